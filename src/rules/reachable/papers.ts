import type { ActOf } from '../acts/index.ts'
import type { Ballot } from '../rule/index.ts'

type Paper = Pick<ActOf<'vote'>, 'ranking' | 'scores' | 'approved'>
type OptionsBallot = Extract<Ballot, { readonly form: 'options' }>

/** More different papers than this are not looked at. */
const MOST_PAPERS = 80

/** Everything that one voter may put on a ballot; null where there is too much of it. */
export const papersOf = (
  { shape, settings, blankAllowed }: OptionsBallot,
  options: readonly string[],
): readonly Paper[] | null => {
  const papers = within(allPapers(shape, options, settings ?? {}))
  if (!papers) return null
  return blankAllowed ? papers : papers.filter((paper) => Object.values(paper).flat().length > 0)
}

const within = (papers: Iterable<Paper> | null): readonly Paper[] | null => {
  if (!papers) return null
  const found: Paper[] = []
  for (const paper of papers) {
    if (found.length === MOST_PAPERS) return null
    found.push(paper)
  }
  return found
}

const allPapers = (
  shape: OptionsBallot['shape'],
  options: readonly string[],
  { top, points }: NonNullable<OptionsBallot['settings']>,
): Iterable<Paper> | null => {
  switch (shape) {
    case 'choice':
      return [[], ...options.map((option) => [option])].map((approved) => ({ approved }))
    case 'approvals':
      return approvals(options)
    case 'ranking':
      return rankings(options)
    case 'scores':
      return top === undefined ? null : scorings(options, top, Number.POSITIVE_INFINITY)
    case 'points':
      return points === undefined ? null : scorings(options, points, points)
  }
}

function* approvals(options: readonly string[]): Generator<Paper> {
  for (const approved of subsets(options)) yield { approved }
}

function* rankings(options: readonly string[]): Generator<Paper> {
  for (const ranking of weakOrders(options)) yield { ranking }
}

function* subsets(options: readonly string[]): Generator<readonly string[]> {
  const [first, ...rest] = options
  if (first === undefined) return yield []
  for (const others of subsets(rest)) {
    yield others
    yield [first, ...others]
  }
}

/** Every order of some of the options in which several may share a rank. */
function* weakOrders(options: readonly string[]): Generator<readonly (readonly string[])[]> {
  yield []
  for (const first of subsets(options)) {
    if (first.length === 0) continue
    for (const rest of weakOrders(options.filter((option) => !first.includes(option))))
      yield [first, ...rest]
  }
}

function* scorings(options: readonly string[], top: number, budget: number): Generator<Paper> {
  const [first, ...rest] = options
  if (first === undefined) return yield { scores: [] }
  for (const { scores } of scorings(rest, top, budget)) yield { scores: scores ?? [] }
  for (let score = 0; score <= Math.min(top, budget); score++)
    for (const { scores } of scorings(rest, top, budget - score))
      yield { scores: [{ option: first, score }, ...(scores ?? [])] }
}
