import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import { nameShape } from '../people/name-shape.ts'
import type { Outline } from './outline.ts'
import { headingPart, headingWords, isDateOnly } from './subject.ts'

/** A run of top-level items under one heading or label. */
export interface Stretch {
  readonly items: Passage[]
  /** What its heading or label says it holds; null where it says nothing of the kind. */
  readonly holds: 'notes' | 'plan' | 'agenda' | null
  /** Part of one subject's treatment. */
  readonly isFacet: boolean
  /** Under no heading but the meeting's title. */
  readonly isBare: boolean
  /** A line of its own right above them heads them, as others do theirs. */
  readonly isHeaded: boolean
  /** Numbered items, each followed by paragraphs. */
  readonly isNumbered: boolean
}

/** The runs of top-level items of a part; `listed` are items of the roster. */
export const stretchesOf = (
  part: Part,
  outline: Outline,
  listed: ReadonlySet<number>,
): readonly Stretch[] => {
  const { passages, original } = part.note
  const branchAt = new Map(outline.branches.map((branch, i) => [branch.passage.index, i]))
  const runs = new Map<number, Passage[]>()
  const labels = new Map<number, boolean>()
  const add = (key: number, passage: Passage): void => {
    const run = runs.get(key)
    if (run) run.push(passage)
    else runs.set(key, [passage])
  }
  const isNamed = (label: Passage): boolean => {
    const known = labels.get(label.index)
    if (known !== undefined) return known
    const is = isLabel(label)
    labels.set(label.index, is)
    return is
  }
  const heads = headsOf(part)
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind !== 'item' || passage.checked !== null || listed.has(i)) continue
    if (passage.parent >= 0) {
      if (isContainer(passages[passage.parent]!)) add(passage.parent, passage)
      continue
    }
    if (passage.level !== 1) continue
    const label = passage.intro >= 0 ? passages[passage.intro]! : null
    const isOwn = label !== null && (heads.has(label.index) || isNamed(label))
    add(isOwn ? label.index : passage.heading, passage)
  }
  return [...runs].map(([own, items]) => {
    const isHeaded = heads.has(own)
    const key = isHeaded ? heads.get(own)! : own
    const at = branchAt.get(key) ?? -1
    const branch = outline.branches[at]
    const isTitle = key < part.first || (at >= 0 && at === outline.title)
    const text = key < 0 ? '' : passages[key]!.text
    const isWithinItem = key >= 0 && passages[key]!.kind === 'item'
    const isHead = isTitle || (branch?.part === 'frame' && META.test(headingWords(text)))
    const kind = isHead ? null : (branch?.part ?? headingPart(text))
    const numbered = items.filter((item) => {
      const code = original.charCodeAt(item.start)
      return code >= 48 && code <= 57 && passages[item.index + 1]?.kind === 'paragraph'
    })
    return {
      items,
      holds:
        kind === 'container'
          ? PLAN.test(text) && !PAST.test(text) && !isWithinItem
            ? 'plan'
            : 'notes'
          : kind === 'frame' && /\bagenda\b/i.test(text)
            ? 'agenda'
            : null,
      isFacet: kind === 'facet' || kind === 'frame',
      isBare: isHead,
      isHeaded,
      isNumbered: numbered.length > 1 && numbered.length * 2 >= items.length,
    }
  })
}

/**
 * Short lines with a list right below each, where there are several: they head their lists, under the heading or
 * label (the value) that they stand below.
 */
const headsOf = ({ note: { passages }, first, end }: Part): ReadonlyMap<number, number> => {
  const heads = new Map<number, number>()
  let label = -1
  for (let i = first; i + 1 < end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'heading') label = i
    if (passage.kind !== 'paragraph' || passage.parent >= 0) continue
    if (isLabel(passage)) label = i
    else if (passages[i + 1]!.kind === 'item' && isHead(passage)) heads.set(i, label)
  }
  return heads.size > 1 ? heads : NO_HEADS
}

const NO_HEADS: ReadonlyMap<number, number> = new Map()

/** Words before `to` that name nobody. */
const ASKS =
  /^(?:request|ok(?:ay)?|proposal|plans?|how|what|where|when|whether|ready|time|need|ways?|options?|next)\b/i
/** The verb of a sentence. */
const TELLS =
  /^(?:we|(?:the )?(?:group|team)|they|there)\b|\b(?:is|are|was|were|has|have|had|will|should)\b/i

/** A title and no sentence, no label with its value, nobody's name. */
const isHead = ({ text }: Passage): boolean => {
  if (text.length < 5 || text.length > 90 || !/^["“(]?[\p{Lu}\d]/u.test(text)) return false
  const words = text.replace(/\s*:$/, '').replace(/\s*\([^()]{0,40}\)$/, '')
  if (/[.!,;:]$|:\s|\n|:\/\//.test(words) || words.split(/\s+/).length > 12) return false
  if (nameShape(words) !== null || (TELLS.test(words) && !words.endsWith('?'))) return false
  return (
    headingPart(words) === 'subject' &&
    (ASKS.test(words) || !isTask(words)) &&
    !isDateOnly(headingWords(words))
  )
}

/** A point at the top of a list that only holds the subjects: `Discussion topics`. */
const isContainer = ({ parent, level, text }: Passage): boolean =>
  parent < 0 && level === 1 && text.length < 40 && headingPart(text) === 'container'

const PLAN = /\b(?:agenda|topics?|subjects|items?)\b/i

/** What a meeting's head tells line by line, each a heading: the last holds nothing of what follows. */
const META =
  /^(?:meeting |call )?(?:date|time|duration|(?:video|audio|recording|youtube|livestream)s?)\b/

/** `Topics discussed` are the record. */
const PAST = /\b(?:discussed|covered)\b/i

/** A paragraph before a list that names it, as a heading would: `Agenda:`, `Notes`. */
const isLabel = (passage: Passage): boolean =>
  passage.kind === 'paragraph' &&
  passage.text.length < 40 &&
  !/:\s*\S/.test(passage.text) &&
  !passage.marks.some((mark) => mark.kind === 'link') &&
  headingPart(passage.text) !== 'subject' &&
  !isDateOnly(headingWords(passage.text))

/** Items and lines that the agenda lists, wherever it stands. */
export const isAgenda = (stretch: Stretch): boolean =>
  stretch.holds === 'agenda' || stretch.holds === 'plan'
