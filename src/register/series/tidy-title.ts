import { isCommonWord, seriesWords } from './series-words.ts'

/** How a series is called, from a title or a file's name: `Meeting Core Team` → `Core Team meeting`. */
export const tidyTitle = (written: string): string => {
  const words = written
    .replace(/[_-]{2,}/g, ' ')
    .replace(/^[\d\s.:_–—-]+(?=\p{L}{3})/u, '')
    .trim()
    .split(/\s+/)
  const turned = turnRound(cutBehindMeeting(words))
  return turned.join(' ').replace(/[\s:,;.–—-]+$/, '')
}

const MEETING = /^(?:meetings?|calls?|sync|session|minutes)$/i

/** What follows the word for a meeting and tells nothing: `Board Meeting Information`. */
const cutBehindMeeting = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word, i) => i > 0 && MEETING.test(word))
  return at > 0 && words.slice(at + 1).every(isCommonWord) ? words.slice(0, at + 1) : words
}

const turnRound = (words: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = words
  return /^meeting$/i.test(first) && rest.length > 0 && !rest.some((word) => MEETING.test(word))
    ? [...rest, 'meeting']
    : words
}

/** Whether a title can be that of a series: no sentence, no list of people, no time of day. */
export const isTitle = (written: string): boolean =>
  written.length <= 70 &&
  seriesWords(written) !== '' &&
  written.split(/\s+/).length <= 9 &&
  !/[.!?…]$|:\s|\bclick\b|https?:/i.test(written.trim()) &&
  !/^(?:present|attend|below|board members present|goals?$|mission$|steps\b|discussions?\b)/i.test(
    written.trim(),
  )
