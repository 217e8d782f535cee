import type { DecisionPhrase } from '../../conventions/decisions/phrase.ts'
import {
  DECISION_PHRASES,
  LONG_AGO,
  SUPPOSES,
  TAKEN_BACK,
} from '../../conventions/decisions/phrases.ts'
import { cueOf, type Held } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine, type Stretch, sentenceAt } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'
import { wordsOf } from './matter.ts'

/** Decisions that a passage's sentences tell in so many words; at most one a sentence. */
export const statedDecisions = (
  scene: Scene,
  passage: Passage,
  only: ReadonlySet<string> | null = null,
): readonly DecisionFinding[] => {
  if (passage.quoted) return []
  const phrases = phrasesFor(scene.note.cues.of(passage.index))
  if (phrases.length === 0) return NOTHING
  const text = flatText(passage)
  const voice = voiceOf(passage)
  // `Fonts: …` looks like a speaker, and may be a subject; `POLL: …` is neither.
  const isNamed =
    voice.speaker !== null &&
    (scene.openingAt(passage.index) !== null || !/\p{Ll}/u.test(voice.speaker))
  const spoken = isNamed || (passage.kind !== 'turn' && scene.speakerAt(passage.index) !== null)
  /** Below somebody's words, but not in their mouth. */
  const below = spoken && !isNamed && passage.kind === 'item'
  const found: DecisionFinding[] = []
  const told: Stretch[] = []
  for (const phrase of phrases) {
    if (only !== null && !only.has(phrase.rule)) continue
    if (spoken && phrase.voice === 'note' && !(below && OF_THE_BODY.has(phrase.rule))) continue
    if (found.length > 0 && SAYS_AGAIN.has(phrase.rule)) continue
    const opens = OPENS.has(phrase.rule) && opensMore(scene, passage)
    for (let at = voice.from, seen = 0; seen < MOST; seen++) {
      const { sentence, behind } = stretchWith(text, at, phrase, opens)
      if (behind <= at) break
      at = behind
      if (
        sentence === null ||
        told.some(({ from, to }) => sentence.from < to && from < sentence.to)
      )
        continue
      told.push(spoken && text.length <= LONG ? { from: 0, to: text.length } : sentence)
      const from =
        ALONE.has(phrase.rule) && sentence.to - voice.from < SPEECH
          ? voice.from
          : refersBack(text.slice(sentence.from, sentence.to)) ||
              (BACKED.has(phrase.rule) && FEW.test(text.slice(sentence.from, sentence.to)))
            ? sentenceBefore(text, sentence.from, voice.from)
            : sentence.from
      const words = onOneLine(text.slice(from, sentence.to)).replace(LEAD, '').replace(TASK_TAG, '')
      found.push(
        decision(
          SUBJECTLESS.test(words) ? withSubject(scene, passage, words) : words,
          [spanIn(scene.note, passage, from, sentence.to)],
          phrase.rule,
          spoken ? phrase.confidence - 0.15 : phrase.confidence,
          false,
        ),
      )
    }
  }
  return found
}

/** Phrases that tell of the body as nobody tells of himself: below a speaker's words, they are the note taker's. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  'agreement',
  'no-objections',
  'no-concerns',
  'nobody-objected',
  'unanimous',
  'all-fine',
  'those-present',
  'body-acts',
  'sense-of-room',
  'agreed-to',
  'decided-to',
])

const NOTHING: readonly DecisionFinding[] = []

/** Beside what says that it was agreed, these only say what. */
const SAYS_AGAIN: ReadonlySet<string> = new Set([
  'we-will',
  'lets',
  'we-do',
  'we-no-more',
  'lets-said',
])

/** Phrases whose sentence says only that something was settled: what it was stands before them. */
const ALONE: ReadonlySet<string> = new Set(['move-to-vote', 'fate-last'])

