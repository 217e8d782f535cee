import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bytesToHex, sha256, utf8ToBytes } from '#terms'
import { charter } from '../../../../test/rules/charter.ts'
import { electing } from '../../../../test/rules/electing.ts'
import { at, given, open, roll, told, vote } from '../../../../test/rules/given.ts'
import { verifyDerivation } from '../../../verify-derivation.ts'
import { methods } from '../../methods/index.ts'
import type { Rule } from '../../rule/index.ts'

const options = ['Amber', 'Birch', 'Cedar', 'Dune']
const names = ['ada', 'bo', 'cy', 'dee', 'eli']

const ruleOf = (change: Record<string, unknown> = {}): Rule =>
  electing(options, change, ['chair', 'stays-tied'])

const rank = (by: string, ...ranking: readonly string[]) => ({ type: 'vote' as const, by, ranking })
const start = at('2026-03-01', roll(...names), open)

const papers = fc.array(
  fc.record({
    by: fc.constantFrom(...names),
    ranking: fc.shuffledSubarray(options),
    scores: fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
  }),
  { maxLength: 6 },
)

for (const method of methods)
  test(`an election by ${method.name} is derived so that it verifies`, () => {
    for (const shape of method.takes) {
      const rule = ruleOf({ shape, method: method.name, settings: { top: 5, budget: 3 } })
      const details = options.map((option) => ({ option, cost: 2 }))
      fc.assert(
        fc.property(papers, (cast) => {
          const votes = cast.map(({ by, ranking, scores }, n) =>
            at(`2026-03-02T1${n}`, {
              type: 'vote',
              by,
              ...(shape === 'ranking'
                ? { ranking }
                : shape === 'scores' || shape === 'points'
                  ? { scores: options.map((option, i) => ({ option, score: scores[i]! })) }
                  : { approved: shape === 'choice' ? ranking.slice(0, 1) : ranking }),
            }),
          )
          const motion = at('2026-03-01', { type: 'move', by: 'ada', details })
          const verdict = given(rule, start, motion, ...votes).on('2026-03-09')
          assert.notEqual(verdict.outcome, 'void')
          assert.deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
        }),
        { numRuns: 4 },
      )
    }
  })

test('a tie of a count is broken by the chair, for one of those who are tied', () => {
  const votes = at('2026-03-02', rank('ada', 'Birch'), rank('bo', 'Cedar'))
  const tied = given(ruleOf(), start, votes)
  assert.equal(told(tied.on('2026-03-09')), 'tied: tie')
  const broken = at('2026-03-10', { type: 'break-tie', for: 'Cedar' })
  const verdict = given(ruleOf(), start, votes, broken).on('2026-03-11')
  assert.equal(told(verdict), 'accepted: counted')
  assert.deepEqual(verdict.elected, ['Cedar'])
})

test('an option that does not stand up to the default is dropped before the count', () => {
  const confirm = {
    against: 'the-default',
    needs: {
      all: [
        { 'more-than': [{ count: 'ahead' }, { product: ['3', { count: 'behind' }] }] },
        {
          'at-least': [
            { count: 'ahead' },
            { quotient: [{ product: ['3', { sqrt: { count: 'eligible' } }] }, '2'] },
          ],
        },
      ],
    },
    otherwise: 'dropped',
  }
  const rule = ruleOf({ method: 'debian', defaultOption: 'Dune', confirm })
  const decide = (...votes: readonly ReturnType<typeof rank>[]) => {
    const verdict = given(rule, start, at('2026-03-02', ...votes)).on('2026-03-09')
    assert.deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
    return [told(verdict), ...verdict.elected]
  }
  const birch = ['ada', 'bo', 'cy', 'dee'].map((by) => rank(by, 'Birch', 'Dune', 'Amber'))
  assert.deepEqual(decide(...birch), ['accepted: counted', 'Birch'])
  assert.deepEqual(decide(...birch.slice(1)), ['rejected: nobody-elected'])
  assert.deepEqual(decide(...birch.slice(1), rank('ada', 'Dune')), ['rejected: nobody-elected'])
})

test('a ballot for an option that nobody put to the vote is refused', () => {
  const rule = ruleOf({ options: 'from-the-motion' })
  const story = given(
    rule,
    at('2026-03-01', roll(...names), { type: 'move', by: 'ada', options: ['Elm', 'Fir'] }, open),
    at('2026-03-02', rank('bo', 'Elm', 'Ash'), rank('cy', 'Elm', 'Elm'), rank('dee', 'Fir')),
  )
  const verdict = story.on('2026-03-09')
  assert.deepEqual(
    verdict.acts.filter(({ accepted }) => !accepted).map(({ code }) => code),
    ['unknown-option', 'option-twice'],
  )
  assert.deepEqual(verdict.elected, ['Fir'])
})

