import { SETTLING } from '../../conventions/actions/concluded-tasks.ts'
import { NOBODY_WILL } from '../../conventions/actions/prose.ts'
import { NO_DECISION } from '../../conventions/decisions/labels.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { isName } from '../votes/names.ts'
import { settlingAnswer } from './answered.ts'
import { decision, spansFrom } from './finding.ts'
import { wordsOf } from './matter.ts'

/** Whether a passage stands in a list or section of decisions, or in a table's column of them. */
export const isListed = (scene: Scene, passage: Passage, openers: ReadonlySet<number>): boolean => {
  if (passage.kind === 'rule' || passage.kind === 'code' || passage.kind === 'meta') return false
  if (passage.kind === 'row' && decisionColumn(passage) >= 0) return true
  if (passage.kind === 'row' && passage.header.some((name) => TASKS_COLUMN.test(name))) return false
  if (scene.sectionAt(passage.index) === 'decisions') return true
  if (openers.size === 0) return false
  for (let at = passage, i = 0; i < 8; i++) {
    if (openers.has(at.intro) || openers.has(at.heading) || openers.has(at.parent)) return true
    if (at.parent < 0) break
    at = scene.note.passages[at.parent]!
  }
  return openers.has(passage.index - 1) && passage.kind === 'paragraph'
}

/** One entry of a list of decisions; `nothing` for placeholders, headings of groups, talk and tasks. */
export const listedDecision = (
  scene: Scene,
  passage: Passage,
): DecisionFinding | 'nothing' | null => {
  if (passage.kind === 'row') return listedRow(scene, passage)
  const text = flatText(passage)
  if (text.trim() === '' || NO_DECISION.test(text)) return 'nothing'
  const conclusion = isConclusion(scene, passage)
  if (conclusion && (NOTHING_SETTLED.test(text) || STANDS.test(text))) return 'nothing'
  if (conclusion && (STILL_TO_DO.test(text) || opensWithPerson(scene, text))) return null
  if (
    (conclusion && SUMS_UP.test(text) && !CONCLUDES.test(text)) ||
    /\bmeeting (?:was )?(?:concluded|adjourned)\b/i.test(text)
  )
    return null
  if (
    /^\W*(?:\/s\/|_{3,}|in witness whereof|respectfully|signed\b|approved by:|date:|attest)/i.test(
      text,
    )
  )
    return 'nothing'
  if (/^\W*propos(?:al|ed)\b[^:]{0,20}:/i.test(text)) return 'nothing'
  if (!/\s/.test(text.trim()) && !CONCLUDES.test(text)) return 'nothing'
  if (conclusion && ONLY_TELLS.test(text) && !CONCLUDES.test(text) && !SETTLING.test(text))
    return 'nothing'
  const telling =
    passage.parent >= scene.first ? flatText(scene.note.passages[passage.parent]!) : ''
  if (conclusion && ONLY_TELLS.test(telling) && !CONCLUDES.test(telling)) return 'nothing'
  const { speaker } = voiceOf(passage)
  if ((speaker !== null && isAttending(scene, speaker)) || isTalk(scene, passage)) return null
  if (settlingAnswer(passage) !== null || SUPPORT.test(text))
    return conclusion && isOnlyEntry(scene, passage) ? settledSubject(scene, passage) : 'nothing'
  if (passage.checked !== null || TASK.test(text) || NOBODY_WILL.test(text) || isTask(text))
    return 'nothing'
  const children =
    passage.kind === 'item' && scene.note.passages[passage.index + 1]?.parent === passage.index
  if (children && introduces(text)) return 'nothing'
  if (isReason(scene, passage)) return 'nothing'
  if (!children && /:\s*$/.test(text)) return 'nothing'
  // A line that opens a list is its heading; brackets only explain.
  const opensList =
    passage.kind === 'paragraph' && scene.note.passages[passage.index + 1]?.intro === passage.index
  if ((opensList && !/[.!]\s*$/.test(text)) || /^\s*\([^)]*\)\s*$/.test(text)) return 'nothing'
  const parent = passage.parent >= scene.first ? scene.note.passages[passage.parent]! : null
  const asked = parent !== null && (/\?\s*$/.test(flatText(parent)) || ASKS.test(flatText(parent)))
  if (children && (/\?\s*$/.test(text) || ASKS.test(text))) return 'nothing'
  if (/\?\s*$/.test(text)) return 'nothing'
  const spans = asked ? spansFrom(scene, parent, passage, 3) : [spanIn(scene.note, passage)]
  return decision(
    speaker === null ? wordsOf(passage) : text,
    spans,
    'section',
    conclusion ? 0.6 : 0.8,
    true,
  )
}

