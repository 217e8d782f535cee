import type { Span } from '#terms'
import { spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

/** The spans of passages in reading order, joined where they stand close together. */
export const joinedSpans = (scene: Scene, passages: readonly Passage[]): readonly Span[] => {
  const { note } = scene
  const spans: Span[] = []
  for (const passage of [...passages].sort((a, b) => a.index - b.index)) {
    const span = spanOfPassage(note, passage)
    const last = spans.at(-1)
    if (last && span.line <= last.endLine + 2)
      spans[spans.length - 1] = note.lines.spanOf(last.start, Math.max(last.end, span.end))
    else spans.push(span)
  }
  return spans
}
