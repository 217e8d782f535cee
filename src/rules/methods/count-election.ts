import type { Problem } from '#terms'
import { type BallotKind, checkElection, type Election, standing } from '../ballots/index.ts'
import { checkOptions } from './check-options.ts'
import type { Count } from './count.ts'
import type { CountOptions, Method } from './method.ts'

/** A count, or why there is none. */
export type Counted =
  | { readonly kind: 'counted'; readonly count: Count; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Checks an election and what a method can do with it, and counts. */
export const countElection = (
  method: Method,
  election: Election,
  options: CountOptions = {},
): Counted => {
  const problems = [
    ...checkElection(election),
    ...checkMethod(method, election),
    ...checkOptions(method, election, options),
  ]
  if (problems.some(({ severity }) => severity === 'error')) return { kind: 'refused', problems }
  return { kind: 'counted', count: method.count(election, options), problems }
}

const BALLOTS_TELL: Readonly<Record<BallotKind, string>> = {
  ranking: 'rankings',
  choice: 'one choice',
  scores: 'scores',
  points: 'points',
  approvals: 'approvals',
}

const checkMethod = (method: Method, election: Election): Problem[] => {
  const problems: Problem[] = []
  const line = election.ballots.findIndex((ballot) => !method.takes.includes(ballot.kind))
  if (line >= 0)
    problems.push({
      code: 'method-unfit',
      severity: 'error',
      span: null,
      message: `/ballots/${line}: ${method.title} cannot count ballots with ${BALLOTS_TELL[election.ballots[line]!.kind]}`,
      hint: `It takes ${method.takes.map((kind) => BALLOTS_TELL[kind]).join(' or ')}. Count by another method, or write such ballots.`,
    })
  const size = standing(election).length
  if (method.mostOptions !== undefined && size > method.mostOptions)
    problems.push({
      code: 'method-unfit',
      severity: 'error',
      span: null,
      message: `/options: ${method.title} takes up to ${method.mostOptions} options; here are ${size}`,
      hint: 'Count by another method.',
    })
  return problems
}
