import { type Count, type Pair, pairsOf, type Round, type Table } from '../methods/index.ts'
import {
  compare,
  type Fraction,
  fractionToText,
  parseFraction,
  subtract,
} from '../numbers/index.ts'

/** The numbers on which a count put its winner above a rival. */
export type Ground =
  /** The rival went out, with so many votes, while the winner had more or as many. */
  | (Numbers & { readonly kind: 'excluded'; readonly round: number })
  /** A round gave the winner a place and the rival none. */
  | (Numbers & { readonly kind: 'round'; readonly round: number; readonly action: string })
  /** One number each, the higher the better. */
  | (Numbers & { readonly kind: 'most'; readonly what: string })
  /** One number each, the lower the better. */
  | (Numbers & { readonly kind: 'least'; readonly what: string })
  /** The strongest chain of victories each way. */
  | (Numbers & { readonly kind: 'paths' })
  /** One against one. */
  | (Numbers & { readonly kind: 'pair' })
  /** The rival was left out before the count. */
  | { readonly kind: 'dropped'; readonly by: string }
  /** In a cycle: who beats the rival most clearly, with the votes for and against. */
  | (Numbers & { readonly kind: 'beaten'; readonly by: string })
  /** The two were tied, and the way of breaking it set them apart. */
  | { readonly kind: 'tie' }
  /** No step has a number for both. */
  | { readonly kind: 'whole' }

interface Numbers {
  readonly winner: string
  readonly rival: string
}

/** Why a count has this winner and not that rival; the first kind of ground that it offers. */
export const groundOf = (count: Count, winner: string, rival: string): Ground => {
  for (const look of LOOKS) {
    const ground = look(count, winner, rival)
    if (ground) return ground
  }
  const tied = count.ties.some(({ among }) => among.includes(winner) && among.includes(rival))
  return { kind: tied ? 'tie' : 'whole' }
}

type Look = (count: Count, winner: string, rival: string) => Ground | null

const byDrop: Look = ({ tables }, _winner, rival) => {
  for (const [name, column] of [
    ['quorum', 'reached'],
    ['majority', 'passes'],
  ] as const) {
    const table = tables.find((one) => one.name === name)
    if (table && cellOf(table, rival, column) === 'no') return { kind: 'dropped', by: name }
  }
  return null
}

/** Votes as they stood before somebody went out; some counts write a nought for who has. */
const byExclusion: Look = (count, winner, rival) => {
  const at = count.rounds.findIndex(({ excluded }) => excluded.includes(rival))
  if (at < 0) return null
  for (const round of [count.rounds[at]!, count.rounds[at - 1]]) {
    const numbers = round && numbersIn(count, round, winner, rival)
    if (numbers && compare(numbers.of.rival, numbers.of.winner) <= 0 && numbers.of.rival.n > 0n)
      return { kind: 'excluded', round: count.rounds[at]!.round, ...numbers.text }
  }
  return null
}

/** The last round of several that gave the winner a place and had both in it. */
const byRound: Look = (count, winner, rival) => {
  const round = count.rounds.findLast(
    (one) =>
      one.action !== 'totals' &&
      placedBy(one).includes(winner) &&
      !placedBy(one).includes(rival) &&
      !one.tied?.includes(rival) &&
      numbersIn(count, one, winner, rival) !== null,
  )
  if (!round) return null
  const { text } = numbersIn(count, round, winner, rival)!
  return { kind: 'round', round: round.round, action: round.action, ...text }
}

/** Who is elected, or comes into the run-off of two. */
const placedBy = ({ action, on, elected }: Round): readonly string[] =>
  action.startsWith('scores') ? on : elected

/** Tables of one number an option, and the column that decides. */
const COLUMNS: readonly (readonly [table: string, column: string, kind: 'most' | 'least'])[] = [
  ['means', 'mean', 'most'],
  ['totals', 'total', 'most'],
  ['points', 'points', 'most'],
  ['copeland', 'score', 'most'],
  ['worst', 'worst', 'least'],
]

const byTable: Look = ({ tables }, winner, rival) => {
  for (const [name, column, kind] of COLUMNS) {
    const table = tables.find((one) => one.name === name)
    const numbers = table && apart(cellOf(table, winner, column), cellOf(table, rival, column))
    if (numbers) return { kind, what: column, ...numbers }
  }
  return null
}

const byPaths: Look = ({ tables }, winner, rival) => {
  const table = tables.find(({ name }) => name === 'strongest-paths')
  const numbers = table && apart(cellOf(table, winner, rival), cellOf(table, rival, winner))
  return numbers ? { kind: 'paths', ...numbers } : null
}

const byPair: Look = (count, winner, rival) => {
  const pair = pairsOf(count, winner)?.find(({ against }) => against === rival)
  if (!pair || compare(pair.ahead, pair.behind) <= 0) return null
  const numbers = apart(fractionToText(pair.ahead), fractionToText(pair.behind))
  return numbers && { kind: 'pair', ...numbers }
}

const byDefeat: Look = (count, _winner, rival) => {
  const defeats = (pairsOf(count, rival) ?? []).filter((pair) => margin(pair).n > 0n)
  const worst = defeats.sort((a, b) => compare(margin(b), margin(a)))[0]
  if (!worst) return null
  const numbers = apart(fractionToText(worst.behind), fractionToText(worst.ahead))
  return numbers && { kind: 'beaten', by: worst.against, ...numbers }
}

const margin = ({ ahead, behind }: Pair): Fraction => subtract(behind, ahead)

const LOOKS: readonly Look[] = [byDrop, byExclusion, byRound, byTable, byPaths, byPair, byDefeat]

const numbersIn = (
  { options }: Count,
  { votes }: Round,
  winner: string,
  rival: string,
): { readonly text: Numbers; readonly of: Record<'winner' | 'rival', Fraction> } | null => {
  const text = (name: string): string | null => votes[options.indexOf(name)] ?? null
  const [forWinner, forRival] = [text(winner), text(rival)]
  if (forWinner === null || forRival === null) return null
  return {
    text: { winner: forWinner, rival: forRival },
    of: { winner: parseFraction(forWinner)!, rival: parseFraction(forRival)! },
  }
}

const cellOf = ({ rows, columns, cells }: Table, row: string, column: string): string | null =>
  cells[rows.indexOf(row)]?.[columns.indexOf(column)] ?? null

const apart = (winner: string | null, rival: string | null): Numbers | null =>
  winner === null || rival === null || winner === rival ? null : { winner, rival }
