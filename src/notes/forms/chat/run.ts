import { endOfLine } from '../end-of-line.ts'
import type { Turn } from '../form.ts'
import { type ChatLine, readChatLine } from './line.ts'

/** Lines of a chat that follow each other. */
export interface ChatRun {
  /** Enough of its lines are of a chat. */
  readonly isLog: boolean
  readonly turns: readonly Turn[]
  /** Where the run ends: the start of the first line behind it. */
  readonly end: number
}

/** The run of chat lines that begins with the line at `from`. */
export const chatRunAt = (text: string, from: number): ChatRun => {
  const turns: Turn[] = []
  const nicks = new Set<string>()
  let sure = 0
  let angled = 0
  let end = from
  let pending: [number, number][] = []
  for (let at = from; at < text.length; ) {
    const to = endOfLine(text, at)
    const line: ChatLine | null = readChatLine(text, at, to)
    if (line === null) {
      if (turns.length === 0 || !isContinuation(text, at, to) || pending.length > 4) break
      if (to > at) pending.push([at, to])
      at = to + 1
      continue
    }
    for (const [start, stop] of pending) turns.push(continued(text, turns.at(-1)!, start, stop))
    pending = []
    if (line.kind === 'said') {
      nicks.add(line.nick)
      if (line.isSure) sure++
      else if (line.time === null) angled++
      turns.push({
        nick: line.nick,
        time: line.time,
        text: text.slice(line.textStart, to).trimEnd(),
        textStart: line.textStart,
        start: at,
        end: to,
      })
    }
    at = to + 1
    end = Math.min(at, text.length)
  }
  const isLog = sure >= 3 || sure + angled >= 4 || (turns.length >= 5 && nicks.size < turns.length)
  return { isLog, turns, end }
}

/** A line that only goes on with what was said: not blank twice, no heading, no fence, no rule. */
const isContinuation = (text: string, from: number, to: number): boolean => {
  const line = text.slice(from, Math.min(to, from + 12)).trimStart()
  return !/^(?:#{1,6} |```|~~~|---|===|\*\*)/.test(line)
}

const continued = (text: string, turn: Turn, from: number, to: number): Turn => ({
  nick: turn.nick,
  time: turn.time,
  text: text.slice(from, to).trim(),
  textStart: from + (text.slice(from, to).length - text.slice(from, to).trimStart().length),
  start: from,
  end: to,
})
