import type { DecisionFinding, ItemFinding } from '#notes'
import type { Span } from '#terms'

/** How a decision came about, in a word or two: by the votes beside it, by its label, or in prose. */
export const howDecided = (decision: DecisionFinding, items: readonly ItemFinding[]): string => {
  for (const item of items) {
    if (item.kind !== 'motion' && item.kind !== 'poll') continue
    const beside = decision.spans.some((span) => item.spans.some((vote) => areBeside(span, vote)))
    if (!beside) continue
    const votes = item.tally ?? {
      for: item.for.length,
      against: item.against.length,
      abstain: item.abstain.length,
    }
    if (votes.for + votes.against + votes.abstain > 0)
      return `vote ${votes.for}–${votes.against}–${votes.abstain}`
    if (item.kind === 'motion') return 'by motion'
  }
  return decision.marked ? 'labelled in the notes' : 'told in prose'
}

/** They overlap, or at most two lines lie between them. */
const areBeside = (a: Span, b: Span): boolean => a.line <= b.endLine + 2 && b.line <= a.endLine + 2
