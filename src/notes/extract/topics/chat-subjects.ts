import { BARE_MOVE, CHAT_MOVES, GREETING, NO_SUBJECT } from '../../conventions/topics/chat-moves.ts'
import type { Part } from '../part.ts'
import { wordsIn } from '../settle/telling-words.ts'
import { linkedSubjects } from './linked-subjects.ts'
import { type Said, saidIn } from './said.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** In a chat: the numbered points that one person calls, and the phrases that move on to the next. */
export const chatSubjects = (part: Part): readonly Subject[] => {
  const turns = saidIn(part)
  if (turns.length < 8) return []
  const numbered = numberedPoints(turns)
  if (numbered.length > 2 && numbered.filter(isSaid).length * 2 < numbered.length) return numbered
  const bold = boldCalls(turns)
  if (bold.length > 1) return bold
  const moved = callsOfLeader(turns, moves(turns))
  const linked = linkedSubjects(turns)
  return [
    ...numbered.filter((subject) => !isSaid(subject)),
    ...moved,
    ...(linked.length > 2 ? linked : []),
  ]
}

const NUMBERED =
  /^(?:[\p{L}' ]{0,20}[,:]\s*|(?:(?:ok(?:ay)?|alright|all right|right|great|cool|thanks|anyway|well|so|then|and|now|let['’]?s|move|moving|go|on|onto|to|start|with|next|is|up|item|point|topic|number|agenda|the|big|one)[\s,.:–-]+){1,8})?[([#]?(\d{1,2})(?:[.)\]:]| [-–])\s*(?!\d|weeks?\b|days?\b|hours?\b|min)(\p{L}.{2,140})/iu

/** `3. Releases`, called by whoever numbers most; a list of them in one breath is only the agenda. */
const numberedPoints = (turns: readonly Said[]): readonly Subject[] => {
  const byNick = new Map<string, number[]>()
  turns.forEach((turn, i) => {
    if (!NUMBERED.test(turn.text)) return
    const nick = turn.who
    const points = byNick.get(nick)
    if (points) points.push(i)
    else byNick.set(nick, [i])
  })
  let chair: readonly number[] = []
  for (const points of byNick.values()) {
    const called = points.filter((at) => !isInRun(points, at))
    if (called.length > chair.length) chair = called
  }
  if (chair.length < 3) return plannedPoints(turns, byNick)
  return inOrder(turns, chair)
    .map((at) => turns[at]!)
    .map((turn) => subjectOf(turn.index, NUMBERED.exec(turn.text)![2]!, 'chat-number', 0.75))
    .filter((subject) => headingPart(subject.title) !== 'frame' && !GREETING.test(subject.title))
}

/** A numbered sentence of what is proposed, not a subject's title. */
const isSaid = ({ title }: Subject): boolean =>
  title.length > 100 ||
  /^(?:we|i|you|they|it|he|she|ideally|if|when|because|make sure)\b/i.test(title)

/** The longest run of points whose numbers go up; a list within a subject counts from one again. */
const inOrder = (turns: readonly Said[], points: readonly number[]): readonly number[] => {
  const numbers = points.map((at) => Number(NUMBERED.exec(turns[at]!.text)![1]))
  const lengths: number[] = []
  const before: number[] = []
  let best = 0
  numbers.forEach((number, i) => {
    lengths[i] = 1
    before[i] = -1
    for (let j = Math.max(0, i - MOST_POINTS); j < i; j++)
      if (numbers[j]! <= number && lengths[j]! + 1 > lengths[i]!) {
        lengths[i] = lengths[j]! + 1
        before[i] = j
      }
    if (lengths[i]! > lengths[best]!) best = i
  })
  const chosen: number[] = []
  for (let i = best; i >= 0; i = before[i]!) chosen.unshift(points[i]!)
  return chosen
}

const MOST_POINTS = 30

/** An agenda told in one breath, whose points whoever told it calls by their words later on: `Alright. Ticket discussion.` */
const plannedPoints = (
  turns: readonly Said[],
  byNick: ReadonlyMap<string, readonly number[]>,
): readonly Subject[] => {
  for (const [nick, points] of byNick) {
    const agenda = points.filter((at) => isInRun(points, at))
    if (agenda.length < 3) continue
    const left = agenda.map((at) => {
      const [, number = '', title = ''] = NUMBERED.exec(turns[at]!.text)!
      return { number, title, words: [...wordsIn(title)] }
    })
    const found: Subject[] = []
    for (let i = agenda.at(-1)! + 1; i < turns.length; i++) {
      const { who, text, index } = turns[i]!
      if (who !== nick) continue
      const said = wordsIn(text.slice(0, CALL))
      const called = CALLS_NUMBER.exec(text)?.[1]
      const at = left.findIndex(({ number, words }) =>
        called !== undefined
          ? number === called
          : words.length > 0 &&
            words.filter((word) => said.has(word)).length >= Math.min(2, words.length),
      )
      if (at < 0) continue
      const { title } = left.splice(at, 1)[0]!
      if (headingPart(title) !== 'frame' && !GREETING.test(title))
        found.push(subjectOf(index, title, 'chat-planned', 0.55))
    }
    if (found.length > 1) return found
  }
  return []
}

/** `Onto point 2.`, `Moving on to 3.` */
const CALLS_NUMBER =
  /^\W{0,3}(?:(?:ok(?:ay)?|alright|so|and|then|now|next|moving|move|let['’]?s|on|onto|to|up|is|the|go|with|agenda|item|point|topic|number)[\s,.:–-]+){1,8}#?(\d{1,2})\W{0,3}$/i

/** A call stands in so many first letters of a turn. */
const CALL = 70

/** Three points or more in one breath: the agenda. */
const isInRun = (points: readonly number[], at: number): boolean => {
  let length = 1
  while (points.includes(at + length)) length++
  let before = 1
  while (points.includes(at - before)) before++
  return length + before - 1 > 2
}

/** `**New members**`: turns that are one bold title, and at most a link or a note behind it. */
const boldCalls = (turns: readonly Said[]): readonly Subject[] => {
  const called = turns.filter(
    ({ bold, text }) =>
      bold.length > 3 &&
      bold.length < 90 &&
      /^[^<>{}]*\p{L}{3}[^<>{}]*$/u.test(bold) &&
      text.replace(/https?:\/\/\S+/g, '').length < bold.length + 40,
  )
  const subjects = called.map(({ index, bold }) => subjectOf(index, bold, 'chat-bold', 0.7))
  return callsOfLeader(turns, subjects).filter(
    ({ title }) => headingPart(title) !== 'frame' && !GREETING.test(title),
  )
}

const moves = (turns: readonly Said[]): readonly Subject[] => {
  const found: Subject[] = []
  turns.forEach((turn, i) => {
    if (turn.text.length > LONGEST) return
    const title = titleIn(turn.text) ?? titleBehind(turn, turns[i + 1])
    if (title !== null && !isSaidAgain(title, found))
      found.push(subjectOf(turn.index, title, 'chat-move', 0.6))
  })
  return found
}

/** Where somebody leads, only what they call counts: others say `first …`, `let's talk about …`, too. */
const callsOfLeader = (turns: readonly Said[], moved: readonly Subject[]): readonly Subject[] => {
  const who = new Map(turns.map((turn) => [turn.index, turn.who]))
  const calls = new Map<string, number>()
  for (const { index } of moved) calls.set(who.get(index)!, (calls.get(who.get(index)!) ?? 0) + 1)
  const most = Math.max(0, ...calls.values())
  return moved.filter(({ index }) => calls.get(who.get(index)!)! * 3 > most)
}

/** Longer turns talk, they do not call. */
const LONGEST = 220

/** The subject that a turn moves on to, or null. */
const titleIn = (text: string): string | null => {
  for (const pattern of CHAT_MOVES) {
    const title = pattern.exec(text)?.[1]?.replace(/[\s.!?,;:]+$/, '')
    if (title !== undefined && isTitle(title)) return title
  }
  return null
}

/** `Next topic.` and, in the same person's next breath, what it is. */
const titleBehind = (turn: Said, next: Said | undefined): string | null => {
  if (next === undefined || next.who !== turn.who || !BARE_MOVE.test(turn.text)) return null
  const words = next.text.replace(/[\s.!?,;:]+$/, '')
  return words.length < 90 && isTitle(words) && titleIn(next.text) === null ? words : null
}

const isTitle = (title: string): boolean =>
  title.length > 2 &&
  /\p{L}{2}/u.test(title) &&
  !NO_SUBJECT.test(title) &&
  !GREETING.test(title) &&
  headingPart(title) === 'subject'

/** What was called a moment ago is called again. */
const isSaidAgain = (title: string, found: readonly Subject[]): boolean => {
  const words = title.toLowerCase()
  return found.slice(-3).some((one) => one.title.toLowerCase() === words)
}
