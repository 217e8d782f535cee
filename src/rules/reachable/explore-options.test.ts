import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { electing } from '../../../test/rules/electing.ts'
import { at, full, given, open, roll } from '../../../test/rules/given.ts'
import type { Act } from '../acts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import type { Rule } from '../rule/index.ts'

const options = ['Amber', 'Birch']
const names = ['ada', 'bo', 'cy']

const ruleOf = (shape: string, method: string): Rule =>
  electing(options, {
    shape,
    method,
    settings: { top: 1 },
    duplicate: 'first-counts',
    changes: 'refused',
  })

const score = (...scores: readonly (number | null)[]) => ({
  scores: scores.flatMap((given, n) =>
    given === null ? [] : [{ option: options[n]!, score: given }],
  ),
})
const PAPERS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  choice: [{ approved: [] }, { approved: ['Amber'] }, { approved: ['Birch'] }],
  ranking: [[], ['Amber'], ['Birch'], ['Amber', 'Birch'], ['Birch', 'Amber'], [options]].map(
    (ranking) => ({ ranking }),
  ),
  scores: [null, 0, 1].flatMap((a) => [null, 0, 1].map((b) => score(a, b))),
}

const elections = fc
  .constantFrom(
    ['choice', 'first-past-the-post'],
    ['ranking', 'schulze-winning'],
    ['scores', 'mean-score'],
  )
  .chain(([shape, method]) =>
    fc.tuple(
      fc.constant(shape!),
      fc.constant(method!),
      fc.array(fc.constantFrom(...PAPERS[shape!]!), { minLength: 1, maxLength: 2 }),
    ),
  )

test('who can still be elected is what counting every election to come says', () => {
  fc.assert(
    fc.property(elections, ([shape, method, cast]) => {
      const rule = ruleOf(shape, method)
      const { acts } = given(
        rule,
        at('2026-03-01', roll(...names), open),
        at(
          '2026-03-02',
          ...cast.map((paper, n) => ({ type: 'vote' as const, by: names[n]!, ...paper })),
        ),
      )
      const { reachable } = evaluate(rule, acts, full('2026-03-04'))
      const ways = names.slice(cast.length).reduce<readonly (readonly Act[])[]>(
        (known, by) =>
          known.flatMap((way) => [
            way,
            ...PAPERS[shape]!.map((paper) =>
              way.concat({
                id: `later-${by}`,
                type: 'vote',
                by,
                at: full('2026-03-05'),
                ...paper,
              } as Act),
            ),
          ]),
        [[]],
      )
      const ends = ways.map((way) => evaluate(rule, [...acts, ...way], full('2026-03-09')))
      const outcomes = new Set(ends.map(({ outcome }) => outcome))
      assert.ok(reachable.complete)
      for (const { outcome, state } of reachable.prospects)
        assert.equal(state === 'impossible', !outcomes.has(outcome), outcome)
      for (const { option, state } of reachable.options) {
        const times = ends.filter(({ elected }) => elected.includes(option)).length
        const expected = times === 0 ? 'impossible' : times === ends.length ? 'inevitable' : 'open'
        assert.equal(state, expected, option)
      }
    }),
    { numRuns: 40 },
  )
})
