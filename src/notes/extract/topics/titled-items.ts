import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import { isFirstName, nameShape } from '../people/name-shape.ts'
import type { Stretch } from './stretches.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/**
 * Points that a heading gathers, each with its notes: titles set in bold, or the bodies and projects of a round
 * (`Committee reports`, and below it `Budget committee (Ada)`).
 */
export const titledItems = (
  stretch: Stretch,
  passages: readonly Passage[],
  end: number,
  heading: Passage | undefined,
): readonly Subject[] => {
  const { items, holds, isFacet } = stretch
  if (isFacet || holds === 'agenda' || items.length < 2) return []
  const bold = items.filter(isBoldTitle)
  if (bold.length > 1 && bold[0] === items[0]) {
    const headed = bold.filter((item) => isFollowed(item, passages, end, bold))
    return headed.length === bold.length && !isRoundOfPeople(bold)
      ? bold.filter(isSubject).map(({ index, text }) => subjectOf(index, text, 'bold-item', 0.6))
      : []
  }
  if (holds !== null || stretch.isBare || !isRound(heading)) return []
  const told = items.filter((item) => passages[item.index + 1]?.parent === item.index)
  return told.length * 5 >= items.length * 4 && items.every(isTitle) && !isRoundOfPeople(items)
    ? told.filter(isSubject).map(({ index, text }) => subjectOf(index, text, 'round-item', 0.55))
    : []
}

/** Does a heading gather what several bodies or projects tell. */
export const isRound = (heading: Passage | undefined): boolean => ROUND.test(heading?.text ?? '')

const ROUND =
  /\b(?:updates|reports|round[- ]?up|round|check-?ins?|committees|(?:working )?groups|teams|sigs|wgs|projects|initiatives|workstreams|sub-?projects)\W*$/i

/** Bold from its first word to its last, but for what stands in brackets. */
const isBoldTitle = ({ text, marks }: Passage): boolean => {
  const [bold] = marks
  if (bold?.kind !== 'strong' || bold.from > 1 || bold.to < 4 || text.length > 110) return false
  return /^[\s:.–-]*(?:[([][^()[\]]{1,40}[)\]])?[\s:]*$/.test(text.slice(bold.to))
}

/** A title and no sentence. */
const isTitle = ({ text }: Passage): boolean => {
  const words = text.replace(/\s*\([^()]*\)\W*$/, '')
  return (
    words.length > 2 &&
    words.length < 70 &&
    !/[.!?;]$|[.!?;]\s|\n/.test(words) &&
    !VERB.test(words) &&
    words.split(/\s+/).length < 9
  )
}

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|needs?|wants?|did|does|do|be|been|we|they|he|she|it)\b/i

/** Notes of its own stand behind it, not the next title. */
const isFollowed = (
  item: Passage,
  passages: readonly Passage[],
  end: number,
  bold: readonly Passage[],
): boolean => {
  const next = item.index + 1 < end ? passages[item.index + 1]! : undefined
  return (
    next !== undefined &&
    next.kind !== 'heading' &&
    next.kind !== 'rule' &&
    !bold.some(({ index }) => index === next.index)
  )
}

const isSubject = ({ text }: Passage): boolean => headingPart(text) === 'subject' && !isTask(text)

/** Everybody tells in turn. */
const isRoundOfPeople = (items: readonly Passage[]): boolean =>
  items.filter(({ text }) => isPerson(text.replace(/\s*\([^()]*\)\W*$|[\s:]+$/, ''))).length * 2 >=
  items.length

const isPerson = (words: string): boolean => {
  if (words.startsWith('@')) return true
  const shape = nameShape(words)
  return (
    shape === 'first-name' ||
    shape === 'initials' ||
    (shape === 'full-name' && isFirstName(words.split(/\s+/)[0]!))
  )
}

/**
 * The points of the one list of a meeting whose notes stand below a single heading (`Announcements`): titles, most with
 * several notes each.
 */
export const heldItems = (
  { items, isFacet }: Stretch,
  passages: readonly Passage[],
  heading: number,
): readonly Subject[] => {
  if (isFacet || items.length < 3 || items.some((item) => item.heading !== heading)) return []
  const noted = items.filter(({ index }) => passages[index + 1]?.parent === index)
  const told = noted.filter(
    ({ index }) =>
      passages.slice(index + 1, index + 9).filter(({ parent }) => parent === index).length > 1,
  )
  if (noted.length * 4 < items.length * 3 || told.length * 3 < items.length * 2) return []
  if (noted.filter(isTitle).length * 4 < noted.length * 3 || isRoundOfPeople(items)) return []
  return noted.filter(isSubject).map(({ index, text }) => subjectOf(index, text, 'held-item', 0.55))
}
