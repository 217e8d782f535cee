import type { Election } from '../../ballots/index.ts'
import {
  type Amount,
  amountToFraction,
  compare,
  type Fraction,
  subtract,
  sum,
  ZERO,
} from '../../numbers/index.ts'
import type { PickFromTie } from '../../ties/index.ts'
import type { Count } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { everybody } from './by-total.ts'
import { outsideScale, refuseBallots } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { type Elected, exploreAndTell } from './score-count.ts'
import { type ScoreSheet, scoreSheetOf } from './score-sheet.ts'
import { sumScores } from './score-sums.ts'
import { groupByValue, inOrderOfNames, type Values } from './standings.ts'

/** Thrown where costs or a budget are missing: a fault of the caller. */
class NoBudget extends Error {}

/** An ordered funding list: from the most supported down, until the money is spent. */
export const fundingList: Method = {
  name: 'funding-list',
  title: 'Ordered funding list',
  about:
    'Proposals are ranked by support and funded from the top until the budget is spent; one that costs too much is skipped, or ends the list.',
  takes: ['approvals', 'scores', 'points', 'choice'],
  seats: 'many',
  reads: ['budget', 'tooDear', 'top', 'ladder', 'bound'],
  count: (election, options = {}) => countFunding(election, options),
}

const countFunding = (election: Election, options: CountOptions): Count => {
  const sifted = refuseBallots(election, outsideScale(options.top ?? election.top, 'allowed'))
  const sheet = scoreSheetOf(sifted.election)
  const { all } = everybody({ sheet, sums: sumScores(sheet) })
  const needed = support(election, sheet, all)
  const fundable = new Map([...all].filter(([, votes]) => compare(votes, needed) > 0))
  const purse = purseOf(election, sheet, options)
  return exploreAndTell(
    fundingList.name,
    sifted,
    sheet,
    sheet.places.length,
    options,
    (pick) => fund(sheet, fundable, purse, options.tooDear ?? 'skip', election, pick),
    { ranking: groupByValue(all) },
  )
}

interface Purse {
  readonly budget: Fraction
  readonly costOf: (option: number) => Fraction
}

const purseOf = (election: Election, sheet: ScoreSheet, { budget }: CountOptions): Purse => {
  const { costs } = election
  if (budget === undefined) throw new NoBudget('A funding list needs a budget')
  if (costs === undefined) throw new NoBudget('A funding list needs the cost of each option')
  return {
    budget: amountToFraction(budget),
    costOf: (option) => amountToFraction(costs[sheet.places[option]!] as Amount),
  }
}

/** What an option needs more of: the default option's support, or nothing at all. */
const support = (election: Election, sheet: ScoreSheet, all: Values): Fraction => {
  const atDefault = sheet.places.indexOf(election.defaultOption ?? -1)
  return all.get(atDefault) ?? ZERO
}

/** Goes down the list; among equals the order is a tie where the money does not reach for all. */
const fund = (
  sheet: ScoreSheet,
  values: Values,
  { budget, costOf }: Purse,
  tooDear: 'skip' | 'stop',
  election: Election,
  pick: PickFromTie,
): Elected => {
  const log = startLog(sheet, election.options)
  const elected: number[] = []
  let left = budget
  const note = (action: string, option: number): void => {
    const numbers = { cost: costOf(option), left }
    const on = action === 'fund' ? [option] : []
    log.add({ action, values: new Map([[option, values.get(option)!]]), on, elected: on, numbers })
  }
  const isCovered = (option: number): boolean => compare(costOf(option), left) <= 0
  for (const group of groupByValue(values)) {
    let waiting = inOrderOfNames(group, (option) => sheet.names[option]!)
    while (waiting.length > 0) {
      if (tooDear === 'skip') {
        for (const option of waiting) if (!isCovered(option)) note('skip', option)
        waiting = waiting.filter(isCovered)
      }
      const reachesForAll = compare(sum(waiting.map(costOf)), left) <= 0
      const next = reachesForAll || waiting.length === 1 ? waiting : pickNext(waiting)
      for (const option of next) {
        if (!isCovered(option)) {
          note('stop', option)
          return { elected, log }
        }
        left = subtract(left, costOf(option))
        elected.push(option)
        note('fund', option)
      }
      waiting = waiting.filter((option) => !next.includes(option))
    }
  }
  return { elected, log }

  function pickNext(among: readonly number[]): readonly number[] {
    const state = [...elected].sort((a, b) => a - b).join(' ')
    return pick({
      round: log.rounds.length,
      over: 'order',
      among,
      places: 1,
      history: log.history,
      state,
    })
  }
}
