import { chatRunAt } from './chat/run.ts'
import { endOfLine } from './end-of-line.ts'
import { isEmptyStrike, notesInFence } from './fence.ts'
import type { Stretch } from './form.ts'
import { writeHtml } from './html/blocks.ts'
import { writeTable } from './html/table-blocks.ts'
import { isBlockTag, readHtml } from './html/tree.ts'
import { missingReferences } from './missing-references.ts'
import { FormedWriter } from './origins.ts'
import { signsOf } from './signs.ts'
import { tabRowsAt } from './tab-rows.ts'

const TAG_AT_START = /[ \t]*<(?:!--|\/?([A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>]))/y
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Cuts a text into Markdown and chat; HTML blocks and rows with tabs are written as Markdown. */
export const regionsToStretches = (text: string): readonly Stretch[] => {
  const may = signsOf(text)
  const references = missingReferences(text)
  if (!may.chat && !may.html && !may.tabs && !may.fences && references === '')
    return [{ kind: 'markdown', text, origins: [0, 0] }]
  const stretches: Stretch[] = []
  let writer = new FormedWriter(text)
  let copied = 0
  let fence: string | null = null
  // Where the notes in a fence end: the line of its closing.
  let closing = -1
  // What was looked at and is no chat, no table, is not looked at again from its next line.
  let chatFrom = 0
  let rowsFrom = 0
  let tab = may.tabs ? text.indexOf('\t') : -1
  for (let at = 0; at < text.length; ) {
    const to = endOfLine(text, at)
    const next = to + 1
    if (at === closing) {
      writer.copy(copied, at)
      at = copied = Math.min(text.length, next)
      closing = -1
      continue
    }
    const chat = may.chat && at >= chatFrom && mayOpenChat(text, at) ? chatRunAt(text, at) : null
    if (chat !== null) chatFrom = chat.end
    if (chat?.isLog) {
      writer.copy(copied, at)
      stretches.push(writer.toStretch(), { kind: 'chat', turns: chat.turns })
      writer = new FormedWriter(text)
      at = copied = chat.end
      continue
    }
    const opening = mayFence(text, at) ? FENCE.exec(text.slice(at, Math.min(to, at + 12))) : null
    if (opening !== null && fence === null && isEmptyStrike(text, at, to)) {
      writer.copy(copied, at)
      at = copied = at + opening[0].length
      continue
    }
    if (opening !== null) {
      const notes = fence === null && closing < 0 ? notesInFence(text, at, to, opening[1]!) : -1
      if (notes >= 0) {
        writer.copy(copied, at)
        writer.endBlock(at)
        at = copied = Math.min(text.length, next)
        closing = notes
        continue
      }
      if (fence === null) fence = opening[1]!
      else if (opening[1]!.startsWith(fence)) fence = null
    } else if (fence === null) {
      if (may.html && startsHtml(text, at)) {
        writer.copy(copied, at)
        const { nodes, end } = readHtml(text, at, text.length, true)
        writeHtml(nodes, text, writer)
        writer.endBlock(end)
        at = copied = Math.min(text.length, end + 1)
        continue
      }
      if (tab >= 0 && tab < at) tab = text.indexOf('\t', at)
      const rows = tab >= 0 && tab < to && at >= rowsFrom ? tabRowsAt(text, at) : null
      if (rows !== null) rowsFrom = rows.end
      if (rows?.isTable) {
        writer.copy(copied, at)
        writeTable(rows.rows, text, writer, writeHtml)
        at = copied = rows.end
        continue
      }
    }
    at = next
  }
  writer.copy(copied, text.length)
  writer.say(references, text.length)
  stretches.push(writer.toStretch())
  return stretches
}

/** A fence of a code block, indented by three blanks at most. */
const mayFence = (text: string, from: number): boolean => {
  let at = from
  while (text.charCodeAt(at) === 0x20 && at < from + 3) at++
  const code = text.charCodeAt(at)
  return code === 0x60 || code === 0x7e
}

/** A line of chat opens with a digit, a bracket or an angle; log events with a dash or a star come later. */
const mayOpenChat = (text: string, from: number): boolean => {
  let at = from
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  const code = text.charCodeAt(at)
  return code === 0x3c || code === 0x5b || code === 0x28 || (code >= 0x30 && code <= 0x39)
}

/** A line that opens with a block's tag or a comment, or is one tag and nothing else. */
const startsHtml = (text: string, at: number): boolean => {
  TAG_AT_START.lastIndex = at
  const match = TAG_AT_START.exec(text)
  if (match === null) return false
  const tag = match[1]?.toLowerCase()
  return tag === undefined || isBlockTag(tag)
}
