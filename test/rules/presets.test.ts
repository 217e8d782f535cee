import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Act, evaluate, hashJson, presets, type Rule, type Verdict } from '#rules'
import { verifyDerivation } from '#verify-derivation'
import { forgedAt, numbersIn } from './forge.ts'

const names = ['ada', 'bo', 'cy', 'dee']
const options = ['Amber', 'Birch', 'Cedar']

/** The groups that a rule speaks of. */
const groupsOf = (rule: Rule): readonly string[] => [
  ...new Set(
    rule.stages.flatMap(({ duties, objections, chambers }) => [
      ...duties.mover,
      ...duties.seconders.from,
      ...duties.sponsors.from,
      ...duties.chair,
      ...objections.who,
      ...chambers.flatMap(({ electorate }) => [...electorate.binding, ...electorate.advisory]),
    ]),
  ),
]

/** Day 0 is the first of January 2026, midnight UTC. */
const dayAt = (day: number): string =>
  new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().replace('.000Z', 'Z')

/** What every decision begins with: members, a motion with all that it may need, and the opening. */
const beginning = (rule: Rule): readonly object[] => {
  const members = names.map((id, n) => ({
    id,
    weight: `${n + 1}`,
    affiliation: n < 2 ? 'Pier' : 'Quay',
  }))
  const details = options.map((option) => ({ option, cost: 1 }))
  const by = 'ada'
  return [
    ...groupsOf(rule).map((group) => ({ type: 'roll', by, group, members })),
    { type: 'present', by, members: names },
    { type: 'move', by, text: 'A bench.', options, details, subject: 'zed' },
    ...['bo', 'cy', 'dee'].map((other) => ({ type: 'second', by: other })),
    ...names.map((other) => ({ type: 'sponsor', by: other })),
    { type: 'assign', by, to: names },
    { type: 'notice', by, text: 'In three weeks.' },
  ].map((act) => ({ at: dayAt(0), ...act }))
}

const someBallot = (rule: Rule): fc.Arbitrary<object> => {
  const ballots = rule.stages.flatMap(({ chambers }) => chambers.map(({ ballot }) => ballot))
  const positions = ballots.flatMap((ballot) =>
    ballot.form === 'positions' ? ballot.positions.map(({ name }) => name) : [],
  )
  const shapes = ballots.flatMap((ballot) => (ballot.form === 'options' ? [ballot.shape] : []))
  const named = ballots.flatMap((ballot) =>
    ballot.form === 'options' && ballot.options !== 'from-the-motion' ? ballot.options : [],
  )
  const all = named.length > 0 ? named : options
  const some = fc.shuffledSubarray([...all], { minLength: 1 })
  return fc.record({
    type: fc.constant('vote'),
    reason: fc.constant('Because.'),
    ...(positions.length > 0 ? { position: fc.constantFrom(...positions) } : {}),
    ...(shapes.includes('ranking') ? { ranking: some } : {}),
    ...(shapes.includes('approvals') || shapes.includes('choice') ? { approved: some } : {}),
    ...(shapes.includes('scores') || shapes.includes('points')
      ? {
          scores: fc
            .array(fc.nat(100), { minLength: all.length, maxLength: all.length })
            .map((scores) => all.map((option, n) => ({ option, score: scores[n]! }))),
        }
      : {}),
  })
}

const sometimes = (rule: Rule): fc.Arbitrary<object> =>
  fc.oneof(
    { weight: 6, arbitrary: someBallot(rule) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...['recuse', 'pause', 'resume', 'close', 'review', 'comment'].map((type) => ({ type })),
        { type: 'raise-concern', text: 'It leaks.' },
        { type: 'extend', for: 'P3D' },
        { type: 'break-tie', for: 'yes' },
        { type: 'delegate', to: 'bo' },
      ),
    },
  )

const acted = (act: fc.Arbitrary<object>, from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from * 4, max: to * 4 }), fc.constantFrom(...names), act)
    .map(([quarter, by, one]) => ({ at: dayAt(quarter / 4), by, ...one }))

const story = (acts: readonly object[]): readonly Act[] =>
  acts.map((act, n) => ({ id: `act-${n}`, by: 'ada', ...act })) as unknown as readonly Act[]

/** Whatever the starting event is, the vote is opened where it has to be. */
const openOn = (day: number) => ({ type: 'open', by: 'ada', at: dayAt(day) })

for (const rule of presets) {
  test(`${rule.id}: whatever is done, the derivation verifies, and no number in it can be changed`, () => {
    const anything = fc.record({
      acts: fc.array(acted(sometimes(rule), 8, 40), { maxLength: 9 }),
      now: fc.constantFrom(3, 12, 30, 90, 900),
      picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    })
    fc.assert(
      fc.property(anything, ({ acts, now, picks }) => {
        const all = story([...beginning(rule), openOn(8), ...acts])
        const { hash, ...told } = evaluate(rule, all, dayAt(now)).derivation
        assert.deepEqual(verifyDerivation(JSON.stringify({ ...told, hash })).wrong, [])
        const places = numbersIn({ steps: told.steps, ballots: told.ballots })
        for (const pick of places.length > 0 ? picks : []) {
          const place = places[pick % places.length]!
          const forged = forgedAt(told, place) as typeof told
          const text = JSON.stringify({ ...forged, hash: hashJson(forged) })
          assert.notDeepEqual(verifyDerivation(text).wrong, [], place.join('/'))
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })

  test(`${rule.id}: what is settled or impossible stays so, however the others vote`, () => {
    const told = fc.record({
      acts: fc.array(acted(someBallot(rule), 8, 14), { maxLength: 5 }),
      now: fc.integer({ min: 8, max: 30 }),
      later: fc.array(acted(someBallot(rule), 31, 60), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(told, ({ acts, now, later }) => {
        const before = [...beginning(rule), openOn(8), ...acts]
        const then = evaluate(rule, story(before), dayAt(now))
        for (const end of [62, 900]) {
          const final = evaluate(rule, story([...before, ...later]), dayAt(end))
          if (isSettled(then)) assert.equal(final.outcome, then.outcome)
          const { prospects } = then.reachable
          const found = prospects.find(({ outcome }) => outcome === final.outcome)
          if (final.stage === then.stage && found) assert.notEqual(found.state, 'impossible')
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
}

const isSettled = ({ outcome }: Verdict): boolean => outcome !== 'pending' && outcome !== 'open'
