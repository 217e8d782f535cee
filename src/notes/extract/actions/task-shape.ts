import { PAST_OPENING } from '../../conventions/actions/states.ts'
import { ACTION_VERBS } from '../../conventions/actions/verbs.ts'
import type { Passage } from '../../parse/passage.ts'

/** A text on one line, with every character where it was. */
export const unwrapped = (text: string): string =>
  text.includes('\n') ? text.replaceAll('\n', ' ') : text

/** A text on one line without what is struck through in it, with every other character where it was. */
export const unstruck = (passage: Passage): string => {
  const text = unwrapped(passage.text)
  if (!passage.marks.some(({ kind }) => kind === 'strike')) return text
  let left = text
  for (const { kind, from, to } of passage.marks)
    if (kind === 'strike') left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
  const struck = text.trim().length - left.replace(/ /g, '').length
  return struck * 10 >= text.trim().length * 6 ? text : left
}

/** Opens a line that comments on a task rather than naming one. */
const NOTE_OPENING =
  /^(?:there|this|that|these|it|its|it['’]s|they|we|we['’]re|he|she|i|you|not|no|likely|hopeful(?:ly)?|probably|still|currently|generally|looking|waiting|already|also|maybe|some|because|since|so|but|if|when|potential(?:ly)?|will|done|didn['’]?t|in progress|ongoing|see|e\.?g|note|notes?:|details?|update:|status|http|blocked|need(?:s)? (?:to )?(?:wait|more)|as|though|currently|once|after|yes|ok|agreed|thanks|coordinate with|the|a lot|my|our|has|have|had|is|are|was|were|could|would|should|might|may|a|an)\b/i

/** Does a text open with an order: a verb in its base form? */
export const opensWithVerb = (text: string): boolean => {
  const word =
    /^(?:(?:please|also|then|finally|continue to|possibly|maybe|and|to)[ ,:]+)*([\p{L}][\p{L}-]*)/iu.exec(
      text,
    )?.[1]
  return (
    word !== undefined &&
    (ACTION_VERBS.has(word.toLowerCase()) ||
      (/^re-?[a-z]+$/.test(word) && ACTION_VERBS.has(word.replace(/^re-?/, ''))))
  )
}

/** Could the line be a task by itself, or does it only comment on the one above it? */
export const isTaskLine = (passage: Passage): boolean => {
  const text = passage.text.trim()
  if (text === '') return false
  if (passage.checked !== null) return true
  if (opensWithVerb(text)) return true
  if (/[?]\s*$/.test(text) || NOTE_OPENING.test(text) || PAST_OPENING.test(text)) return false
  return text.length < 140 && !isOnlyLink(passage)
}

/** Is the line nothing but a link? `named`: even one whose text says what it is. */
export const isOnlyLink = (passage: Passage, named = false): boolean => {
  const text = passage.text.trim()
  if (/^https?:\S+$/.test(text)) return true
  const [mark] = passage.marks
  return (
    mark?.kind === 'link' &&
    mark.from === 0 &&
    mark.to >= text.length - 1 &&
    (named ? !opensWithVerb(text) : /^(?:https?:|#\d|\S+#\d+$|\S+$)/.test(text))
  )
}
