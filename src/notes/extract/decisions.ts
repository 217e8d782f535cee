import { AGREES_ON } from '../conventions/decisions/agreed-lists.ts'
import { sectionNamed } from '../conventions/section-named.ts'
import type { DecisionFinding } from '../finding.ts'
import type { Passage } from '../parse/passage.ts'
import { cuesOf } from './cues.ts'
import { answeredDecision } from './decisions/answered.ts'
import { arrowedDecision } from './decisions/arrowed.ts'
import { concludedDecision, isLabelledSoon } from './decisions/concluded.ts'
import { headedDecision } from './decisions/headed.ts'
import { labelledDecision } from './decisions/labelled.ts'
import { lastWord } from './decisions/last-word.ts'
import { isListed, listedDecision } from './decisions/listed.ts'
import { capitalOutcome, outcomeEntry } from './decisions/outcome-entry.ts'
import { outcomeLine } from './decisions/outcome-line.ts'
import { acceptedProposal } from './decisions/proposed.ts'
import { questionAnswered } from './decisions/question-answered.ts'
import { statedDecisions } from './decisions/stated.ts'
import { taggedDecision } from './decisions/tagged.ts'
import type { ItemExtractor, Scene } from './part.ts'
import { isClerk } from './people/name-shape.ts'
import { voiceOf } from './voice.ts'

/** What the body settles: labelled, tagged or listed as a decision, or told in prose. */
export const extractDecisions: ItemExtractor = (scene) => {
  const { passages } = scene.note
  const cues = cuesOf(scene)
  const found: DecisionFinding[] = []
  /** Labels and headings whose lists hold decisions. */
  const openers = new Set<number>()
  /** Entries of lists below a label in the talk, and what explains them. */
  const entries = new Set<number>()
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (isClerk(passage.nick)) continue
    const hasCue = cues[i - scene.first] !== 0
    if (passage.kind === 'heading') {
      if (!hasCue) continue
      const headed = headedDecision(scene, passage, openers)
      found.push(...headed)
      if (headed.length === 0 && passage.level === 7 && !openers.has(i)) {
        const answered = SPOKEN_OF.has(scene.sectionAt(i)) ? answeredDecision(scene, passage) : null
        found.push(...(answered ? [answered] : statedDecisions(scene, passage, IN_BOLD)))
      } else if (headed.length === 0 && TELLS_ITSELF.test(passage.text))
        found.push(...statedDecisions(scene, passage, OF_HEADINGS))
      continue
    }
    if (hasCue && passage.kind !== 'row' && opensList(passage)) {
      openers.add(i)
      continue
    }
    if (hasCue && agreesOnList(scene, passage)) {
      openers.add(i)
      continue
    }
    if (passage.kind === 'item' && entries.has(passage.parent)) {
      entries.add(i)
      continue
    }
    const marked =
      (hasCue
        ? (labelledDecision(scene, passage, openers) ?? taggedDecision(scene, passage))
        : null) ?? (isListed(scene, passage, openers) ? listedDecision(scene, passage) : null)
    if (marked !== null) {
      if (marked !== 'nothing') {
        found.push(marked)
        if (marked.rule === 'section' && scene.sectionAt(i) !== 'decisions') entries.add(i)
      }
      continue
    }
    if (!hasCue) {
      const concluded =
        concludedDecision(scene, passage) ??
        (SPOKEN_OF.has(scene.sectionAt(i)) ? questionAnswered(scene, passage) : null)
      if (concluded) found.push(concluded)
      else if (SPOKEN_OF.has(scene.sectionAt(i))) found.push(...statedDecisions(scene, passage))
      continue
    }
    const section = scene.sectionAt(i)
    if (section === 'agenda') found.push(...statedDecisions(scene, passage, ON_AGENDAS))
    if (section === 'next-meeting') found.push(...statedDecisions(scene, passage, OF_MEETINGS))
    if (section === 'actions' || section === 'past-actions') {
      const answered = /\bobjections?\b/i.test(passage.text)
        ? answeredDecision(scene, passage)
        : capitalOutcome(scene, passage)
      found.push(...(answered ? [answered] : statedDecisions(scene, passage, AMONG_TASKS)))
    }
    if (!SPOKEN_OF.has(section)) continue
    const answered =
      outcomeEntry(scene, passage) ??
      outcomeLine(scene, passage) ??
      arrowedDecision(scene, passage) ??
      answeredDecision(scene, passage) ??
      concludedDecision(scene, passage) ??
      questionAnswered(scene, passage)
    if (answered) found.push(answered)
    else {
      const told = statedDecisions(scene, passage)
      // With the voices that take it up, a suggestion says more than alone.
      const accepted = told.every(({ rule }) => rule === 'lets-said')
        ? acceptedProposal(scene, passage)
        : []
      const stated = accepted.length > 0 ? [] : told.filter((one) => !isTakenUp(found.at(-1), one))
      found.push(...stated)
      if (accepted.length > 0 && !isLabelledSoon(scene, passage)) {
        if (isNear(found.at(-1), accepted[0]!) && found.at(-1)!.rule === 'lets-said') found.pop()
        found.push(...accepted)
      }
      const last = stated.length + accepted.length === 0 ? lastWord(scene, passage) : null
      if (last && !isTakenUp(found.at(-1), last) && !isLabelledSoon(scene, passage))
        found.push(last)
    }
  }
  return found
}

