import type { Found, LineUse, MeetingReading } from './finding.ts'
import type { Note } from './parse/note.ts'

/** What each line of the original is for; the first in this order that claims a line has it. */
const ORDER: readonly LineUse[] = [
  'finding',
  'topic',
  'person',
  'speech',
  'link',
  'boilerplate',
  'plain',
]

/** One use per line: of what was found on it, else boilerplate where no passage stands, else plain. */
export const lineUsesOf = (note: Note, meetings: readonly MeetingReading[]): readonly LineUse[] => {
  const uses = new Uint8Array(note.lines.starts.length).fill(ORDER.indexOf('boilerplate'))
  markPlain(note, uses)
  for (const meeting of meetings) {
    claim(uses, meeting.links, 'link')
    claim(uses, meeting.speech, 'speech')
    claim(uses, meeting.people, 'person')
    claim(uses, meeting.topics, 'topic')
    claim(uses, meeting.items, 'finding')
  }
  const named = new Array<LineUse>(uses.length)
  for (let i = 0; i < uses.length; i++) named[i] = ORDER[uses[i]!]!
  return named
}

/** Lines of passages, and blank ones, are plain until something is found on them. */
const markPlain = (note: Note, uses: Uint8Array): void => {
  const plain = ORDER.indexOf('plain')
  const { lines, original } = note
  let done = 0
  for (const { start, end } of note.passages) {
    const first = lines.lineAt(start)
    const last = end > start ? lines.lineAt(end - 1) : first
    if (last <= done) continue
    uses.fill(plain, Math.max(first - 1, done), last)
    done = last
  }
  for (let i = 0; i < uses.length; i++)
    if (
      uses[i] !== plain &&
      isBlank(original, lines.starts[i]!, lines.starts[i + 1] ?? original.length)
    )
      uses[i] = plain
}

const claim = (uses: Uint8Array, found: readonly Found[], use: LineUse): void => {
  const rank = ORDER.indexOf(use)
  for (const { spans } of found)
    for (const { line, endLine } of spans)
      for (let i = line - 1; i < endLine; i++) if (uses[i]! > rank) uses[i] = rank
}

const isBlank = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code !== 0xa0 && code !== 0xfeff) return false
  }
  return true
}
