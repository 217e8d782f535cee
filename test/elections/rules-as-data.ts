import type { Amount, Rule, Test } from '#rules'
import { charter } from '../rules/charter.ts'

const own = { unsourced: 'the row of the table says it in its own words' }
const stage = charter().stages[0]!
const chamber = stage.chambers[0]!

/** What a table's rule says, in the words of a rule. */
export interface Saying {
  readonly threshold?: Test
  readonly quorum?: Test
  readonly positions?: readonly { name: string; stance: string; reason?: 'required' }[]
  readonly electorate?: Record<string, unknown>
  readonly silence?: 'accepted' | 'rejected' | 'as-counted'
  readonly window?: Record<string, unknown>
  readonly early?: Record<string, unknown>
  readonly objections?: Record<string, unknown>
  readonly ballot?: Record<string, unknown>
}

/** A rule of one stage that says just this; the chair closes it unless it has a window. */
export const ruleOf = (saying: Saying): Rule =>
  charter({
    stage: {
      window: { ...stage.window, length: 'none', closes: ['by-the-chair'], ...saying.window },
      early: { ...stage.early, ...saying.early },
      objections: { ...stage.objections, reason: 'optional', ...saying.objections },
    },
    chamber: {
      electorate: { ...chamber.electorate, ...saying.electorate },
      ballot: saying.ballot ?? {
        ...chamber.ballot,
        ...(saying.positions ? { positions: saying.positions } : {}),
      },
      quorum: { needs: saying.quorum ?? 'always', otherwise: 'rejected', source: own },
      threshold: { needs: saying.threshold ?? 'always', source: own },
      silence: { means: saying.silence ?? 'as-counted', source: own },
      ties: { when: saying.ballot ? 'in-the-count' : 'never', ladder: ['stays-tied'], source: own },
    },
  })

export const count = (name: string): Amount => ({ count: name })

/** Group Income: a share of those who are not indifferent, at least two of three. */
export const percentage = (threshold: string): Rule =>
  ruleOf({
    threshold: {
      'at-least': [
        count('for'),
        {
          ceil: {
            product: [
              { max: [threshold, { quotient: ['2', { max: ['3', count('eligible')] }] }] },
              { difference: [count('eligible'), count('abstaining')] },
            ],
          },
        },
      ],
    },
    electorate: { excludes: ['subject'] },
    early: { accepts: 'when-reached', rejects: 'when-certain', assuming: 'ballots-stand' },
  })

/** Group Income: passes unless so many are against; one more where a member is to be removed. */
export const disagreement = (threshold: string): Rule =>
  ruleOf({
    threshold: {
      'fewer-than': [
        count('against'),
        {
          min: [
            { difference: [{ max: ['3', count('eligible')] }, '1'] },
            { max: [threshold, { sum: ['1', count('excluded')] }] },
          ],
        },
      ],
    },
    electorate: { excludes: ['subject'] },
    early: { accepts: 'when-certain', rejects: 'when-certain', assuming: 'ballots-stand' },
  })

/** IESG: two thirds of the active who are not recused, for a standard; at least one Yes, no Discuss. */
export const iesg = (standard: boolean): Rule =>
  ruleOf({
    positions: [
      { name: 'yes', stance: 'none' },
      { name: 'no-objection', stance: 'none' },
      { name: 'discuss', stance: 'blocking' },
      { name: 'abstain', stance: 'abstaining' },
    ],
    threshold: {
      all: [
        { 'at-least': [count('yes'), '1'] },
        ...(standard
          ? [
              {
                'at-least': [
                  { sum: [count('yes'), count('no-objection')] },
                  { ceil: { product: ['2/3', count('eligible')] } },
                ],
              },
            ]
          : []),
      ],
    },
    objections: { effect: 'holds' },
  })

/** rfcbot: everybody but two has reviewed, more have than have not; then ten days without concern. */
export const finalCommentPeriod = (): Rule => {
  const review = ruleOf({
    positions: [{ name: 'reviewed', stance: 'for' }],
    threshold: {
      all: [
        { 'fewer-than': [count('absent'), count('cast')] },
        { 'fewer-than': [count('absent'), '3'] },
      ],
    },
    early: { accepts: 'when-reached' },
    objections: { who: ['members'], effect: 'holds' },
  })
  const period = ruleOf({
    window: { starts: 'previous-stage', length: 'P10D', closes: ['at-the-end'] },
    objections: { who: ['members'], effect: 'restarts-the-window' },
  })
  return {
    ...review,
    stages: [review.stages[0]!, { ...period.stages[0]!, name: 'final-comment-period' }],
  }
}

/** Dat: approval by one, or by all; anybody may block within the window. */
export const consensus = (kind: 'loose' | 'complete'): Rule =>
  ruleOf({
    positions: [
      { name: 'approve', stance: 'for' },
      { name: 'block', stance: 'blocking' },
    ],
    quorum: kind === 'complete' ? { equal: [count('cast'), count('eligible')] } : 'always',
    threshold: { 'at-least': [count('for'), '1'] },
    silence: 'rejected',
    window: {
      starts: 'assigned',
      length: kind === 'loose' ? 'P21D' : 'P14D',
      closes: ['at-the-end'],
      minimumOpen: kind === 'loose' ? 'PT72H' : 'none',
    },
    objections: { effect: 'rejects', retroactive: kind === 'loose' ? 'P7D' : 'none' },
  })

/** Apache's votes; only a vote on code can be vetoed, and only with a reason. */
export const apache = (kind: string): Rule => {
  const three: Test = { 'at-least': [count('for'), '3'] }
  const more: Test = { 'more-than': [count('for'), count('against')] }
  const code = kind.startsWith('code')
  return ruleOf({
    positions: [
      { name: 'plus', stance: 'for' },
      code
        ? { name: 'minus', stance: 'blocking', reason: 'required' }
        : { name: 'minus', stance: 'against' },
    ],
    electorate: { advisory: ['community'] },
    threshold: kind === 'release' ? { all: [three, more] } : code ? three : more,
    silence: kind.includes('lazy') ? 'accepted' : 'as-counted',
    window: { length: 'PT72H', closes: ['at-the-end'] },
  })
}

/** Node's committee: the winner needs more than half of all members over each other option. */
export const steeringVote = (options: readonly string[], strict: boolean): Rule =>
  ruleOf({
    ballot: {
      ...optionsBallot(options, 'ranking', 'copeland', 1, 'exactly', 'none'),
      confirm: strict
        ? {
            against: 'every-rival',
            needs: { 'more-than': [count('ahead'), { product: ['1/2', count('eligible')] }] },
            otherwise: 'rejected',
          }
        : 'none',
    },
  })

/** Factom's application round. */
export const applications = (
  options: readonly string[],
  seats: number,
  mode: string,
  minimum: string,
): Rule =>
  ruleOf({ ballot: optionsBallot(options, 'scores', 'application-round', seats, mode, minimum) })

const optionsBallot = (
  options: readonly string[],
  shape: string,
  method: string,
  seats: number,
  mode: string,
  minimumMean: string,
): Record<string, unknown> => ({
  form: 'options',
  shape,
  options,
  method,
  seats: { count: seats, mode },
  minimumMean,
  defaultOption: 'none',
  confirm: 'none',
  blankAllowed: false,
  absent: 'not-counted',
  late: 'refused',
  duplicate: 'last-counts',
  changes: 'until-closing',
  source: own,
})
