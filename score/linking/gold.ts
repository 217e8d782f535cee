import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineRange } from '#terms'

/** How a later mention stands to the earlier one. */
export const LINK_KINDS = [
  'same-action',
  'same-task',
  'carried',
  'done',
  'dropped',
  'restates',
  'amends',
  'supersedes',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Whether the kind says what became of the item, not only that it is the same. */
export const isState = (kind: LinkKind): boolean => !kind.startsWith('same-')

/** Lines of a file of the community. */
export type Place = readonly [path: string, lines: LineRange]

/** A pair of mentions of one item, as a careful reader found it. */
export interface GoldLink {
  readonly kind: LinkKind
  readonly from: Place
  readonly to: Place
  readonly note?: string
}

/** A file, or the part of it that is one meeting. */
export type Stretch = string | Place

/** The links of one community's notes. */
export interface GoldLinks {
  readonly community: string
  /** Where given, only these files are imported: the others are older versions of them. */
  readonly only?: readonly string[]
  readonly files: readonly string[]
  readonly links: readonly GoldLink[]
  /** Pairs that one reader would link and another would not: neither right nor wrong. */
  readonly optional: readonly { readonly from: Place; readonly to: Place }[]
  /** What the same notes tell twice: in its place, and again in a recap or a review. */
  readonly twins: readonly (readonly [Place, Place])[]
  /** Between these, every link is in `links` or `optional`: any other one is wrong. */
  readonly complete: readonly (readonly [Stretch, Stretch])[]
}

/** All communities of which links are annotated; `fresh` are those annotated before what joins was set again. */
export const readGold = (fresh = false): readonly GoldLinks[] => {
  const folder = join(import.meta.dirname, fresh ? '../links/fresh' : '../links')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldLinks)
}

export const overlap = (a: LineRange, b: LineRange): boolean => a[0] <= b[1] && b[0] <= a[1]
