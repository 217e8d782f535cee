import type { Problem } from '#terms'
import { CANCELLED, CANCELLED_TITLE } from '../conventions/meetings/cancelled.ts'
import type { TextKind } from '../finding.ts'
import type { Note } from '../parse/note.ts'
import { problem } from '../problem-codes.ts'
import { cutsOf } from './meetings/cuts.ts'
import { kindOfText } from './meetings/kind.ts'
import { type Part, passagesOf } from './part.ts'

interface Split {
  readonly kind: TextKind
  readonly title: string | null
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

const HOLDS_MEETINGS: ReadonlySet<TextKind> = new Set(['minutes', 'report', 'plan'])

/** Tells what a text is, and cuts it into its meetings. */
export const splitMeetings = (note: Note): Split => {
  const cuts = cutsOf(note)
  const { kind, reason } = kindOfText(note, cuts.length > 1)
  const title = titleOf(note)
  if (!HOLDS_MEETINGS.has(kind))
    return { kind, title, parts: [], problems: [problem('no-minutes', null, reason)] }
  return { kind, title, parts: cuts.length > 1 ? partsAt(note, cuts) : [whole(note)], problems: [] }
}

const whole = (note: Note): Part => ({
  note,
  first: 0,
  end: note.passages.length,
  span: note.lines.spanOf(0, note.original.length),
  rule: 'whole-text',
  confidence: 0.9,
})

/** Each meeting reaches to the line before the next; what stands above the first belongs to none. */
const partsAt = (note: Note, cuts: readonly number[]): readonly Part[] => {
  const starts = cuts.map(
    (cut) => note.lines.starts[note.lines.lineAt(note.passages[cut]!.start) - 1]!,
  )
  return cuts
    .map(
      (first, i): Part => ({
        note,
        first,
        end: cuts[i + 1] ?? note.passages.length,
        span: note.lines.spanOf(starts[i]!, starts[i + 1] ?? note.original.length),
        rule: 'dated-heading',
        confidence: 0.85,
      }),
    )
    .filter(tookPlace)
}

/** A date with nothing below it, or called off, is no meeting. */
const tookPlace = (part: Part): boolean => {
  const content = passagesOf(part).filter(
    (p) => p.kind !== 'heading' && p.kind !== 'rule' && p.text !== '',
  )
  if (content.length === 0) return false
  const { text } = part.note.passages[part.first]!
  return (
    content.length > 3 ||
    !(CANCELLED_TITLE.test(text) || content.some((p) => CANCELLED.test(p.text)))
  )
}

const titleOf = (note: Note): string | null => {
  const heading = note.passages.find((p) => p.kind === 'heading' && p.text !== '')
  const meta = note.passages.find((p) => p.kind === 'meta' && /^title\s*:/i.test(p.text))
  if (meta !== undefined && (heading === undefined || heading.level > 1))
    return meta.text.replace(/^title\s*:\s*/i, '').replace(/^(["'])(.*)\1$/, '$2')
  const first = heading ?? note.passages.find((p) => p.text !== '')
  return first === undefined ? null : first.text.replace(/\s+/g, ' ').slice(0, 200)
}
