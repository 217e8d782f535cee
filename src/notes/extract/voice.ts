import type { Passage } from '../parse/passage.ts'
import { flatText } from './flat-text.ts'
import { kept } from './kept.ts'
import { isName } from './votes/names.ts'

/** Who opens a passage with `Name: …`, and where the words begin; `null` where nobody is named. */
export interface Voice {
  readonly speaker: string | null
  readonly from: number
  /** The speaker stands for all: `All: no objections`. */
  readonly body: boolean
}

const PREFIX = /^[\s*_[(<@-]{0,4}([\p{L}@][^:\n\t]{0,40}?)[\s*_\])>]{0,4}:[*_\s]+/u
const BRACKETED = /^[[(<]([\p{L}@][^\])>\n]{0,30})[\])>]\s+/u
const ALL =
  /^(?:all|everyone|everybody|group|the group|board|tsc|ctc|tc|wg|committee|members|team|room|meeting)$/i

export const voiceOf = (passage: Passage): Voice =>
  passage.nick === null && !mayName(passage.text) ? SILENT : heard(passage)

/** A cheap test: a name ends with a colon, or opens with a bracket. */
const mayName = (text: string): boolean => {
  if (OPENS.includes(text.charAt(0))) return true
  const colon = text.indexOf(':')
  return colon > 0 && colon < LONGEST_NAME
}

const OPENS = '[(<'
const LONGEST_NAME = 96

const hear = (passage: Passage): Voice => {
  if (passage.nick !== null) return { speaker: passage.nick, from: 0, body: false }
  const text = flatText(passage)
  const match = PREFIX.exec(text) ?? BRACKETED.exec(text)
  if (match === null) return SILENT
  const name = match[1]!.trim()
  if (ALL.test(name)) return { speaker: null, from: match[0].length, body: true }
  const first = name.split(/\s*(?:[/,&+]|\band\b)\s*/)
  if (!first.every((part) => isName(part.replace(/\s*\([^)]*\)/g, '')))) return SILENT
  return { speaker: name, from: match[0].length, body: false }
}

const heard = kept(hear)

const SILENT: Voice = { speaker: null, from: 0, body: false }
