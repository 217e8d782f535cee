import type { Problem } from '#terms'
import type { TextKind } from '../finding.ts'
import type { Note } from '../parse/note.ts'
import type { Part } from './part.ts'

interface Split {
  readonly kind: TextKind
  readonly title: string | null
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/** Tells what a text is, and cuts it into its meetings. */
export const splitMeetings = (note: Note): Split => ({
  kind: 'minutes',
  title: note.passages.find((p) => p.kind === 'heading')?.text ?? null,
  parts: [
    {
      note,
      first: 0,
      end: note.passages.length,
      span: note.lines.spanOf(0, note.original.length),
      rule: 'whole-text',
      confidence: 0.9,
    },
  ],
  problems: [],
})
