import type { Problem } from '#terms'
import { type Ballot, type Election, rankingOf } from '../ballots/index.ts'
import type { ElectionRead, ElectionWritten, Format } from './format.ts'
import { tidyName } from './names.ts'
import { concludeReading, linesOfText, readReport } from './text-lines.ts'
import { unwritable } from './unwritable.ts'

/**
 * Tally sheets as Debian's devotee prints them: `Option 1--------->: Name` for each option, then
 * `V: 12-3   who` for each ballot: one sign per option, its rank or `-`; ranks may repeat and skip.
 */
export const debianTally: Format = {
  name: 'debian',
  title: 'Debian tally sheet',
  endings: ['txt', 'tally'],
  sniff: (text) => OPTION.test(text) && VOTE.test(text),
  read: readTally,
  write: writeTally,
}

const OPTION = /^[\s/|\\+-]*(?:Option|Choice)\s+(\d+)\s*-*>?\s*:\s*(.*)$/im
const VOTE = /^\s*V:\s+(\S+)(?:\s+(.*))?$/m

/** The default option, as Debian's ballots call it. */
const DEFAULT = /^(?:choice \d+: *)?(?:none of the above|further discussion)$/i

function readTally(text: string): ElectionRead {
  const report = readReport(text)
  const names: string[] = []
  const ballots: Ballot[] = []
  for (const line of linesOfText(text)) {
    const place = { start: line.start, length: line.text.length }
    const option = OPTION.exec(line.text)
    if (option) {
      const number = Number(option[1])
      if (number !== names.length + 1)
        report.report('error', place, `Option ${number} out of order`, 'Number them from 1.')
      names.push(tidyName(option[2]!))
      continue
    }
    const vote = VOTE.exec(line.text)
    if (!vote) continue
    const [, signs = '', who = ''] = vote
    if (/[^-\dA-Za-z]/.test(signs))
      report.report(
        'error',
        { start: line.start + line.text.indexOf(signs), length: signs.length },
        `“${signs}” is no ranking`,
        'Write a rank from 1 to 9, then A to Z, or - for each option.',
      )
    else if (names.length === 0)
      report.report(
        'error',
        place,
        'A ballot before any option',
        'Write “Option 1--->: Name” first.',
      )
    else if (signs.length !== names.length)
      report.report(
        'error',
        { start: line.start + line.text.indexOf(signs), length: signs.length },
        `${signs.length} ranks for ${names.length} options`,
        'Write one sign per option, - for none.',
      )
    const id = who.trim()
    ballots.push({ kind: 'ranking', ...(id !== '' && { id }), ranking: ranksOf(signs) })
  }
  const last = names.length - 1
  const election: Election = {
    options: names,
    seats: 1,
    ...(DEFAULT.test(names[last] ?? '') && { defaultOption: last }),
    ballots,
  }
  return concludeReading(election, report.problems)
}

/** `1` to `9`, then letters: only the order of the ranks counts. */
const ranksOf = (signs: string): number[][] => {
  const byRank = new Map<number, number[]>()
  ;[...signs].forEach((sign, option) => {
    if (sign === '-') return
    const rank = Number.parseInt(sign, 36)
    byRank.set(rank, [...(byRank.get(rank) ?? []), option])
  })
  return [...byRank].sort(([a], [b]) => a - b).map(([, options]) => options)
}

function writeTally(election: Election): ElectionWritten {
  const problems: Problem[] = []
  const { options, ballots, defaultOption } = election
  const refuse = (message: string): void => {
    problems.push(unwritable('error', message))
  }
  if (options.length > 35) refuse('/options: more than 35, and a rank is one sign')
  if (options.some((name) => /\n/.test(name))) refuse('/options: a name of several lines')
  if (ballots.some(({ weight = 1 }) => weight !== 1)) refuse('/ballots: a weight')
  const isLastDefault = DEFAULT.test(options.at(-1) ?? '')
  if (defaultOption !== undefined && !(isLastDefault && defaultOption === options.length - 1))
    refuse('/defaultOption: it must come last and be None Of The Above or Further Discussion')
  for (const part of ['title', 'withdrawn', 'tieOrder', 'ratios', 'electors'] as const)
    if (election[part] !== undefined) problems.push(unwritable('warning', `/${part} is left out`))
  const head = options.map((name, place) => {
    const arrow = '-'.repeat(Math.max(1, options.length + 5 - place))
    return `${'|'.repeat(Math.max(0, place - 1))}${place === 0 ? ' ' : '/'} Option ${place + 1}${arrow}>: ${name}`
  })
  const votes = ballots.flatMap((ballot) => {
    const signs = options.map(() => '-')
    rankingOf(ballot).forEach((rank, at) => {
      for (const place of rank) signs[place] = (at + 1).toString(36).toUpperCase()
    })
    const line = `V: ${signs.join('')}${ballot.id === undefined ? '' : `\t${ballot.id}`}`
    return Array.from({ length: ballot.count ?? 1 }, () => line)
  })
  const failed = problems.some(({ severity }) => severity === 'error')
  return { text: failed ? null : `${[...head, ...votes].join('\n')}\n`, problems }
}
