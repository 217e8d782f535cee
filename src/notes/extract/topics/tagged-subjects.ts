import { TOPIC_TAG } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isClerk } from '../people/name-shape.ts'
import type { Outline } from './outline.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** Subjects that a tag or label opens: `#topic X`, `Topic: X`, `Agendum 2. X`, a row `Subject 2 | X`. */
export const taggedSubjects = (part: Part, outline: Outline): readonly Subject[] => {
  const planned = new Set(
    outline.branches
      .filter((branch) => /\bagenda\b/i.test(branch.passage.text))
      .map((branch) => branch.passage.index),
  )
  const found: Subject[] = []
  const { passages } = part.note
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    const { text, kind } = passage
    if (
      passage.parent >= 0 ||
      kind === 'heading' ||
      kind === 'code' ||
      kind === 'meta' ||
      kind === 'rule'
    )
      continue
    if (kind === 'row') {
      const [label, title] = passage.cells
      const noted = notedRow(passage)
      if (noted !== null) found.push(subjectOf(i, noted, 'topic-column', 0.75))
      if (title && passage.cells.length === 2 && title.text !== '' && ROW.test(label!.text))
        found.push(subjectOf(i, title.text, 'topic-row', 0.85))
      continue
    }
    if (kind === 'paragraph' && isBoldLead(passage)) {
      found.push(subjectOf(i, text, 'bold-line', 0.7))
      continue
    }
    if (
      kind === 'paragraph' &&
      DIGITS.has(text.charCodeAt(0)) &&
      isCounted(passage, passages[i + 1])
    ) {
      found.push(subjectOf(i, text, 'counted-line', 0.6))
      continue
    }
    if (text.charCodeAt(text.length - 1) === CLOSING && STAMPED.test(text)) {
      const subject = subjectOf(i, text, 'topic-tag', 0.95)
      if (!LABELLED.test(text) && headingPart(subject.title) !== 'frame') found.push(subject)
      continue
    }
    const code = text.charCodeAt(0) | 32
    if (!OPENS_TAG.has(code)) continue
    if (isClerk(passage.nick)) {
      const title = TAKEN_UP.exec(text)?.[1]
      if (title !== undefined) found.push(subjectOf(i, title, 'topic-tag', 0.9))
      continue
    }
    // In a chat, `next topic: X` is talk, not a command: it is read with the other ways to move on.
    if (kind === 'turn' && MOVES.has(code)) continue
    const tag = TOPIC_TAG.exec(text)
    if (!tag || tag[0].length >= text.length || text.length > 250) continue
    if (
      MAIL_HEAD.test(text) &&
      MAIL_HEAD.test(passages[i - 1]?.text ?? passages[i + 1]?.text ?? '')
    )
      continue
    if (ROLL_CALL.test(text.slice(tag[0].length))) continue
    found.push(subjectOf(i, text.slice(tag[0].length), 'topic-tag', 0.95))
  }
  const discussed = found.filter((subject) => !planned.has(passages[subject.index]!.heading))
  const isHeadedElsewhere = outline.branches.some(
    (branch, i) => i !== outline.title && branch.part === 'subject' && branch.said > 0,
  )
  return withoutBare(part, discussed.length > 0 || isHeadedElsewhere ? discussed : found)
}

/** Where tagged points have notes, those without any were only named. */
const withoutBare = (
  { note: { passages } }: Part,
  found: readonly Subject[],
): readonly Subject[] => {
  const isPoint = ({ index }: Subject): boolean =>
    passages[index]!.kind === 'item' && !STAMPED.test(passages[index]!.text)
  const hasNotes = ({ index }: Subject): boolean => passages[index + 1]?.parent === index
  if (found.filter((subject) => isPoint(subject) && hasNotes(subject)).length < 2) return found
  const tagged = new Set(found.map(({ index }) => index))
  return found.filter(
    (subject) => !isPoint(subject) || hasNotes(subject) || !tagged.has(subject.index + 1),
  )
}

/** The lines above a mail. */
const MAIL_HEAD = /^(?:subject|from|to|cc|date|sent):\s/i
const ROLL_CALL = /^(?:roll ?call|who(?:['’]s| is) (?:here|around|present))\b/i
/** `agendum 2 -- Nets -- taken up [from ada]`: how the clerk of a call tells that the next subject's turn has come. */
const TAKEN_UP = /^agendum \d{1,3}(?:\.| --)\s+"?(.{2,160}?)"?(?: --)? taken up\b/i
const CLOSING = 41
/** `Release 3.1 (ada, 14:03:10)`: how a bot that takes minutes lists them; labels stand before all but subjects. */
const STAMPED = /\([^\s()]{1,30}, \d\d:\d\d:\d\d\)$/
const LABELLED =
  /^(?:[A-Z]{3,12}:\s|https?:|(?:link|action|agreed|accepted|rejected|idea|info|help|rule|vote[ds]?|url)\b)/i

/** What tags open with, in lower case: `#topic`, `[topic]`, `agendum`, `first`, `last`, `next`, `second`, `topic`. */
const OPENS_TAG: ReadonlySet<number> = new Set(
  [...'#[{aflnst'].map((char) => char.charCodeAt(0) | 32),
)

const DIGITS: ReadonlySet<number> = new Set([...'123456789'].map((char) => char.charCodeAt(0)))
const MOVES: ReadonlySet<number> = new Set([...'fln'].map((char) => char.charCodeAt(0)))

/** `2.1 Mirrors`: a line that counts below the numbers of headings. */
const isCounted = ({ text, marks }: Passage, next: Passage | undefined): boolean =>
  !marks.some((mark) => mark.kind === 'link' && mark.from === 0) &&
  text.length < 90 &&
  /^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/u.test(text) &&
  !/[.;,]$|\. \p{Lu}|\n/u.test(text) &&
  next !== undefined &&
  next.kind !== 'heading' &&
  !/^\d{1,2}\.\d/.test(next.text)

/** A numbered bold line with a note behind: `**1. Report** (Ada)`. */
const isBoldLead = ({ text, marks }: Passage): boolean => {
  const [bold] = marks
  if (bold?.kind !== 'strong' || bold.from !== 0 || bold.to < 6 || text.length > 140) return false
  return (
    /^\d{1,2}[.)]\s/.test(text) && /^\s*(?:\([^)]*\)|\[[^\]]*\])?\s*:?$/.test(text.slice(bold.to))
  )
}

/** The subject of a row whose table has a column of topics and one of notes, where something is noted. */
const notedRow = ({ isHeader, header, cells }: Passage): string | null => {
  if (isHeader || cells.length < 2 || header.length < 2) return null
  const topic = header.findIndex((name) => TOPIC_COLUMN.test(name))
  if (topic < 0 || header.some((name) => TASK_COLUMN.test(name))) return null
  const notes = header.findIndex((name) => NOTES_COLUMN.test(name))
  const title = cells[topic]?.text ?? ''
  return notes >= 0 && title !== '' && (cells[notes]?.text ?? '').length > 3 ? title : null
}

const TOPIC_COLUMN = /^\W*(?:agenda )?(?:topics?|subjects?|(?:agenda )?items?|agenda)\W*$/i
const NOTES_COLUMN =
  /^\W*(?:(?:meeting|discussion) )?(?:notes?|minutes|discussions?|summary|comments)\W*$/i
const TASK_COLUMN = /\b(?:owner|assignee|status|due|deadline|responsible|state|priority)\b/i

const ROW = /^(?:subject|topic|agenda item|item)\s*#?\d+\W*$/i
