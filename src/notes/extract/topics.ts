import type { TopicFinding } from '../finding.ts'
import { spanOfPassage } from '../parse/note.ts'
import type { Part } from './part.ts'
import type { Listed } from './people/listed.ts'
import { chatSubjects } from './topics/chat-subjects.ts'
import { headingSubjects } from './topics/heading-subjects.ts'
import { itemSubjects } from './topics/item-subjects.ts'
import { lineSubjects } from './topics/line-subjects.ts'
import { outlineOf } from './topics/outline.ts'
import { plannedItems } from './topics/planned-items.ts'
import { isReference } from './topics/referenced-items.ts'
import { runInSubjects } from './topics/run-in-subjects.ts'
import type { Subject } from './topics/subject.ts'
import { taggedSubjects } from './topics/tagged-subjects.ts'
import { tickedItems } from './topics/ticked-items.ts'
import { isRound } from './topics/titled-items.ts'

/** The subjects as they were discussed, once each. */
export const extractTopics = (
  part: Part,
  roster: readonly Listed[],
  speakerAt: (index: number) => string | null,
  isVoice: (index: number) => boolean,
): readonly TopicFinding[] => {
  const people = new Set(roster.map((listed) => listed.passage.index))
  const outline = outlineOf(part, isVoice)
  const tagged = taggedSubjects(part, outline)
  const headings = headingSubjects(outline)
  const tags = tagged.filter((subject) => subject.rule === 'topic-tag')
  // Where subjects are tagged, lists are what is said of them, and what is planned stands before.
  const items =
    tags.length > 2
      ? []
      : notAlone(part, headings, itemSubjects(part, outline, speakerAt, headings, people)).filter(
          ({ index }) => tags.length < 2 || index > tags[0]!.index,
        )
  const chat = tagged.length < 2 && headings.length < 3 ? chatSubjects(part) : []
  const marked = headings.length + items.length + tagged.length + chat.length
  // One thing that looks like a subject may be anything, where a row of others is written another way.
  const rowOf = (subjects: readonly Subject[]): readonly Subject[] =>
    marked === 0 || subjects.length > 2 ? subjects : []
  const runIn = marked < 2 ? rowOf(runInSubjects(part, speakerAt, people)) : []
  const lines = marked < 2 && runIn.length === 0 ? rowOf(lineSubjects(part, people)) : []
  const isNone = marked + runIn.length + lines.length === 0
  const planned = isNone ? plannedItems(part, outline, people) : []
  const ticked = tagged.length > 0 ? [] : tickedBeside(part, items)
  const headed = withoutLists(part, headings, [...items, ...ticked])
  const byIndex = new Map<number, Subject>()
  for (const subject of [
    ...tagged,
    ...headed,
    ...items,
    ...ticked,
    ...chat,
    ...runIn,
    ...lines,
    ...planned,
  ])
    if (!byIndex.has(subject.index)) byIndex.set(subject.index, subject)
  return [...byIndex.values()]
    .sort((a, b) => a.index - b.index)
    .map(({ index, title, rule, confidence }) => ({
      title,
      text: title,
      spans: [spanOfPassage(part.note, part.note.passages[index]!)],
      rule,
      confidence,
    }))
}

/** Boxes are subjects where no other list of their heading is. */
const tickedBeside = (part: Part, items: readonly Subject[]): readonly Subject[] => {
  const { passages } = part.note
  const taken = new Set(items.map(({ index }) => passages[index]!.heading))
  return tickedItems(part).filter(({ index }) => !taken.has(passages[index]!.heading))
}

/** Of a list with notes at one issue, below a heading that names no issues, the heading is the subject. */
const notAlone = (
  { note: { passages } }: Part,
  headings: readonly Subject[],
  items: readonly Subject[],
): readonly Subject[] => {
  const headed = new Set(
    headings.map(({ index }) => index).filter((index) => !ISSUES.test(passages[index]!.text)),
  )
  const counts = new Map<number, number>()
  for (const { index } of items) {
    const { heading } = passages[index]!
    counts.set(heading, (counts.get(heading) ?? 0) + 1)
  }
  return items.filter(({ index, rule }) => {
    const { heading } = passages[index]!
    return rule !== 'referenced-item' || counts.get(heading)! > 1 || !headed.has(heading)
  })
}

/** Headings whose lists hold the subjects, issue by issue, are none themselves. */
const withoutLists = (
  { note, end }: Part,
  headings: readonly Subject[],
  items: readonly Subject[],
): readonly Subject[] => {
  const lists = new Set(
    items
      .filter(({ rule }) => HOLD_ALONE.has(rule))
      .map(({ index, rule }) => ({ rule, heading: note.passages[index]!.heading }))
      .filter(({ rule, heading }) => rule !== 'bold-item' || !isRound(note.passages[heading]))
      .map(({ heading }) => heading),
  )
  if (lists.size === 0) return headings
  if (items.some(({ rule }) => rule === 'held-item')) return []
  const isNone = (index: number): boolean =>
    lists.has(index) && note.passages[index + 1]?.kind === 'item'
  return headings.filter(({ index }) => {
    // `Triage`, and below it nothing but such headings.
    if (isNone(index + 1)) return false
    if (lists.has(index)) return !isNone(index)
    if (!ISSUES.test(note.passages[index]!.text)) return true
    let bare = 0
    for (let i = index + 1; i < end && note.passages[i]!.heading === index; i++) {
      if (!isReference(note.passages[i]!)) return true
      bare++
    }
    return bare === 0
  })
}

/** Items that leave nothing to their heading. */
const HOLD_ALONE: ReadonlySet<string> = new Set([
  'referenced-item',
  'ticked-item',
  'bold-item',
  'held-item',
])

/** Headings of lists of issues. */
const ISSUES =
  /\b(?:issues?|prs?|pull requests?|rfcs?|proposals?|nominat\w+|items|bugs?|tickets?)\b/i
