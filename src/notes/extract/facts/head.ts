import type { SectionKind } from '../../conventions/sections.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type Labelled, labelOf } from './label.ts'

/** A passage near the top of a meeting's notes, where facts of the whole meeting stand. */
export interface HeadLine {
  readonly passage: Passage
  readonly labelled: Labelled | null
  readonly section: SectionKind
  /** How many passages of the part stand before it. */
  readonly place: number
  /** The heading that names the meeting. */
  readonly isTitle: boolean
}

const MOST = 45

/** The passages in which facts of the meeting are looked for. */
export const headOf = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
): readonly HeadLine[] => {
  const lines: HeadLine[] = []
  let titled = false
  const end = Math.min(part.end, part.first + MOST)
  for (let i = part.first; i < end; i++) {
    const passage = part.note.passages[i]!
    if (passage.kind === 'code' || passage.kind === 'rule') continue
    const section = sectionAt(i)
    const isTitle: boolean =
      !titled && passage.kind === 'heading' && (section === 'body' || i === part.first)
    titled ||= isTitle
    lines.push({ passage, labelled: labelOf(passage), section, place: i - part.first, isTitle })
  }
  return lines
}
