import type { Problem } from '#terms'
import type { SectionKind } from '../conventions/sections.ts'
import type { MeetingFacts } from '../finding.ts'
import type { Part } from './part.ts'

/** Title, number, date, time and place of one meeting. */
export const readFacts = (
  _part: Part,
  _sectionAt: (index: number) => SectionKind,
): { facts: MeetingFacts; problems: readonly Problem[] } => ({
  facts: {
    title: null,
    number: null,
    series: null,
    dates: [],
    dateWritten: null,
    dateWithoutYear: null,
    startUtc: null,
    timeWritten: null,
    zone: null,
    minutes: null,
    place: null,
    recordings: [],
    conflict: false,
  },
  problems: [],
})
