import type { Passage } from '../../parse/passage.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** More blank lines than lists have between their points. */
const GAP = /\n[ \t]*\n[ \t]*\n/

/**
 * A flat list that blank lines cut into groups: the first point of each is what the others are said of. Null where the
 * list is not written so.
 */
export const gapHeads = (
  items: readonly Passage[],
  original: string,
): readonly Subject[] | null => {
  const groups: Passage[][] = []
  let end = -1
  for (const item of items) {
    if (end < 0 || GAP.test(original.slice(end, item.start))) groups.push([])
    groups.at(-1)!.push(item)
    end = item.end
  }
  if (groups.length < 3 || groups.filter((group) => group.length > 1).length < groups.length - 1)
    return null
  return groups.flatMap(([head]) =>
    head === undefined || head.text.length > 160 || headingPart(head.text) !== 'subject'
      ? []
      : [subjectOf(head.index, head.text, 'gap-head', 0.6)],
  )
}
