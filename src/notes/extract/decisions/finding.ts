import type { Span } from '#terms'
import type { DecisionFinding } from '../../finding.ts'
import { spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'
import { onOneLine } from '../sentence.ts'

/** A decision as found by one rule. */
export const decision = (
  text: string,
  spans: readonly Span[],
  rule: string,
  confidence: number,
  marked: boolean,
): DecisionFinding => ({ kind: 'decision', text: onOneLine(text), spans, rule, confidence, marked })

/** One span over two passages where they stand next to each other, else one for each. */
export const spansFrom = (
  scene: Scene,
  first: Passage,
  last: Passage,
  gap = 1,
): readonly Span[] => {
  const { note } = scene
  const a = spanOfPassage(note, first)
  if (first === last) return [a]
  const b = spanOfPassage(note, last)
  if (b.line - a.endLine > gap + 1) return [a, b]
  return [note.lines.spanOf(Math.min(a.start, b.start), Math.max(a.end, b.end))]
}
