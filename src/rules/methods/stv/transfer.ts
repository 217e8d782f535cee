import type { PickFromTie, TieStake } from '../../ties/index.ts'
import type { Arithmetic } from './arithmetic.ts'
import type { Papers } from './papers.ts'

/** What sets one rule of transfer values apart from another. */
export interface TransferRule<Value> {
  readonly numbers: Arithmetic<Value>
  readonly quotaOf: (valid: bigint, seats: number) => Value
  /** Whether reaching the quota elects, or only passing it. */
  readonly elects: 'at-quota' | 'above-quota'
}

/** One stage: first preferences, one surplus or one exclusion. */
export interface Stage<Value> {
  readonly action: 'first-preferences' | 'transfer-surplus' | 'exclude'
  readonly on: number | null
  readonly surplus: Value | null
  /** After the stage. */
  readonly votes: readonly Value[]
  readonly nonTransferable: Value
  /** Papers' worth less what is accounted for: cut off by truncation. */
  readonly lost: Value
  readonly elected: readonly number[]
  /** Elected because no more are left than there are seats. */
  readonly filled: readonly number[]
  readonly transfers: readonly {
    readonly from: number
    readonly to: number | null
    readonly value: Value
  }[]
}

/** All stages of a count by transfers. */
export interface TransferCount<Value> {
  readonly quota: Value
  readonly stages: readonly Stage<Value>[]
  /** In the order of election. */
  readonly elected: readonly number[]
}

interface Parcel<Value> {
  readonly value: Value
  readonly lines: readonly number[]
}

/**
 * Counts by transfer values that include every paper (weighted inclusive Gregory): a surplus goes on with
 * all papers of the elected at a share of their values, an exclusion at their values; one a stage.
 */
export const countTransfers = <Value>(
  papers: Papers,
  size: number,
  seats: number,
  rule: TransferRule<Value>,
  byName: (a: number, b: number) => number,
  pick: PickFromTie,
): TransferCount<Value> => {
  const { numbers } = rule
  const quota = rule.quotaOf(papers.valid, seats)
  const all = Array.from({ length: size }, (_, option) => option)
  const votes: Value[] = all.map(() => numbers.zero)
  const parcels: Parcel<Value>[][] = all.map(() => [])
  const status: ('hopeful' | 'elected' | 'excluded')[] = all.map(() => 'hopeful')
  const pending: number[] = []
  const elected: number[] = []
  const stages: Stage<Value>[] = []
  const events: string[] = []
  const next = papers.rankings.map(() => 0)
  let nonTransferable = numbers.zero

  const hopefuls = (): number[] => all.filter((option) => status[option] === 'hopeful')
  const elect = (option: number): void => {
    status[option] = 'elected'
    elected.push(option)
  }
  const byVotes = (a: number, b: number): number =>
    numbers.compare(votes[b]!, votes[a]!) || byName(a, b)

  /** Hands lines on to the next option of each that is still hopeful. */
  const distribute = (given: readonly Parcel<Value>[]): Map<number | null, Value> => {
    const received = new Map<number | null, Value>()
    for (const { value, lines } of given) {
      const linesTo = new Map<number | null, { lines: number[]; papers: bigint }>()
      for (const line of lines) {
        const ranking = papers.rankings[line]!
        while (next[line]! < ranking.length && status[ranking[next[line]!]!] !== 'hopeful')
          next[line]!++
        const to = ranking[next[line]!] ?? null
        let parcel = linesTo.get(to)
        if (!parcel) {
          parcel = { lines: [], papers: 0n }
          linesTo.set(to, parcel)
        }
        parcel.lines.push(line)
        parcel.papers += papers.counts[line]!
      }
      for (const [to, parcel] of linesTo) {
        const worth = numbers.times(value, parcel.papers)
        received.set(to, numbers.plus(received.get(to) ?? numbers.zero, worth))
        if (to === null) nonTransferable = numbers.plus(nonTransferable, worth)
        else {
          votes[to] = numbers.plus(votes[to]!, worth)
          parcels[to]!.push({ value, lines: parcel.lines })
        }
      }
    }
    return received
  }

  const closeStage = (
    action: Stage<Value>['action'],
    on: number | null,
    surplus: Value | null,
    received: ReadonlyMap<number | null, Value>,
  ): void => {
    const left = hopefuls()
    const vacancies = seats - elected.length
    const isLast = action === 'exclude' && left.length <= vacancies
    const reached = left
      .filter((option) => {
        const over = numbers.compare(votes[option]!, quota)
        return over > 0 || (over === 0 && rule.elects === 'at-quota')
      })
      .sort(byVotes)
    const electedNow = isLast ? [] : reached
    for (const option of electedNow) {
      elect(option)
      if (numbers.compare(votes[option]!, quota) > 0) pending.push(option)
    }
    const still = hopefuls()
    const fills = still.length > 0 && still.length <= seats - elected.length && pending.length === 0
    const filled = isLast || fills ? still.sort(byVotes) : []
    for (const option of filled) elect(option)
    const held = votes.reduce(numbers.plus, nonTransferable)
    stages.push({
      action,
      on,
      surplus,
      votes: [...votes],
      nonTransferable,
      lost: numbers.minus(numbers.of(papers.valid), held),
      elected: electedNow,
      filled,
      transfers: [...received].flatMap(([to, value]) =>
        on === null ? [] : [{ from: on, to, value }],
      ),
    })
  }

  const pickOne = (over: TieStake, among: readonly number[], idle: boolean): number => {
    if (among.length === 1) return among[0]!
    const [one] = pick({
      round: stages.length + 1,
      over,
      among,
      places: 1,
      get history() {
        return stages.map((stage) => numbers.inOrder(stage.votes))
      },
      state: `${status.map((word) => word[0]).join('')} ${pending.join(',')} ${events.join(' ')}`,
      idle,
    })
    return one!
  }
  const extreme = (among: readonly number[], sign: 1 | -1): number[] => {
    const best = among.reduce((a, b) => (sign * numbers.compare(votes[b]!, votes[a]!) > 0 ? b : a))
    return among.filter((option) => numbers.compare(votes[option]!, votes[best]!) === 0)
  }

  const valid = papers.rankings.flatMap((ranking, line) => (ranking.length > 0 ? [line] : []))
  distribute([{ value: numbers.of(1n), lines: valid }])
  closeStage('first-preferences', null, null, new Map())
  while (elected.length < seats) {
    if (pending.length > 0) {
      const option = pickOne('surplus', extreme(pending, 1), false)
      pending.splice(pending.indexOf(option), 1)
      const surplus = numbers.minus(votes[option]!, quota)
      const given = parcels[option]!.map(({ value, lines }) => ({
        value: numbers.share(value, surplus, votes[option]!),
        lines,
      }))
      parcels[option] = []
      votes[option] = quota
      events.push(`s${option}`)
      closeStage('transfer-surplus', option, surplus, distribute(given))
    } else {
      const left = hopefuls()
      if (left.length === 0) break
      const lowest = extreme(left, -1)
      const moveNothing = lowest.every((option) => parcels[option]!.length === 0)
      const idle = moveNothing && left.length - lowest.length >= seats - elected.length
      const option = pickOne('exclude', lowest, idle)
      const given = parcels[option]!
      parcels[option] = []
      status[option] = 'excluded'
      votes[option] = numbers.zero
      if (given.length > 0) events.push(`x${option}`)
      closeStage('exclude', option, null, distribute(given))
    }
  }
  return { quota, stages, elected }
}
