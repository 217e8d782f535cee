import type { Passage } from '../../parse/passage.ts'
import { wordsOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import { onOneLine, sentenceAt } from '../sentence.ts'

/** What was moved, in the words of the passage that says it: without the label, and only the sentence that moves. */
export const movedWords = (passage: Passage, rule: string): string => {
  const whole = onOneLine(flatText(passage))
  if (rule.startsWith('label-')) return bare(whole)
  const at = MOVES.exec(whole)?.index
  if (at === undefined || rule === 'be-it-resolved') return whole
  const { from, to } = sentenceAt(whole, at)
  const words = whole.slice(from, to).replace(/^[\p{L}.'’ -]{2,30}:\s+(?=I\b)/u, '')
  return words.length > 24 ? words : whole
}

/** What a vote looks back on, or the words of the vote where that has no more than a label. */
export const matterWords = (matter: Passage, vote: Passage): string => {
  const words = wordsOf(matter)
  return ONLY_LABEL.test(words) ? onOneLine(flatText(vote)) : bare(words)
}

const bare = (text: string): string => {
  const rest = text.replace(LABEL, '').trim()
  return /\p{L}{3}.*\s/u.test(rest) ? rest : text
}

/** `Motion 2019-02-1:`, `MOTION 3. ` */
const LABEL =
  /^\W{0,4}(?:proposed |board |formal )?motions?\b\s*(?:no\.?\s*)?(?:#?\d[\d./-]*[a-z]?)?\s*(?:[:.–—]|\s-)\s*/i

const MOVES = /\b(?:moves|moved|move (?:that|to|we|for)|motions?|motioned|proposed|proposes)\b/i

const ONLY_LABEL =
  /^(?:discussions?|notes|minutes|conclusions?|details|votes?|voting|motions?|actions?|background|summary|comments?|results?|topics?|items?)\W*$/i
