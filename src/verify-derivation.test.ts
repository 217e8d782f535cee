import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTest } from '../test/rules/arbitrary-rules.ts'
import { charter } from '../test/rules/charter.ts'
import { forgedAt, numbersIn } from '../test/rules/forge.ts'
import { at, given, open, roll } from '../test/rules/given.ts'
import { hashJson, type Rule, type Test } from './rules/index.ts'
import { verifyDerivation } from './verify-derivation.ts'

const own = { unsourced: 'made up for a test' }
const names = ['ada', 'bo', 'cy', 'dee', 'eli']
const chamber = charter().stages[0]!.chambers[0]!

const stories = fc.record({
  quorum: anyTest,
  threshold: anyTest,
  silence: fc.constantFrom('accepted', 'rejected', 'as-counted'),
  weighed: fc.boolean(),
  absent: fc.constantFrom('not-counted', 'abstain'),
  votes: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('yes', 'no', 'abstain')), {
    maxLength: 7,
  }),
  now: fc.constantFrom('2026-02-01', '2026-03-05', '2026-03-08', '2026-03-20'),
})

const derivationOf = (story: typeof stories extends fc.Arbitrary<infer T> ? T : never) => {
  const { quorum, threshold, silence, weighed, absent, votes, now } = story
  const rule: Rule = charter({
    chamber: {
      electorate: { ...chamber.electorate, unit: weighed ? 'weight' : 'person' },
      ballot: { ...chamber.ballot, absent },
      quorum: { needs: quorum as Test, otherwise: 'void', source: own },
      threshold: { needs: threshold as Test, source: own },
      silence: { means: silence, source: own },
    },
  })
  return given(
    rule,
    at('2026-03-01', roll(...names.map((id, n) => ({ id, weight: `${n + 1}/2` }))), open),
    ...votes.map(([by, position], n) =>
      at(`2026-03-02T${String(n + 10)}`, { type: 'vote', by, position }),
    ),
  ).on(now).derivation
}

test('whatever the rule and the votes, the derivation verifies', () => {
  fc.assert(
    fc.property(stories, (story) => {
      assert.deepEqual(verifyDerivation(JSON.stringify(derivationOf(story))).wrong, [])
    }),
    { numRuns: 150 },
  )
})

test('a changed number never verifies, not even under a new hash', () => {
  fc.assert(
    fc.property(stories, fc.nat(), (story, pick) => {
      const { hash, ...open } = derivationOf(story)
      const places = numbersIn({ steps: open.steps, ballots: open.ballots })
      const place = places[pick % places.length]!
      const forged = forgedAt(open, place) as typeof open
      assert.notDeepEqual(verifyDerivation(JSON.stringify({ ...forged, hash })).wrong, [])
      const resealed = { ...forged, hash: hashJson(forged) }
      assert.notDeepEqual(verifyDerivation(JSON.stringify(resealed)).wrong, [], place.join('/'))
    }),
    { numRuns: 150 },
  )
})

test('a ballot counted twice, a clause left out and another rule are found', () => {
  const { hash: _, ...fair } = given(
    charter(),
    at('2026-03-01', roll('ada', 'bo'), open, { type: 'vote', by: 'ada', position: 'yes' }),
  ).on('2026-03-09').derivation
  // biome-ignore lint/suspicious/noExplicitAny: a forger changes what he likes
  const forge = (change: (open: any) => void): string => {
    const forged = structuredClone(fair)
    change(forged)
    return verifyDerivation(JSON.stringify({ ...forged, hash: hashJson(forged) })).wrong.join('\n')
  }
  // biome-ignore lint/suspicious/noExplicitAny: steps of any kind are passed through
  const chamberOf = (open: any) => open.steps.inputs[0].otherwise.inputs[0]
  assert.equal(
    forge(() => undefined),
    '',
  )
  const twice = forge((open) => {
    const [left] = chamberOf(open).cases.at(-1).when.inputs
    left.entries.push(left.entries[0])
  })
  assert.match(twice, /counted twice/)
  const left = forge((open) => {
    chamberOf(open).cases.shift()
  })
  assert.match(left, /a clause of the chamber is left out/)
  const other = forge((open) => {
    open.rule.title = 'Another'
  })
  assert.match(other, /not the hash of the rule/)
  assert.match(verifyDerivation('no JSON').wrong[0]!, /not a derivation/)
})
