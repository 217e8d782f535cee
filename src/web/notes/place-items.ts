import type { ItemRow, TopicRow } from '#api'
import type { Passage } from '#notes'
import { firstPlace } from '#terms'

/** A stretch of a passage's visible text in which an item was read. */
export interface Marking {
  readonly item: ItemRow
  readonly from: number
  readonly to: number
  /** The first place that states it: there it has its anchor and its note in the margin. */
  readonly isFirst: boolean
}

/** Items and topics by the index of the passage in which they stand. */
export interface Placed {
  readonly markings: ReadonlyMap<number, readonly Marking[]>
  readonly anchors: ReadonlyMap<number, string>
  /** Items without a place in these passages. */
  readonly lost: readonly ItemRow[]
}

/** Finds the passages that items and topics stand in; linear but for a binary search for each span. */
export const placeItems = (
  shown: readonly Passage[],
  items: readonly ItemRow[],
  topics: readonly TopicRow[],
): Placed => {
  const passages = shown.filter((passage) => passage.text !== '')
  const markings = new Map<number, Marking[]>()
  const lost: ItemRow[] = []
  for (const item of items) {
    let isFirst = true
    for (const span of item.spans) {
      for (let at = firstEndingBehind(passages, span.start); at < passages.length; at++) {
        const passage = passages[at]
        if (!passage || passage.start >= span.end) break
        const from = behindTabs(passage.text, textOffset(passage, span.start))
        const to = textOffset(passage, span.end)
        if (to <= from) continue
        const there = markings.get(passage.index)
        const marking = { item, from, to, isFirst }
        if (there) there.push(marking)
        else markings.set(passage.index, [marking])
        isFirst = false
      }
    }
    if (isFirst) lost.push(item)
  }
  const anchors = new Map<number, string>()
  for (const topic of topics) {
    const passage = passages[firstEndingBehind(passages, topic.span.start)]
    if (passage && !anchors.has(passage.index)) anchors.set(passage.index, topic.anchor)
  }
  return { markings, anchors, lost }
}

/** Offset in a passage's visible text of an offset in the original. */
const textOffset = (passage: Passage, offset: number): number => {
  const { origins, text } = passage
  if (origins.length === 0 || offset <= (origins[1] ?? 0)) return 0
  const at =
    firstPlace(1, origins.length / 2, (place) => (origins[place * 2 + 1] ?? 0) > offset) * 2 - 2
  const limit = origins[at + 2] ?? text.length
  return Math.min((origins[at] ?? 0) + offset - (origins[at + 1] ?? 0), limit)
}

const firstEndingBehind = (passages: readonly Passage[], offset: number): number =>
  firstPlace(0, passages.length, (place) => passages[place]!.end > offset)

/** A finding that begins at the border of a cell begins in the cell behind it. */
const behindTabs = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === 9) at++
  return at
}
