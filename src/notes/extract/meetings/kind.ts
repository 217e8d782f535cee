import { CANCELLED, CANCELLED_TITLE } from '../../conventions/meetings/cancelled.ts'
import { NAMES_SECTION, sectionNamed } from '../../conventions/section-named.ts'
import { cueOf } from '../../cues/cue.ts'
import type { TextKind } from '../../finding.ts'
import type { Note } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { findDates } from '../dates/find-dates.ts'

/** What a text is, and why. */
export interface KindOfText {
  readonly kind: TextKind
  readonly reason: string
}

/** Tells minutes from what holds none. In doubt a text is minutes. */
export const kindOfText = (note: Note, hasSeveral: boolean): KindOfText => {
  const said = note.passages.filter(
    (p) => p.text !== '' && (p.kind !== 'row' || p.text.trim() !== ''),
  )
  const content = said.filter((p) => p.kind !== 'heading' && p.kind !== 'meta' && p.kind !== 'rule')
  const title = titleWords(said)
  if (content.length === 0 && !isCancelled(said, content, title))
    return { kind: 'empty', reason: 'The text has no words but headings' }
  if (hasSeveral) return { kind: isPlan(said) ? 'plan' : 'minutes', reason: '' }
  if (isCancelled(said, content, title))
    return { kind: 'cancelled', reason: 'The meeting was cancelled' }
  if (content.some((p) => p.kind === 'turn')) return { kind: 'minutes', reason: '' }
  const shape = content.length <= MOST_OF_AGENDA ? shapeOf(note, said, content, title) : null
  if (shape !== null) return shape
  if (isPlan(said)) return { kind: 'plan', reason: '' }
  return { kind: /\breport\b/i.test(title) ? 'report' : 'minutes', reason: '' }
}

/** A longer text says more than what is to be talked about. */
const MOST_OF_AGENDA = 150

/** A form to be filled in, an agenda, a page about something else; null of minutes. */
const shapeOf = (
  note: Note,
  said: readonly Passage[],
  content: readonly Passage[],
  title: string,
): KindOfText | null => {
  if (isTemplate(note, said, content, title))
    return { kind: 'template', reason: 'The text is a form to be filled in' }
  const sections = sectionsOf(note, said)
  if (isAgenda(content, sections, title))
    return {
      kind: 'agenda',
      reason: 'The text is an agenda: nothing in it was said or settled yet',
    }
  if (!isAboutMeeting(said, sections, title))
    return { kind: 'no-minutes', reason: 'Nothing in the text speaks of a meeting' }
  return null
}

/** The headings that name the text, and the title in the metadata. */
const titleWords = (said: readonly Passage[]): string => {
  const headings = said.filter((p) => p.kind === 'heading' && p.index < 12)
  const title = headings.find((p) => sectionNamed(p.text) === null)
  const meta = said.find((p) => p.kind === 'meta' && /^title\s*:/i.test(p.text))
  return [meta, headings[0], title].map((p) => p?.text ?? '').join('\n')
}

/** Called off: the title says so, or a text with little else. */
const isCancelled = (
  said: readonly Passage[],
  content: readonly Passage[],
  title: string,
): boolean => {
  if (CANCELLED_TITLE.test(title) && content.length < 25) return true
  if (content.length > 25) return false
  const line = said.find((p) => p.kind !== 'meta' && CANCELLED.test(p.text))
  if (line === undefined) return false
  const others = content.filter((p) => p !== line && p.checked === null && p.kind !== 'row')
  return others.length <= 6 || (line.kind === 'heading' && line.index < 6)
}

const PLACEHOLDER =
  /<[a-z][^<>\n]{2,40}>|\{\{[^}\n]{1,60}\}\}|\bYYYY(?:[-/]?MM)?|\[(?:your |insert |name|date|link|title|topic|todo|tbd)[^\]\n]{0,40}\]|\badd (?:here|your|name|agenda|items? here)\b|\bxx(?:xx)?\b|_{4,}|\b(?:insert|fill in|replace) (?:here|the|with|your)\b|\bwho was there\b|\bwhat has been discussed\b|@(?:who|name|username|handle|person)\b|#N\b|\b(?:WEEKDAY|INITIALS|MONTH YEAR|FIRSTNAME|TOPIC NAME)\b/i