/** Phrases that, alone in a sentence, settle what the sentence before tells: `… No objections.` */
const BACKED: ReadonlySet<string> = new Set([
  'no-objections',
  'nobody-objected',
  'unanimous',
  'body-agreed',
])

/** Phrases that may open a list or a table of what they settle. */
const OPENS: ReadonlySet<string> = new Set([
  'put-off',
  'body-agreed',
  'body-decided',
  'agreed-to',
  'decided-to',
])

/** What is put off stands in a list below, what was agreed in a table: one decision for all of it. */
const opensMore = ({ note, end }: Scene, { index }: Passage): boolean => {
  const next = note.passages[index + 1]
  return (
    next !== undefined &&
    next.index < end &&
    (next.kind === 'row' || next.intro === index || next.parent === index)
  )
}

/** A speech no longer than this is told as a whole. */
const SPEECH = 400

/** `This was accepted with thanks.`, `Nobody was against it.` */
const refersBack = (words: string): boolean =>
  words.length < 90 &&
  /^\W*(?:(?:now |so |then )?(?:this|that|it|these|they|which)\s(?:was|were|is|are|has|have|had|do|does|did|will|stays?)\b|(?:nobody|no[- ]?one|none|everyone|everybody|all|no objections?)\b.{0,40}\b(?:it|this|that|objections?|agree[ds]?|against|opposed)\W*$)/i.test(
    words,
  )

/** `… (ACTION)`: who does it is told elsewhere. */
const TASK_TAG = /\s*[([](?:action|ai|todo)\b[^)\]]{0,40}[)\]]\s*$/i

/** Bullets, and the time of an entry in a log: `07:40 decided to …`. */
const LEAD = /^[\s*_-]+|^\d{1,2}:\d\d(?:\s*[-–—:])?\s+/

/** `Punted to the next meeting.`: what was is told by what it hangs on, or by its heading. */
const SUBJECTLESS =
  /^(?:punt(?:ed)?|postponed?|tabl(?:ed?|ing)|park(?:ed|ing)|revisit|tak(?:e|en|ing)|to be|on hold|shelved|cancelled|defer(?:red)?|delayed|skip(?:ped)?|pushed?|moved|bumped|carried over|left|approved|accepted|adopted|rejected|declined|ratified|confirmed)\b.{0,70}$/i

const withSubject = (scene: Scene, passage: Passage, words: string): string => {
  const above = passage.parent >= scene.first ? passage.parent : passage.heading
  const subject = above >= scene.first ? wordsOf(scene.note.passages[above]!) : ''
  return subject === '' || subject.length > 120 || /^(?:notes|minutes|discussion)$/i.test(subject)
    ? words
    : `${subject} — ${words}`
}

/** Where the sentence before an offset begins. */
const sentenceBefore = (text: string, at: number, low: number): number =>
  at <= low + 2 ? at : Math.max(low, sentenceAt(text, at - 2).from)

/** The phrases that may fit a passage, by the words that stand in it, in their order. */
const phrasesFor = (cues: Held): readonly DecisionPhrase[] =>
  cues.has(ANY_PHRASE) ? DECISION_PHRASES.filter((_, i) => cues.has(PHRASES[i]!)) : NONE

const NONE: readonly DecisionPhrase[] = []
const GATES = DECISION_PHRASES.map(({ gate, words }) => gate ?? words)
const PHRASES = GATES.map((gate) => cueOf(gate))
const ANY_PHRASE = cueOf(...GATES)

/** Beyond this, a passage may tell several decisions. */
const LONG = 500

/** A sentence of three words tells too little by itself. */
const FEW =
  /^\W*(?!punt(?:ed)?|bumped|moved to|move to (?:a )?vote|postponed?|tabled?|defer(?:red)?|skip(?:ped)?|(?:charter|minutes|budgets?|proposal|plan|agenda|request|application|nomination|policy|report|pr|rfc|resolution|amendment) (?:approved|accepted|adopted|ratified|rejected|declined)\b|ok(?:ay)? to (?:close|merge)|rejected|declined|approved|decided|close[ds]?|closing|issue closed|no change|won[’']?t ?fix|out of scope|\S+ it is|no one had|no concerns|we[’']ll close)\S+(?:\s\S+){0,2}$/i

