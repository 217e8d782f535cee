import { ORGANISATION } from '../../conventions/people/not-names.ts'
import { readEntry } from './entry.ts'
import { isFirstName, nameShape } from './name-shape.ts'
import { type NamedStretch, namedIn } from './named-stretches.ts'

/**
 * The people of an entry that names an organisation too: `Tide Labs: Ada Oduya, Lin Bos`, `Ada Oduya / Tide Labs`; null
 * where it does not. `isUsual`: entries before it name their organisation in front.
 */
export const groupedIn = (text: string, isUsual: boolean): readonly NamedStretch[] | null => {
  const colon = text.length < 400 ? IN_FRONT.exec(text) : null
  if (colon !== null) {
    const organisation = colon[1]!
    const named = namedIn(text, colon[0].length)
    const areNames = named.every((one) => nameShape(one.entry.names[0]!) === 'full-name')
    const isGroup = named.length > 1 || isUsual || ORGANISATION.test(organisation)
    if (named.length > 0 && areNames && isGroup && !isFirstName(organisation.split(' ')[0]!))
      return named.map((one) => ({
        ...one,
        entry: { ...one.entry, organisation: one.entry.organisation ?? organisation },
      }))
  }
  const slash = text.length < 80 ? BEHIND.exec(text) : null
  if (slash === null || isFirstName(slash[2]!.split(' ')[0]!)) return null
  const entry = readEntry(`${slash[1]} - ${slash[2]}`)
  return entry === null ? null : [{ entry, from: 0, to: text.length }]
}

const IN_FRONT = /^(\p{Lu}[\p{L}\p{N} .&'’-]{2,40}):\s+(?=\p{Lu})/u
const BEHIND = /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,3}) \/ (\p{Lu}[^/,]*)$/u
