import type { Passage } from '../../parse/passage.ts'

/** `Label: value`, or a row's first cell and the rest; offsets are of the passage's text. */
export interface Labelled {
  /** Lower case, without the colon. */
  readonly label: string
  readonly valueFrom: number
}

const COLON = /[:：]/
const LABEL = /^([^:\n]{1,60}?)\s*[:：](?=\s|$|\d|\[)\s*/

/** Reads a label at the start of a passage, or answers null. */
export const labelOf = (passage: Passage): Labelled | null => {
  if (passage.kind === 'row') {
    const [first, second] = passage.cells
    if (first === undefined || second === undefined) return null
    return { label: clean(first.text), valueFrom: second.from }
  }
  const colon = passage.text.slice(0, 63).search(COLON)
  const match = colon < 0 ? null : LABEL.exec(passage.text)
  if (match !== null) return { label: clean(match[1]!), valueFrom: match[0].length }
  const strong = passage.marks[0]
  if (strong?.kind === 'strong' && strong.from === 0 && strong.to < passage.text.length)
    return { label: clean(passage.text.slice(0, strong.to)), valueFrom: strong.to }
  return null
}

const clean = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[:：*_]+$/, '')
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
