import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { verifyDerivation } from '#verify-derivation'
import { SEEDS, seedRows } from '../../tools/seeds-under-rules.ts'

const skip = existsSync(SEEDS) ? false : '../shared is absent'
const rows = skip ? [] : seedRows()

test('motions of the seeds go under their rule as the notes say', { skip }, () => {
  const motions = rows.filter(({ kind }) => kind === 'motion')
  assert.ok(motions.length > 0)
  for (const { seed, line, says } of motions) assert.equal(says, 'the same', `${seed}:${line}`)
})

test('what the notes of the seeds agree on with ballots passes loose consensus', { skip }, () => {
  const agreed = rows.filter(
    ({ rule, notes }) => rule === 'dat-loose-consensus' && notes === 'accepted',
  )
  assert.ok(agreed.length >= 8)
  for (const { seed, line, says } of agreed) assert.equal(says, 'the same', `${seed}:${line}`)
})

test('a difference is told with its reason, and only where a threshold was missed', {
  skip,
}, () => {
  const differing = rows.filter(({ says }) => says.startsWith('differs'))
  assert.ok(differing.length > 0)
  for (const { rule, says, ballots, present } of differing) {
    assert.equal(rule, 'dat-voting-consensus')
    assert.equal(says, 'differs: it would be rejected: threshold missed')
    assert.ok(ballots![0] < present - 1)
  }
})

test('where the notes tell of no ballots, nothing is put to a rule', { skip }, () => {
  const unvoted = rows.filter(({ ballots }) => ballots === null)
  assert.ok(unvoted.length > 0)
  for (const { verdict } of unvoted) assert.equal(verdict, null)
})

test('the derivations of all seeds hold before the program that checks them', { skip }, () => {
  for (const { verdict, seed, line } of rows)
    if (verdict)
      assert.deepEqual(
        verifyDerivation(JSON.stringify(verdict.derivation)).wrong,
        [],
        `${seed}:${line}`,
      )
})
