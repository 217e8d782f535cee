import type { SectionKind } from '../conventions/sections.ts'
import type { SpeechFinding } from '../finding.ts'
import type { Part } from './part.ts'

/** Who says what: `Name: …`, chat turns, initials, and the passages that continue them. */
export const extractSpeech = (
  _part: Part,
  _sectionAt: (index: number) => SectionKind,
): { speech: readonly SpeechFinding[]; speakerAt: (index: number) => string | null } => ({
  speech: [],
  speakerAt: () => null,
})
