import { OUTCOMES } from '../../conventions/motions/outcomes.ts'
import { BALLOTS, SIDES, type Side } from '../../conventions/motions/sides.ts'
import type { MotionOutcome, Tally } from '../../finding.ts'
import { isName, readNames } from './names.ts'
import { readTally } from './tally.ts'

/** Positions taken, as far as a stretch of text tells them. */
export interface Ballot {
  readonly names: Readonly<Record<Side, readonly string[]>>
  /** Only the numbers that are written. */
  readonly counts: ReadonlyMap<Side, number>
  readonly outcome: MotionOutcome | null
  /** Everybody present is said to be on one side. */
  readonly unanimous: boolean
}

/** Reads who voted how in one passage's words. */
export const readBallot = (text: string): Ballot => {
  const names = { for: [] as string[], against: [] as string[], abstain: [] as string[] }
  const add = (side: Side, found: readonly string[]): void => {
    for (const name of found) if (!names[side].includes(name)) names[side].push(name)
  }
  for (const { side, list } of sidedLists(text)) add(side, readNames(list))
  for (const { name, side } of rollCall(text))
    if (!votersOf({ names }).includes(name)) add(side, [name])
  for (const { side, list } of spokenVotes(text)) {
    const found = readNames(list)
    if (found.every((name) => !names.for.includes(name) && !names.against.includes(name)))
      add(side, found)
  }
  return {
    names,
    counts: readTally(text),
    outcome: outcomeOf(text),
    unanimous: UNANIMOUS.test(text),
  }
}

/** What a stretch of text says became of a motion, or null. */
export const outcomeOf = (text: string): MotionOutcome | null =>
  OUTCOMES.find(({ words }) => words.test(text))?.outcome ?? null

