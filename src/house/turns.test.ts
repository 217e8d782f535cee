import { deepEqual, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { type Begin, takeTurns } from './turns.ts'

const progress = { phase: 'reading', community: 'Tide', done: 1, total: 2, rate: 1, secondsLeft: 1 }

test('work is done one after the other, and a failure does not stop what comes next', async () => {
  const told: string[] = []
  const begin: Begin = async ({ kind }) => {
    told.push(`${kind} begins`)
    await Promise.resolve()
    told.push(`${kind} ends`)
    if (kind === 'complete') throw new Error('full')
    return null
  }
  const turns = takeTurns(begin)
  const first = turns.do({ kind: 'complete' })
  const second = turns.do({ kind: 'rebuild' })
  await rejects(first, /full/)
  await second
  deepEqual(told, ['complete begins', 'complete ends', 'rebuild begins', 'rebuild ends'])
})

test('how far the work at hand is can be asked while it lasts', async () => {
  const turns = takeTurns(async (_work, onProgress) => {
    onProgress(progress)
    return null
  })
  const seen: unknown[] = [turns.progress()]
  await turns.do({ kind: 'rebuild' }, () => seen.push(turns.progress()))
  seen.push(turns.progress())
  deepEqual(seen, [null, progress, null])
})

test('at the end, the work at hand and what waits is told to stop', async () => {
  const stopped: boolean[] = []
  const turns = takeTurns(async (_work, _onProgress, signal) => {
    stopped.push(signal.aborted)
    return null
  })
  const all = [turns.do({ kind: 'rebuild' }), turns.do({ kind: 'complete' })]
  await turns.end()
  await Promise.all(all)
  deepEqual(stopped, [true, true])
})