const BLANK = cueOf(PLACEHOLDER)

const MOST_OF_FORM = 40

/** A form with blanks: placeholders where the words should be. */
const isTemplate = (
  { cues }: Note,
  said: readonly Passage[],
  content: readonly Passage[],
  title: string,
): boolean => {
  if (!isTitled(title) && content.length > MOST_OF_FORM) return false
  const blanks = said.filter((p) => cues.has(p.index, BLANK) && PLACEHOLDER.test(p.text)).length
  if (isTitled(title)) return blanks > 0 || content.length < 20
  return blanks >= 3 && blanks >= content.length * 0.25
}

const isTitled = (title: string): boolean => /\btemplate\b/i.test(title)

interface Sections {
  readonly hasPeople: boolean
  readonly hasOutcome: boolean
  readonly hasAgenda: boolean
  readonly hasNotes: boolean
  /** Earlier tasks are listed, one by one, as still to be done. */
  readonly hasReview: boolean
}

const NOTES =
  /^(?:meeting )?(?:minutes|notes|discussions?|transcript|logs?|summary|meeting summary|meeting notes)\b/i

/** Which sections have something in them. */
const sectionsOf = ({ cues }: Note, said: readonly Passage[]): Sections => {
  const found = {
    hasPeople: false,
    hasOutcome: false,
    hasAgenda: false,
    hasNotes: false,
    hasReview: false,
  }
  said.forEach((p, i) => {
    if (p.kind === 'row' && !found.hasPeople) found.hasPeople = isOfPeople(p)
    const label = p.kind === 'heading' ? p.text : labelOf(p.text)
    if (label === null) return
    const isFull = p.kind !== 'heading' || (fills(p, said[i + 1]) && !isBlank(said, i))
    const kind = cues.has(p.index, NAMES_SECTION) ? sectionNamed(label) : null
    if (kind === 'agenda') found.hasAgenda = true
    if (!isFull) return
    if (kind === 'attendees' || kind === 'absent') found.hasPeople = true
    if (kind === 'actions' || kind === 'decisions' || kind === 'motions') found.hasOutcome = true
    if (kind === 'past-actions' && p.kind === 'heading' && listsTasks(said, i))
      found.hasReview = true
    if (p.kind === 'heading' && NOTES.test(label.replace(/^\W+/, ''))) found.hasNotes = true
  })
  return found
}

/** Below a heading stands a list, and most of its entries say in brackets whose they are. */
const listsTasks = (said: readonly Passage[], heading: number): boolean => {
  let entries = 0
  let owned = 0
  for (let i = heading + 1; i < said.length && said[i]!.kind !== 'heading'; i++) {
    const { kind, parent, text } = said[i]!
    if (kind !== 'item' || parent >= 0) continue
    entries++
    if (OWNED.test(text)) owned++
  }
  return owned > 1 && owned * 2 > entries
}

const OWNED = /\((?:@?\p{Lu}[^()]{1,60}|@[^()]{2,60})\)\W*$/u

/** A row of a table with columns for names and for what people have: somebody signed in. */
const isOfPeople = ({ isHeader, header, text }: Passage): boolean =>
  !isHeader &&
  header.length > 1 &&
  /\p{L}{2}/u.test(text) &&
  header.some((name) => NAME_COLUMN.test(name)) &&
  header.some((name) => OF_PERSON.test(name))

const NAME_COLUMN = /^\W*(?:(?:full |first )?names?|attendees?|participants?|who)\W*$/i
const OF_PERSON =
  /^\W*(?:affiliations?|organi[sz]ations?|company|employer|institution|(?:github|irc|slack)?[ -]?(?:user ?name|handle|nick(?:name)?|id|login)|github|initials|pronouns|present|attended|attending)\W*$/i

const labelOf = (text: string): string | null => {
  const colon = text.slice(0, 42).indexOf(':')
  return colon < 2 ? null : text.slice(0, colon + 1)
}

/** Below a heading there are only boxes to be ticked: names nobody called yet, or nothing at all. */
const isBlank = (said: readonly Passage[], heading: number): boolean => {
  const isRoll = ROLL.test(said[heading]!.text)
  for (let i = heading + 1; i < said.length && said[i]!.kind !== 'heading'; i++)
    if (/\p{L}{2}/u.test(said[i]!.text) && !(isRoll && said[i]!.checked === false)) return false
  return said[heading + 1]?.kind === 'item'
}

