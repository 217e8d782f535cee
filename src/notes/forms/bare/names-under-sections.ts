import { filledBehind, type Lines, namesSection } from './heading.ts'

/** A name as people have it, alone on its line. */
const NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?$/u

/**
 * Names that head lists of their own below a section, as `Action items`, then `Ada`, then hers: the first stands right
 * below the section, each was told of before, and another section ends them. To be asked from the first line to the last.
 */
export const namesUnderSections = (
  text: string,
  lines: Lines,
): { readonly isUnder: (i: number) => boolean } => {
  let first = -1
  let isOpen = false
  return {
    isUnder: (i) => {
      const line = lines[i]!
      if (namesSection(line.text)) {
        first = filledBehind(lines, i)
        isOpen = false
        return false
      }
      const isName = NAME.test(line.text) && isToldBefore(text, line.text, line.start)
      isOpen = isName && (isOpen || i === first)
      return isOpen
    },
  }
}

const isToldBefore = (text: string, name: string, before: number): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && at < before
}
