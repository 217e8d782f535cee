import type { Passage } from '../../parse/passage.ts'
import type { Stretch } from './stretches.ts'
import { type Subject, subjectOf } from './subject.ts'

/** Points of a list that are issues or proposals, each with its number, with notes beneath: `"Let chains" #53667`. */
export const referencedItems = (
  stretch: Stretch,
  passages: readonly Passage[],
  end: number,
): readonly Subject[] => {
  if (stretch.items.length < 2 || stretch.isBare || stretch.holds === 'agenda') return []
  const referenced = stretch.items.filter(isReference)
  if (referenced.length < 2 || referenced.length * 5 < stretch.items.length * 4) return []
  return referenced
    .filter((item) => item.index + 1 < end && passages[item.index + 1]!.parent === item.index)
    .map((item) => subjectOf(item.index, item.text, 'referenced-item', 0.7))
}

/** Its own words are a title and, before or behind it, the number or the address of an issue. */
export const isReference = (item: Passage): boolean => {
  const { text } = item
  return (
    text.length < 200 &&
    ((text.includes('#') && BEHIND.test(text)) || BEFORE.test(text) || isLinked(item)) &&
    !TOLD.test(text)
  )
}

/** All but a few of its words are a link to an issue. */
const isLinked = ({ text, marks }: Passage): boolean =>
  marks.some(
    ({ kind, from, to, url }) =>
      kind === 'link' &&
      (to - from) * 4 >= text.length * 3 &&
      to - from > 9 &&
      ISSUE.test(url ?? ''),
  )

const ISSUE = /^https?:\/\/\S+\/(?:issues|pulls?|merge_requests|discussions)\/\d+\/?$/

const BEHIND = /\S.{6,}[\s([][\w./-]*#\d{1,6}[)\]]?\W{0,2}$/
const BEFORE =
  /^\W{0,3}(?:[\w./-]*#\d{1,6}|https?:\/\/\S+\/(?:issues|pull|pulls|merge_requests|discussions)\/\d+\S*)\b(?:$|\W{1,4}\p{L})/u
/** What was done with an issue, not the issue. */
const TOLD =
  /^\W{0,3}(?:(?:opened|open|merged|closed|fixed|released|landed|reviewed|updated|added|adds|working|worked|work|continued|created|made|submitted|filed|started|finished|please|see|pr|helped|discuss(?:ed)?)\b|\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? (?:to|will|is|has|opened|merged|fixed)\b)/iu
