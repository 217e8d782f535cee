import { CATCH_ALL, NOTHING_SAID } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import { gapHeads } from './gap-heads.ts'
import { NOWHERE, placeOfNotes } from './notes-place.ts'
import { numberedLeads } from './numbered-leads.ts'
import type { Outline } from './outline.ts'
import { isPlanTheHead } from './planned-items.ts'
import { referencedItems } from './referenced-items.ts'
import { isAgenda, type Stretch, stretchesOf } from './stretches.ts'
import { foldSubject, headingPart, headingWords, type Subject, subjectOf } from './subject.ts'
import { heldItems, isRound, titledItems } from './titled-items.ts'

/** Items of a list that are subjects: they have notes beneath, or take up an agenda's entry. */
export const itemSubjects = (
  part: Part,
  outline: Outline,
  speakerAt: (index: number) => string | null,
  headings: readonly Subject[],
  listed: ReadonlySet<number>,
): readonly Subject[] => {
  const { passages, original } = part.note
  const stretches = stretchesOf(part, outline, listed)
  const isPlanned = headings.length === 0 && isPlanTheHead(passages, stretches)
  const notesAt = isPlanned ? NOWHERE : placeOfNotes(part, outline, stretches)
  const isIdle = (part: Part, plan: Stretch): boolean => holdsLess(part, outline, stretches, plan)
  const headed = new Map(headings.map(({ title, index }) => [foldSubject(title), index]))
  const found: Subject[] = []
  for (const stretch of stretches) {
    if (isPlanned && stretch.holds === 'notes') continue
    const referenced = referencedItems(stretch, passages, part.end)
    found.push(...referenced)
    if (referenced.length > 0 && stretch.holds === null) continue
    const titled = titledItems(stretch, passages, part.end, passages[stretch.items[0]!.heading])
    if (titled.length > 1) {
      found.push(...titled)
      continue
    }
    const [only] = headings
    const held =
      only !== undefined && headings.length === 1 ? heldItems(stretch, passages, only.index) : []
    if (held.length > 2) {
      found.push(...held)
      continue
    }
    const led =
      stretch.isBare || stretch.holds === 'notes' ? numberedLeads(part, stretch.items) : []
    if (led.length > 1) {
      found.push(...led)
      continue
    }
    if (stretch.isHeaded) {
      const head = passages[stretch.items[0]!.intro]!
      if (stretch.isBare || stretch.holds === 'notes')
        found.push(subjectOf(head.index, head.text, 'list-head', 0.6))
      continue
    }
    const heads =
      stretch.isBare || stretch.holds === 'notes' ? gapHeads(stretch.items, original) : null
    if (heads !== null) {
      found.push(...heads)
      continue
    }
    const items = stretch.items.filter(
      (item) =>
        (item.text.length > 3 || /^[A-Z]{3}$/.test(item.text)) &&
        item.text.length <= 220 &&
        speakerAt(item.index) === null &&
        (passages[item.index + 1]?.parent === item.index || !isLinkOrTask(item)),
    )
    const discussed = items.filter(
      (item) =>
        isDiscussed(passages, item, part.end, stretch.holds === 'notes') &&
        !(item.text.length > 60 && SENTENCES.test(item.text)) &&
        headingPart(item.text) === 'subject',
    )
    // A list whose entries head their own stretch later on is the plan.
    const comeBack = discussed.filter(
      (item) => (headed.get(foldSubject(item.text)) ?? -1) > item.index,
    )
    if (comeBack.length > 0 && comeBack.length * 2 >= discussed.length) continue
    const isTalkedOf =
      discussed.filter((item) => hasTalk(passages, item, part.end)).length * 2 >= discussed.length
    if (isTalk(stretch, speakerAt)) continue
    // `Topics` behind the notes are no plan of them.
    const isHeldElsewhere =
      notesAt > (stretch.holds === 'plan' ? stretch.items[0]!.index : NOWHERE) &&
      !(isTalkedOf && discussed.length > 2 && headings.length === 0 && isIdle(part, stretch))
    const isOpen = isRecord(stretch, discussed.length, headings.length, isHeldElsewhere, isTalkedOf)
    const isNamed = stretch.holds === 'plan' || stretch.holds === 'notes'
    const takesAll =
      isOpen && (discussed.length * 5 >= items.length * 2 || (isNamed && discussed.length > 1))
    for (const item of discussed) {
      if (takesAll) found.push(subjectOf(item.index, item.text, 'discussed-item', 0.75))
      else if (stretch.isNumbered && !isAgenda(stretch) && !stretch.isFacet)
        found.push(subjectOf(item.index, item.text, 'numbered-item', 0.65))
    }
    if (takesAll && !isPlanned && stretch.holds !== 'notes' && discussed.length * 2 >= items.length)
      for (const item of items)
        if (!discussed.includes(item) && isSubjectAlone(item, passages))
          found.push(subjectOf(item.index, item.text, 'item-beside', 0.55))
    if (takesAll && stretch.holds !== null && stretch.holds !== 'agenda')
      for (const item of stretch.items)
        if (!discussed.includes(item) && speakerAt(item.index) === null && isTold(item))
          found.push(subjectOf(item.index, firstSentence(item.text), 'told-item', 0.55))
  }
  return [...found, ...takenUp(part, stretches, speakerAt, headings)]
}