const ROLL = /\broll[- ]?call\b|^\W*(?:attendees|attendance|present|participants)\b/i

const fills = (heading: Passage, next: Passage | undefined): boolean =>
  next !== undefined && (next.kind !== 'heading' || next.level > heading.level)

const SPEAKER = /^[\p{Lu}@][\p{L}\w.-]{1,20}(?: [\p{Lu}][\p{L}.-]{0,20})?\s?(?::|[-–—] )\s*\S/u
const HAPPENED =
  /\b(?:discuss(?:ed)|agreed|decided|approved|reported|said|noted|presented|proposed|suggested|asked|explained|gave an update|updated|reviewed|mentioned|thinks|merged|closed|landed|joined|attended|was|were|had|came|no (?:word|news|response|updates?)|moved? to next|updates?:|will (?:look|check|send|open|follow)|needs? to)\b/i

const AHEAD =
  /\b(?:before attending|to attend this meeting|to (?:add|propose) (?:an |your )?(?:agenda|items?|topics?)|date and time may change|please (?:add|append) (?:(?:your|an|any|further|more) )?(?:items?|topics?|subjects?|points?|agenda))\b/i

/** Lists what is to be talked about, and nothing that was. */
const isAgenda = (content: readonly Passage[], sections: Sections, title: string): boolean => {
  const isAhead = content.slice(0, 25).some((p) => AHEAD.test(p.text))
  const isNamed = isAhead || /\bagenda\b/i.test(title)
  if (!isNamed && (!sections.hasAgenda || sections.hasPeople)) return false
  if (sections.hasOutcome || sections.hasNotes || sections.hasReview) return false
  let talk = 0
  for (const p of content) {
    if (p.kind === 'row') continue
    if (HAPPENED.test(p.text) || p.text.length > 260 || (p.level > 1 && SPEAKER.test(p.text)))
      talk++
  }
  if (talk > Math.max(isNamed ? 2 : 0, content.length * 0.12)) return false
  return isNamed ? isAhead || !sections.hasPeople || talk === 0 : !sections.hasPeople && talk === 0
}

const MEETING_WORDS =
  /\b(?:meetings?|minutes|call|agenda|notes|sync|standup|attendees|participants|present|summary|report|retrospective|planning|irc|logs?|discuss\w*|session|committee|board|week|action items?)\b/i

/** Anything in it that speaks of people who met. */
const isAboutMeeting = (said: readonly Passage[], sections: Sections, title: string): boolean => {
  if (sections.hasPeople || sections.hasOutcome || sections.hasAgenda) return true
  if (isContents(said)) return false
  if (
    /^(?:read ?me|contributing|license|installation|code of conduct|table of contents)\b/i.test(
      title,
    )
  )
    return false
  return said.some(
    (p) =>
      MEETING_WORDS.test(p.text) ||
      (p.index < 12 && findDates(p.text.slice(0, 200), p.kind === 'heading').length > 0),
  )
}

/** Lists files and folders, and says what is in them. */
const isContents = (said: readonly Passage[]): boolean => {
  const items = said.filter((p) => p.kind === 'item')
  const files = items.filter((p) => FILE.test(p.text)).length
  return files > 2 && files * 10 >= items.length * 8 && said.length < items.length * 3
}

const FILE = /^[\w.-]+(?:\/[\w.-]*|\.(?:md|txt|log|html|pdf))(?=[\s,:]|$)/i

const THIS_WEEK = /^(?:this week|today|current week|plan for this week)\b/i
const LAST_WEEK = /^(?:last week|yesterday|previous week)\b/i

/** Tasks by week: what was done last week beside what is to be done in this one, or a plan by its name. */
const isPlan = (said: readonly Passage[]): boolean => {
  const labels = said.filter(
    (p) => (p.kind === 'heading' || p.kind === 'paragraph') && p.text.length < 60,
  )
  if (labels.some((p) => p.kind === 'heading' && p.index < 3 && /\bplan(?:ning)?\b/i.test(p.text)))
    return true
  return labels.some((p) => THIS_WEEK.test(p.text)) && labels.some((p) => LAST_WEEK.test(p.text))
}
