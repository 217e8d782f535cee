import { FIVE_WAYS, type Side } from '../../conventions/motions/sides.ts'
import type { PollFinding, Tally } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { matterOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { type PollAt, pollOf } from './finding.ts'

/** A poll from strongly for to strongly against: a table, a line, or one column or count a line. */
export const fiveWayPoll = (scene: Scene, passage: Passage): PollAt | null => {
  if (passage.kind === 'row') return inTable(scene, passage)
  if (!OPENS.test(flatText(passage)) && !isBriefly(scene, passage)) return null
  const line = inLine(flatText(passage))
  return line !== null ? found(scene, passage, [passage], line) : inLines(scene, passage)
}

/** The names of at least one of the five ways. */
const OPENS = /\bSF\b|\bstrong(?:ly)? (?:for|in favou?r|favou?r|agree|support)/i

/** `F: 12, N: 3, A: 1` right behind talk of a poll: nobody felt strongly. */
const isBriefly = (scene: Scene, passage: Passage): boolean => {
  const text = flatText(passage)
  if (text.length > 60 || !BRIEF.test(text)) return false
  const { passages } = scene.note
  for (let i = passage.index - 1; i >= scene.first && i >= passage.index - 3; i--)
    if (/\bpoll/i.test(passages[i]!.text)) return true
  return false
}

const BRIEF = /^\W{0,3}F\s*[:=]?\s*\d{1,3}\W+(?:N\s*[:=]?\s*\d{1,3}\W+)?A\s*[:=]?\s*\d{1,3}\W*$/
const NOBODY = { for: [], against: [], abstain: [] }

const found = (scene: Scene, first: Passage, answers: readonly Passage[], tally: Tally): PollAt =>
  pollOf(scene, questionBefore(scene, first), answers, NOBODY, tally, 'five-ways', 0.9)

/** The question of a poll stands before it: `POLL: …`, else what it hangs on. */
const questionBefore = (scene: Scene, first: Passage): Passage | null => {
  const { passages } = scene.note
  for (let i = first.index - 1; i >= scene.first && i >= first.index - 6; i--) {
    const before = passages[i]!
    if (/\bpoll\b|\bvote\b/i.test(flatText(before))) return before
    if (before.kind === 'heading') break
  }
  return matterOf(scene, first)
}

const inTable = (scene: Scene, row: Passage): PollAt | null => {
  const { passages } = scene.note
  // The header itself may be the row met first, its numbers the row below.
  const names = row.isHeader ? row.cells.map((cell) => cell.text) : row.header
  const numbers = row.isHeader ? passages[row.index + 1] : row
  if (numbers === undefined || numbers.table !== row.table || numbers.index >= scene.end)
    return null
  const tally = tallyUnder(
    names,
    numbers.cells.map((cell) => cell.text),
  )
  if (tally === null) return null
  return found(scene, row, row === numbers ? [row] : [row, numbers], tally)
}

const tallyUnder = (names: readonly string[], numbers: readonly string[]): PollFinding['tally'] => {
  const tally = { for: 0, against: 0, abstain: 0 }
  let columns = 0
  names.forEach((name, i) => {
    const side = columnSide(name)
    const number = /^\D{0,3}(\d{1,4})\b/.exec(numbers[i] ?? '')
    if (side === null || (number === null && (numbers[i] ?? '') !== '')) return
    columns++
    tally[side] += number ? Number(number[1]) : 0
  })
  return columns >= 3 && columns >= names.length - 2 ? tally : null
}

/** The side that a column's heading names, or null. */
const columnSide = (name: string): Side | null => {
  const words = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
  return FIVE_WAYS.find((way) => way.letters === words || way.words.test(words))?.side ?? null
}

/** `SF: 5, F: 3, N: 1, A: 0, SA: 0`, `SF 5 F 3 …`, `5/3/1/0/0` behind `SF/F/N/A/SA`. */
const inLine = (text: string): Tally | null => {
  if (text.length > 600) return null
  const tally = { for: 0, against: 0, abstain: 0 }
  const counts = [...text.matchAll(WAY_COUNT)]
  if (counts.length >= 3) {
    for (const match of counts) {
      const side = columnSide(match[1]!)
      if (side !== null) tally[side] += Number(match[2])
    }
    return tally
  }
  const names = [...text.matchAll(/\b(SF|SA|F|N|A)\b/g)].map((match) => match[1]!)
  const numbers = [...text.matchAll(/(?<![\w#.])(\d{1,3})(?![\w.])/g)].map((match) => match[1]!)
  if (names.length < 3 || numbers.length !== names.length) return null
  return tallyUnder(names, numbers)
}

const WAYS =
  '(?:SF|SA|F|N|A|strong(?:ly)? (?:for|(?:in )?favou?r|against|agree|disagree|oppose[sd]?|support)|(?:weak(?:ly)? )?(?:for|(?:in )?favou?r|against|agree|disagree|oppose[sd]?)|neutral)'
const WAY_COUNT = new RegExp(`\\b(${WAYS})\\s*[:=\\-–(|]\\s*(\\d{1,4})\\b`, 'gi')
/** A line that holds nothing but names of ways and numbers. */
const ONLY_WAYS = new RegExp(
  `^[\\s|:*_/,;.()=–-]*(?:(?:${WAYS}|\\d{1,4})[\\s|:*_/,;.()=–-]*){1,10}$`,
  'i',
)

/** Spread over lines: `SF: 5`, `F: 3` …; `SF F N A SA` and the numbers below; or one cell a line. */
const inLines = (scene: Scene, passage: Passage): PollAt | null => {
  const { passages } = scene.note
  const lines: Passage[] = []
  for (let i = passage.index; i < scene.end && lines.length < 12; i++) {
    const next = passages[i]!
    if (flatText(next).trim() === '') continue
    if (flatText(next).length > 80 || !ONLY_WAYS.test(flatText(next))) break
    lines.push(next)
  }
  if (lines.length < 2) return null
  const tally = inLine(lines.map(({ text }) => text).join(' \n'))
  return tally === null ? null : found(scene, passage, lines, tally)
}
