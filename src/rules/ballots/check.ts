import type { Problem } from '#terms'
import type { Ballot } from './ballot.ts'
import { type Election, standing } from './election.ts'

/**
 * What is wrong with an election before anything is counted. Every message points at the part by
 * its JSON pointer. Errors make a count meaningless; warnings are only worth a look.
 */
export const checkElection = (election: Election): Problem[] => {
  const problems: Problem[] = []
  const report = (pointer: string, message: string, hint: string): void => {
    problems.push(problem('error', `${pointer}: ${message}`, hint))
  }
  const size = election.options.length
  if (size === 0) report('/options', 'There is nothing to vote on', 'Name the options.')
  const seen = new Map<string, number>()
  election.options.forEach((name, place) => {
    if (name.trim() === '') report(`/options/${place}`, 'An option without a name', 'Name it.')
    const first = seen.get(name)
    if (first !== undefined)
      report(`/options/${place}`, `“${name}” is option ${first} already`, 'Name each option once.')
    seen.set(name, place)
  })
  if (!Number.isSafeInteger(election.seats) || election.seats < 1)
    report('/seats', `${election.seats} seats`, 'Write a whole number above zero.')
  for (const list of ['withdrawn', 'tieOrder'] as const)
    checkPlaces(`/${list}`, election[list] ?? [], size, report)
  if (election.defaultOption !== undefined)
    checkPlaces('/defaultOption', [election.defaultOption], size, report)
  for (const list of ['ratios', 'affiliations', 'costs'] as const)
    if (election[list] && election[list].length !== size)
      report(`/${list}`, `${election[list].length} entries for ${size} options`, 'Write one each.')
  election.ballots.forEach((ballot, line) => {
    checkBallot(`/ballots/${line}`, ballot, size, report)
  })
  if (problems.length === 0 && standing(election).length < election.seats)
    problems.push(
      problem('warning', '/seats: more seats than options that stand', 'Check the seats.'),
    )
  return problems
}

type Report = (pointer: string, message: string, hint: string) => void

const checkBallot = (pointer: string, ballot: Ballot, size: number, report: Report): void => {
  const count = ballot.count ?? 1
  if (!Number.isSafeInteger(count) || count < 0)
    report(`${pointer}/count`, `${count} ballots`, 'Write a whole number.')
  if (isNegative(ballot.weight ?? 1))
    report(`${pointer}/weight`, 'A weight below zero', 'Write a weight of at least zero.')
  switch (ballot.kind) {
    case 'ranking':
      checkPlaces(`${pointer}/ranking`, ballot.ranking.flat(), size, report)
      return
    case 'approvals':
      checkPlaces(`${pointer}/approved`, ballot.approved, size, report)
      return
    case 'choice':
      if (ballot.choice !== null) checkPlaces(`${pointer}/choice`, [ballot.choice], size, report)
      return
    case 'scores':
      if (ballot.scores.length !== size)
        report(`${pointer}/scores`, `${ballot.scores.length} scores`, `Write ${size}.`)
      checkAmounts(`${pointer}/scores`, ballot.scores, report)
      return
    case 'points':
      if (ballot.points.length !== size)
        report(`${pointer}/points`, `${ballot.points.length} numbers`, `Write ${size}.`)
      checkAmounts(`${pointer}/points`, ballot.points, report)
  }
}

const checkPlaces = (
  pointer: string,
  places: readonly number[],
  size: number,
  report: Report,
): void => {
  const seen = new Set<number>()
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= size)
      report(pointer, `There is no option ${place}`, `Options count from 0 to ${size - 1}.`)
    else if (seen.has(place)) report(pointer, `Option ${place} stands twice`, 'Write it once.')
    seen.add(place)
  }
}

const checkAmounts = (pointer: string, amounts: readonly unknown[], report: Report): void => {
  amounts.forEach((amount, at) => {
    if (typeof amount === 'number' && !Number.isSafeInteger(amount))
      report(`${pointer}/${at}`, `${amount} is not exact`, 'Give it as an exact fraction.')
  })
}

const isNegative = (amount: NonNullable<Ballot['weight']>): boolean =>
  typeof amount === 'number' ? !(amount >= 0) || !Number.isSafeInteger(amount) : amount.n < 0n

const problem = (severity: 'error' | 'warning', message: string, hint: string): Problem => ({
  code: severity === 'error' ? 'election-invalid' : 'election-odd',
  severity,
  span: null,
  message,
  hint,
})
