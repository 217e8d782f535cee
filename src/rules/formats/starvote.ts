import { indexLines, type Problem } from '#terms'
import { checkElection, type Election, type ScoreBallot } from '../ballots/index.ts'
import type { ElectionRead, Format } from './format.ts'
import { optionNames, tidyName } from './names.ts'
import { type StarvoteBallot, starvoteParts } from './starvote-parts.ts'
import { writeStarvote } from './starvote-write.ts'

/**
 * The files of the counting program starvote: a section `[options]` with `method`, `seats`,
 * `maximum score` and `tiebreaker`, and a section `[ballots]` with `name = score` lines; ballots
 * are parted by blank lines, and `5 ballots:` repeats the one below it.
 */
export const starvote: Format = {
  name: 'starvote',
  title: 'starvote',
  endings: ['starvote'],
  sniff: (text) => /^\uFEFF?\s*\[\s*(options|ballots)\s*\]\s*$/imu.test(text),
  read: readStarvote,
  write: writeStarvote,
}

/** The methods that the format knows, by their names there. */
const STARVOTE_METHODS: Readonly<Record<string, string>> = {
  'STAR Voting': 'star',
  star: 'star',
  'Bloc STAR Voting': 'bloc-star',
  bloc: 'bloc-star',
  'Allocated Score Voting': 'allocated-score',
  allocated: 'allocated-score',
  'Reweighted Range Voting': 'reweighted-range',
  rrv: 'reweighted-range',
  'Sequentially Spent Score': 'sequentially-spent-score',
  sss: 'sequentially-spent-score',
}

const methodFor = (name: string): string | undefined =>
  Object.entries(STARVOTE_METHODS).find(
    ([known]) => known.toLowerCase() === name.toLowerCase(),
  )?.[1]

const DEFAULT_TOP = 5

function readStarvote(text: string): ElectionRead {
  const index = indexLines(text)
  const problems: Problem[] = []
  const report = (line: number, message: string, hint: string): void => {
    const start = index.starts[line - 1] ?? 0
    const end = (index.starts[line] ?? text.length + 1) - 1
    const span = index.spanOf(start, Math.max(start, end))
    problems.push({ code: 'election-unreadable', severity: 'error', span, message, hint })
  }
  const parts = starvoteParts(text, report)
  const options = new Map(parts.options.map((option) => [option.name.toLowerCase(), option]))
  const whole = (name: string, otherwise: number): number => {
    const option = options.get(name)
    if (!option) return otherwise
    if (typeof option.value === 'string' && /^\+?\d+$/.test(option.value))
      return Number(option.value)
    report(option.line, `“${name}” is no whole number`, 'Write a number.')
    return otherwise
  }
  const seats = whole('seats', 1)
  const top = whole('maximum score', DEFAULT_TOP)
  const names = optionNames()
  for (const ballot of parts.ballots) for (const { name } of ballot.scores) names.add(name)
  if (names.names.length === 0) {
    report(1, 'No ballots', 'Write a section [ballots] with lines like “Amy = 5”.')
    return { election: null, problems }
  }
  const ballots = parts.ballots.map((ballot) => readBallot(ballot, names, top, report))
  const tiebreaker = options.get('tiebreaker')
  const order = Array.isArray(tiebreaker?.value) ? tiebreaker.value.map(tidyName) : null
  if (tiebreaker && order) {
    const missing = names.names.filter((name) => !order.includes(name))
    const unknown = order.filter((name) => names.placeOf(name) < 0)
    if (missing.length > 0)
      report(tiebreaker.line, `The tiebreaker misses ${missing.join(', ')}`, 'Name each option.')
    if (unknown.length > 0)
      report(
        tiebreaker.line,
        `The tiebreaker names ${unknown.join(', ')}, whom no ballot has`,
        'Name the options of the ballots.',
      )
  }
  const methodOption = options.get('method')
  const method = methodOption && methodFor(String(methodOption.value))
  if (methodOption && !method)
    report(
      methodOption.line,
      `There is no method “${methodOption.value}”`,
      `Write one of: ${Object.keys(STARVOTE_METHODS).join(', ')}.`,
    )
  const election: Election = {
    options: names.names,
    seats,
    top,
    ...(order && problems.length === 0 ? { tieOrder: order.map(names.placeOf) } : {}),
    ballots,
  }
  problems.push(...checkElection(election))
  const failed = problems.some(({ severity }) => severity === 'error')
  return { election: failed ? null : election, ...(method ? { method } : {}), problems }
}

const readBallot = (
  { scores, count }: StarvoteBallot,
  names: ReturnType<typeof optionNames>,
  top: number,
  report: (line: number, message: string, hint: string) => void,
): ScoreBallot => {
  const row: (number | null)[] = names.names.map(() => null)
  for (const { name, value, line } of scores) {
    const score = /^\+?\d+$/.test(value) ? Number(value) : null
    const place = names.placeOf(name)
    if (row[place] !== null) report(line, `“${name}” is scored twice`, 'Score it once.')
    if (score === null || score > top)
      report(line, `“${value}” is no score`, `Write a whole number from 0 to ${top}.`)
    else row[place] = score
  }
  return { kind: 'scores', scores: row, ...(count === 1 ? {} : { count }) }
}
