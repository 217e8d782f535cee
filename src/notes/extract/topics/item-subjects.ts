import { NOTHING_SAID } from '../../conventions/topic-headings.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type Subject, subjectOf } from '../topics.ts'
import type { Outline } from './outline.ts'
import { foldSubject, headingPart } from './subject.ts'

/** Items of a list that are subjects: they have notes beneath, or take up an agenda's entry. */
export const itemSubjects = (
  part: Part,
  outline: Outline,
  speakerAt: (index: number) => string | null,
  headings: readonly Subject[],
  listed: ReadonlySet<number>,
): readonly Subject[] => {
  const { passages } = part.note
  const agenda = agendaEntries(part, outline)
  const found: Subject[] = []
  const all = stretches(part, outline, listed)
  const hasNotes = all.some((stretch) => stretch.holds === 'notes')
  for (const stretch of all) {
    const items = stretch.items.filter(
      (item) =>
        item.text.length > 3 &&
        item.text.length <= 220 &&
        speakerAt(item.index) === null &&
        headingPart(item.text) === 'subject',
    )
    const discussed = items.filter((item) => isDiscussed(passages, item, part.end))
    const isOpen =
      stretch.holds === 'notes' ||
      (stretch.holds === 'plan' && headings.length < 3 && !hasNotes) ||
      (stretch.isAgenda && headings.length < 3 && !hasNotes && discussed.length > 1) ||
      (stretch.isBare && (headings.length === 0 || (headings.length < 3 && discussed.length > 2)))
    const takesAll = isOpen && discussed.length * 5 >= items.length * 2 && discussed.length > 0
    for (const item of items) {
      const isLed = discussed.includes(item)
      if (takesAll && isLed) found.push(subjectOf(item.index, item.text, 'discussed-item', 0.75))
      else if (
        !stretch.isAgenda &&
        !stretch.isFacet &&
        isTaken(agenda, item) &&
        isFollowed(passages, item, part.end, agenda) &&
        !repeats(headings, item)
      )
        found.push(subjectOf(item.index, item.text, 'agenda-entry', 0.8))
      else if (stretch.isNumbered && isLed && !stretch.isAgenda)
        found.push(subjectOf(item.index, item.text, 'numbered-item', 0.65))
    }
  }
  return found
}

/** A run of top-level items under one heading. */
interface Stretch {
  readonly items: Passage[]
  /** Under a heading that only holds subjects: as discussed, or as planned. */
  readonly holds: 'notes' | 'plan' | null
  readonly isAgenda: boolean
  readonly isFacet: boolean
  /** Under no heading but the meeting's title. */
  readonly isBare: boolean
  /** Numbered items, each followed by paragraphs. */
  isNumbered: boolean
}

const stretches = (
  part: Part,
  outline: Outline,
  listed: ReadonlySet<number>,
): readonly Stretch[] => {
  const { passages } = part.note
  const byHeading = new Map<number, Stretch>()
  const branchAt = new Map(outline.branches.map((branch, i) => [branch.passage.index, i]))
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (
      passage.kind !== 'item' ||
      passage.level !== 1 ||
      passage.parent >= 0 ||
      listed.has(i) ||
      passage.checked !== null
    )
      continue
    let stretch = byHeading.get(passage.heading)
    if (!stretch) {
      const at = branchAt.get(passage.heading) ?? -1
      const branch = outline.branches[at]
      const isTitle = at < 0 || at === outline.title
      stretch = {
        items: [],
        holds:
          isTitle || branch?.part !== 'container'
            ? null
            : PLAN.test(branch.passage.text)
              ? 'plan'
              : 'notes',
        isAgenda:
          branch !== undefined && /agenda/i.test(branch.passage.text) && branch.part === 'frame',
        isFacet: branch?.part === 'facet',
        isBare: isTitle,
        isNumbered: false,
      }
      byHeading.set(passage.heading, stretch)
    }
    stretch.items.push(passage)
  }
  for (const stretch of byHeading.values()) {
    const numbered = stretch.items.filter((item) => {
      const code = part.note.original.charCodeAt(item.start)
      return code >= 48 && code <= 57 && passages[item.index + 1]?.kind === 'paragraph'
    })
    stretch.isNumbered = numbered.length > 1 && numbered.length * 2 >= stretch.items.length
  }
  return [...byHeading.values()]
}

/** Notes stand beneath: children, or paragraphs right behind that are no other list's label. */
const isDiscussed = (passages: readonly Passage[], item: Passage, end: number): boolean => {
  const next = item.index + 1 < end ? passages[item.index + 1] : undefined
  if (next === undefined) return false
  if (next.parent === item.index || (next.kind === 'item' && next.text === '')) return true
  return (
    next.kind === 'paragraph' &&
    next.parent < 0 &&
    next.heading === item.heading &&
    !NOTHING_SAID.test(next.text.trim()) &&
    !TRIVIAL.test(next.text)
  )
}

const PLAN = /\b(?:agenda|topics?|items?)\b/i
const TRIVIAL = /^nothing\b.{0,40}$/i

/** What the agenda lists, folded, if the agenda is a list apart from the discussion. */
const agendaEntries = (part: Part, outline: Outline): ReadonlySet<string> => {
  const entries = new Set<string>()
  const { passages } = part.note
  for (const branch of outline.branches) {
    if (branch.part !== 'frame' || !/agenda/i.test(branch.passage.text)) continue
    for (let i = branch.passage.index + 1; i < branch.end; i++) {
      const passage = passages[i]!
      if (passage.kind !== 'item') continue
      const folded = foldSubject(passage.text)
      if (folded.length > 3) entries.add(folded)
    }
  }
  return entries
}

/** Something stands beneath or right behind it that is not the agenda's next entry. */
const isFollowed = (
  passages: readonly Passage[],
  item: Passage,
  end: number,
  agenda: ReadonlySet<string>,
): boolean => {
  if (isDiscussed(passages, item, end)) return true
  const next = item.index + 1 < end ? passages[item.index + 1] : undefined
  return (
    next !== undefined &&
    next.heading === item.heading &&
    (next.kind === 'code' || (next.kind === 'item' && !isTaken(agenda, next)))
  )
}

/** The item says what its heading says already. */
const repeats = (headings: readonly Subject[], item: Passage): boolean => {
  const heading = headings.find((subject) => subject.index === item.heading)
  return (
    (heading !== undefined && foldSubject(heading.title) === foldSubject(item.text)) ||
    TASK.test(item.text)
  )
}

const TASK = /^\W*(?:action|ai|todo|decision)\b/i

const isTaken = (agenda: ReadonlySet<string>, item: Passage): boolean =>
  agenda.size > 0 && item.text.length < 160 && agenda.has(foldSubject(item.text))
