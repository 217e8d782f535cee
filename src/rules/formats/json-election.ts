import type { Ballot, Election } from '../ballots/index.ts'
import { type Amount, type Fraction, fractionToAmount, parseFraction } from '../numbers/index.ts'
import { type OptionNames, optionNames, tidyName } from './names.ts'

/** Says what is wrong at a JSON pointer and what to do. */
export type ReportAt = (pointer: string, message: string, hint: string) => void

type Fields = Readonly<Record<string, unknown>>

/** The text that stands at a JSON pointer, for numbers that a double cannot hold. */
export type LiteralAt = (pointer: string) => string

/** An election from a parsed value; null where it has no options or no ballots at all. */
export const readElectionValue = (
  value: unknown,
  report: ReportAt,
  literalAt: LiteralAt,
): Election | null => {
  if (!isFields(value)) {
    report('', 'No election', 'Write an object with options and ballots.')
    return null
  }
  const listName = Array.isArray(value.options) ? 'options' : 'candidates'
  const list = value[listName]
  if (!Array.isArray(list) || !list.every(isText)) {
    report(`/${listName}`, 'No list of names', 'Name the options in a list, as "options".')
    return null
  }
  const names = optionNames(list)
  list.forEach((name, at) => {
    if (list.slice(0, at).some((other) => tidyName(other) === tidyName(name)))
      report(`/${listName}/${at}`, `“${name}” is named twice`, 'Name each option once.')
  })
  if (!Array.isArray(value.ballots)) {
    report('/ballots', 'No list of ballots', 'Write the ballots as a list.')
    return null
  }
  const places = (key: string): number[] | undefined => {
    const given = value[key]
    if (given === undefined || given === null) return undefined
    if (Array.isArray(given) && given.every(isText))
      return given.map((name, at) => placeOf(names, name, `/${key}/${at}`, report))
    report(`/${key}`, 'No list of names', 'Write a list of options.')
    return undefined
  }
  const title = isText(value.title) ? { title: value.title } : {}
  const withdrawn = places('withdrawn')
  const tieOrder = places('tieOrder')
  const electors = value.electors ?? value.developers
  const affiliations = perOption(value.affiliations, names, (one) => (isText(one) ? one : null))
  const ratios = perOption(value.majorityRatio ?? value.ratios, names, readFraction)
  const unranked = readUnranked(value)
  const top = readAmount(value.top ?? value.maximumScore)
  const costs = perOption(value.costs, names, readAmount)
  if (costs?.includes(null)) report('/costs', 'An option without a cost', 'Write one each.')
  return {
    ...title,
    options: names.names,
    seats: readSeats(value.seats, report),
    ...(withdrawn && { withdrawn }),
    ...(tieOrder && { tieOrder }),
    ...(isText(value.defaultOption) && {
      defaultOption: placeOf(names, value.defaultOption, '/defaultOption', report),
    }),
    ...(ratios && { ratios }),
    ...(typeof electors === 'number' && { electors }),
    ...(affiliations && { affiliations }),
    ...(unranked && { unranked }),
    ...(top !== null && { top }),
    ...(costs && { costs: costs.map((cost) => cost ?? 0) }),
    ballots: value.ballots.flatMap((one: unknown, at): Ballot[] => {
      const ballot = readBallot(one, `/ballots/${at}`, names, report, literalAt)
      return ballot ? [ballot] : []
    }),
  }
}

const readSeats = (seats: unknown, report: ReportAt): number => {
  if (seats === undefined) return 1
  if (typeof seats === 'number') return seats
  report('/seats', 'No number of seats', 'Write a whole number.')
  return 1
}

const readUnranked = (value: Fields): Election['unranked'] => {
  if (value.unranked === 'not-compared' || value.mode === 'explicit') return 'not-compared'
  if (value.unranked === 'last-equal' || value.mode === 'implicit') return 'last-equal'
  return undefined
}

