import type { Problem } from '#terms'
import type { ItemFinding } from '../finding.ts'
import type { Scene } from './part.ts'
import { dropEchoed } from './settle/echoed.ts'
import { joinRestated } from './settle/restated.ts'
import { dropSwallowed } from './settle/swallowed.ts'
import { troubleWithVotes } from './settle/votes.ts'

/** Joins what several extractors found: an item stated twice is one, a passed motion is no second decision. */
export const settle = (
  scene: Scene,
  found: readonly ItemFinding[],
): { items: readonly ItemFinding[]; problems: readonly Problem[] } => {
  const inOrder = [...found].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  const items = joinRestated(scene, dropEchoed(scene, dropSwallowed(inOrder)))
  return { items, problems: troubleWithVotes(scene, items) }
}