/** The cell of a row under a heading like `Decision`, else the fullest cell. */
const listedRow = (scene: Scene, passage: Passage): DecisionFinding | 'nothing' => {
  if (passage.isHeader) return 'nothing'
  const column = decisionColumn(passage)
  const described = passage.header.findIndex((name) =>
    /^\W*(?:description|details?|text|summary)\W*$/i.test(name),
  )
  const fullest = passage.cells.reduce(
    (best, cell, i) => (cell.text.length > (passage.cells[best]?.text.length ?? 0) ? i : best),
    0,
  )
  const cell =
    passage.cells[
      described >= 0
        ? described
        : column >= 0 && !/item|no|#|id/i.test(passage.header[column] ?? '')
          ? column
          : fullest
    ]
  if (cell === undefined || NO_DECISION.test(cell.text) || cell.text.length < 4) return 'nothing'
  return decision(cell.text, [spanIn(scene.note, passage)], 'table', 0.8, true)
}

/** A table that names such a column lists tasks, wherever it stands. */
const TASKS_COLUMN = /^\W*(?:actions?(?: items?)?|tasks?|to-?dos?|next steps?)\b/i

/** Rows of one table share their header. */
const columns = new WeakMap<readonly string[], number>()

const decisionColumn = ({ header }: Passage): number => {
  const known = columns.get(header)
  if (known !== undefined) return known
  const column = header.findIndex((name) =>
    /^\W*(?:decisions?|resolutions?|outcomes?|conclusions?|agreed|agreements?|dispositions?)(?: ?[/&] ?(?:decisions?|resolutions?|outcomes?|conclusions?|results?))?(?: (?:item|made|taken|reached|no\.?))?\W*$/i.test(
      name,
    ),
  )
  columns.set(header, column)
  return column
}

/** `Scorers: Priya, Eero` names no speaker where a list tells who was there. */
const isAttending = ({ people }: Scene, name: string): boolean =>
  people.length === 0 ||
  !people.some(({ rule }) => rule.startsWith('attendance')) ||
  people.some(({ names }) => names.some((one) => one.toLowerCase() === name.toLowerCase()))

/** Whether the section is named a conclusion, which may also only sum up the talk. */
const isConclusion = (scene: Scene, passage: Passage): boolean => {
  const { passages } = scene.note
  for (let at: Passage | undefined = passage, i = 0; at !== undefined && i < 8; i++) {
    const label: Passage | undefined = at.intro >= 0 ? passages[at.intro] : undefined
    if (label && /^\W*(?:\w+ )?(?:conclusion|outcome)/i.test(label.text)) return true
    if (at.parent >= 0) at = passages[at.parent]
    else
      return (
        at.heading >= 0 &&
        /^\W*(?:\d[\d.]*\s*)?(?:\w+ )?(?:conclusion|outcome)/i.test(flatText(passages[at.heading]!))
      )
  }
  return false
}

/** The first words below the heading of a conclusion, and nothing beside them. */
const isOnlyEntry = ({ note, end }: Scene, { index, heading }: Passage): boolean => {
  const next = note.passages[index + 1]
  return (
    heading === index - 1 &&
    (next === undefined || next.index >= end || next.heading !== heading || next.kind === 'rule')
  )
}

/** `Accepted` alone as the conclusion of a subject: the subject is what was accepted. */
const settledSubject = (scene: Scene, passage: Passage): DecisionFinding => {
  const { passages } = scene.note
  const above = passages[passages[passage.heading]!.heading]
  const words = wordsOf(passage)
  return decision(
    above === undefined || above.index < scene.first ? words : `${wordsOf(above)} — ${words}`,
    [spanIn(scene.note, passage)],
    'section',
    0.65,
    true,
  )
}

/** `Sipa goes on with his work`: what one of them does, and nothing settled. */
const opensWithPerson = ({ people }: Scene, text: string): boolean => {
  const first = /^\W{0,3}(@?[\p{L}\p{N}_-]+)\s\p{Ll}+s\b/u.exec(text)?.[1]?.toLowerCase()
  return (
    first !== undefined &&
    people.some(({ names }) =>
      names.some((name) => name.toLowerCase().split(/\s/).includes(first.replace(/^@/, ''))),
    )
  )
}

/** Points of somebody's speech. */
const isTalk = (scene: Scene, passage: Passage): boolean => {
  const above = passage.parent >= scene.first ? scene.note.passages[passage.parent]! : null
  return above !== null && voiceOf(above).speaker !== null
}

const SUPPORT = /^\W{0,4}(?:explicit )?support from\b/i

/** Below an entry that says itself that it was decided, the reasons and details stand. */
const isReason = (scene: Scene, { parent }: Passage): boolean =>
  parent >= scene.first && SAYS_DECIDED.test(flatText(scene.note.passages[parent]!))

const SAYS_DECIDED =
  /\b(?:decided|agreed|resolved|approved|voted|accepted|adopted|unanimous(?:ly)?)\b(?!.*:\s*$)/i

/** A group's heading inside the list: ends with a colon, or is a few words in title case. */
const introduces = (text: string): boolean => {
  if (/:\s*$/.test(text)) return true
  const words = text.trim().split(/\s+/)
  return (
    words.length <= 6 &&
    words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word)) &&
    !/^\d/.test(text)
  )
}

