import type { Problem } from '#terms'
import type { ItemFinding, MotionFinding, PollFinding } from '../../finding.ts'
import { problem } from '../../problem-codes.ts'
import type { Scene } from '../part.ts'

/** Votes that do not add up: what is written stays, and is flagged. */
export const troubleWithVotes = (
  _scene: Scene,
  items: readonly ItemFinding[],
): readonly Problem[] => {
  const problems: Problem[] = []
  for (const item of items) {
    if (item.kind !== 'motion' && item.kind !== 'poll') continue
    const mismatch = mismatchIn(item)
    if (mismatch !== null) {
      const { side, written, named } = mismatch
      problems.push(
        problem(
          'tally-mismatch',
          item.spans.at(-1)!,
          `The count says ${written} ${side}, but ${named} are named.`,
        ),
      )
    }
    if (item.kind === 'motion' && isUnmoved(item))
      problems.push(
        problem('vote-without-motion', item.spans[0]!, 'A vote, but nobody is named who moved it.'),
      )
  }
  return problems
}

const mismatchIn = (
  item: MotionFinding | PollFinding,
): { side: string; written: number; named: number } | null => {
  if (item.tally === null) return null
  for (const side of ['for', 'against', 'abstain'] as const) {
    const named = item[side].length
    // Names may be given for some only; more names than votes cannot be.
    if (named > item.tally[side]) return { side, written: item.tally[side], named }
    if (side === 'for' && named > 2 && named < item.tally.for)
      return { side, written: item.tally.for, named }
  }
  return null
}

const isUnmoved = (motion: MotionFinding): boolean =>
  motion.mover.length === 0 && motion.seconder.length === 0 && motion.rule.includes('vote')
