import type { Beats } from './layers.ts'

/** The option that beats every other one; null where there is none. */
export const beatsAll = (members: readonly number[], beats: Beats): number | null =>
  members.find((a) => members.every((b) => a === b || beats(a, b))) ?? null

/**
 * The smallest group all of whose members beat everybody outside. `beats` counts strictly: a tie
 * of two keeps both in.
 */
export const smithSet = (members: readonly number[], beats: Beats): number[] =>
  unreached(members, (a, b) => a !== b && !beats(b, a))

/** The union of the smallest groups that nobody outside beats. */
export const schwartzSet = (members: readonly number[], beats: Beats): number[] =>
  unreached(members, beats)

/** Who reaches, over steps, everybody that reaches them. */
const unreached = (members: readonly number[], step: Beats): number[] => {
  const reaches = reachability(members, step)
  return members.filter((a) => members.every((b) => a === b || !reaches(b, a) || reaches(a, b)))
}

const reachability = (members: readonly number[], step: Beats): Beats => {
  const size = members.length
  const paths = members.map((a) => members.map((b) => a !== b && step(a, b)))
  for (let via = 0; via < size; via++)
    for (let from = 0; from < size; from++) {
      if (!paths[from]![via]) continue
      for (let to = 0; to < size; to++) if (paths[via]![to]) paths[from]![to] = true
    }
  const at = new Map(members.map((member, index) => [member, index]))
  return (a, b) => paths[at.get(a)!]![at.get(b)!]!
}
