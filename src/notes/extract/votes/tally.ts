import { SIDES, type Side } from '../../conventions/motions/sides.ts'

/** The counts that are written in a stretch of text, by side: `7 yes, 2 abstain`, `5-0-1`, `7 of 8 in favour`. */
export const readTally = (text: string): ReadonlyMap<Side, number> => {
  const share = readShare(text)
  const counts = new Map(share ?? readCounts(text))
  if (!counts.has('for'))
    for (const [side, count] of readDashes(text)) if (!counts.has(side)) counts.set(side, count)
  return counts
}

const NOTHING: ReadonlyMap<Side, number> = new Map()

const SIDE_WORDS = SIDES.map(({ words }) => `(${words})`).join('|')
/** `7 yes`, `2 abstentions`, `3 votes against`, `1 (one) vote for`. */
const COUNT_THEN_SIDE = new RegExp(
  `(?<!\\d[.,]|[$€£#]|\\b(?:phase|stage|level|version|option|tier|step|draft|round|part)[ -])\\b(?!(?:19|20)\\d\\d\\b)(\\d{1,4}|no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?:\\(\\d{1,4}\\)\\s*)?(?:members?\\s+|votes?\\s+|people\\s+|directors?\\s+|voted\\s+|voting\\s+|were\\s+|was\\s+|x\\s*)*(?:${SIDE_WORDS})(?![\\p{L}\\d])`,
  'giu',
)
/** `For: 5`, `Abstained (2)`, `+1: 4`, `Yes – 6`. */
const SIDE_THEN_COUNT = new RegExp(
  `(?:^|[^\\p{L}\\d+-])(?:${SIDE_WORDS})\\s*(?:votes?\\s*)?(?:[:=–—-]\\s*|\\s?\\()(\\d{1,4})(?!\\d|\\.\\d|%)`,
  'giu',
)

const readCounts = (text: string): ReadonlyMap<Side, number> => {
  const first = collect(text, COUNT_THEN_SIDE, 1, 2)
  const second = collect(text, SIDE_THEN_COUNT, 4, 1)
  return second.size > first.size ? second : first
}

const collect = (
  text: string,
  pattern: RegExp,
  countGroup: number,
  sideGroup: number,
): ReadonlyMap<Side, number> => {
  const counts = new Map<Side, number>()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = match
    const side = SIDES.find((_, i) => found[sideGroup + i] !== undefined)?.side
    const count = toCount(match[countGroup]!)
    // `No objections` counts nothing.
    if (count === 0 && !/^\d/.test(match[countGroup]!)) continue
    if (side !== undefined && !counts.has(side)) counts.set(side, count)
  }
  return counts
}

/** `7 of 8 yes`, `9 of 10 present in favour`, `8/8`. */
const SHARE = /\b(\d{1,3})\s*(?:of|out of|\/)\s*(\d{1,3})\b(?!\s*[/.-]\s*\d)(?=([^.;\n]{0,40}))/i

const readShare = (text: string): ReadonlyMap<Side, number> | null => {
  const match = SHARE.exec(text)
  if (match === null) return null
  const [yes, of] = [Number(match[1]), Number(match[2])]
  if (yes > of || of > 500) return null
  if (
    !/yes|favou?r|approv|present|vote|unanim|aye|member|endors|support|agree/i.test(
      match[3]! + text.slice(0, match.index),
    )
  )
    return null
  return new Map([['for', yes]])
}

/** `5-0-1`, `[3-0-0]`, `carried 5 to 0`, `6 - 1`. Only beside a word of voting or in brackets. */
const DASHES =
  /(?:\b(?:vote[sd]?|voting|pass(?:es|ed)?|carri(?:es|ed)|approved?|fail(?:s|ed)?|tally|result|unanimous(?:ly)?|motion|adopted|accepted|by)\b[^.\n\d]{0,40}|^\W*|[([])(\d{1,3})\s?(?:[-–—/:]|\bto\b)\s?(\d{1,3})(?:\s?(?:[-–—/:]|\bto\b)\s?(\d{1,3}))?(?!\d|\.\d|\s?[-–—/:]\s?\d)(?:[^.\n]{0,30}?\b(one|two|three|\d{1,2}) abst)?/i

const readDashes = (text: string): ReadonlyMap<Side, number> => {
  const match = DASHES.exec(text)
  if (match === null) return NOTHING
  const [yes, no, rest] = [Number(match[1]), Number(match[2]), match[3]]
  const abstain = rest !== undefined ? Number(rest) : match[4] !== undefined ? toCount(match[4]) : 0
  return new Map([
    ['for', yes],
    ['against', no],
    ['abstain', abstain],
  ])
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const toCount = (word: string): number => {
  const lower = word.toLowerCase()
  if (lower === 'no' || lower === 'none') return 0
  const at = NUMBERS.indexOf(lower)
  return at >= 0 ? at : Number(word)
}
