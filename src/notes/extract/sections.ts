import { NAMES_SECTION, sectionNamed } from '../conventions/section-named.ts'
import type { SectionKind } from '../conventions/sections.ts'
import type { TopicFinding } from '../finding.ts'
import type { Passage } from '../parse/passage.ts'
import type { Part } from './part.ts'

/** What the section is for in which each passage stands: its list's label, else its headings, nearest first. */
export const sectionsOf = (part: Part): ((index: number) => SectionKind) => {
  const { passages, cues } = part.note
  const named = new Map<number, SectionKind | null>()
  const nameOf = (index: number): SectionKind | null => {
    const known = named.get(index)
    if (known !== undefined) return known
    const kind = cues.has(index, NAMES_SECTION) ? sectionNamed(passages[index]!.text) : null
    named.set(index, kind)
    return kind
  }
  const kinds: (SectionKind | undefined)[] = new Array(passages.length)
  const kindOf = (passage: Passage): SectionKind => {
    const known = kinds[passage.index]
    if (known !== undefined) return known
    const kind = reckon(passage)
    kinds[passage.index] = kind
    return kind
  }
  const reckon = (passage: Passage): SectionKind => {
    if (passage.kind === 'heading') {
      const own = nameOf(passage.index)
      if (own !== null && !(own === 'decisions' && isTitle(passage))) return own
      if (NOTES.test(passage.text)) return 'body'
    }
    if (passage.parent >= 0) return kindOf(passages[passage.parent]!)
    const label =
      passage.intro >= 0 && isLabel(passages[passage.intro]!) ? nameOf(passage.intro) : null
    if (label !== null) return label
    const above = passage.heading >= 0 ? kindOf(passages[passage.heading]!) : 'body'
    // An agenda with headings of its own is the minutes, point by point.
    return above === 'agenda' && passage.kind === 'heading' ? 'body' : above
  }
  return (index) => kindOf(passages[index]!)
}

/** What is noted beneath the points of an agenda is no agenda any more. */
export const sectionsBelow = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
  topics: readonly TopicFinding[],
): ((index: number) => SectionKind) => {
  const { passages } = part.note
  const starts = new Set(topics.map((topic) => topic.spans[0]!.start))
  const noted = new Set<number>()
  let open: Passage | null = null
  let told: boolean | null = null
  // Where the notes stand elsewhere, what is nested in the agenda only explains it.
  const hasNotes = (): boolean => {
    told ??= passages
      .slice(part.first, part.end)
      .some(({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && NOTES.test(text))
    return told
  }
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (sectionAt(i) !== 'agenda') continue
    if (starts.has(passage.start)) open = passage
    else if (
      noted.has(passage.parent) ||
      (passage.parent >= 0 && starts.has(passages[passage.parent]!.start)) ||
      (open !== null && passage.kind === 'paragraph' && passage.heading === open.heading) ||
      (passage.kind === 'item' &&
        passage.level > 1 &&
        passage.heading >= 0 &&
        (TOPICS.test(passages[passage.heading]!.text) || !hasNotes()))
    )
      noted.add(i)
  }
  return noted.size === 0 ? sectionAt : (index) => (noted.has(index) ? 'body' : sectionAt(index))
}

/** Below such a heading, each entry's own notes hang from it. */
const TOPICS = /^\W*(?:discussion )?topics(?: discussed)?\W*$/i

/** `Conclusions of the spring plenary` above everything else. */
const isTitle = ({ level, heading, text }: Passage): boolean =>
  level === 1 && heading < 0 && /\b(?:meeting|plenary|call|session|summit|f2f|20\d\d)\b/i.test(text)

/** `Absent: Ada` is a line of its own, not the label of the list below it; a link to the agenda leads away. */
const isLabel = (passage: Passage): boolean =>
  passage.kind === 'heading' || !(/:\s*\S/.test(passage.text) || isLink(passage))

const isLink = ({ marks, text }: Passage): boolean =>
  marks.some(
    ({ kind, from, to }) => kind === 'link' && from <= 1 && to >= text.trimEnd().length - 1,
  )

/** The notes themselves, even where they stand under the agenda. */
const NOTES =
  /^\W*(?:meeting |discussion )?(?:notes|minutes|discussions?|proceedings|transcript|log)\W*$/i
