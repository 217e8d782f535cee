import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { nameShape } from '../people/name-shape.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** Points that open with their subject in bold, and go on with what was said: `**Summit.** Budget approved.` */
export const runInSubjects = (
  part: Part,
  speakerAt: (index: number) => string | null,
  listed: ReadonlySet<number>,
): readonly Subject[] => {
  const { passages } = part.note
  const found: Subject[] = []
  let points = 0
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    const isPoint = passage.kind === 'item' && passage.level === 1
    if ((!isPoint && passage.kind !== 'paragraph') || passage.parent >= 0 || listed.has(i)) continue
    if (passage.checked !== null || passage.text === '') continue
    points++
    const title = speakerAt(i) === null ? leadIn(passage) : null
    if (title !== null) found.push(subjectOf(i, title, 'run-in', 0.6))
  }
  return found.length > 1 && found.length * 5 >= points * 3 ? found : []
}

/** The bold words that a passage opens with, where they end in a stop or colon and words follow. */
const leadIn = ({ text, marks }: Passage): string | null => {
  const bold = marks[0]
  if (bold?.kind !== 'strong' || bold.from !== 0 || bold.to < 4 || bold.to > 60) return null
  if (text.length < bold.to + 12) return null
  const words = text.slice(0, bold.to)
  if (!/[.:]\s*$/.test(words) && !/^\s*[:–—-]\s/.test(text.slice(bold.to))) return null
  const title = words.replace(/[.:\s]+$/, '')
  const shape = nameShape(title)
  if (shape === 'full-name' || shape === 'first-name' || shape === 'initials') return null
  return headingPart(title) === 'subject' ? title : null
}
