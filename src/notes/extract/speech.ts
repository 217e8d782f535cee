import { ACTION_VERBS } from '../conventions/actions/verbs.ts'
import type { SectionKind } from '../conventions/sections.ts'
import type { SpeechFinding } from '../finding.ts'
import { spanIn, spanOfPassage } from '../parse/note.ts'
import type { Passage } from '../parse/passage.ts'
import { oneLine } from './one-line.ts'
import type { Part } from './part.ts'
import type { Listed } from './people/listed.ts'
import { nameShape } from './people/name-shape.ts'
import { type Opening, openingOf } from './speech/opening.ts'
import { namesPresenters, type Presenter, presenterOf } from './speech/presenters.ts'
import { fold, Speakers } from './speech/speakers.ts'

/** Who says what: `Name: …`, chat turns, initials, and the passages that continue them. */
export const extractSpeech = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
  roster: readonly Listed[],
): Spoken => {
  const { passages } = part.note
  const known = spellings(roster)
  const speakers = new Speakers(known)
  const listed = new Set(roster.map((one) => one.passage.index))
  const scribes = scribesOf(roster)
  const headings: string[] = []
  const openings = new Map<number, Opening>()
  const alone: number[] = []
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'heading') headings.push(passage.text)
    if (!canSpeak(passage) || listed.has(i)) continue
    const opening = openingOf(passage, scribes) ?? openingAlone(passages, i, known)
    if (opening === null) {
      if (headsNotes(passages, i) && nameShape(passage.text.trim()) === 'first-name') alone.push(i)
      continue
    }
    openings.set(i, opening)
    if (opening.form !== 'turn') speakers.note(opening, passage.text)
  }
  // One name alone may be a place or a tool; two people are a round.
  if (new Set(alone.map((i) => passages[i]!.text.trim())).size > 1)
    for (const i of alone) {
      const { text } = passages[i]!
      const opening: Opening = { label: text.trim(), form: 'colon', from: text.length }
      openings.set(i, opening)
      speakers.note(opening, text)
    }
  const isUsual = namesPresenters(headings, known)
  const saidBy = new Map<number, string>()
  const voices = new Set<number>()
  const spoken = new Map<number, Opening>()
  const speech: SpeechFinding[] = []
  let current: { speaker: string; passage: Passage } | null = null
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'heading') {
      const presenter = presenterOf(passage.text, known, isUsual)
      current = null
      if (presenter === null || NO_SPEECH.has(sectionAt(i))) continue
      speech.push(presented(part, passage, presenter))
      if (presenter.isAlone) current = { speaker: presenter.name, passage }
      if (presenter.isAlone && isVoice(passage, presenter)) voices.add(i)
      continue
    }
    const opening = openings.get(i)
    if (opening && speakers.isSpeaker(opening) && !NO_SPEECH.has(sectionAt(i))) {
      const goesOn = passage.nick !== null && GOES_ON.test(passage.text) && scribes.size > 0
      const speaker: string = goesOn && current ? current.speaker : opening.label.replace(/^@/, '')
      if (opening.form === 'bracket' && opensSubject(passages, i)) {
        speech.push(said(part, passage, opening, speaker))
        current = null
        continue
      }
      saidBy.set(i, speaker)
      spoken.set(i, opening)
      current = { speaker, passage }
      const below = passages[i + 1]
      if (opening.from < passage.text.length) speech.push(said(part, passage, opening, speaker))
      else if (below?.parent === i && !listsTasks(passages[passage.heading], sectionAt(i)))
        speech.push(saidBelow(part, passage, below, speaker))
      continue
    }
    if (current === null) continue
    if (continues(current.passage, passage, opening !== undefined, saidBy))
      saidBy.set(i, inherited(passage, saidBy) ?? current.speaker)
    else if (passage.parent >= 0 && saidBy.has(passage.parent))
      saidBy.set(i, saidBy.get(passage.parent)!)
    else if (current.passage.kind === 'heading') continue
    else if (passage.level <= current.passage.level || passage.kind !== 'item') current = null
  }
  return {
    speech,
    speakerAt: (index) => saidBy.get(index) ?? null,
    openingAt: (index) => spoken.get(index) ?? null,
    isVoice: (index) => voices.has(index),
  }
}

/** What is known of who speaks, asked by index in `Note.passages`. */
export interface Spoken {
  readonly speech: readonly SpeechFinding[]
  /** Who says the passage (as written), or null. */
  readonly speakerAt: (index: number) => string | null
  /** The label with which the passage itself names its speaker, or null. */
  readonly openingAt: (index: number) => Opening | null
  /** The passage is a line in bold that only names who says what stands below it. */
  readonly isVoice: (index: number) => boolean
}

