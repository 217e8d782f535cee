import { appraiseTest, type Look } from '../../derivation/appraise.ts'
import { type Case, choose } from '../../derivation/choose.ts'
import { under } from '../../derivation/clause-ref.ts'
import type { Step } from '../../derivation/step.ts'
import type { Chamber, Test } from '../../rule/index.ts'
import type { Because } from '../verdict.ts'

/** How a body would decide if it closed now. */
export interface ChamberResult {
  readonly outcome: 'accepted' | 'rejected' | 'tied' | 'void'
  readonly because: Because
  readonly elected: readonly string[]
  readonly step: Step
}

/** The same without the steps. */
export type ChamberEnd = Omit<ChamberResult, 'step'>

/** What the ladder made of a tie, where one of its rungs could tell. */
export type TieBroken = 'accepted' | 'rejected' | null

const NOTHING_CAST: Test = { equal: [{ count: 'cast' }, '0'] }

/**
 * Silence, quorum, tie and threshold in this order, of a vote on positions. `electing` says what
 * the count of a vote on options found, which then stands in the place of tie and threshold.
 */
export const concludeChamber = (
  rule: object,
  chamber: Chamber,
  pointer: string,
  look: Look,
  broken: TieBroken,
  electing: (() => readonly Case<ChamberEnd>[]) | null = null,
): ChamberResult => {
  const end = (outcome: ChamberEnd['outcome'], because: Because): ChamberEnd => ({
    outcome,
    because,
    elected: [],
  })
  const asks = (part: string, test: Test) => () => {
    const { holds, step } = appraiseTest(test, look)
    return { holds, step: under(rule, `${pointer}/${part}`, step) }
  }
  const { silence, quorum, ties, threshold } = chamber
  const cases: Case<ChamberEnd>[] = []
  if (silence.means !== 'as-counted')
    cases.push({
      when: asks('silence', NOTHING_CAST),
      gives: end(silence.means, 'silence'),
      says: `${silence.means}: silence`,
    })
  cases.push({
    when: asks('quorum', { not: quorum.needs }),
    gives: end(quorum.otherwise, 'quorum-missed'),
    says: `${quorum.otherwise}: quorum-missed`,
  })
  if (ties.when !== 'in-the-count') {
    const outcome = broken ?? 'tied'
    const because = broken ? 'tie-broken' : 'tie'
    cases.push({
      when: asks('ties', ties.when),
      gives: end(outcome, because),
      says: `${outcome}: ${because}`,
    })
  }
  if (electing) {
    cases.push({
      when: asks('threshold', { not: threshold.needs }),
      gives: end('rejected', 'threshold-missed'),
      says: 'rejected: threshold-missed',
    })
    const { chosen, step } = choose(chamber.name, [...cases, ...electing()], {
      gives: end('rejected', 'nobody-elected'),
      says: 'rejected: nobody-elected',
    })
    return { ...chosen, step }
  }
  const { chosen, step } = choose(
    chamber.name,
    [
      ...cases,
      {
        when: asks('threshold', threshold.needs),
        gives: end('accepted', 'threshold-met'),
        says: 'accepted: threshold-met',
      },
    ],
    { gives: end('rejected', 'threshold-missed'), says: 'rejected: threshold-missed' },
  )
  return { ...chosen, step }
}
