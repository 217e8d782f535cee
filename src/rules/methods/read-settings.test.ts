import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesToHex, sha256, utf8ToBytes } from '#terms'
import type { Election } from '../ballots/index.ts'
import { countElection } from './count-election.ts'
import { methodNamed } from './methods.ts'
import { readSettings } from './read-settings.ts'

const method = methodNamed('approval')!
const even: Election = {
  options: ['Ash', 'Elm', 'Fir'],
  seats: 1,
  ballots: [
    { kind: 'approvals', approved: [0] },
    { kind: 'approvals', approved: [1] },
    { kind: 'approvals', approved: [2] },
  ],
}

const winnersBy = (ladder: string): readonly string[] => {
  const { options, problems } = readSettings(method, { ladder })
  assert.deepEqual(problems, [])
  const counted = countElection(method, even, options)
  assert.ok(counted.kind === 'counted', 'the ladder is refused')
  return counted.count.winners
}

test('a ladder is read with its draws, and each of them breaks a tie', () => {
  const hash = bytesToHex(sha256(utf8ToBytes('a=b')))
  assert.deepEqual(winnersBy('look-back,chair=Fir/Elm/Ash'), ['Fir'])
  assert.equal(winnersBy('draw-rfc3797=9319/2.5.12.8.10/9.18.26.34.41.45').length, 1)
  assert.equal(winnersBy(`look-back,committed-draw=${hash}/a=b/snow`).length, 1)
})

test('another secret than was committed to is refused, and so is a rung that nobody knows', () => {
  const { options } = readSettings(method, { ladder: `committed-draw=${'0'.repeat(64)}/x/y` })
  const counted = countElection(method, even, options)
  assert.match(counted.problems[0]!.message, /not the secret/)
  const { problems } = readSettings(method, { ladder: 'dice' })
  assert.match(problems[0]!.message, /no way to break ties is called “dice”/)
})