/** `Let's add them`, and the next speaker `Let's add them all`: the matter is one. */
const isTakenUp = (before: DecisionFinding | undefined, one: DecisionFinding): boolean =>
  (one.rule === 'lets-said' || one.rule === 'last-word') &&
  isNear(before, one) &&
  (before?.rule === 'lets-said' || before?.rule === 'accepted-proposal')

const isNear = (before: DecisionFinding | undefined, one: DecisionFinding): boolean =>
  before !== undefined && one.spans[0]!.line - before.spans.at(-1)!.endLine <= 2

/** A line that says only `Decisions` or `Conclusion/Resolution`, without a heading's marks. */
const opensList = ({ text }: Passage): boolean =>
  text.length < 40 &&
  !text.includes(':') &&
  !text.startsWith('(') &&
  sectionNamed(text) === 'decisions' &&
  /^\W*\S+(?:\s\S+){0,2}\W*$/.test(text)

/** `After that, the following was agreed:` above a list, of which each entry is settled. */
const agreesOnList = (scene: Scene, passage: Passage): boolean => {
  if (passage.text.length > 400 || !AGREES_ON.test(passage.text)) return false
  const next = scene.note.passages[passage.index + 1]
  return (
    next !== undefined &&
    next.index < scene.end &&
    next.kind === 'item' &&
    (next.intro === passage.index || next.parent === passage.index) &&
    voiceOf(passage).speaker === null
  )
}

/** An agenda is no record, but it may say that it was accepted. */
const ON_AGENDAS: ReadonlySet<string> = new Set(['minutes-approved', 'cancelled'])

/** Where the next meeting is named, another one may be dropped. */
const OF_MEETINGS: ReadonlySet<string> = new Set(['cancelled'])

/** Among tasks, only what no task says. */
const AMONG_TASKS: ReadonlySet<string> = new Set([
  'consensus',
  'decided-to',
  'put-off',
  'no-objections',
  'unanimous',
  'elected',
  'agreement',
  'minutes-approved',
  'approved-bare',
  'turned-down',
])

/** A heading over what had to wait, or that tells itself what was approved. */
const TELLS_ITSELF =
  /^\W*(?:tabled|deferred|postponed|punted|moved|bumped|carried over|pushed)\b|\S \S+ (?:approved|adopted|rejected)\b/i
const OF_HEADINGS: ReadonlySet<string> = new Set(['put-off', 'approved-bare'])

/** A bold line may tell that its subject was put off. */
const IN_BOLD: ReadonlySet<string> = new Set([
  'put-off',
  'agreed-to',
  'body-agreed',
  'decided-to',
  'body-decided',
  'unanimous',
  'cancelled',
])

/** Sections whose prose may state decisions; agendas, rosters and lists of tasks do not. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'body',
  'decisions',
  'motions',
  'summary',
  'questions',
])