const SMALL = /^(?:of|and|the|for|in|on|to|vs\.?|with|a|an|or|&|by)$/
const ASKS =
  /^\W*(?:does|do|is|are|should|shall|can|could|will|would|what|how|which|who|when|where|whether)\b/i

/** `Ada to write …`: a task in a list of decisions. */
export const isTask = (text: string): boolean => {
  const match =
    /^\W{0,3}(@?[\p{L}\p{N}.'-]+(?:\s[\p{L}.'-]+)?(?:(?:\s?[/,&]\s?|\sand\s)@?[\p{L}\p{N}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?)*)\s(?:to|will|shall)\s(?!be\b|have\b|stay\b|remain\b|become\b)/u.exec(
      text,
    )
  return (
    match !== null &&
    match[1]!.split(/\s?[/,&]\s?|\sand\s/).every((name) => isName(name) && !NO_DOER.test(name))
  )
}

/** What opens a decision before `to`, and names nobody. */
const NO_DOER =
  /^(?:we|the|all|this|it|they|there|mov(?:e[sd]?|ing)|advanc(?:e[sd]?|ing|ement)|promot(?:e[sd]?|ion)|defer(?:red)?|delay(?:ed)?|postponed?|push(?:ed)?|punt(?:ed)?|back|return(?:ed)?|agree[ds]?|agreement|consensus|plan|intent(?:ion)?|decision|decided|resolved|fail(?:ed|ure)?|continue[sd]?|going|need|okay?|fine|happy|support|approv(?:al|ed)|proposal|commit(?:ted)?|switch(?:ed)?|merged?|limit(?:ed)?|renamed?|changed?|close[rd]?|stage|phase|permission|due|deadline|next|not|only|try|wait|want|able|as|in|and|add(?:ed)?|reduced?|increased?)\b/i

const TASK =
  /^\W*(?:(?:specific |new )?(?:action|ai|todo|task)s?(?: items?)?\b\s*[\d.]*\s*(?:[:)\]-]|to\b|\(|$)|\[ ?[xX ]?\])/i
const CONCLUDES =
  /\b(?:approved?|accept(?:ed|ance)?|adopt(?:ed)?|agree[ds]?|agreement|consensus|decided?|resolved|reject(?:ed)?|stage|advance[sd]?|merge[sd]?|unanimous|passe[sd]|carried|elected|postponed|deferred|punt(?:ed)?|will|won[’']t|should|shall|not|no|keep|use|go(?:ing)? (?:with|ahead|forward)|move[sd]?|proceed|allow(?:ed)?|remove[sd]?|add(?:ed)?|drop(?:ped)?|must|to be|yes|withdrawn|withdraw|tabled|deferred)\b/i
/** A conclusion that more is to be done before anything is settled. */
const STILL_TO_DO =
  /\b(?:should|must|needs? to|have to|has to) be (?:reviewed|done|looked (?:at|into)|checked|tested|investigated|discussed|analy[sz]ed|written|measured)\b|^\W*more \w+ (?:should|is|are|needed)\b|^\W*(?:[\w -]{2,20}: )?(?:please )?(?:review|work out|ack|test|check|comment|investigate|measure|benchmark|ask|ping|create|write|document|post|send|find out|figure|(?:take a |have a )?look|read|try|prepare|think|discuss|talk)(?:\s?[/&,]\s?\w+)?\b/i
/** A conclusion that tells how things are. */
const ONLY_TELLS =
  /^.{90}|\b(?:we (?:discussed|talked|looked|heard|saw|have)|there (?:is|are|was|were)|(?:problem|challenge|difficult|hard|unclear)\b|a lot of|may be|might)\b/is
/** How things stand, or what may come of them one day. */
const STANDS =
  /\b(?:being worked on|is now (?:published|available|merged|live|done)|depends on|could (?:eventually|possibly|maybe|be used))\b/i
/** A conclusion that says that none was asked for. */
const NOTHING_SETTLED =
  /^\W*(?:no (?:advancement|consensus (?:was )?(?:sought|asked|requested)|ask|request)|(?:report|update|presentation|slides?) (?:was |were )?(?:received|noted|given|presented))\b/i
/** Who was there, what is to be read or talked over: a conclusion that settles nothing. */
const SUMS_UP =
  /^\W*(?:review|read|see|(?:take a |have a )?look|discuss\w*|continue|ongoing|more|further|keep|wait\w*|investigate|test|try|follow|ping|ask|nothing|todo|check|everyone|everybody|all|attended|present)\b|\b(?:present|attended|absent|discussion (?:continues|ongoing)|meeting (?:was |is )?(?:concluded|adjourned|ended|closed))\b|^\W*(?:no (?:advancement|consensus (?:was )?(?:sought|asked|requested)|ask|request)|(?:report|update|presentation|slides?) (?:was |were )?(?:received|noted|given|presented)|(?:was |were )?(?:presented|discussed)\b)/i
