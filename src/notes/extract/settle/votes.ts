import type { Problem } from '#terms'
import type { ItemFinding, MotionFinding, PollFinding } from '../../finding.ts'
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
    if (mismatch !== null)
      problems.push({
        code: 'tally-mismatch',
        severity: 'warning',
        span: item.spans.at(-1)!,
        message: `The count says ${mismatch.written} ${mismatch.side}, but ${mismatch.named} are named`,
        hint: 'Correct the count or the list of names.',
      })
    if (item.kind === 'motion' && isUnmoved(item))
      problems.push({
        code: 'vote-without-motion',
        severity: 'note',
        span: item.spans[0]!,
        message: 'A vote, but nobody is named who moved it',
        hint: 'Write who moved and who seconded it.',
      })
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
