import { indexLines } from '#terms'
import type { Root } from 'mdast'
import type { FormedText, Turn } from '../forms/form.ts'
import type { Note } from './note.ts'
import type { Passage } from './passage.ts'
import { rootToPassages } from './passages.ts'

/** Text to mdast with offsets on every node: handed in, so that this layer names no library. */
export type ParseMarkdown = (text: string) => Root

/** Takes a formed text apart. Never throws, whatever the text. */
export const parseNote = (original: string, formed: FormedText, parse: ParseMarkdown): Note => ({
  original,
  form: formed.form,
  lines: indexLines(original),
  passages:
    formed.turns.length > 0
      ? formed.turns.map(turnToPassage)
      : rootToPassages(parse(formed.text), mapper(formed.origins)),
})

/** Offset in the formed text to offset in the original, over ascending pairs. */
const mapper = (origins: readonly number[]): ((offset: number) => number) => {
  if (origins.length <= 2) {
    const shift = (origins[1] ?? 0) - (origins[0] ?? 0)
    return (offset) => offset + shift
  }
  return (offset) => {
    let low = 0
    let high = origins.length / 2 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (origins[middle * 2]! <= offset) low = middle
      else high = middle - 1
    }
    return origins[low * 2 + 1]! + (offset - origins[low * 2]!)
  }
}

const turnToPassage = (turn: Turn, index: number): Passage => ({
  index,
  kind: 'turn',
  text: turn.text,
  marks: [],
  level: 0,
  parent: -1,
  heading: -1,
  intro: -1,
  checked: null,
  quoted: false,
  cells: [],
  header: [],
  isHeader: false,
  table: -1,
  nick: turn.nick,
  time: turn.time,
  origins: [0, turn.textStart],
  start: turn.start,
  end: turn.end,
})