const readBallot = (
  value: unknown,
  pointer: string,
  names: OptionNames,
  report: ReportAt,
  literalAt: LiteralAt,
): Ballot | null => {
  if (!isFields(value)) {
    report(pointer, 'No ballot', 'Write an object.')
    return null
  }
  const id = value.id ?? value.voter
  const weight = value.weight === undefined ? undefined : readAmount(value.weight)
  if (value.count !== undefined && typeof value.count !== 'number')
    report(`${pointer}/count`, 'No number', 'Write how many such ballots there are.')
  if (weight === null) report(`${pointer}/weight`, 'No number', 'Write a number or "2/3".')
  const paper = {
    ...(isText(id) && { id }),
    ...(typeof value.count === 'number' && { count: value.count }),
    ...(weight !== undefined && weight !== null && { weight }),
  }
  const name = (one: unknown, at: string): number => {
    if (isText(one)) return placeOf(names, one, at, report)
    report(at, 'No name', 'Write the name of an option.')
    return 0
  }
  const amounts = (key: 'scores' | 'points'): (Amount | null)[] =>
    readAmounts(value[key], names, `${pointer}/${key}`, report, literalAt)
  if (Array.isArray(value.ranking)) {
    const ranking = value.ranking.map((rank: unknown, at) =>
      (Array.isArray(rank) ? rank : [rank]).map((one: unknown, within) =>
        name(one, `${pointer}/ranking/${at}${Array.isArray(rank) ? `/${within}` : ''}`),
      ),
    )
    return { kind: 'ranking', ranking, ...paper }
  }
  if (Array.isArray(value.approved)) {
    const approved = value.approved.map((one, at) => name(one, `${pointer}/approved/${at}`))
    return { kind: 'approvals', approved, ...paper }
  }
  if (value.scores !== undefined) return { kind: 'scores', scores: amounts('scores'), ...paper }
  if (value.points !== undefined)
    return { kind: 'points', points: amounts('points').map((one) => one ?? 0), ...paper }
  if (value.choice !== undefined) {
    const choice = value.choice === null ? null : name(value.choice, `${pointer}/choice`)
    return { kind: 'choice', choice, ...paper }
  }
  report(pointer, 'Says nothing', 'Write ranking, scores, approved, choice or points.')
  return null
}

/** A list in the order of the options, or an object by their names. */
const readAmounts = (
  value: unknown,
  names: OptionNames,
  pointer: string,
  report: ReportAt,
  literalAt: LiteralAt,
): (Amount | null)[] => {
  const read = (one: unknown, at: string): Amount | null => {
    if (one === null || one === undefined) return null
    const isExact = typeof one !== 'number' || Number.isSafeInteger(one)
    const amount = readAmount(isExact ? one : literalAt(at))
    if (amount === null) report(at, 'No exact number', 'Write a number, or a fraction as text.')
    return amount
  }
  if (Array.isArray(value)) {
    if (value.length !== names.names.length)
      report(pointer, `${value.length} numbers`, `Write ${names.names.length}, or null for none.`)
    return names.names.map((_, place) => read(value[place], `${pointer}/${place}`))
  }
  if (!isFields(value)) {
    report(pointer, 'No numbers', 'Write a list, or an object by names.')
    return names.names.map(() => null)
  }
  const amounts: (Amount | null)[] = names.names.map(() => null)
  for (const [name, one] of Object.entries(value)) {
    const place = placeOf(names, name, `${pointer}/${name}`, report)
    amounts[place] = read(one, `${pointer}/${name}`)
  }
  return amounts
}

const perOption = <One>(
  value: unknown,
  names: OptionNames,
  read: (one: unknown) => One,
): One[] | undefined => {
  if (Array.isArray(value)) return names.names.map((_, place) => read(value[place]))
  if (!isFields(value)) return undefined
  return names.names.map((name) => read(value[name]))
}

const readFraction = (one: unknown): Fraction | null =>
  isText(one) || typeof one === 'number' ? parseFraction(`${one}`) : null

/** A number as it was written; a decimal is taken for the decimal that it shows. */
const readAmount = (one: unknown): Amount | null => {
  if (typeof one === 'number' && Number.isSafeInteger(one)) return one
  const number = readFraction(one)
  return number && fractionToAmount(number)
}

const placeOf = (names: OptionNames, name: string, at: string, report: ReportAt): number => {
  const place = names.placeOf(name)
  if (place >= 0) return place
  report(at, `“${name}” is not an option`, `Options are: ${names.names.join(', ')}.`)
  return 0
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
