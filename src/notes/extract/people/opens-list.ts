import type { Passage } from '../../parse/passage.ts'

/** An entry has entries below it; `Roll call` among an agenda's entries announces, it does not list. */
export const opensList = (passages: readonly Passage[], passage: Passage): boolean => {
  if (passages[passage.index + 1]?.parent !== passage.index) return false
  const heading = passage.heading < 0 ? null : passages[passage.heading]
  return heading == null || !/\bagenda\b/i.test(heading.text)
}
