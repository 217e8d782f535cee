import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isClerk } from '../people/name-shape.ts'
import { voiceOf } from '../voice.ts'

/** Something said: by whom, in which words, and where. */
export interface Said {
  readonly index: number
  readonly who: string
  readonly text: string
  /** The bold words that it opens with; '' where there are none. */
  readonly bold: string
}

/** The turns of a chat; of a text most of which is `Name: words`, its lines. */
export const saidIn = (part: Part): readonly Said[] => {
  const { passages } = part.note
  const turns: Said[] = []
  const lines: Said[] = []
  let others = 0
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    const { kind, text, index } = passage
    if (text === '' || isClerk(passage.nick)) continue
    if (kind === 'turn') turns.push({ index, who: passage.nick ?? '', text, bold: boldOf(passage) })
    else if (turns.length === 0 && kind === 'paragraph') {
      const { speaker, from } = voiceOf(passage)
      if (speaker === null) others++
      else lines.push({ index, who: speaker, text: text.slice(from), bold: '' })
    } else if (kind === 'item' || kind === 'row') others++
  }
  return turns.length === 0 && lines.length >= others ? lines : turns
}

/** Bold words at the start of a turn, behind an emoji at most. */
const boldOf = ({ text, marks }: Passage): string => {
  const [mark] = marks
  if (mark?.kind === 'strong' && mark.from <= 16 && !/\s\S+\s/.test(text.slice(0, mark.from)))
    return text.slice(mark.from, mark.to)
  return text.includes('**') ? (RAW_BOLD.exec(text)?.[1] ?? '') : ''
}

const RAW_BOLD = /^(?:\S{1,16}\s)?\*\*([^*\n]{3,90})\*\*/
