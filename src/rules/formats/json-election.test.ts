import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { fraction } from '../numbers/index.ts'
import { json } from './json.ts'

test('keeps numbers that a double cannot hold, as they were written', () => {
  const { election, problems } = json.read(
    '{"options": ["a", "b", "c"], "ballots": [{"scores": [9007199254740993, -0.125, 1e3]}]}',
  )
  deepEqual(problems, [])
  deepEqual(election?.ballots, [
    { kind: 'scores', scores: [fraction(9007199254740993n), fraction(-1, 8), 1000] },
  ])
})

test('keeps the top of the scale and the costs', () => {
  const written = json.write({
    options: ['a', 'b'],
    seats: 2,
    top: 5,
    costs: [fraction(1, 3), 20],
    ballots: [{ kind: 'scores', scores: [5, null] }],
  })
  const { election, problems } = json.read(written.text!)
  deepEqual(problems, [])
  deepEqual([election?.top, election?.costs], [5, [fraction(1, 3), 20]])
})
