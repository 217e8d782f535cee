import { attendanceNamed } from '../../conventions/people/attendance.ts'
import { CATCH_ALL, FACET_BELOW, NOTHING_SAID } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type HeadingPart, headingPart, headingWords } from './subject.ts'

/** One heading of a part, with what stands beneath it. */
export interface Branch {
  readonly passage: Passage
  readonly part: HeadingPart
  /** Index of the branch it stands under, -1 at the top. */
  readonly above: number
  readonly below: number[]
  /** Passages with words directly beneath, before any other heading. */
  readonly said: number
  /** Passages [passage.index + 1, end) are directly beneath. */
  end: number
  /** It, or a heading above it, is the frame of the meeting. */
  readonly isFramed: boolean
}

/** The headings of a part as a tree; `title` is the branch that names the meeting, or -1. */
export interface Outline {
  readonly branches: readonly Branch[]
  readonly title: number
}

/** Builds the tree of headings. */
export const outlineOf = (part: Part, isVoice: (index: number) => boolean): Outline => {
  const { passages } = part.note
  const branches: (Branch & { said: number })[] = []
  const title = titleOf(
    part,
    passages
      .slice(part.first, part.end)
      .filter((one) => one.kind === 'heading' && !isVoice(one.index)),
  )
  const stack: number[] = []
  const isCounted = countsBold(part)
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind !== 'heading' || isVoice(i)) {
      const under = stack.length > 0 ? branches[stack.at(-1)!]! : null
      if (under) {
        under.end = i + 1
        if (saysSomething(passage)) under.said++
      }
      continue
    }
    const isBelow = isCounted && passage.level === BOLD && !COUNTED.test(passage.text)
    while (stack.length > 0) {
      const last = branches[stack.at(-1)!]!.passage
      if (last.level < passage.level) break
      if (isBelow && last.level === BOLD && COUNTED.test(last.text)) break
      stack.pop()
    }
    const above = stack.at(-1) ?? -1
    const upper = above < 0 ? null : branches[above]!
    const kind = title && branches.length === 0 ? 'container' : partOf(part, passage, upper)
    branches.push({
      passage,
      part: kind,
      above,
      below: [],
      said: 0,
      end: i + 1,
      // A subject below the roster slipped there by its level.
      isFramed:
        kind === 'frame' ||
        (upper?.isFramed === true && attendanceNamed(upper.passage.text) === null),
    })
    upper?.below.push(branches.length - 1)
    stack.push(branches.length - 1)
  }
  return { branches: branches.map((_, i) => inItsPlace(branches, i)), title: title ? 0 : -1 }
}

/** The level of a bold line. */
const BOLD = 7
const COUNTED = /^\d{1,2}(?:\.\d{1,2}\.?|[.)])\s/

/** Bold lines count the subjects; those without a number stand below them. */
const countsBold = ({ note: { passages }, first, end }: Part): boolean => {
  let counted = 0
  for (let i = first; i < end; i++) {
    const { kind, level, text } = passages[i]!
    if (kind === 'heading' && level === BOLD && COUNTED.test(text)) counted++
  }
  return counted > 2
}

/** `Other topics`, with notes right beneath and no headings, is one subject beside the others. */
const inItsPlace = (branches: readonly Branch[], index: number): Branch => {
  const branch = branches[index]!
  if (isBesideLog(branches, branch)) return { ...branch, part: 'frame' }
  if (gathers(branches, branch)) return { ...branch, part: 'container' }
  if (branch.part !== 'container' || branch.said === 0 || branch.below.length > 0) return branch
  if (!CATCH_ALL.test(headingWords(branch.passage.text))) return branch
  const beside = branches.filter(
    (other) =>
      other.above === branch.above &&
      other.passage.level === branch.passage.level &&
      other.part === 'subject',
  )
  return beside.length > 1 ? { ...branch, part: 'subject' } : branch
}

