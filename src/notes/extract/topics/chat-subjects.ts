import { CHAT_MOVE } from '../../conventions/topic-headings.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type Subject, subjectOf } from '../topics.ts'
import { headingPart } from './subject.ts'

/** In a chat: the numbered points that one person calls, and the phrases that move on to the next. */
export const chatSubjects = (part: Part): readonly Subject[] => {
  const turns = part.note.passages.slice(part.first, part.end).filter((one) => one.kind === 'turn')
  if (turns.length < 8) return []
  const numbered = numberedPoints(turns)
  return numbered.length > 2 ? numbered : [...numbered, ...moves(turns)]
}

const NUMBERED = /^(?:[\p{L}' ]{0,20}[,:]\s*)?\(?(\d{1,2})[.)]\s*(\p{L}.{2,140})/u

/** `3. Releases`, called by whoever numbers most; a list of them in one breath is only the agenda. */
const numberedPoints = (turns: readonly Passage[]): readonly Subject[] => {
  const byNick = new Map<string, number[]>()
  turns.forEach((turn, i) => {
    if (!NUMBERED.test(turn.text)) return
    const nick = turn.nick ?? ''
    const points = byNick.get(nick)
    if (points) points.push(i)
    else byNick.set(nick, [i])
  })
  let chair: readonly number[] = []
  for (const points of byNick.values()) {
    const called = points.filter((at) => !points.includes(at + 1))
    if (called.length > chair.length) chair = called
  }
  if (chair.length < 3) return []
  return chair
    .map((at) => turns[at]!)
    .map((turn) => subjectOf(turn.index, NUMBERED.exec(turn.text)![2]!, 'chat-number', 0.75))
    .filter((subject) => headingPart(subject.title) !== 'frame' && !GREETING.test(subject.title))
}

const GREETING = /^(?:greetings?|hi|hello|introduction|conclusion|roll ?call|confirm next)\b/i

const moves = (turns: readonly Passage[]): readonly Subject[] => {
  const found: Subject[] = []
  for (const turn of turns) {
    if (turn.text.length > 300) continue
    const move = CHAT_MOVE.exec(turn.text)
    const title = move?.[1]?.replace(/[\s.!?]+$/, '')
    if (title && title.length > 2 && headingPart(title) === 'subject')
      found.push(subjectOf(turn.index, title, 'chat-move', 0.6))
  }
  return found
}
