import type { Act, Amount, Rule } from '#rules'

/** An act as it is told: number and instant come by themselves. */
export type Told = { readonly type: Act['type']; readonly by: string } & Readonly<
  Record<string, unknown>
>

/** Acts written one after another, an hour apart. */
export interface Story {
  readonly acts: readonly Act[]
  readonly tell: (act: Told) => void
  /** Lets a length of time go by: `P3D`. */
  readonly wait: (duration: string) => void
}

const HOUR = 3_600_000

/** Begins a story at an instant: `2026-01-05T09:00:00Z`. */
export const beginStory = (instant: string): Story => {
  const acts: Act[] = []
  let at = Date.parse(instant)
  return {
    acts,
    tell: (act) => {
      acts.push({ id: `a${acts.length + 1}`, at: instantOf(at), ...act } as unknown as Act)
      at += HOUR
    },
    wait: (duration) => {
      at += lengthOf(duration)
    },
  }
}

/** Every group that the rule speaks of; without those that only chair, if so asked. */
export const groupsOf = (rule: Rule, withChairs = true): readonly string[] => [
  ...new Set(
    rule.stages.flatMap(({ duties, objections, chambers }) => [
      ...chambers.flatMap(({ electorate }) => [...electorate.binding, ...electorate.advisory]),
      ...duties.mover,
      ...duties.seconders.from,
      ...duties.sponsors.from,
      ...(withChairs ? duties.chair : []),
      ...objections.who,
    ]),
  ),
]

/** A number written out; of one that is reckoned, a guess that suits a handful of members. */
export const wholeOf = (amount: Amount): number =>
  typeof amount === 'string' ? Math.ceil(Number(amount) || 0) : 2

const lengthOf = (duration: string): number => {
  const [, days = 0, hours = 0] = /^P(?:(\d+)D)?(?:T(\d+)H)?/.exec(duration) ?? []
  return (Number(days) * 24 + Number(hours)) * HOUR
}

/** Dates are reckoned here by hand, for this layer has no clock: `2026-01-05T09:00:00Z` and what follows it. */
const instantOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000', '')