/** Rules that need no more: `Parked.`, `Charter ratified` */
const SHORT: ReadonlySet<string> = new Set([
  'put-aside',
  'revisit-later',
  'moved-elsewhere',
  'fate',
  'fate-behind',
  'picked',
  'vote-went',
  'unchanged',
  'by-vote-later',
  'noun-agreed',
  'cancelled',
  'out-of-scope',
])

/** `Needs to be postponed` puts off, `should we postpone` does not. */
const SO_WE_CAN = /\bso we can\b/i
const STILL_OPEN =
  /\b(?:if|whether|should|could|would|might|may|can|not|never|n[’']t|vs\.?|asked)(?:\s+\w+){0,3}?\s*$|(?<![#\d])\b\d{1,4}(?: \w+)?\s*$/i

/** So many sentences of a passage may settle something with the same words. */
const MOST = 5

/** The first sentence that holds a phrase, or null where it states no decision there, and where to look on. */
const stretchWith = (
  text: string,
  from: number,
  phrase: DecisionPhrase,
  opens: boolean,
): { readonly sentence: Stretch | null; readonly behind: number } => {
  const rest = from === 0 ? text : text.slice(from)
  const match = phrase.words.exec(rest)
  if (match === null) return NOWHERE
  const at = from + match.index
  const sentence = sentenceAt(text, at + Math.min(match[0].length - 1, 2))
  const nothing = { sentence: null, behind: sentence.to }
  const start = Math.max(beforeSemicolon(text, sentence.from), from)
  const words = text.slice(start, sentence.to)
  if (
    (/[?:]\W*$/.test(words) && !(opens && /:\W*$/.test(words))) ||
    words.length < 5 ||
    (phrase.rule !== 'minutes-approved' &&
      FEW.test(words) &&
      !SHORT.has(phrase.rule) &&
      !(BACKED.has(phrase.rule) && start > from + 12)) ||
    (phrase.rule !== 'unless-objections' && SUPPOSES.test(words))
  )
    return nothing
  const before = text.slice(Math.max(start, at - 40), at)
  if (
    phrase.rule === 'put-off'
      ? STILL_OPEN.test(before.replace(SO_WE_CAN, ''))
      : TAKEN_BACK.test(before)
  )
    return nothing
  if (isWithinQuotes(text.slice(start, at)) || /\bI (?:have|had|see|hear) $/.test(before))
    return nothing
  // The minutes that are approved are always those of an earlier meeting.
  if (phrase.rule !== 'minutes-approved' && LONG_AGO.test(words)) return nothing
  return { sentence: { from: start, to: beyondSemicolon(text, sentence.to) }, behind: sentence.to }
}

const NOWHERE = { sentence: null, behind: -1 }

/** `"I have no objections to anything."`: somebody's own words. */
const isWithinQuotes = (before: string): boolean => {
  let open = false
  for (const char of before) if (QUOTES.includes(char)) open = char === '"' ? !open : char === '“'
  return open
}

const QUOTES = '"“”'

/** `… agreed: this for new ones; that for old ones.`: a semicolon ends no decision. */
const beyondSemicolon = (text: string, to: number): number =>
  text.charCodeAt(to - 1) === SEMICOLON && to + 2 < text.length ? sentenceAt(text, to + 2).to : to

/** `Removing it was proposed; too early, we leave it in.` */
const beforeSemicolon = (text: string, from: number): number => {
  let at = from - 1
  while (at > 0 && text.charCodeAt(at) === 32) at--
  return at > 2 && text.charCodeAt(at) === SEMICOLON ? sentenceAt(text, at - 1).from : from
}

const SEMICOLON = 59
