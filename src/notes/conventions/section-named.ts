import { cueOf } from '../cues/cue.ts'
import { remembered } from '../remembered.ts'
import { SECTIONS, type SectionKind } from './sections.ts'

/** Without it, no heading or label in a passage names a kind of section. */
export const NAMES_SECTION = cueOf(...SECTIONS.map(({ heading }) => heading))

/** The kind that a heading's or label's words name, or null. */
export const sectionNamed = remembered((heading: string): SectionKind | null => {
  const bare = heading.length > 60 ? heading.slice(0, 100).replace(LASTS, '') : heading
  if (bare.length > 60) return null
  const words = bare
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:*_]+$/u, '')
  return SECTIONS.find((section) => section.heading.test(words))?.kind ?? null
})

/** `… - 20 minutes`, `… (5 min)`: how long it is to take. */
const LASTS = /\s*[-–—(,]\s*\d{1,3}\s?min(?:ute)?s?\.?\)?\s*$/i
