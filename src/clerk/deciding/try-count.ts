import {
  type Count,
  countElection,
  diffMethods,
  type Election,
  explainDiff,
  formats,
  fractionToText,
  type Method,
  type MethodDiff,
  methodNamed,
  methods,
  readSettings,
  sniffFormat,
  type WrittenSettings,
} from '#rules'
import { nearest, type Problem } from '#terms'
import { type TieWays, tieWays } from './tie-ways.ts'

/** What a count is asked: the ballots as text, the method by name. */
export interface CountAsked extends WrittenSettings {
  readonly ballots: string
  /** Empty: what the ballots' file says. */
  readonly method: string
  /** Another method, to say why the two part. */
  readonly compare?: string
}

/** Ballots that were counted, or why they were not. */
export interface TriedCount {
  readonly election: Election | null
  /** How the ballots are written; null where no format fits. */
  readonly format: string | null
  readonly method: Method | null
  readonly count: Count | null
  readonly comparison: Comparison | null
  /** What each way to break the first tie left leads to; null where no tie is left that may matter. */
  readonly ways: TieWays | null
  readonly problems: readonly Problem[]
}

/** What two methods make of the same ballots, with the sentences that say why. */
export interface Comparison {
  readonly sides: MethodDiff['sides']
  readonly agree: boolean
  readonly says: readonly string[]
  /** Each whom only the first elects against each whom only the second does: votes above, below and level. */
  readonly duels: readonly Duel[]
}

/** Two options one against one; exact numbers as text. */
export interface Duel {
  readonly first: string
  readonly second: string
  readonly ahead: string
  readonly behind: string
  readonly level: string
}

/** Counts ballots of any known format. Ties go by the order that the file declares, unless told otherwise. */
export const tryCount = (asked: CountAsked): TriedCount => {
  const problems: Problem[] = []
  const tell = (code: string, message: string, hint: string): void => {
    problems.push({ code, severity: 'error', span: null, message, hint })
  }
  const found: TriedCount = {
    election: null,
    format: null,
    method: null,
    count: null,
    comparison: null,
    ways: null,
    problems,
  }
  const format = sniffFormat(asked.ballots)
  if (!format) {
    const known = formats.map(({ title }) => title).join(', ')
    tell(
      'unknown-format',
      'The ballots look like none of the known formats',
      `There are: ${known}.`,
    )
    return found
  }
  const read = format.read(asked.ballots)
  problems.push(...read.problems)
  const { election } = read
  const readSoFar = { ...found, election, format: format.title }
  const named = (name: string): Method | null => {
    const method = methodNamed(name)
    if (!method) tell('unknown-method', `There is no method “${name}”`, meant(name))
    return method
  }
  const name = asked.method || read.method
  if (!name)
    tell('no-method', 'The ballots do not say how to count them', 'Choose a way of counting.')
  const method = name ? named(name) : null
  const other = asked.compare ? named(asked.compare) : null
  if (!election || !method) return { ...readSoFar, method }
  const settings = readSettings(method, asked)
  for (const { message, hint } of settings.problems) tell('bad-setting', message, hint)
  if (settings.problems.length > 0) return { ...readSoFar, method }
  if (election.options.length > MOST_OPTIONS) {
    const many = `${election.options.length} options are more than are counted here`
    tell('too-many-options', many, `Up to ${MOST_OPTIONS} are; the command line takes any number.`)
    return { ...readSoFar, method }
  }
  const options = {
    ...(election.tieOrder ? { ladder: [{ kind: 'drawn-order' as const }] } : {}),
    ...settings.options,
    bound: Math.min(
      settings.options.bound ?? Number.POSITIVE_INFINITY,
      countsFor(asked.ballots, election),
    ),
  }
  const counted = countElection(method, election, options)
  problems.push(...counted.problems)
  const diffed =
    counted.kind === 'counted' && other ? diffMethods(election, [method, other], options) : null
  if (diffed?.kind === 'refused') problems.push(...diffed.problems)
  const count = counted.kind === 'counted' ? counted.count : null
  return {
    ...readSoFar,
    method,
    count,
    ways: count && tieWays(method, election, options, count),
    comparison: diffed?.kind === 'compared' ? comparisonOf(diffed.diff) : null,
  }
}

/** More options than these keep somebody waiting. */
const MOST_OPTIONS = 150

/** How many counts the exploring of ties may take: fewer, the longer each takes. */
const countsFor = (ballots: string, { options }: Election): number =>
  Math.max(20, Math.floor(Math.min(1000, 4e6 / ballots.length, 2e8 / options.length ** 3)))

const comparisonOf = (diff: MethodDiff): Comparison => ({
  sides: diff.sides,
  agree: diff.agree,
  says: explainDiff(diff),
  duels: diff.contests.map(({ first, second, pair: { ahead, behind, level } }) => ({
    first,
    second,
    ahead: fractionToText(ahead),
    behind: fractionToText(behind),
    level: fractionToText(level),
  })),
})

const meant = (name: string): string => {
  const names = methods.map((method) => method.name)
  const guess = nearest(name, names)
  return guess ? `Did you mean “${guess}”?` : `There are: ${names.join(', ')}.`
}