test('an election ends early only when nobody else can be elected', () => {
  const rule = ruleOf({ shape: 'choice', method: 'first-past-the-post', changes: 'refused' })
  const early = { ...rule.stages[0]!.early, accepts: 'when-certain' as const }
  const eager = { ...rule, stages: [{ ...rule.stages[0]!, early }] }
  const choose = (by: string, option: string) => ({
    type: 'vote' as const,
    by,
    approved: [option],
  })
  const two = [choose('ada', 'Birch'), choose('bo', 'Birch')]
  const open = given(eager, start, at('2026-03-02', ...two))
  assert.equal(told(open.on('2026-03-03')), 'open: voting')
  const settled = given(eager, start, at('2026-03-02', ...two, choose('cy', 'Birch')))
  assert.equal(told(settled.on('2026-03-03')), 'accepted: counted')
})

const drawing = (rung: 'draw-rfc3797' | 'committed-draw', rule = ruleOf()): Rule => {
  const stage = rule.stages[0]!
  const chamber = stage.chambers[0]!
  const ties = { ...chamber.ties, ladder: [rung] }
  return { ...rule, stages: [{ ...stage, chambers: [{ ...chamber, ties }] }] }
}

test('RFC 3797 draws from what announced sources publish later, and anybody gets the same order', () => {
  const announce = {
    type: 'announce-draw' as const,
    method: 'rfc3797',
    sources: [
      { name: 'The lottery of the harbour', at: '2026-03-09T20:00:00Z' },
      { name: 'Boats that came in', at: '2026-03-09T22:00:00Z' },
    ],
  }
  const numbers = [['9', '18', '26', '34', '41', '45'], ['23']]
  const draw = (more: Record<string, unknown> = {}) => ({
    type: 'draw' as const,
    method: 'rfc3797',
    numbers,
    ...more,
  })
  const votes = at('2026-03-02', rank('ada', 'Birch'), rank('bo', 'Cedar'))
  const story = (...acts: Parameters<typeof given>[1][]) =>
    given(drawing('draw-rfc3797'), start, at('2026-03-01T09', announce), votes, ...acts).on(
      '2026-03-12',
    )
  const verdict = story(
    at('2026-03-09T21', draw()),
    at('2026-03-10', draw({ order: ['Amber', 'Birch', 'Cedar', 'Dune'] })),
    at('2026-03-10', draw({ numbers: [['9']] })),
    at('2026-03-11', draw()),
    at('2026-03-11T09', draw({ numbers: [['1'], ['2']] })),
  )
  assert.deepEqual(
    verdict.acts.slice(-5).map(({ code }) => code),
    ['too-early', 'another-order', 'numbers-missing', 'accepted', 'no-tie'],
  )
  assert.equal(told(verdict), 'accepted: counted')
  assert.match(verdict.acts.at(-4)!.why, /gives the order/)
  const [first] = /order (?:Amber, |Dune, )*(Birch|Cedar)/.exec(verdict.acts.at(-4)!.why)!.slice(1)
  assert.deepEqual(verdict.elected, [first])
  assert.equal(told(story()), 'tied: tie')
})

test('a secret is committed to before the vote; another one, a late one and a late commitment are refused', () => {
  const secret = 'herring under a fur coat'
  const commit = {
    type: 'announce-draw' as const,
    method: 'committed',
    commitment: bytesToHex(sha256(utf8ToBytes(secret))),
    beacon: 'The first headline of the morning after',
    revealBy: '2026-03-10T12:00:00Z',
  }
  const reveal = (told: string) => ({
    type: 'draw' as const,
    method: 'committed',
    secret: told,
    beacon: 'Ice on the river',
  })
  const votes = at('2026-03-02', rank('ada', 'Birch'), rank('bo', 'Cedar'))
  const rule = drawing('committed-draw')
  const before = at('2026-02-27', commit, { ...commit, commitment: 'a'.repeat(64) })
  const codes = (...acts: Parameters<typeof given>[1][]) => {
    const verdict = given(rule, ...acts).on('2026-03-20')
    return [
      told(verdict),
      ...verdict.acts.filter(({ accepted }) => !accepted).map(({ code }) => code),
    ]
  }
  const kept = codes(
    before,
    start,
    votes,
    at('2026-03-09', reveal('another')),
    at('2026-03-10', reveal(secret)),
  )
  assert.deepEqual(kept, ['accepted: counted', 'announced-already', 'another-secret'])
  const late = codes(before.slice(0, 1), start, votes, at('2026-03-11', reveal(secret)))
  assert.deepEqual(late, ['tied: tie', 'revealed-late'])
  const afterwards = codes(start, at('2026-03-02', commit), votes, at('2026-03-10', reveal(secret)))
  assert.deepEqual(afterwards, ['tied: tie', 'committed-late', 'not-announced'])

  const halves = at('2026-03-02', vote('ada', 'yes'), vote('bo', 'no'))
  const draws = [at('2026-02-27', commit), start, halves, at('2026-03-10', reveal(secret))]
  const motion = given(drawing('committed-draw', charter()), ...draws).on('2026-03-20')
  assert.match(told(motion), /^(?:accepted|rejected): tie-broken$/)
  const { wrong, onTrust } = verifyDerivation(JSON.stringify(motion.derivation))
  assert.deepEqual(wrong, [])
  assert.ok(onTrust.includes('how the ladder broke the tie'))
})
