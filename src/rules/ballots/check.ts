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
  const checkPlaces = (pointer: string, groups: Groups): void => {
    const trouble = troubleWithPlaces(pointer, groups, size)
    if (trouble) report(...trouble)
  }
  for (const list of ['withdrawn', 'tieOrder'] as const)
    checkPlaces(`/${list}`, [election[list] ?? []])
  if (election.defaultOption !== undefined)
    checkPlaces('/defaultOption', [[election.defaultOption]])
  for (const list of ['ratios', 'affiliations', 'costs'] as const)
    if (election[list] && election[list].length !== size)
      report(`/${list}`, `${election[list].length} entries for ${size} options`, 'Write one each.')
  election.ballots.forEach((ballot, line) => {
    for (const [part, ...trouble] of troublesWith(ballot, size))
      report(`/ballots/${line}/${part}`, ...trouble)
  })
  if (problems.length === 0 && standing(election).length < election.seats)
    problems.push(
      problem('warning', '/seats: more seats than options that stand', 'Check the seats.'),
    )
  return problems
}

/** Which part, what is wrong, and what to do. */
type Trouble = readonly [part: string, message: string, hint: string]
type Groups = readonly (readonly number[])[]

/** Made for many ballots: words are put together only where something is wrong. */
const troublesWith = (ballot: Ballot, size: number): readonly Trouble[] => {
  const troubles: Trouble[] = []
  const count = ballot.count ?? 1
  if (!Number.isSafeInteger(count) || count < 0)
    troubles.push(['count', `${count} ballots`, 'Write a whole number.'])
  if (isNegative(ballot.weight ?? 1))
    troubles.push(['weight', 'A weight below zero', 'Write a weight of at least zero.'])
  const trouble = troubleWithin(ballot, size)
  if (trouble) troubles.push(trouble)
  return troubles
}

const troubleWithin = (ballot: Ballot, size: number): Trouble | null => {
  switch (ballot.kind) {
    case 'ranking':
      return troubleWithPlaces('ranking', ballot.ranking, size)
    case 'approvals':
      return troubleWithPlaces('approved', [ballot.approved], size)
    case 'choice':
      return ballot.choice === null ? null : troubleWithPlaces('choice', [[ballot.choice]], size)
    case 'scores':
      return troubleWithAmounts('scores', ballot.scores, size)
    case 'points':
      return troubleWithAmounts('points', ballot.points, size)
  }
}

const troubleWithPlaces = (part: string, groups: Groups, size: number): Trouble | null => {
  let firstPlaces = 0
  const others = size > BITS ? new Set<number>() : null
  for (const group of groups)
    for (const place of group) {
      if (!Number.isInteger(place) || place < 0 || place >= size)
        return [part, `There is no option ${place}`, `Options count from 0 to ${size - 1}.`]
      const isTwice = place < BITS ? (firstPlaces >> place) & 1 : others?.has(place)
      if (isTwice) return [part, `Option ${place} stands twice`, 'Write it once.']
      if (place < BITS) firstPlaces |= 1 << place
      else others?.add(place)
    }
  return null
}

const BITS = 31

const troubleWithAmounts = (
  part: string,
  amounts: readonly unknown[],
  size: number,
): Trouble | null => {
  if (amounts.length !== size) return [part, `${amounts.length} ${part}`, `Write ${size}.`]
  for (let at = 0; at < size; at++) {
    const amount = amounts[at]
    if (typeof amount === 'number' && !Number.isSafeInteger(amount))
      return [`${part}/${at}`, `${amount} is not exact`, 'Give it as an exact fraction.']
  }
  return null
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
