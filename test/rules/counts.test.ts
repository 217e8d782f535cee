import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashJson, type Method, methods, type Rule, type Step, type Verdict } from '#rules'
import { verifyDerivation } from '#verify-derivation'
import { electing } from './electing.ts'
import { forgedAt, numbersIn } from './forge.ts'
import { at, given, open, roll } from './given.ts'

const options = ['Amber', 'Birch', 'Cedar', 'Dune']
const names = ['ada', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus']

/** A rule that elects two by a method. */
const ruleOf = (method: Method, shape: Method['takes'][number]): Rule =>
  electing(options, {
    shape,
    method: method.name,
    settings: { top: 5, budget: 3 },
    seats: { count: method.seats === 'one' ? 1 : 2, mode: 'at-most' },
  })

const papers = fc.array(
  fc.record({
    ranking: fc.shuffledSubarray(options, { minLength: 1 }),
    level: fc.boolean(),
    scores: fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 7 },
)
type Papers = typeof papers extends fc.Arbitrary<infer T> ? T : never

const verdictOf = (method: Method, shape: Method['takes'][number], cast: Papers): Verdict => {
  const paper = ({ ranking, level, scores }: Papers[number]) => {
    if (shape === 'ranking')
      return { ranking: level ? [ranking.slice(0, 2), ...ranking.slice(2)] : ranking }
    if (shape === 'scores' || shape === 'points')
      return { scores: options.map((option, i) => ({ option, score: scores[i]! })) }
    return { approved: shape === 'choice' ? ranking.slice(0, 1) : ranking }
  }
  return given(
    ruleOf(method, shape),
    at('2026-03-01', roll(...names), open, {
      type: 'move',
      by: 'ada',
      details: options.map((option) => ({ option, cost: 2 })),
    }),
    at(
      '2026-03-02',
      ...cast.map((each, n) => ({ type: 'vote' as const, by: names[n]!, ...paper(each) })),
    ),
  ).on('2026-03-09')
}

for (const method of methods)
  test(`${method.name}: a count is told so that it verifies, and no number in it can be changed`, () => {
    for (const shape of method.takes)
      fc.assert(
        fc.property(papers, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (cast, picks) => {
          const { hash, ...told } = verdictOf(method, shape, cast).derivation
          assert.deepEqual(verifyDerivation(JSON.stringify({ ...told, hash })).wrong, [])
          const places = numbersIn({ steps: told.steps, ballots: told.ballots })
          for (const pick of picks) {
            const place = places[pick % places.length]!
            const forged = forgedAt(told, place) as typeof told
            const text = JSON.stringify({ ...forged, hash: hashJson(forged) })
            assert.notDeepEqual(verifyDerivation(text).wrong, [], place.join('/'))
          }
        }),
        { numRuns: 2, endOnFailure: true },
      )
  })

const SHOWN: Readonly<Record<string, RegExp>> = {
  'schulze-winning': /Birch beside Amber/,
  'ranked-pairs-margins': /Kept: /,
  debian: /Schwartz set: /,
  kemeny: /Order: /,
  'instant-runoff': /first-preferences/,
  'scottish-stv': /transfer-surplus /,
  'meek-stv': /elect /,
  star: /runoff /,
  copeland: /Each pair won is a pair lost/,
  borda: /Points/,
}

test('the derivation tells the rounds, paths and pairs of a count', () => {
  const cast: Papers = [
    ['Birch', 'Cedar', 'Amber', 'Dune'],
    ['Birch', 'Cedar', 'Dune'],
    ['Birch', 'Cedar'],
    ['Amber', 'Cedar', 'Birch'],
    ['Cedar', 'Birch', 'Amber'],
    ['Birch', 'Amber'],
    ['Dune', 'Cedar'],
  ].map((ranking, n) => ({ ranking, level: false, scores: [n % 3, 5 - (n % 2), 3, n % 4] }))
  for (const [name, title] of Object.entries(SHOWN)) {
    const method = methods.find((each) => each.name === name)!
    const { steps } = verdictOf(method, method.takes[0]!, cast).derivation
    assert.ok(
      roundsIn(steps).some((round) => title.test(round)),
      `${name}: ${roundsIn(steps)}`,
    )
  }
})

const roundsIn = (step: Step): readonly string[] => {
  const below =
    'inputs' in step ? step.inputs : step.op === 'choose' ? step.cases.map(({ when }) => when) : []
  const further = step.op === 'choose' && step.otherwise ? [step.otherwise] : []
  const own = step.op === 'round' ? [step.of] : []
  return [...own, ...[...below, ...further].flatMap(roundsIn)]
}
