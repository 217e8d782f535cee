import type { SectionKind } from '../conventions/sections.ts'
import type { PersonFinding, TopicFinding } from '../finding.ts'
import type { Part } from './part.ts'

/** The subjects as they were discussed, once each. */
export const extractTopics = (
  _part: Part,
  _sectionAt: (index: number) => SectionKind,
  _people: readonly PersonFinding[],
): readonly TopicFinding[] => []
