import type { Counted, Look } from '../derivation/appraise.ts'
import { type ChamberEnd, concludeChamber, type TieBroken } from '../evaluate/conclude/chamber.ts'
import { countsAs, lookOf } from '../evaluate/tally.ts'
import type { Tally, Voter } from '../evaluate/tally-shape.ts'
import { add, type Fraction, fraction, fractionToText, multiply, ZERO } from '../numbers/index.ts'
import type { Position } from '../rule/index.ts'

/** Voters whose ballots are still to come, told apart only by what they weigh. */
export interface FreeVoters {
  readonly weight: Fraction
  readonly number: number
}

/** A chamber of which some ballots stand and others may still be cast. */
export interface Hypothesis {
  readonly rule: object
  readonly pointer: string
  readonly standing: Tally
  readonly free: readonly FreeVoters[]
  readonly positions: readonly Position[]
  readonly broken: TieBroken
}

/** How many of each weight class choose each position; those left over stay absent. */
export type Choice = readonly (readonly number[])[]

/** Splits a tally into what stands and who is still free to choose. */
export const supposing = (
  rule: object,
  pointer: string,
  tally: Tally,
  isFree: (voter: Voter, hasVoted: boolean) => boolean,
  broken: TieBroken,
): Hypothesis => {
  const { ballot } = tally.chamber
  const voted = new Set(
    tally.ballots.filter(({ via }) => via !== 'absence').map(({ voter }) => voter),
  )
  const free = tally.voters.filter(
    (voter) => voter.binding && voter.standing === 'eligible' && isFree(voter, voted.has(voter)),
  )
  const classes = new Map<string, FreeVoters>()
  for (const { weight } of free) {
    const key = fractionToText(weight)
    classes.set(key, { weight, number: (classes.get(key)?.number ?? 0) + 1 })
  }
  const isOut = new Set(free)
  return {
    rule,
    pointer,
    standing: {
      ...tally,
      ballots: tally.ballots.filter(({ voter }) => !isOut.has(voter)),
    },
    free: [...classes.values()],
    positions: ballot.form === 'positions' ? ballot.positions : [],
    broken,
  }
}

/** Counts as they would be. */
export const lookAt = (hypothesis: Hypothesis, choice: Choice): Look => {
  const { standing, free, positions } = hypothesis
  const base = lookOf(standing)
  const known = new Map<string, Counted>()
  const byPosition = positions.map((_, p) =>
    free.reduce((sum, { weight }, c) => add(sum, multiply(weight, fraction(choice[c]![p]!))), ZERO),
  )
  const absent = free.reduce(
    (sum, { weight, number }, c) =>
      add(sum, multiply(weight, fraction(number - choice[c]!.reduce((a, b) => a + b, 0)))),
    ZERO,
  )
  const { ballot } = standing.chamber
  const absentAs = positions.find(({ name }) => name === ballot.absent)
  const extra = (count: string): Fraction => {
    if (count === 'eligible' || count === 'recused' || count === 'excluded') return ZERO
    if (count === 'absent') {
      const standingAbsent = free.reduce(
        (sum, { weight, number }) => add(sum, multiply(weight, fraction(-number))),
        ZERO,
      )
      return add(standingAbsent, absent)
    }
    const counted = positions.reduce(
      (sum, position, p) =>
        count === 'cast' ||
        count === 'present' ||
        countsAs(position, count) ||
        (count === 'concerns' && position.stance === 'blocking')
          ? add(sum, byPosition[p]!)
          : sum,
      ZERO,
    )
    return absentAs && countsAs(absentAs, count) ? add(counted, absent) : counted
  }
  return (count, among) => {
    if (among !== 'binding') return base(count, among)
    const found = known.get(count)
    if (found) return found
    const { total } = base(count, among)
    const counted = { total: add(total, extra(count)), entries: [] }
    known.set(count, counted)
    return counted
  }
}

/** The outcome of the chamber if the free choose so. */
export const outcomeAt = (hypothesis: Hypothesis, choice: Choice): ChamberEnd => {
  const { rule, pointer, standing, broken } = hypothesis
  return concludeChamber(rule, standing.chamber, pointer, lookAt(hypothesis, choice), broken)
}

/** Nobody of the free chooses anything. */
export const nobody = ({ free, positions }: Hypothesis): Choice =>
  free.map(() => positions.map(() => 0))
