import { cueOf } from '../cues/cue.ts'
import { remembered } from '../remembered.ts'
import { SECTIONS, type SectionKind } from './sections.ts'

/** Without it, no heading or label in a passage names a kind of section. */
export const NAMES_SECTION = cueOf(...SECTIONS.map(({ heading }) => heading))

/** The kind that a heading's or label's words name, or null. */
export const sectionNamed = remembered((heading: string): SectionKind | null => {
  if (heading.length > 60) return null
  const words = heading
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:*_]+$/u, '')
  return SECTIONS.find((section) => section.heading.test(words))?.kind ?? null
})
