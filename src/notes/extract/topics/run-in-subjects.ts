import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isFirstName, nameShape } from '../people/name-shape.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** Points that open with their subject in bold, and go on with what was said: `**Summit.** Budget approved.` */
export const runInSubjects = (
  part: Part,
  speakerAt: (index: number) => string | null,
  listed: ReadonlySet<number>,
): readonly Subject[] => {
  const { passages } = part.note
  const groups = new Map<number, Group>()
  let long = 0
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    const isPoint = passage.kind === 'item' && passage.level === 1
    if ((!isPoint && passage.kind !== 'paragraph') || passage.parent >= 0 || listed.has(i)) continue
    if (passage.checked !== null || passage.text === '') continue
    const group = groupOf(groups, passage.heading)
    // `Topics:` heads the points.
    if (!passage.text.endsWith(':')) {
      group.points++
      if (passage.text.length > 30) long++
    }
    if (speakerAt(i) !== null) continue
    const title = leadIn(passage)
    if (title !== null) group.found.push(subjectOf(i, title, 'run-in', 0.6))
    const first = title === null ? firstWords(passage) : null
    if (first !== null) group.plain.push(subjectOf(i, first, 'first-words', 0.5))
  }
  const bold = [...groups.values()].flatMap(({ found }) => found)
  // Half of all that is more than a few words opens in bold, whatever headings stand between.
  if (bold.length > 2 && bold.length * 2 >= long) return bold
  return [...groups].flatMap(([heading, { found, plain, points }]) => {
    const isNone = heading >= part.first && NO_POINTS.has(headingPart(passages[heading]!.text))
    if (isNone) return []
    if (found.length > 1 && found.length * 5 >= points * 3) return found
    if (plain.length * 5 < points * 3) return []
    // Below a heading that says it holds the subjects, two will do.
    const isHeld = heading >= part.first && headingPart(passages[heading]!.text) === 'container'
    return plain.length > (isHeld ? 1 : 2) ? plain : []
  })
}

/** Points below what frames the meeting, or sums it up, are no subjects. */
const NO_POINTS: ReadonlySet<string> = new Set(['frame', 'facet'])

interface Group {
  readonly found: Subject[]
  readonly plain: Subject[]
  points: number
}

const groupOf = (groups: Map<number, Group>, heading: number): Group => {
  const known = groups.get(heading)
  if (known !== undefined) return known
  const group: Group = { found: [], plain: [], points: 0 }
  groups.set(heading, group)
  return group
}

/** `Release. The candidate is out.`, `New website: the draft is up.`: a few words without a verb before the sentences. */
const firstWords = ({ text }: Passage): string | null => {
  const match = FIRST_WORDS.exec(text)
  if (match === null || text.length < match[0].length + 20) return null
  const title = match[1]!
  if (title.split(/\s+/).length > 6 || VERB.test(title) || !/\p{Ll}{3}/u.test(title)) return null
  const shape = nameShape(title)
  if (shape !== null && (shape !== 'word' || match[2] !== undefined)) return null
  return headingPart(title) === 'subject' ? title : null
}

const FIRST_WORDS =
  /^(\p{Lu}[^.:!?;,\n()]{3,50}(?: \([^()\n]{2,40}\))?)(?:\. (?=[\p{Lu}\d"“])|(:) (?=[\p{L}\d"“]))/u
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|needs?|wants?|says?|said|asks?|asked|to|not|agreed|approved|discussed)\b/i

/** The bold words that a passage opens with, where they end in a stop or colon and words follow. */
const leadIn = ({ text, marks }: Passage): string | null => {
  const bold = marks[0]
  if (bold?.kind !== 'strong' || bold.from !== 0 || bold.to < 4 || bold.to > 60) return null
  if (text.length < bold.to + 12) return null
  const words = text.slice(0, bold.to)
  const rest = text.slice(bold.to)
  const isEnded = /[.:]\s*$/.test(words) || /^\s*[:–—-]{1,2}\s/.test(rest)
  // Several words in bold, and the sentence right behind them.
  if (!isEnded && !(/\S\s+\S/.test(words) && /^\s+\p{L}.{12}/u.test(rest))) return null
  const title = words.replace(/[.:\s]+$/, '')
  const shape = nameShape(title)
  const given = title.split(/\s+/)
  const isName = shape === 'full-name' && (given.length === 2 || isFirstName(given[0]!))
  if (isName || shape === 'first-name' || shape === 'initials') return null
  return headingPart(title) === 'subject' ? title : null
}
