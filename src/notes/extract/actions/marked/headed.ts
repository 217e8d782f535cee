import type { Passage } from '../../../parse/passage.ts'
import type { Scene } from '../../part.ts'
import { nameShape } from '../../people/name-shape.ts'
import { NOBODY, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import type { Stand } from './stand.ts'

/**
 * Who owns the tasks below a name: `- Ada` above nested tasks, `Ada:` or a heading `Ada` above a list.
 * A word that nobody knows is a name where all that head such lists look like names and some are known.
 */
export const ownersByHead = (
  { note, first, end }: Scene,
  book: PartyBook,
  standAt: (index: number) => Stand | null,
): ReadonlyMap<number, Owners> => {
  const groups = new Map<string, Passage[]>()
  let last = -1
  for (let i = first; i < end; i++) {
    const passage = note.passages[i]!
    if (passage.kind !== 'item') continue
    const stand = standAt(i)
    if (stand === null) continue
    const head = headOf(passage)
    if (head < first || head === last || head === stand.root) continue
    last = head
    const above = note.passages[head]!
    const key = `${stand.root} ${above.kind} ${above.level}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [above])
    else if (group.at(-1) !== above) group.push(above)
  }
  const owners = new Map<number, Owners>()
  for (const group of groups.values()) {
    const known = group.map((head) => partiesIn(wordsOf(head), book, 'known', false))
    const areNames =
      known.filter((one) => one !== null).length * 2 >= group.length &&
      group.every((head, i) => known[i] !== null || nameShape(wordsOf(head)) !== null)
    group.forEach((head, i) => {
      const found = known[i] ?? (areNames ? [partyNamed(wordsOf(head), book)] : null)
      if (found !== null) owners.set(head.index, found)
    })
  }
  return owners
}

/** What stands above an item: the item it belongs to, the line before its list, else its heading. */
export const headOf = (passage: Passage): number =>
  passage.parent >= 0 ? passage.parent : passage.intro >= 0 ? passage.intro : passage.heading

/** The owners that stand above an item. */
export const ownersAbove = (passage: Passage, owners: ReadonlyMap<number, Owners>): Owners =>
  owners.size === 0 ? NOBODY : (owners.get(headOf(passage)) ?? NOBODY)

const wordsOf = ({ text }: Passage): string =>
  text.length > 60 ? '' : text.replace(/[\s:：]+$/u, '').replace(/^@/, '')
