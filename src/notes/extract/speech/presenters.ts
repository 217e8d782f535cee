import { isFirstName, nameShape } from '../people/name-shape.ts'
import { fold } from './speakers.ts'

/** Who a heading names as speaking under it: `Storage - Ada`, `Storage (10m, Ada)`, `Ada`. */
export interface Presenter {
  readonly name: string
  /** All under the heading is theirs, rather than only opened by them. */
  readonly isAlone: boolean
}

const BEHIND_DASH = /\s[-–—|]\s*(@?\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)?)\s*$/u
const IN_PARENTHESES =
  /\((?:\d+ ?m(?:in(?:ute)?s?)?,? ?)?(@?\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)?)(?:,? ?\d+ ?m(?:in(?:ute)?s?)?)?\)\s*$/u

/** The presenter that a heading names, or null; `roster` holds folded spellings. */
export const presenterOf = (
  heading: string,
  roster: ReadonlySet<string>,
  isUsual = false,
): Presenter | null => {
  if (heading.length > 160) return null
  const words = heading.replace(/[:\s]+$/, '')
  if (isPerson(words, roster)) return { name: words.replace(/^@/, ''), isAlone: true }
  const dash = BEHIND_DASH.exec(words)
  if (dash && (isPerson(dash[1]!, roster) || (isUsual && nameShape(dash[1]!) === 'word')))
    return { name: dash[1]!.replace(/^@/, ''), isAlone: true }
  const inside = words.endsWith(')') ? IN_PARENTHESES.exec(words) : null
  return inside && isPerson(inside[1]!, roster)
    ? { name: inside[1]!.replace(/^@/, ''), isAlone: false }
    : null
}

/** Do several headings end in a person behind a dash: then a word there that is no known name is one. */
export const namesPresenters = (
  headings: readonly string[],
  roster: ReadonlySet<string>,
): boolean =>
  headings.filter((heading) => isPerson(BEHIND_DASH.exec(heading)?.[1] ?? '', roster)).length > 2

const isPerson = (words: string, roster: ReadonlySet<string>): boolean => {
  if (words.length > 40) return false
  if (roster.has(fold(words))) return true
  const shape = nameShape(words.replace(/^@/, ''))
  return shape === 'first-name' || (shape === 'full-name' && isFirstName(words.split(' ')[0]!))
}
