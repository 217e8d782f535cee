import type { Part } from '../part.ts'
import { isClerk } from '../people/name-shape.ts'
import { voiceOf } from '../voice.ts'

/** Something said: by whom, in which words, and where. */
export interface Said {
  readonly index: number
  readonly who: string
  readonly text: string
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
    if (kind === 'turn') turns.push({ index, who: passage.nick ?? '', text })
    else if (turns.length === 0 && kind === 'paragraph') {
      const { speaker, from } = voiceOf(passage)
      if (speaker === null) others++
      else lines.push({ index, who: speaker, text: text.slice(from) })
    } else if (kind === 'item' || kind === 'row') others++
  }
  return turns.length === 0 && lines.length >= others ? lines : turns
}
