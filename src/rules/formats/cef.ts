import type { Problem } from '#terms'
import { type Ballot, type Election, mergeBallots, rankingOf } from '../ballots/index.ts'
import {
  amountToFraction,
  exactDecimal,
  fractionToAmount,
  parseFraction,
} from '../numbers/index.ts'
import type { ElectionRead, ElectionWritten, Format } from './format.ts'
import { type OptionNames, optionNames } from './names.ts'
import {
  concludeReading,
  linesOfText,
  type ReadReport,
  readReport,
  type TextLine,
} from './text-lines.ts'
import { unwritable } from './unwritable.ts'

/**
 * Condorcet Election Format, version 1: parameters as `#/Candidates: A ; B`, then a ranking a line,
 * `tag, tag || A > B = C ^weight * quantity # comment`; `/EMPTY_RANKING/` is a blank ballot.
 */
export const cef: Format = {
  name: 'cef',
  title: 'Condorcet Election Format',
  endings: ['cvotes'],
  sniff: (text) => /^\uFEFF?\s*#\/\s*[a-z ]+:/im.test(text) || /^[^#\n"]+>[^#\n"]+$/m.test(text),
  read: readCef,
  write: writeCef,
}

interface Parameters {
  readonly candidates: readonly string[] | null
  readonly seats: number
  readonly isImplicit: boolean
  readonly takesWeights: boolean
}

