import { OFFICE_TITLE } from '../../conventions/people/roles.ts'
import { type Entry, isEntryName, readEntry } from './entry.ts'
import { isOrgFirst } from './name-lines.ts'
import { nameShape } from './name-shape.ts'
import { type Piece, splitNames } from './split-names.ts'

/** A stretch of a text that names one person. */
export interface NamedStretch {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

/** The people of a line of names, from an offset on; of a list's entry, `Ada Marsh, Brine` is one. */
export const namedIn = (text: string, from: number, isEntry = false): readonly NamedStretch[] => {
  const pieces = isEntry ? withOrganisation(text, splitNames(text, from)) : splitNames(text, from)
  const orgFirst = isOrgFirst(pieces.map((piece) => piece.text))
  return pieces.flatMap((piece, i) => {
    if (i > 0 && OFFICE_TITLE.test(piece.text)) return []
    const entry = readEntry(piece.text, orgFirst)
    return entry === null ? [] : { entry, from: piece.from, to: piece.from + piece.text.length }
  })
}

/** A full name, a comma, and a word that nobody is called by. */
const withOrganisation = (text: string, pieces: readonly Piece[]): readonly Piece[] => {
  const [person, other] = pieces
  if (pieces.length !== 2 || person === undefined || other === undefined) return pieces
  const isNamed = nameShape(person.text) === 'full-name'
  if (!isNamed || !/^\p{Lu}[\p{L}\p{N}&. -]{1,30}$/u.test(other.text)) return pieces
  const shape = nameShape(other.text)
  if (shape === 'first-name' || shape === 'full-name') return pieces
  return [{ text: text.slice(person.from, other.from + other.text.length), from: person.from }]
}

/** Who holds an office, behind its label: few, short, and surely names; else nobody. */
export const officersIn = (text: string, from: number): readonly NamedStretch[] => {
  if (text.length - from > 100) return []
  const named = namedIn(text, from)
  if (named.length > 4) return []
  return named.filter(
    (one) =>
      nameShape(one.entry.names[0]!) !== null && text.slice(one.from, one.to).split(' ').length < 7,
  )
}

/** A block set in fixed type: one person a line, `nick   Full Name`. */
export const namedByLine = (text: string): readonly NamedStretch[] => {
  const found: NamedStretch[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const [first, second] = line.trim().split(/\s{2,}|\t/)
    const entry = first ? readEntry(second ?? first) : null
    if (entry !== null && line.trim().split(/\s+/).length < 7) {
      const names = second && first && isEntryName(first) ? [...entry.names, first] : entry.names
      found.push({ entry: { ...entry, names }, from, to: from + line.length })
    }
    from += line.length + 1
  }
  return found
}
