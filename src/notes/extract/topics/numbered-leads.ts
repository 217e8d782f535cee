import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/**
 * Minutes as a numbered list whose points open with their title and go on with what was said: `3. TREASURER'S REPORT.
 * The balance was presented.`
 */
export const numberedLeads = (
  { note: { original, passages }, end }: Part,
  items: readonly Passage[],
): readonly Subject[] => {
  const numbered = items.filter(({ start }) => NUMBER.test(original.slice(start, start + 6)))
  if (numbered.length < 4 || numbered.length * 5 < items.length * 4) return []
  const led = numbered.flatMap((item) => {
    const title = titleOf(item.text) ?? bareTitle(item, passages[item.index + 1], end)
    return title === null ? [] : [{ item, title }]
  })
  if (led.length * 4 < numbered.length * 3) return []
  return led
    .filter(({ title }) => headingPart(title) === 'subject' && !isTask(title))
    .map(({ item, title }) => subjectOf(item.index, title, 'numbered-lead', 0.6))
}

const NUMBER = /^\W{0,3}(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]/

/** The words before the first stop, where they are a title and a sentence follows. */
const titleOf = (text: string): string | null => {
  const match = LEAD.exec(text)
  if (match === null) return null
  const title = match[1]!
  if (title === title.toUpperCase()) return title
  return title.split(/\s+/).length < 8 && !VERB.test(title) ? title : null
}

const LEAD = /^([\p{Lu}\d][^.:!?;\n]{2,70}?)(?:[.:]|\s[–—-]{1,2})\s+(?=[\p{Lu}\d"“(])/u
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|needs?|wants?|says?|said|asks?|asked|agreed|approved|discussed|reported|moved)\b/i

/** A title alone, with its notes below it. */
const bareTitle = ({ text, index }: Passage, next: Passage | undefined, end: number) => {
  const isHead =
    index + 1 < end &&
    next !== undefined &&
    (next.parent === index || (next.kind === 'paragraph' && next.parent < 0))
  return isHead && text.length < 70 && !/[.!?;,:]\s/.test(text) && !VERB.test(text)
    ? text.replace(/[.:]$/, '')
    : null
}
