import { CANCELLED_TITLE } from '../../conventions/meetings/cancelled.ts'
import { WEEKDAY } from '../../conventions/meetings/months.ts'
import { sectionNamed } from '../../conventions/section-named.ts'
import type { Note } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { findDates } from '../dates/find-dates.ts'

/** A passage that may open a meeting of a file with several. */
interface Opening {
  readonly index: number
  readonly level: number
  readonly day: string
  /** The words beside the date, folded. */
  readonly words: string
}

/** Indexes of the passages that open a meeting, where a file holds several; else []. */
export const cutsOf = (note: Note): readonly number[] => {
  const openings: Opening[] = []
  for (const passage of note.passages) {
    const opening = openingOf(passage)
    if (opening !== null) openings.push(opening)
  }
  if (openings.length < 2) openings.splice(0, openings.length, ...datedLines(note))
  if (openings.length < 2) return []
  const level = levelOf(openings)
  const alike = openings.filter((each) => isMeetingLike(each, openings))
  const main = new Set(alike.filter((each) => each.level === level).map((each) => each.index))
  const chosen = distinct(
    alike.filter(
      (each) => main.has(each.index) || (each.words === '' && !standsUnder(note, each.index, main)),
    ),
  )
  if (chosen.length < 2 || isOneMeetingOfDays(note, chosen)) return []
  return withTitles(
    note,
    chosen.map((each) => each.index),
  )
}

/** In a text without dated headings: lines that are a date and nothing else, with notes behind. */
const datedLines = (note: Note): readonly Opening[] => {
  const found: Opening[] = []
  for (const passage of note.passages) {
    const { kind, text, parent, index } = passage
    if (kind !== 'paragraph' || parent >= 0 || text.length > 32 || !/\d/.test(text)) continue
    const next = note.passages[index + 1]
    if (next === undefined || next.kind === 'heading') continue
    const opening = dated(passage, BARE_LEVEL)
    if (opening !== null && opening.words === '') found.push(opening)
  }
  return found
}

/** Under one of the headings, at any depth. */
const standsUnder = (note: Note, index: number, headings: ReadonlySet<number>): boolean => {
  for (let at = note.passages[index]!.heading; at >= 0; at = note.passages[at]!.heading)
    if (headings.has(at)) return true
  return false
}

/** Where a meeting's date stands right below its title, the meeting opens with the title. */
const withTitles = (note: Note, openings: readonly number[]): readonly number[] => {
  const titles = openings.map((index, i) => {
    let at = index
    while (at - 1 > (openings[i - 1] ?? -1) && isTitleOf(note, at - 1, index)) at--
    return at
  })
  const moved = titles.filter((title, i) => title !== openings[i]).length
  return moved > 1 && moved >= openings.length - 1 ? titles : openings
}

const isTitleOf = (note: Note, index: number, opening: number): boolean => {
  const [title, date] = [note.passages[index]!, note.passages[opening]!]
  return title.kind === 'heading' && (date.kind !== 'heading' || title.level < date.level)
}

/** Levels of a bare date and of a label that dates a meeting, in a text without dated headings. */
const BARE_LEVEL = 8
const LABEL_LEVEL = 9
const DATE_LABEL = /^(?:meeting )?date\s*:/i

const openingOf = (passage: Passage): Opening | null => {
  const { kind, text } = passage
  const isHeading = kind === 'heading' && text.length <= 120
  const isLabel = !isHeading && passage.parent < 0 && text.length <= 80 && DATE_LABEL.test(text)
  if (!isHeading && !isLabel) return null
  return dated(passage, isLabel ? LABEL_LEVEL : passage.level)
}

/** The opening that a passage's date makes of it, or null. */
const dated = (passage: Passage, level: number): Opening | null => {
  const { text, index } = passage
  const date = findDates(text, level !== LABEL_LEVEL)[0]
  if (date === undefined || date.isImpossible) return null
  const day = date.readings[0] ?? date.withoutYear
  if (day === undefined || day === null || day.length === 7) return null
  if (level === LABEL_LEVEL) return { index, level, day, words: '' }
  const words = `${text.slice(0, date.from)} ${text.slice(date.to)}`
    .toLowerCase()
    .replace(WEEKDAYS, ' ')
    .replace(
      /\d{1,2}[:.h]\d\d\s?(?:[ap]m)?|[^\p{L}\s]+|\b(?:utc|gmt|pst|pdt|est|edt|cet|cest|pt|et)\b/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  return { index, level, day, words }
}

const WEEKDAYS = new RegExp(`\\b${WEEKDAY}\\b`, 'g')

/** The level on which most meetings open, the higher one where two have as many. */
const levelOf = (openings: readonly Opening[]): number => {
  const days = new Map<number, Set<string>>()
  for (const { level, day } of openings) {
    const known = days.get(level) ?? new Set()
    days.set(level, known.add(day))
  }
  return [...days].sort((a, b) => b[1].size - a[1].size || a[0] - b[0])[0]![0]
}

const MEETING_WORDS =
  /^(?:(?:the|of|for|on|weekly|biweekly|monthly|regular|special|meeting|meetings|minutes|notes|call|sync|standup|planning|week|team|wg|sig|office|hours|agenda|session|engineering|eng|dev|core|community|recording|no)\s*)*$/

const isMeetingLike = ({ words }: Opening, all: readonly Opening[]): boolean => {
  if (words === '' || MEETING_WORDS.test(words) || CANCELLED_TITLE.test(words)) return true
  if (
    sectionNamed(words) !== null ||
    /\b(?:action|previous|next|last|timeline|release|deadline|incident)\b/.test(words)
  )
    return false
  return (
    all.filter((each) => each.words === words).length > 1 ||
    /\b(?:meeting|minutes|call|sync)\b/.test(words)
  )
}

/** One opening a day: a second of the same day (agenda, then minutes) goes on with the first. */
const distinct = (openings: readonly Opening[]): readonly Opening[] =>
  openings.filter((each, i) => i === 0 || each.day !== openings[i - 1]!.day)

/** A heading above that already dates the whole: a gathering of several days is one meeting. */
const isOneMeetingOfDays = (note: Note, chosen: readonly Opening[]): boolean => {
  const first = note.passages[chosen[0]!.index]!
  if (chosen[0]!.level === LABEL_LEVEL) return false
  for (let at = first.heading; at >= 0; at = note.passages[at]!.heading)
    if (findDates(note.passages[at]!.text).length > 0) return true
  return chosen.every(({ words }) => /^(?:day|session)\b/.test(words))
}
