import { chatRunAt } from './chat/run.ts'
import { endOfLine } from './end-of-line.ts'

const PROSE_INFO = /^(?:```+|~~~+)\s*(?:text|txt|plain|md|markdown|irc|log)?\s*$/i
const NOTE_LINE =
  /^\s*(?:[-*+•]\s+\S|#{1,6}\s+\S|\d{1,3}[.)]\s+\S|[\p{L}][\p{L} .'’-]{1,30}:\s+\S)/u
const CODE_LINE =
  /[{};]\s*$|=>|:=|^\s*(?:\$|>>>|const|let|var|fn|def|class|import|from|return|if|for|use|pub|#include|#!|\/\/|@\w+\()|^\s*[\w.]+\s*=\s/
const MOST_LINES = 5000

/**
 * Where a fence of a code block closes that holds notes or a chat's log rather than code; -1 where
 * it holds code. `from` to `to` is the line that opens it.
 */
export const notesInFence = (text: string, from: number, to: number, fence: string): number => {
  if (!PROSE_INFO.test(text.slice(from, to).trim())) return -1
  let notes = 0
  let code = 0
  let other = 0
  let first = -1
  let lines = 0
  for (let at = to + 1; at < text.length && lines < MOST_LINES; lines++) {
    const end = endOfLine(text, at)
    const line = text.slice(at, Math.min(end, at + 300))
    if (line.trimStart().startsWith(fence)) {
      const isNotes = notes >= 3 && code * 4 <= notes && notes >= other
      return isNotes || (first >= 0 && isMostlyChat(text, first, at)) ? at : -1
    }
    if (line.trim() !== '') {
      if (first < 0) first = at
      if (CODE_LINE.test(line)) code++
      else if (NOTE_LINE.test(line)) notes++
      else other++
    }
    at = end + 1
  }
  return -1
}

/**
 * Whether tildes that seem to open a code block are the marks of words struck out and then removed, as editors export
 * them: prose stands right behind them, or nothing ever closes them.
 */
export const isEmptyStrike = (text: string, from: number, to: number): boolean => {
  const line = text.slice(from, Math.min(to, from + 300))
  if (STRUCK_PROSE.test(line)) return true
  if (!BARE_TILDES.test(line)) return false
  CLOSING_TILDES.lastIndex = to
  return !CLOSING_TILDES.test(text)
}

const STRUCK_PROSE = /^ {0,3}~{4,}(?:[[*(]|[-+] )/
const BARE_TILDES = /^ {0,3}~{4,}\s*$/
const CLOSING_TILDES = /\n {0,3}~{3,}[ \t\r]*(?:\n|$)/g

const isMostlyChat = (text: string, from: number, to: number): boolean => {
  const run = chatRunAt(text, from)
  return run.isLog && (run.end - from) * 2 >= to - from
}