/** The part called notes says less than the plan's points, and heads nothing by a point. */
const holdsLess = (
  { note: { passages }, end }: Part,
  outline: Outline,
  stretches: readonly Stretch[],
  plan: Stretch,
): boolean => {
  const isHeading = (item: Passage): boolean => passages[item.index + 1]?.parent === item.index
  if (stretches.some((one) => one.holds === 'notes' && one.items.some(isHeading))) return false
  let under = 0
  for (const item of plan.items)
    for (let i = item.index + 1; i < end && passages[i]!.parent >= item.index; i++) under++
  let said = 0
  outline.branches.forEach((branch, i) => {
    if (
      i !== outline.title &&
      branch.part === 'container' &&
      !plan.items.some((item) => item.heading === branch.passage.index)
    )
      said += branch.said
  })
  return under > said
}

/** A point without notes among points that have some: a subject all the same, where it is short. */
const isSubjectAlone = (item: Passage, passages: readonly Passage[]): boolean =>
  passages[item.index + 1]?.parent !== item.index &&
  item.text.length > 7 &&
  item.text.length < 120 &&
  !NOTHING_SAID.test(item.text.trim()) &&
  !CATCH_ALL.test(headingWords(item.text)) &&
  !SENTENCE.test(item.text) &&
  headingPart(item.text) === 'subject'

/** One sentence behind the other, or a long one. */
const SENTENCES =
  /[.!] \p{Lu}\p{Ll}+ \p{Ll}|^[^?]{50,}\b(?:was|were|is|are|has|have) \p{Ll}[^?]{30,}$/u
/** A sentence, or what a meeting opens with. */
const SENTENCE =
  /[.!]\W*$|\b(?:is|are|was|were|has|have|will|gave|did|does|it['’]s|we['’]ll|we)\b(?![^?]*\?)|^(?:recording|intro(?:duction)? by|meeting (?:using|recording|link)|session topic|hold\b|welcome|fyi|by the way|next)\b/i

const isLinkOrTask = ({ text }: Passage): boolean =>
  /^\W*https?:\/\/\S+$/.test(text) || isTask(text)

/** Long enough to hold its own notes: a question, and what was said of it behind. */
const isTold = ({ text }: Passage): boolean =>
  text.length > 120 && text.length < 700 && /^(?![QA]:)[^?!]{10,150}\? \p{Lu}/u.test(text)

const firstSentence = (text: string): string =>
  /^.{8,160}?[.?!](?= \p{Lu})/su.exec(text)?.[0] ?? text

/** Most of the points are what somebody said. */
const isTalk = ({ items }: Stretch, speakerAt: (index: number) => string | null): boolean =>
  items.length > 5 &&
  items.filter((item) => speakerAt(item.index) !== null || SAYS.test(item.text)).length * 5 >=
    items.length * 2

const SAYS =
  /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)? (?:suggest(?:ed|s)|brought up|asked|asks|said|says|noted|notes|mentioned|thinks|thought|explained|pointed out|raised|wants|proposed|described|agreed|wondered|added)\b/u

/** Do the items with notes beneath stand for the meeting's subjects in this run. */
const isRecord = (
  stretch: Stretch,
  discussed: number,
  headings: number,
  hasNotes: boolean,
  isTalkedOf: boolean,
): boolean => {
  if (discussed === 0) return false
  switch (stretch.holds) {
    case 'notes':
      return true
    case 'plan':
      return !hasNotes && (headings < 3 || discussed > 2)
    case 'agenda':
      return !hasNotes && (headings === 0 || (discussed > 1 && (headings < 3 || isTalkedOf)))
    case null:
      return stretch.isBare && (headings === 0 || (headings < 3 && discussed > 2))
  }
}

