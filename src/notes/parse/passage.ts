/**
 * A passage is the smallest stretch of a note that stands by itself: a heading, the own text of a
 * list item, a paragraph (or one of its lines where the lines are a list in disguise), a table row,
 * a turn in a chat. A note is a flat list of them in reading order; nesting is kept as indexes.
 */
export type PassageKind =
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'row'
  | 'turn'
  | 'code'
  | 'meta'
  | 'rule'

export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'image'
  /** Offsets into the passage's `text`. */
  readonly from: number
  readonly to: number
  /** Of links and images. */
  readonly url?: string
}

export interface Cell {
  readonly text: string
  /** Offsets into the passage's `text`, which joins the cells with tabs. */
  readonly from: number
  readonly to: number
}

export interface Passage {
  /** Its place in `Note.passages`. */
  readonly index: number
  readonly kind: PassageKind
  /** Visible text, without markup. Soft breaks are `\n`. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** Headings: 1–6, and 7 for a paragraph that is one bold line. Items: depth from 1. Others: 0. */
  readonly level: number
  /** The item it belongs to (of an item: the item above it), or -1. */
  readonly parent: number
  /** The heading it stands under (of a heading: the next higher one), or -1. */
  readonly heading: number
  /** Of a list's items: the paragraph or heading right before the list, or -1. */
  readonly intro: number
  /** A GFM task box: checked or not; null where there is none. */
  readonly checked: boolean | null
  /** Inside a block quote. */
  readonly quoted: boolean
  /** Of rows: the cells, and the header row's texts ([] where it has none). */
  readonly cells: readonly Cell[]
  readonly header: readonly string[]
  readonly isHeader: boolean
  /** Which table a row belongs to, counted from 0; -1 for other kinds. */
  readonly table: number
  /** Of turns: who, and when as written. */
  readonly nick: string | null
  readonly time: string | null
  /** Pairs [offset in text, offset in the original], ascending: the way back. */
  readonly origins: readonly number[]
  /** The whole passage with its markup in the original: [start, end). */
  readonly start: number
  readonly end: number
}
