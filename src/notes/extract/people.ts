import type { SectionKind } from '../conventions/sections.ts'
import type { PersonFinding, SpeechFinding } from '../finding.ts'
import type { Part } from './part.ts'

/** Who attended, was missed, or visited: from lists, tables and lines; else from who speaks. */
export const extractPeople = (
  _part: Part,
  _sectionAt: (index: number) => SectionKind,
  _speech: readonly SpeechFinding[],
): readonly PersonFinding[] => []
