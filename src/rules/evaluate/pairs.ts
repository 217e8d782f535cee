import type { ActOf } from '../acts/index.ts'
import type { Counted } from '../derivation/appraise.ts'
import type { Entry, Step } from '../derivation/step.ts'
import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionToText,
  multiply,
  parseFraction,
  ZERO,
} from '../numbers/index.ts'
import { lookOf } from './tally.ts'
import type { Tally } from './tally-shape.ts'

/** Which of two options a ballot likes better: above nought the first, below it the second. */
const orderOf = (act: ActOf<'vote'>, option: string, rival: string): number => {
  const [first, second] = [liking(act, option), liking(act, rival)]
  return first > second ? 1 : first < second ? -1 : 0
}

const liking = (act: ActOf<'vote'>, option: string): number => {
  if (act.ranking) {
    const rank = act.ranking.findIndex((each) =>
      typeof each === 'string' ? each === option : each.includes(option),
    )
    return rank < 0 ? Number.NEGATIVE_INFINITY : -rank
  }
  if (act.scores) return act.scores.find((each) => each.option === option)?.score ?? 0
  return act.approved?.includes(option) ? 1 : 0
}

/** Answers `ahead`, `behind`, `level` and `score` about an option and a rival. */
export const aboutPair =
  (tally: Tally, option: string, rival: string) =>
  (count: string): Counted | null => {
    const wanted = { ahead: 1, level: 0, behind: -1 }[count]
    if (wanted !== undefined)
      return {
        ...cast(tally, (act) => (orderOf(act, option, rival) === wanted ? fraction(1) : null)),
        about: [option, rival],
      }
    return count === 'score' ? scoreOf(tally, option) : null
  }

/** All scores that an option was given, or how many approved of it. */
const scoreOf = (tally: Tally, option: string): Counted => ({
  ...cast(tally, (act) => {
    if (act.scores) {
      const given = act.scores.find((each) => each.option === option)
      return given ? fraction(given.score) : null
    }
    return act.approved?.includes(option) ? fraction(1) : null
  }),
  about: [option],
})

const cast = (tally: Tally, worth: (act: ActOf<'vote'>) => Fraction | null): Counted => {
  const acts = new Map(tally.ballots.map(({ id, act }) => [id, act]))
  let total = ZERO
  const entries: Entry[] = []
  for (const { id, weight } of lookOf(tally)('cast', 'binding').entries) {
    const value = worth(acts.get(id)!)
    if (value === null) continue
    const weighed = multiply(parseFraction(weight)!, value)
    total = add(total, weighed)
    entries.push({ id, weight: fractionToText(weighed) })
  }
  return { total, entries }
}

const countStep = (of: string, about: readonly string[], { total, entries }: Counted): Step => ({
  op: 'count',
  of,
  among: 'binding',
  about,
  entries,
  output: fractionToText(total),
})

/** More comparisons than this would make the derivation too long to read. */
const MOST_PAIRS = 400

/** Each of the named beside each of the others: how many ballots like which of the two better. */
export const headToHead = (
  tally: Tally,
  names: readonly string[],
  options: readonly string[],
): readonly Step[] => {
  if (names.length * options.length > MOST_PAIRS) return []
  return names.flatMap((name) =>
    options
      .filter((rival) => rival !== name)
      .map((rival): Step => {
        const ahead = aboutPair(tally, name, rival)('ahead')!
        const behind = aboutPair(tally, name, rival)('behind')!
        const order = compare(ahead.total, behind.total)
        return {
          op: 'compare',
          comparison: order > 0 ? 'more-than' : order < 0 ? 'fewer-than' : 'equal',
          inputs: [
            countStep('ahead', [name, rival], ahead),
            countStep('behind', [name, rival], behind),
          ],
          output: true,
        }
      }),
  )
}

/** What each option got in all. */
export const sumsOf = (tally: Tally, options: readonly string[]): readonly Step[] =>
  options.map((option) => countStep('score', [option], scoreOf(tally, option)))
