import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, told } from '../../../test/rules/given.ts'
import { verifyDerivation } from '../../verify-derivation.ts'
import { methods } from '../methods/index.ts'
import type { Rule } from '../rule/index.ts'

const own = { unsourced: 'made up for a test' }
const options = ['Amber', 'Birch', 'Cedar', 'Dune']
const names = ['ada', 'bo', 'cy', 'dee', 'eli']

const electing = (change: Record<string, unknown>): Rule =>
  charter({
    chamber: {
      ballot: {
        form: 'options',
        shape: 'ranking',
        options,
        method: 'schulze-winning',
        seats: { count: 1, mode: 'at-most' },
        minimumMean: 'none',
        defaultOption: 'none',
        confirm: 'none',
        blankAllowed: true,
        absent: 'not-counted',
        late: 'refused',
        duplicate: 'last-counts',
        changes: 'until-closing',
        source: own,
        ...change,
      },
      ties: { when: 'in-the-count', ladder: ['chair', 'stays-tied'], source: own },
      threshold: { needs: 'always', source: own },
    },
  })

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
      const rule = electing({ shape, method: method.name, settings: { top: 5, budget: 3 } })
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
  const tied = given(electing({}), start, votes)
  assert.equal(told(tied.on('2026-03-09')), 'tied: tie')
  const broken = at('2026-03-10', { type: 'break-tie', for: 'Cedar' })
  const verdict = given(electing({}), start, votes, broken).on('2026-03-11')
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
  const rule = electing({ method: 'debian', defaultOption: 'Dune', confirm })
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
  const rule = electing({ options: 'from-the-motion' })
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
  const rule = electing({ shape: 'choice', method: 'first-past-the-post', changes: 'refused' })
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