/** The side that a ballot in a list or a cell takes (`+1`, `Aye`, `abstained`), or null. */
export const sideOf = (words: string): Side | null =>
  BALLOTS.get(words.toLowerCase().replace(/^[\s*_:.(["“]+|[\s*_.!)\]"”]+$/g, '')) ?? null

/** A ballot in a list: `Ada: +1`, `Bob Stone – aye`. */
export const readOwnVote = (
  text: string,
): { readonly name: string; readonly side: Side } | null => {
  if (text.length > 80) return null
  const match = OWN_VOTE.exec(text) ?? BARE_VOTE.exec(text)
  if (match === null) return null
  const side = sideOf(match[2]!)
  const name = match[1]!.replace(/\([^)]*\)/g, '').replace(/^[@*_\s]+|[*_\s]+$/g, '')
  return side !== null && isName(name) ? { name, side } : null
}

/** Whether the numbers disagree with the names beside them. */
export const disagrees = (tally: Tally, names: Ballot['names']): boolean =>
  SIDES.some(({ side }) => names[side].length > 0 && names[side].length !== tally[side])

/** Everybody whose position is told. */
export const votersOf = ({ names }: Pick<Ballot, 'names'>): readonly string[] => [
  ...names.for,
  ...names.against,
  ...names.abstain,
]

/** Whether positions are told at all, by name or number. */
export const hasVotes = (ballot: Ballot): boolean =>
  ballot.counts.size > 0 || votersOf(ballot).length > 0

/** Several ballots about one matter, as one: what is told first counts. */
export const joinBallots = (ballots: readonly Ballot[]): Ballot => {
  const names = { for: [] as string[], against: [] as string[], abstain: [] as string[] }
  const counts = new Map<Side, number>()
  let outcome: MotionOutcome | null = null
  for (const ballot of ballots) {
    for (const { side } of SIDES)
      for (const name of ballot.names[side])
        if (!Object.values(names).some((list) => list.includes(name))) names[side].push(name)
    for (const [side, count] of ballot.counts) if (!counts.has(side)) counts.set(side, count)
    outcome = ballot.outcome ?? outcome
  }
  return { names, counts, outcome, unanimous: ballots.some((ballot) => ballot.unanimous) }
}

/** The numbers as written; a side without a number counts its names. Null where there is neither. */
export const tallyOf = ({ names, counts }: Pick<Ballot, 'names' | 'counts'>): Tally | null => {
  const count = (side: Side): number => counts.get(side) || names[side].length
  if (counts.size === 0 && SIDES.every(({ side }) => names[side].length === 0)) return null
  return { for: count('for'), against: count('against'), abstain: count('abstain') }
}

export const NO_COUNTS: ReadonlyMap<Side, number> = new Map()

const UNANIMOUS =
  /\bunanim|\ball (?:those |members |directors )?(?:present |who )?(?:voted |were )?(?:in favou?r|present vote[sd]? yes)/i
/** `Ada Stone Yes`: only the plainest words, so that prose is no vote. */
const BARE_VOTE =
  /^\W{0,3}((?:\p{Lu}[\p{L}.'’-]*|@[\w-]+)(?:\s[\p{L}.'’-]+){0,3}?)\s+\(?(yes|no|aye|nay|yea|abstain(?:s|ed)?|abstention|recused|in favou?r|for|against)\)?\W{0,2}$/iu
const OWN_VOTE =
  /^\W{0,3}([\p{L}@][^:\t=]{1,40}?)\s*(?:[:=\t]|\s[-–—]|\svote[sd]?|\ssays)\s*([^\t]{1,20})$/u

interface SidedList {
  readonly side: Side
  readonly list: string
}

/** `Yes: Ada, Bob; Abstain: Cleo`, `In favour: 7 (Ada, …)`, `2 abstain (Richard and Ajit)`, `explicit support from Ada, Bob`. */
const sidedLists = (text: string): readonly SidedList[] => {
  const lists: SidedList[] = []
  const labels = [...text.matchAll(SIDE_LABEL)].map((match) => ({
    side: sideIn(match, 1),
    from: match.index,
    to: match.index + match[0].length,
  }))
  labels.forEach(({ side, to }, i) => {
    const until = Math.min(labels[i + 1]?.from ?? text.length, to + 1500)
    if (side === null) return
    const rest = text.slice(to, until)
    const inside = /^\s*\d{1,4}\s*(?:votes?\s*)?[([{]([^)\]}]*)/.exec(rest)
    if (inside && /\babstain/i.test(inside[1]!)) {
      lists.push({ side: 'abstain', list: inside[1]!.replace(ABSTAINED, ' ') })
      return
    }
    lists.push({ side, list: inside ? inside[1]! : rest.split(/[.;\n](?:\s|$)|\s[-–—]\s/)[0]! })
  })
  if (text.includes('(') || text.includes('[')) {
    for (const match of text.matchAll(SIDE_BRACKET)) {
      const side = sideIn(match, 1)
      if (side !== null) lists.push({ side, list: match.at(-1)! })
    }
  }
  if (!NAMES_SOURCE.test(text)) return lists
  for (const match of text.matchAll(SUPPORT_FROM))
    lists.push({ side: 'for', list: match[1]!.replace(SUPPORT_TAIL, '') })
  return lists
}

/** `Ada yes, Bob yes, Cleo abstain`: a roll call on one line, of two at least. */
const rollCall = (text: string): readonly { readonly name: string; readonly side: Side }[] => {
  if (text.length > 1500 || !ROLL_WORD.test(text)) return []
  const votes = text
    .replace(/^.{0,400}?\b(?:vote[sd]?|voting|roll[- ]call)\b[^:]{0,30}:/i, '')
    .split(ROLL_PAIRS.test(text) ? /[;|\t]|\.\s/ : /[,;|\t]|\.\s|\s{2,}|\band\b/)
    .map((pair) => readOwnVote(pair.replace(/,\s(?=\S+\W*$)/, ': ')))
    .filter((vote) => vote !== null)
  return votes.length >= 2 ? votes : []
}

/** `Ada, Bob and Cleo vote yes`, `Dan abstained`, `with Eve opposed`. */
const spokenVotes = (text: string): readonly SidedList[] => {
  const votes: SidedList[] = []
  if (!MAY_SPEAK.test(text)) return votes
  for (const match of text.matchAll(SPOKEN)) {
    const said = (match[1] ?? match[2] ?? '').toLowerCase()
    const side: Side = /abst|recus|neutral/.test(said)
      ? 'abstain'
      : /^(?:no|nay|against|oppos|dissent|object)/.test(said)
        ? 'against'
        : 'for'
    const before = text.slice(Math.max(0, match.index - 400), match.index)
    votes.push({ side, list: lastNames(before) })
  }
  return votes
}

/** The list of names right before a verb: all behind the last stop, colon or bracket. */
const lastNames = (before: string): string => {
  const clause =
    before.split(/[.;:(\n]\s*|\b(?:with|while|but|where|when|because|though|although)\s/i).at(-1) ??
    ''
  return clause.replace(/\b(?:all|both|each|also|then|have|has|had|were|was)\s*$/i, '')
}

const ANY_SIDE = SIDES.map(({ words }) => `(${words})`).join('|')
const SIDE_LABEL = new RegExp(
  `(?:^|[^\\p{L}\\p{N}+-])(?:${ANY_SIDE})\\s*(?:votes?)?\\s*(?:\\([\\w -]{1,20}\\))?(?:\\s*[:=]|\\s[–—-]\\s)`,
  'giu',
)
const SIDE_BRACKET = new RegExp(
  `(?:^|[^\\p{L}\\p{N}+-])(?:${ANY_SIDE})\\s*[([]([^)\\]\\d][^)\\]]{1,400})[)\\]]`,
  'giu',
)
/** `Ada, yes; Bob, no` */
const ROLL_PAIRS = /\p{L},\s(?:yes|no|aye|nay|yea|abstain\w*);/iu
const ROLL_WORD =
  /\p{L}\s*[-–—:(,]?\s*\b(?:yes|no|aye|nay|yea|abstain\w*)\b[^\n]{0,60}[,;|\t][^\n]{0,60}\b(?:yes|no|aye|nay|yea|abstain\w*)\b/iu
const ABSTAINED = /\s*[-–—]?\s*\babstain(?:s|ed|ing)?\b/gi
const NAMES_SOURCE = /from|by/i
const SUPPORT_FROM =
  /\b(?:explicit |with )?(?:support(?:ed)?|\+1s?|approvals?|votes?|agreement)\s+(?:from|by)[:\s]+([^.;\n]{2,300})/gi
const SUPPORT_TAIL = /,?\s*(?:in the meeting|with no|no|and no|later|with)\b.*$/is
const MAY_SPEAK = /vot|abst|oppos|dissent|recus/i
const SPOKEN =
  /\s(?:all\s+|both\s+|each\s+)?(?:vote[sd]?|voting)\s+(?:a\s+|an\s+|to\s+)?["“']?(yes|aye|in favou?r|for|no|nay|against|abstain)\b|\s(abstain(?:s|ed|ing)?|(?:is |are |was |were )?(?:opposed|dissent(?:s|ed|ing)|recus(?:es|ed|ing)(?: \w+self)?))\b/gi

const sideIn = (match: RegExpMatchArray, group: number): Side | null =>
  SIDES.find((_, i) => match[group + i] !== undefined)?.side ?? null
