import type { Root } from 'mdast'
import { indexLines } from '#terms'
import { Cues } from '../cues/cue.ts'
import type { FormedText } from '../forms/form.ts'
import { fewEntities } from './few-entities.ts'
import type { Note } from './note.ts'
import { Flow } from './passages.ts'
import { shallowLines } from './shallow-lines.ts'

/** Text to mdast with offsets on every node: handed in, so that this layer names no library. */
export type ParseMarkdown = (text: string) => Root

/** Takes a formed text apart. Never throws, whatever the text. */
export const parseNote = (original: string, formed: FormedText, parse: ParseMarkdown): Note => {
  const flow = new Flow()
  for (const stretch of formed.stretches) {
    if (stretch.kind === 'chat') flow.chat(stretch.turns)
    else flow.markdown(parse(fewEntities(shallowLines(stretch.text))), stretch)
  }
  const { passages } = flow
  return {
    original,
    form: formed.form,
    lines: indexLines(original),
    passages,
    cues: new Cues(passages),
  }
}
