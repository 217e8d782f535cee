import type { TieStake } from './tie.ts'

/** What stands equal is picked for, in words behind a number of places: `1 place to win`. */
export const STAKES: Readonly<Record<TieStake, string>> = {
  win: 'to win',
  advance: 'to go on',
  exclude: 'to go out',
  surplus: 'whose surplus goes first',
  order: 'to stand first',
}
