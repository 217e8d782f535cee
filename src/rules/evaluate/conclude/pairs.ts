import type { ActOf } from '../../acts/index.ts'
import type { Appraised, Counted } from '../../derivation/appraise.ts'
import type { Entry } from '../../derivation/step.ts'
import {
  add,
  type Fraction,
  fraction,
  fractionToText,
  multiply,
  parseFraction,
  ZERO,
} from '../../numbers/index.ts'
import { lookOf } from '../tally.ts'
import type { Tally } from '../tally-shape.ts'

type Paper = ActOf<'vote'>

/** What a ballot gives to a count about options; null where it has no part in it. */
type Worth = (paper: Paper, about: readonly string[]) => Fraction | null

/**
 * Counts of ballots on options: whether the first is liked better than the second, what it was
 * given, and whether a ballot's best rank that holds one alone of those named holds the first.
 */
const WORTH: Readonly<Record<string, Worth>> = {
  ahead: (paper, about) => one(orderOf(paper, about) > 0),
  behind: (paper, about) => one(orderOf(paper, about) < 0),
  level: (paper, about) => one(orderOf(paper, about) === 0),
  first: (paper, about) => one(firstOf(paper, about) === about[0]),
  scored: (paper, about) => one(scoreOn(paper, about[0]!) !== null),
  score: (paper, about) => scoreOn(paper, about[0]!),
}

/** A count of the binding ballots that is about options, with its step. */
export const countAbout = (tally: Tally, of: string, about: readonly string[]): Appraised => {
  const { total, entries } = gatherPapers(tally, (paper) => WORTH[of]!(paper, about))
  const output = fractionToText(total)
  return { value: total, step: { op: 'count', of, among: 'binding', about, entries, output } }
}

/** Answers `ahead`, `behind`, `level` and `score` about an option and a rival. */
export const aboutPair =
  (tally: Tally, option: string, rival: string) =>
  (count: string): Counted | null => {
    if (!['ahead', 'behind', 'level', 'score'].includes(count)) return null
    const about = count === 'score' ? [option] : [option, rival]
    return { ...gatherPapers(tally, (paper) => WORTH[count]!(paper, about)), about }
  }

const one = (holds: boolean): Fraction | null => (holds ? fraction(1) : null)

const orderOf = (paper: Paper, [option, rival]: readonly string[]): number => {
  const [first, second] = [likingOf(paper, option!), likingOf(paper, rival!)]
  return first > second ? 1 : first < second ? -1 : 0
}

/** A greater number for what a ballot likes better; nothing is liked less than what it leaves out. */
const likingOf = (paper: Paper, option: string): number => {
  if (paper.ranking) {
    const rank = paper.ranking.findIndex((each) => [each].flat().includes(option))
    return rank < 0 ? Number.NEGATIVE_INFINITY : -rank
  }
  if (paper.scores) return paper.scores.find((each) => each.option === option)?.score ?? 0
  return paper.approved?.includes(option) ? 1 : Number.NEGATIVE_INFINITY
}

const firstOf = (paper: Paper, about: readonly string[]): string | null => {
  let [first, most]: [string | null, number] = [null, Number.NEGATIVE_INFINITY]
  const likings = about.map((option) => likingOf(paper, option))
  likings.forEach((liking, at) => {
    if (liking <= most || likings.filter((other) => other === liking).length > 1) return
    first = about[at]!
    most = liking
  })
  return first
}

/** The score of an option, or 1 where it is approved of; null where the ballot does not say. */
const scoreOn = (paper: Paper, option: string): Fraction | null => {
  if (!paper.scores) return one(paper.approved?.includes(option) ?? false)
  const given = paper.scores.find((each) => each.option === option)
  return given ? fraction(given.score) : null
}

/** A ballot on options that counts, and what it weighs. */
export interface WeighedPaper {
  readonly id: string
  readonly paper: Paper
  readonly weight: Fraction
}

const known = new WeakMap<Tally, readonly WeighedPaper[]>()

/** The binding ballots of a vote on options. */
export const papersIn = (tally: Tally): readonly WeighedPaper[] => {
  const found = known.get(tally)
  if (found) return found
  const acts = new Map(tally.ballots.map(({ id, act }) => [id, act]))
  const papers = lookOf(tally)('cast', 'binding').entries.flatMap(
    ({ id, weight }): readonly WeighedPaper[] => {
      const paper = acts.get(id)
      return paper ? [{ id, paper, weight: parseFraction(weight)! }] : []
    },
  )
  known.set(tally, papers)
  return papers
}

const gatherPapers = (
  tally: Tally,
  worth: (paper: Paper) => Fraction | null,
): { readonly total: Fraction; readonly entries: readonly Entry[] } => {
  let total = ZERO
  const entries: Entry[] = []
  for (const { id, paper, weight } of papersIn(tally)) {
    const value = worth(paper)
    if (value === null) continue
    const weighed = multiply(weight, value)
    total = add(total, weighed)
    entries.push({ id, weight: fractionToText(weighed) })
  }
  return { total, entries }
}