/** `Committee reports`, or any words above several headings, with nothing said before the first of them. */
const gathers = (branches: readonly Branch[], { passage, part, said, below }: Branch): boolean => {
  if (part !== 'subject' || said > 0 || below.length < 2 || COUNTED.test(passage.text)) return false
  const isRound = ROUND.test(passage.text)
  if (passage.level === BOLD && !GATHERING.test(headingWords(passage.text))) return false
  const subjects = below.filter(
    (index) => branches[index]!.part === 'subject' && branches[index]!.said > 0,
  )
  return subjects.filter((index) => !isRound || branches[index]!.passage.level === BOLD).length > 1
}

/** Of several things, each a subject. */
const GATHERING =
  /^(?:[\w'-]+ ){0,3}(?:updates|reports|items|proposals|presentations|reviews|initiatives|announcements|topics|requests|projects)$/
/** A round in which everybody tells is a subject, unless bold lines alone part it. */
const ROUND = /\bupdates\b/i

/** `Overview` beside the log of the talk itself. */
const isBesideLog = (branches: readonly Branch[], branch: Branch): boolean =>
  headingWords(branch.passage.text) === 'overview' &&
  branches.some(({ passage }) =>
    /^(?:(?:chat|irc|raw|full|meeting) )?logs?$/.test(headingWords(passage.text)),
  )

/** What a heading stands for where it stands. */
const partOf = (part: Part, passage: Passage, upper: Branch | null): HeadingPart => {
  const kind = headingPart(passage.text)
  if (kind === 'container' && upper?.part === 'subject') return 'facet'
  if (kind === 'container' && COUNTED.test(passage.text) && THING.test(headingWords(passage.text)))
    return 'subject'
  // `Notes and actions` is a part of one subject, or of the whole.
  if (
    kind === 'facet' &&
    upper?.part !== 'subject' &&
    /\b(?:notes|minutes|discussions?)\b/i.test(passage.text)
  )
    return 'container'
  if (kind === 'frame' && passage.level < BOLD && PUT_TO_ALL.test(passage.text))
    return upper?.part === 'subject' ? 'facet' : 'subject'
  if (kind !== 'subject') return kind
  const words = headingWords(passage.text)
  if (
    upper?.part === 'subject' &&
    (ACTION_REVIEW.test(words) || FACET_BELOW.test(words)) &&
    !/^\d/.test(passage.text)
  )
    return 'facet'
  return REPOSITORY.test(words) && part.note.original.includes(`github.com/${passage.text.trim()}`)
    ? 'container'
    : 'subject'
}

/** What holds subjects, or with a number is one. */
const THING = /^(?:content|body|logs?|reports?|transcript)$/
/** A heading under which something is put to the meeting, and talked about. */
const PUT_TO_ALL = /^\W*(?:proposal|motion|vote|poll):\s+\S+\s+\S/i
/** `owner/name`: minutes that group their subjects by repository. */
const REPOSITORY = /^[\w.-]{2,40}\/[\w.*-]{2,60}$/
const ACTION_REVIEW = /\baction (?:items?|points?)\b.*\breview|\breview\b.*\baction/

const saysSomething = (passage: Passage): boolean =>
  passage.kind !== 'rule' &&
  passage.text !== '' &&
  (passage.text.length > 100 || !NOTHING_SAID.test(passage.text.trim()))

/** Does the first heading name the meeting: it says so, or stands above the rest. */
const titleOf = (part: Part, headings: readonly Passage[]): boolean => {
  const [first, ...rest] = headings
  if (first === undefined || NUMBERED.test(first.text)) return false
  if (CATCH_ALL.test(headingWords(first.text))) return false
  if (first.level === BOLD && first.index > part.first + FAR) return false
  if (NAMES_MEETING.test(first.text)) return attendanceNamed(first.text) === null
  // The only heading, above everything else.
  if (rest.length === 0) return first.index === part.first && headingPart(first.text) === 'subject'
  return rest.every((heading) => heading.level > first.level)
}

/** No bold line so many passages below the top names the meeting. */
const FAR = 3

/** The first of several points, not the meeting. */
const NUMBERED = /^(?:1|I|A)[.)]\s/

const NAMES_MEETING =
  /\b(?:meeting|minutes|call|notes|weekly|sync|planning|summit|stand-?up|retro|hangout|telecon|conference|wg|working group|committee|(?:20|19)\d\d|\d{1,2}[./-]\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/i