/** What stands beneath an item is talk, not only the plan in more detail. */
const hasTalk = (passages: readonly Passage[], item: Passage, end: number): boolean => {
  let words = 0
  for (let i = item.index + 1; i < end && i < item.index + 12; i++) {
    const passage = passages[i]!
    if (passage.kind === 'heading' || (passage.kind === 'item' && passage.level <= item.level))
      break
    if (passage.text.length > 60 || /[.?!]\s*$|^[\p{L}@][^:]{0,20}: \S/u.test(passage.text))
      return true
    words += passage.text.split(' ').length
  }
  return words > 24
}

/** Notes stand beneath (among the notes, an empty bullet will do): children, or paragraphs right behind that are no other list's label. */
const isDiscussed = (
  passages: readonly Passage[],
  item: Passage,
  end: number,
  isAmongNotes: boolean,
): boolean => {
  const next = item.index + 1 < end ? passages[item.index + 1] : undefined
  if (next === undefined) return false
  if (next.parent === item.index) return isAmongNotes || holdsWords(passages, item, end)
  if (next.kind === 'item' && next.text === '') return holdsWords(passages, next, end)
  return (
    next.kind === 'paragraph' &&
    next.parent < 0 &&
    next.heading === item.heading &&
    !NOTHING_SAID.test(next.text.trim()) &&
    !/^nothing\b.{0,40}$/i.test(next.text)
  )
}

/** Something with words hangs below it. */
const holdsWords = (passages: readonly Passage[], item: Passage, end: number): boolean => {
  for (let i = item.index + 1; i < end; i++) {
    const { kind, text, parent, level } = passages[i]!
    if (parent < item.index || (kind === 'item' && level <= item.level)) return false
    if (text !== '' && !NOTHING_SAID.test(text.trim())) return true
  }
  return false
}

/** Items and lines that say again what the agenda lists, with something behind them. */
const takenUp = (
  part: Part,
  stretches: readonly Stretch[],
  speakerAt: (index: number) => string | null,
  headings: readonly Subject[],
): readonly Subject[] => {
  const { passages } = part.note
  const agenda = new Set<string>()
  const planned = new Set(
    stretches.filter(isAgenda).flatMap((one) => one.items.map((item) => item.index)),
  )
  if (planned.size === 0) return []
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'item' && planned.has(passage.parent)) planned.add(i)
    const folded = planned.has(i) ? foldSubject(passage.text) : ''
    if (folded.length > 3) agenda.add(folded)
  }
  const facets = new Set(
    stretches.filter((one) => one.isFacet).flatMap((one) => one.items.map((item) => item.index)),
  )
  const titles = new Map(headings.map((subject) => [subject.index, foldSubject(subject.title)]))
  // Where headings take the agenda up, what they say again is its links.
  const isHeaded = [...titles.values()].filter((title) => agenda.has(title)).length > 2
  const longest = Math.max(...[...agenda].map((entry) => entry.length)) + 60
  const isTaken = (passage: Passage): boolean =>
    passage.text.length < Math.min(160, longest) && agenda.has(foldSubject(passage.text))
  const found: Subject[] = []
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind !== 'item' && passage.kind !== 'paragraph') continue
    if (passage.parent >= 0 || planned.has(i) || facets.has(i)) continue
    const heading = passages[passage.heading]
    const isBareItem = passage.kind === 'item' && passages[i + 1]?.parent !== i
    if (isHeaded && isBareItem && titles.has(passage.heading) && !isRound(heading)) continue
    const behind = passage.text.slice(0, 100).search(LABEL_END)
    const label = behind > 3 && behind < 90 ? passage.text.slice(0, behind) : ''
    if (label !== '' && agenda.has(foldSubject(label)) && !TASK.test(label)) {
      found.push(subjectOf(i, label, 'agenda-entry', 0.75))
      continue
    }
    if (speakerAt(i) !== null) continue
    if (!isTaken(passage) || TASK.test(passage.text)) continue
    if (titles.get(passage.heading) === foldSubject(passage.text)) continue
    const next = i + 1 < part.end ? passages[i + 1]! : null
    if (next === null || next.heading !== passage.heading || isTaken(next)) continue
    found.push(subjectOf(i, passage.text, 'agenda-entry', 0.8))
  }
  return found
}

/** Where an agenda's words end and what was said begins: `Budget: approved`, `Budget - approved`. */
const LABEL_END = /:\s|\s[–—-]{1,2}\s|\.\s(?=\p{Lu})/u
const TASK = /^\W*(?:action|ai|todo|decision|(?:straw )?poll|motion|vote)\b/i
