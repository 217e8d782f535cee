import type { Reading } from '#notes'
import { compare, type Said } from '#terms'

/** A path of a source and the texts that have stood there, oldest first; texts by their hash. */
export interface Trail {
  readonly source: string
  readonly path: string
  /** Never empty; the last is the head. A text may come back and then stands twice. */
  readonly texts: readonly string[]
  /** The head stands there now; else the path has vanished. */
  readonly standing: boolean
}

/** All that the register of a community is made from. Texts without a reading are left out. */
export interface Filed {
  readonly trails: readonly Trail[]
  readonly readings: ReadonlyMap<string, Reading>
  /** What members said and did not take back, the last word about each subject. */
  readonly said?: readonly Said[]
}

/** The text that stands at the end of a trail. */
export const headOf = (trail: Trail): string => trail.texts[trail.texts.length - 1]!

/** By source, then path: the order in which nothing depends on the order of filing. */
export const sortTrails = (trails: readonly Trail[]): readonly Trail[] =>
  trails.toSorted((a, b) => compare(a.source, b.source) || compare(a.path, b.path))