function readCef(text: string): ElectionRead {
  const report = readReport(text)
  const lines = linesOfText(text)
  const parameters = readParameters(lines, report)
  const names = optionNames(parameters.candidates ?? [])
  const ballots: Ballot[] = []
  const strangers = new Set<string>()
  for (const line of lines) {
    if (/^\s*#/.test(line.text) || !/\S/.test(line.text.replace(/#.*$/, ''))) continue
    const ballot = readVote(line, parameters, names, strangers, report)
    if (ballot) ballots.push(ballot)
  }
  const title = lines
    .find(({ text: one }) => /\S/.test(one))
    ?.text.match(/^\s*#(?!\/)\s*(.+)$/)?.[1]
  const election: Election = {
    ...(title !== undefined && { title: title.trim() }),
    options: names.names,
    seats: parameters.seats,
    unranked: parameters.isImplicit ? 'last-equal' : 'not-compared',
    ballots,
  }
  return concludeReading(election, report.problems)
}

const readParameters = (lines: readonly TextLine[], report: ReadReport): Parameters => {
  let found: Parameters = { candidates: null, seats: 1, isImplicit: true, takesWeights: false }
  for (const { text, start } of lines) {
    const parameter = /^\s*#\/\s*([^:]+):(.*)$/.exec(text)
    if (!parameter) continue
    const name = parameter[1]!.trim().toLowerCase().replace(/\s+/g, ' ')
    const value = parameter[2]!.trim()
    const wrong = (hint: string): void =>
      report.report('error', { start, length: text.length }, `“${value}” as ${name}`, hint)
    if (name === 'candidates') {
      const candidates = value.split(';').filter((one) => /\S/.test(one))
      const twice = candidates.find(
        (one, at) => optionNames(candidates.slice(0, at)).placeOf(one) >= 0,
      )
      if (twice) wrong(`Name ${twice.trim()} once.`)
      found = { ...found, candidates }
    } else if (/^number of seats?$/.test(name)) {
      if (/^\d{1,9}$/.test(value)) found = { ...found, seats: Number(value) }
      else wrong('Write a whole number.')
    } else if (!/^(?:implicit ranking|weight allowed)$/.test(name))
      report.report(
        'warning',
        { start, length: text.length },
        `No parameter is called “${name}”`,
        'There are Candidates, Number of Seats, Implicit Ranking and Weight Allowed.',
      )
    else if (name === 'implicit ranking' || name === 'weight allowed') {
      const isTrue = /^true$/i.test(value)
      if (!/^(?:true|false)$/i.test(value)) wrong('Write true or false.')
      else if (name === 'weight allowed') found = { ...found, takesWeights: isTrue }
      else found = { ...found, isImplicit: isTrue }
    }
  }
  return found
}

const readVote = (
  { text, start }: TextLine,
  { candidates, takesWeights }: Parameters,
  names: OptionNames,
  strangers: Set<string>,
  { report }: ReadReport,
): Ballot | null => {
  const bare = text.replace(/#.*$/, '')
  const [tags, rest] = bare.includes('||') ? splitOnce(bare, '||') : [null, bare]
  const parts = /^([^*^]*)((?:[*^]\s*\d+(?:\.\d+)?\s*)*)$/.exec(rest)
  const [, ranks = '', numbers = ''] = parts ?? []
  const [weights, quantities] = ['^', '*'].map((sign) =>
    [...numbers.matchAll(/([*^])\s*([\d.]+)/g)].flatMap((one) => (one[1] === sign ? one[2]! : [])),
  )
  if (!parts || weights!.length > 1 || quantities!.length > 1 || quantities![0]?.includes('.')) {
    const at = rest.search(/[*^]/)
    const from = text.length - rest.length - (text.length - bare.length) + Math.max(at, 0)
    report(
      'error',
      { start: start + from, length: bare.length - from },
      'Neither ranking, weight nor quantity',
      'Write A > B ^weight * quantity.',
    )
    return null
  }
  const [weight, quantity] = [weights![0], quantities![0]]
  const paper = {
    ...(tags !== null && tags.trim() !== '' && { id: tags.trim() }),
    count: Number(quantity ?? 1),
    ...(takesWeights &&
      weight !== undefined && { weight: fractionToAmount(parseFraction(weight)!) }),
  }
  if (/^\s*\/EMPTY_RANKING\/\s*$/.test(ranks)) return { kind: 'ranking', ranking: [], ...paper }
  const seen = new Set<number>()
  const ranking: number[][] = []
  let at = start + bare.length - rest.length
  for (const rank of ranks.split('>')) {
    const group: number[] = []
    for (const name of rank.split('=')) {
      const lead = /^\s*/.exec(name)![0].length
      const place = { start: at + lead, length: Math.max(name.trim().length, 1) }
      at += name.length + 1
      if (!/\S/.test(name)) {
        report('error', place, 'A rank without a name', 'Write a name between > and =.')
        continue
      }
      const option = candidates ? names.placeOf(name) : names.add(name)
      if (option < 0) {
        if (!strangers.has(name.trim()))
          report(
            'warning',
            place,
            `“${name.trim()}” does not stand and is left out`,
            'Check the name.',
          )
        strangers.add(name.trim())
      } else if (seen.has(option))
        report('error', place, `“${name.trim()}” stands twice`, 'Rank each option once.')
      else group.push(option)
      seen.add(option)
    }
    if (group.length > 0) ranking.push(group)
  }
  return { kind: 'ranking', ranking, ...paper }
}

const splitOnce = (text: string, at: string): readonly [string, string] => {
  const place = text.indexOf(at)
  return [text.slice(0, place), text.slice(place + at.length)]
}

function writeCef(election: Election): ElectionWritten {
  const problems: Problem[] = []
  for (const name of election.options)
    if (/[>=;,#/*^\n]|\|\|/.test(name))
      problems.push(unwritable('error', `“${name}” holds a sign that the format needs itself`))
  for (const part of ['withdrawn', 'tieOrder', 'defaultOption', 'ratios', 'electors'] as const)
    if (election[part] !== undefined) problems.push(unwritable('warning', `/${part} is left out`))
  const hasIds = election.ballots.some(({ id }) => id !== undefined)
  const { ballots } = hasIds ? election : mergeBallots(election)
  const hasWeights = ballots.some(({ weight = 1 }) => weight !== 1)
  const lines = [
    ...(election.title ? [`# ${election.title.replace(/\s+/g, ' ')}`] : []),
    `#/Candidates: ${election.options.join(' ; ')}`,
    `#/Number of Seats: ${election.seats}`,
    `#/Implicit Ranking: ${election.unranked !== 'not-compared'}`,
    `#/Weight Allowed: ${hasWeights}`,
    '',
  ]
  ballots.forEach((ballot, line) => {
    const { id, count = 1, weight = 1 } = ballot
    const number = exactDecimal(amountToFraction(weight))?.replace(/\.0*$/, '') ?? null
    if (number === null)
      problems.push(unwritable('error', `/ballots/${line}/weight is no decimal number`))
    if (id !== undefined && /[>=;#\n]|\|\|/.test(id))
      problems.push(unwritable('error', `/ballots/${line}/id: “${id}” cannot be a tag`))
    const ranks = rankingOf(ballot).map((rank) =>
      rank.map((place) => election.options[place]!).join(' = '),
    )
    lines.push(
      `${id === undefined ? '' : `${id} || `}${ranks.join(' > ') || '/EMPTY_RANKING/'}` +
        `${number === '1' ? '' : ` ^${number}`}${count === 1 ? '' : ` * ${count}`}`,
    )
  })
  const failed = problems.some(({ severity }) => severity === 'error')
  return { text: failed ? null : `${lines.join('\n')}\n`, problems }
}
