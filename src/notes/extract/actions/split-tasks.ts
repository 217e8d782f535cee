import { OTHERS_PART } from '../../conventions/actions/prose.ts'
import { sentencesOf } from '../sentence.ts'
import { leadOf } from './lead.ts'
import { areKnown, type PartyBook } from './parties.ts'

/** Sentences of a paragraph in a list of tasks that each say who is to do something; or the paragraph as a whole. */
export const splitTasks = (
  text: string,
  book: PartyBook,
): readonly { from: number; to: number }[] => {
  const sentences = sentencesOf(text)
  const leads = sentences.filter((s) => leadOf(text.slice(s.from, s.to), book, 'lead') !== null)
  if (leads.length > 1) return leads
  const parts = partsOf(text)
  return parts.length > 1 &&
    parts.every(({ from, to }) => leadOf(text.slice(from, to), book, 'lead') !== null)
    ? parts
    : [{ from: 0, to: text.length }]
}

/** `Ada to write it, Bob to check it`: the parts of an entry that each name somebody else, or the entry as a whole. */
export const splitEntry = (
  text: string,
  book: PartyBook,
): readonly { from: number; to: number }[] => {
  const parts = MAY_SPLIT.test(text) ? partsOf(text) : []
  const owners = parts.map(({ from, to }) => leadOf(text.slice(from, to), book, 'lead')?.owners)
  const isEach =
    parts.length > 1 &&
    parts.every(({ from, to }) => WORDS.test(text.slice(from, to))) &&
    owners.every(
      (own, i) =>
        own !== undefined &&
        own.length > 0 &&
        areKnown(own, book) &&
        (i === 0 || own[0] !== owners[i - 1]?.[0]),
    )
  return isEach ? parts : [{ from: 0, to: text.length }]
}

/** `Ada will check` tells no task by itself. */
const WORDS = /^(?:\S+ ){3}/

/** A cheap test: few entries say twice who is to do what. */
const MAY_SPLIT = / (?:to|will) .*(?:,|and|but|[-–—]) @?\p{L}\S* (?:\S+ )?(?:to|will|is to) /u

/** `Ada to write it, Bob to check it`. */
const partsOf = (text: string): readonly { from: number; to: number }[] => {
  if (text.length > 600) return []
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const { index, 0: joint } of text.matchAll(OTHERS_PART)) {
    parts.push({ from, to: index })
    from = index + joint.length
  }
  parts.push({ from, to: text.length })
  return parts
}
