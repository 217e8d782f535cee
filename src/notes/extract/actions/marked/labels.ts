import {
  CLOSING_LABEL,
  INLINE_LABELS,
  LABEL_CUE,
  NOTHING,
  OPENING_LABELS,
} from '../../../conventions/actions/labels.ts'
import { cueOf } from '../../../cues/cue.ts'
import { type PartyBook, partiesIn } from '../parties.ts'

/** An action label found in a text, and the task that it marks: [from, to) of that text. */
export interface Label {
  readonly rule: string
  readonly confidence: number
  /** Who the label itself names, as written. */
  readonly owner: string | null
  readonly number: string | null
  /** Where the label itself begins. */
  readonly at: number
  /** Empty where the label marks what stands around it, or opens a list. */
  readonly from: number
  readonly to: number
}

/** Without it, a passage holds no label. */
export const LABEL = cueOf(LABEL_CUE)

/** A cheap test: most texts hold no label. */
const mayHoldLabel = (text: string): boolean => text.length > 3 && LABEL_CUE.test(text)

/** The action label of a text, looked for from an offset (behind a speaker's name). */
export const labelIn = (text: string, start: number, book: PartyBook): Label | null => {
  if (!mayHoldLabel(text)) return null
  return (
    openingLabel(text, start, book) ??
    inlineLabel(text, start, book) ??
    closingLabel(text, start, book)
  )
}

/** `Write the letter - action Ada`: the task stands before it. */
const closingLabel = (text: string, start: number, book: PartyBook): Label | null => {
  const match = text.length > 600 ? null : CLOSING_LABEL.exec(text)
  const owner = match?.groups?.owner
  if (!match || owner === undefined || !isParty(owner, book)) return null
  if (!hasWords(text.slice(start, match.index))) return null
  const known = { rule: 'label-closing', confidence: 0.85, number: null, at: match.index }
  return { ...known, owner, from: start, to: match.index }
}

const openingLabel = (text: string, start: number, book: PartyBook): Label | null => {
  let at = start
  while (at < text.length && /[\s>*_"'•-]/.test(text[at]!)) at++
  const rest = text.slice(at, at + 160)
  for (const { rule, confidence, pattern } of OPENING_LABELS) {
    const match = pattern.exec(rest)
    if (!match) continue
    const { owner, number } = match.groups as LabelGroups
    if (rule === 'label-of' && partiesIn(owner!, book, 'known', false) === null) continue
    return {
      rule,
      confidence,
      owner: owner ?? null,
      number: number ?? null,
      at,
      from: at + match[0].length,
      to: text.length,
    }
  }
  return null
}

const inlineLabel = (text: string, start: number, book: PartyBook): Label | null => {
  for (const { rule, confidence, pattern } of INLINE_LABELS) {
    const match = pattern.exec(start > 0 ? text.slice(start) : text)
    if (!match) continue
    const at = match.index + start
    const end = at + match[0].length
    const groups = match.groups as LabelGroups
    const inside = groups.inside?.trim()
    const number = groups.number ?? null
    const tail = text.slice(end).trim()
    const known = { rule, confidence, number, at }
    const named = groups.for ?? groups.owner ?? (inside && isParty(inside, book) ? inside : null)
    if (inside !== undefined && named === null && !/^(?:decision|question|info)s?$/i.test(inside)) {
      const from = text.indexOf(inside, at)
      return { ...known, owner: null, from, to: from + inside.length }
    }
    const before = text.slice(start, at).trim()
    if (hasWords(tail)) {
      const owner = named ?? (before !== '' && isKnown(before, book) ? before : null)
      return { ...known, owner, from: end, to: text.length }
    }
    if (hasWords(before)) {
      const owner = named ?? (tail !== '' && isParty(tail, book) ? tail : null)
      return { ...known, owner, from: start, to: at }
    }
    return { ...known, owner: named ?? null, from: end, to: end }
  }
  return null
}

/** `(ACTION: ada + bob)` names who; `(ACTION: ada to write it)` tells what. */
const isParty = (words: string, book: PartyBook): boolean =>
  !/\S (?:to|will) [a-z]+ \S/.test(words) && partiesIn(words, book, 'tag') !== null

const isKnown = (words: string, book: PartyBook): boolean =>
  words.length < 60 && partiesIn(words, book, 'known', false) !== null

interface LabelGroups {
  readonly owner?: string
  readonly number?: string
  readonly inside?: string
  readonly for?: string
}

const hasWords = (text: string): boolean => /\p{L}{2,}.*\s\S*\p{L}{2,}/u.test(text.slice(0, 200))

/** Does a text say that there is nothing to do? */
export const saysNothing = (text: string): boolean => {
  const words = text.trim()
  return words === '' || !/\p{L}/u.test(words) || (words.length < 200 && NOTHING.test(words))
}

/** `ACTION 16.1` in meeting 17 was assigned in meeting 16. */
export const belongsEarlier = (number: string, meeting: string | null): boolean => {
  if (meeting === null || !number.includes('.')) return false
  const [own, held] = [Number.parseInt(number, 10), Number.parseInt(meeting, 10)]
  return own > 0 && held > 0 && own < held
}