/** `[Ada] Conformance tests` with notes beneath: a subject and who brought it, nothing said. */
const opensSubject = (passages: readonly Passage[], index: number): boolean => {
  const { kind, level, text } = passages[index]!
  return (
    kind === 'item' &&
    level === 1 &&
    text.length < 100 &&
    !/[.!]\s*$/.test(text) &&
    !ACTION_VERBS.has(/^[[(<][^\])>]{1,40}[\])>]\s(\p{Ll}+)/u.exec(text)?.[1] ?? '') &&
    passages[index + 1]?.parent === index
  )
}

/** `**Ada Lovelace**` alone on its line: the voice of what follows, no subject. */
const isVoice = ({ level, text }: Passage, { name }: Presenter): boolean =>
  level === 7 && text.length < name.length + 4

/** How a scribe goes on with what the same person says. */
const GOES_ON = /^(?:\.\.\.|…)/

/** Who takes down what others say: in a chat, their `Name: …` is somebody else's word. */
const scribesOf = (roster: readonly Listed[]): ReadonlySet<string> =>
  new Set(
    roster
      .filter(({ entry }) => entry.roles.some((role) => /^(?:scribe|notetaker)/.test(role)))
      .flatMap(({ entry }) => entry.names.map((name) => name.toLowerCase())),
  )

const presented = (part: Part, passage: Passage, presenter: Presenter): SpeechFinding => ({
  speaker: presenter.name,
  text: oneLine(passage.text),
  spans: [spanOfPassage(part.note, passage)],
  rule: 'speech-heading',
  confidence: presenter.isAlone ? 0.7 : 0.6,
})

const saidBelow = (part: Part, name: Passage, below: Passage, speaker: string): SpeechFinding => ({
  speaker,
  text: oneLine(below.text),
  spans: [spanOfPassage(part.note, name), spanOfPassage(part.note, below)],
  rule: 'speech-below',
  confidence: 0.7,
})

/** A person's name alone, with notes of theirs beneath: a round of reports. */
const openingAlone = (
  passages: readonly Passage[],
  index: number,
  roster: ReadonlySet<string>,
): Opening | null => {
  if (!headsNotes(passages, index)) return null
  const { text } = passages[index]!
  return roster.has(fold(text)) ? { label: text.trim(), form: 'colon', from: text.length } : null
}

const headsNotes = (passages: readonly Passage[], index: number): boolean => {
  const { text, kind } = passages[index]!
  return kind === 'item' && text.length <= 40 && passages[index + 1]?.parent === index
}

const NO_SPEECH: ReadonlySet<SectionKind> = new Set(['attendees', 'absent', 'guests', 'links'])

/** What stands below a name there is to be done, not said. */
const listsTasks = (heading: Passage | undefined, section: SectionKind): boolean =>
  section === 'actions' ||
  section === 'past-actions' ||
  /\b(?:actions?|tasks|to-?dos?)\b/i.test(heading?.text ?? '')

const canSpeak = (passage: Passage): boolean =>
  passage.kind === 'paragraph' || passage.kind === 'item' || passage.kind === 'turn'

const said = (part: Part, passage: Passage, opening: Opening, speaker: string): SpeechFinding => ({
  speaker,
  text: oneLine(passage.text.slice(opening.from)),
  spans: [spanIn(part.note, passage, opening.from)],
  rule: `speech-${opening.form}`,
  confidence: opening.form === 'dash' || opening.form === 'bold' ? 0.7 : 0.9,
})

const inherited = (passage: Passage, saidBy: ReadonlyMap<number, string>): string | null =>
  passage.parent >= 0 ? (saidBy.get(passage.parent) ?? null) : null

/** Does a passage without a speaker of its own go on with what was said: a child, or the next paragraph. */
const continues = (
  before: Passage,
  passage: Passage,
  opensAnew: boolean,
  saidBy: ReadonlyMap<number, string>,
): boolean => {
  if (passage.parent >= 0) return saidBy.has(passage.parent)
  if (before.kind === 'heading') return passage.heading === before.index && !opensAnew
  if (opensAnew || passage.heading !== before.heading) return false
  if (passage.intro === before.index) return before.text.trimEnd().endsWith(':')
  if (before.kind === 'turn' || before.kind === 'item') return false
  return passage.kind === 'paragraph' && before.kind === 'paragraph'
}

/** Every spelling on the roster that may stand before a colon. */
const spellings = (roster: readonly Listed[]): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const { entry } of roster)
    for (const name of entry.names) {
      all.add(fold(name))
      const words = name.split(/\s+/)
      if (words.length > 1) {
        all.add(fold(words[0]!))
        all.add(fold(words.at(-1)!))
        const initials = words.map((word) => word[0]).join('')
        if (/^\p{Lu}{2,4}$/u.test(initials)) {
          all.add(initials.toLowerCase())
          if (words.length > 2) all.add((words[0]![0]! + words.at(-1)![0]!).toLowerCase())
        }
      }
    }
  return all
}
