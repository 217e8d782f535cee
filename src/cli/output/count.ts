import { type Count, fractionToDecimal, parseFraction, type Round, STAKES, type Tie } from '#rules'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** A count for people: who wins, what is tied and whether it matters, then round by round. */
export const countLines = (terminal: Terminal, count: Count, title: string): string =>
  [
    `${terminal.paint('bold', title)}\n`,
    ballotsLine(count),
    verdictLines(terminal, count),
    count.ranking.length > 0 ? `Ranking: ${rankingOf(count)}\n` : '',
    ...Object.entries(count.groups).map(
      ([name, options]) => `${wordsOf(name)}: ${options.join(', ') || 'nobody'}\n`,
    ),
    ...count.ties.map(tieLine),
    ...(count.refused ?? []).map(
      ({ id, line, why }) => `Not counted: ballot ${id ?? line + 1}: ${why}\n`,
    ),
    ...count.rounds.map((round) => roundLines(terminal, count, round)),
    ...count.tables.map(
      ({ name, rows, columns, cells }) =>
        `\n${terminal.paint('bold', wordsOf(name))}\n${table(
          terminal,
          rows.map((row, at) => ({ row, cells: cells[at]! })),
          [
            { title: '', value: ({ row }) => row },
            ...columns.map((column, at) => ({
              title: column,
              right: true,
              value: (line: { readonly cells: readonly (string | null)[] }) =>
                shown(line.cells[at] ?? null),
            })),
          ],
        )}`,
    ),
  ].join('')

const ballotsLine = ({ ballots, options, seats }: Count): string =>
  `${shown(ballots.cast)} ballots${ballots.blank === '0' ? '' : `, ${shown(ballots.blank)} of them blank`}, ${options.length} options, ${seats} ${seats === 1 ? 'seat' : 'seats'}\n`

const verdictLines = (terminal: Terminal, { winners, outcomes }: Count): string => {
  const sure = terminal.paint('green', winners.join(', '))
  if (outcomes.sets.length === 1 && outcomes.complete)
    return winners.length > 0
      ? `${winners.length === 1 ? 'Winner' : 'Winners'}: ${sure}\n`
      : 'Nobody wins\n'
  const ways = outcomes.sets.map((set) => `  ${set.join(', ') || 'nobody'}\n`).join('')
  return `${terminal.paint('yellow', 'Tied')}: ${winners.length > 0 ? `${sure} in any case; ` : ''}${
    outcomes.complete
      ? 'these outcomes are possible, however the ties are broken'
      : 'these outcomes were found, and there may be more'
  }:\n${ways}`
}

const rankingOf = ({ ranking }: Count): string =>
  ranking.map((tied) => tied.join(' = ')).join(' > ')

const tieLine = ({ round, over, among, places, matters, broken }: Tie): string => {
  const where = round > 0 ? `round ${round}` : 'the end'
  const weight =
    matters === null
      ? 'not all ways were tried'
      : matters
        ? 'it matters for who wins'
        : 'it does not matter for who wins'
  const fate = broken
    ? `broken by ${wordsOf(broken.by).toLowerCase()} for ${broken.chosen.join(', ') || 'nobody'}: ${broken.because}`
    : weight
  return `Tie at ${where}: ${among.join(', ')} for ${places} ${STAKES[over]}; ${fate}\n`
}

const BAR = 40

const roundLines = (terminal: Terminal, count: Count, round: Round): string => {
  const most = Math.max(...round.votes.map((votes) => (votes === null ? 0 : sizeOf(votes))), 0)
  const lines = count.options.flatMap((option, at) => {
    const votes = round.votes[at]
    if (votes === null || votes === undefined) return []
    const size = most > 0 ? Math.max(0, Math.round((sizeOf(votes) / most) * BAR)) : 0
    const fate = round.elected.includes(option)
      ? 'elected'
      : round.excluded.includes(option)
        ? 'out'
        : ''
    return [{ option, votes: shown(votes), bar: '█'.repeat(size), fate }]
  })
  const on = round.on.length > 0 ? `: ${round.on.join(', ')}` : ''
  const numbers = Object.entries(round.numbers).map(
    ([name, value]) => `${wordsOf(name).toLowerCase()} ${shown(value)}`,
  )
  return `\n${terminal.paint('bold', `Round ${round.round}, ${wordsOf(round.action).toLowerCase()}${on}`)}\n${table(
    terminal,
    lines,
    [
      { title: '', value: ({ option }) => option },
      { title: '', value: ({ votes }) => votes, right: true },
      { title: '', value: ({ bar }) => bar },
      { title: '', value: ({ fate }) => fate },
    ],
  ).replace(/^\n/, '')}${numbers.length > 0 ? `${numbers.join(', ')}\n` : ''}`
}

/** Only for the length of a bar; nothing is decided on it. */
const sizeOf = (votes: string): number => {
  const [numerator, denominator = '1'] = votes.split('/')
  return Number(numerator) / Number(denominator)
}

/** A fraction with what it is about: `29/3 (9.67)`. */
const shown = (text: string | null): string => {
  if (text === null) return '–'
  const number = text.includes('/') ? parseFraction(text) : null
  return number ? `${text} (${fractionToDecimal(number, 2)})` : text
}

/** `first-preferences` → `First preferences`. */
const wordsOf = (name: string): string => {
  const words = name.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}
