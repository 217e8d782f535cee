import { compare } from '#terms'
import { type Filed, headOf, type Trail } from '../filed.ts'

/** A thing seen in a text, with every key by which an older or newer version may know it. */
export interface Sighted {
  /** What it is called in its own text, unique there. */
  readonly mark: string
  /** Best first. */
  readonly keys: readonly string[]
}

/** Where a thing was first seen: a text, and its mark there. */
export interface Birth {
  readonly text: string
  readonly mark: string
}

/** The births that a thing in a text goes back to: the first is its own, the others are other names for it. */
export type Births = ReadonlyMap<string, ReadonlyMap<string, readonly Birth[]>>

/**
 * Follows things through the versions of each path. What stands unchanged in a newer version keeps
 * its birth. A text that belongs to two histories (a copied template) hands nothing on.
 */
export const traceBirths = (
  trails: readonly Trail[],
  sightedIn: (text: string) => readonly Sighted[],
): Births => {
  const vanishedByHead = Map.groupBy(
    trails.filter((trail) => !trail.standing),
    headOf,
  )
  const chains = trails.map((trail) => withMoves(trail, vanishedByHead))
  const shared = textsOfTwoHistories(trails)
  const births = new Map<string, Map<string, Birth[]>>()
  for (const chain of chains) {
    const known = new Map<string, Birth>()
    for (const text of new Set(chain)) {
      const ofText = births.get(text) ?? new Map<string, Birth[]>()
      births.set(text, ofText)
      const handsOn = !shared.has(text)
      const taken = new Set<Birth>()
      for (const { mark, keys } of sightedIn(text)) {
        let birth = known.get(keys.find((key) => known.has(key)) ?? '')
        if (birth === undefined || taken.has(birth)) birth = { text, mark }
        taken.add(birth)
        if (handsOn) for (const key of keys) if (!known.has(key)) known.set(key, birth)
        addBirth(ofText, mark, birth, text)
      }
    }
  }
  return births
}

/** Older births come first, so that a copy filed elsewhere changes no id. */
const addBirth = (births: Map<string, Birth[]>, mark: string, birth: Birth, text: string): void => {
  const age = (one: Birth): number => (one.text === text ? 1 : 0)
  const known = births.get(mark)
  if (known === undefined) births.set(mark, [birth])
  else if (!known.some((one) => one.text === birth.text && one.mark === birth.mark)) {
    known.push(birth)
    known.sort((a, b) => age(a) - age(b) || compare(a.text, b.text) || compare(a.mark, b.mark))
  }
}

/** The texts of a path, preceded by those of the path it was moved from, if that is plain to see. */
const withMoves = (
  trail: Trail,
  vanishedByHead: ReadonlyMap<string, readonly Trail[]>,
): readonly string[] => {
  let texts = trail.texts
  const passed = new Set<Trail>([trail])
  for (;;) {
    const from = (vanishedByHead.get(texts[0]!) ?? []).filter((other) => !passed.has(other))
    if (from.length !== 1) return texts
    passed.add(from[0]!)
    texts = [...from[0]!.texts, ...texts]
  }
}

/** Texts that stood at two paths which then went different ways. */
const textsOfTwoHistories = (trails: readonly Trail[]): ReadonlySet<string> => {
  const headByText = new Map<string, string>()
  const shared = new Set<string>()
  for (const trail of trails) {
    const head = headOf(trail)
    for (const text of new Set(trail.texts)) {
      if (!trail.standing && text === head) continue
      const before = headByText.get(text)
      if (before !== undefined && before !== head) shared.add(text)
      headByText.set(text, head)
    }
  }
  return shared
}

/** Every text of the trails that has a reading. */
export const textsOf = ({ trails, readings }: Filed): readonly string[] => [
  ...new Set(trails.flatMap((trail) => trail.texts).filter((text) => readings.has(text))),
]
