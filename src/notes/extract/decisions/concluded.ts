import {
  ASKS_OBJECTION,
  NO_MEETING,
  NO_OBJECTION,
  SAYS_SETTLED,
  SETTLES,
  SUMS_UP_AGREED,
} from '../../conventions/decisions/chat-conclusions.ts'
import {
  ACCEPTS,
  BUTS,
  PROPOSES,
  SUGGESTS,
  TALK_OF_TALK,
} from '../../conventions/decisions/proposals.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'
import { labelAt } from './labelled.ts'

/** In a chat: `great, adopted`, `next wednesday it is`, after somebody put it and others said yes. */
export const concludedDecision = (scene: Scene, passage: Passage): DecisionFinding | null => {
  const { cues } = scene.note
  const at = passage.index
  if (passage.text.length > 360 || !cues.has(at, MAY_CONCLUDE)) return null
  if (scene.openingAt(at) === null) return null
  const voice = voiceOf(passage)
  if (voice.speaker === null) return null
  const text = flatText(passage).slice(voice.from)
  if (text.length > 300) return null
  const unopposed = unopposedDecision(scene, passage, text)
  if (unopposed !== null) return unopposed
  if (text.length > 160 || text.trimEnd().endsWith('?')) return null
  const isTold = cues.has(at, SETTLING) && SETTLES.test(text) && !TALK_OF_TALK.test(text)
  const isSummed = !isTold && cues.has(at, SUMMING_UP) && SUMS_UP_AGREED.test(text)
  if (!isTold && !isSummed && !(cues.has(at, SETTLED) && SAYS_SETTLED.test(text))) return null
  const put = matterPut(scene, passage, isSummed)
  if (put === null) return null
  const words = isTold || isSummed ? text : flatText(put.matter).slice(voiceOf(put.matter).from)
  const from = spanIn(scene.note, put.matter)
  const to = spanIn(scene.note, passage)
  return decision(
    onOneLine(words),
    [scene.note.lines.spanOf(from.start, to.end)],
    'concluded',
    put.voices > 1 ? 0.7 : 0.62,
    false,
  )
}

const SETTLING = cueOf(SETTLES)
const SUMMING_UP = cueOf(SUMS_UP_AGREED)
const SETTLED = cueOf(SAYS_SETTLED)
const NO_CALL = cueOf(NO_MEETING)
const ASKING = cueOf(ASKS_OBJECTION)
const MAY_CONCLUDE = cueOf(SETTLES, SUMS_UP_AGREED, SAYS_SETTLED, NO_MEETING, ASKS_OBJECTION)

/** `Then Tariq goes. Any objections?` — `None.`; `No call next week, then.` */
const unopposedDecision = (
  scene: Scene,
  passage: Passage,
  text: string,
): DecisionFinding | null => {
  const { cues } = scene.note
  if (cues.has(passage.index, NO_CALL) && NO_MEETING.test(text))
    return decision(
      text,
      [spanIn(scene.note, passage, voiceOf(passage).from)],
      'cancelled',
      0.62,
      false,
    )
  if (!cues.has(passage.index, ASKING) || !ASKS_OBJECTION.test(text)) return null
  const { passages } = scene.note
  const own = voiceOf(passage).speaker
  for (let i = passage.index + 1, steps = 0; i < scene.end && steps < 4; i++) {
    const next = passages[i]!
    const voice = voiceOf(next)
    const said = flatText(next).slice(voice.from)
    if (said === '') continue
    if (voice.speaker === null || labelAt(said, 0) !== null) return null
    steps++
    if (voice.speaker === own) continue
    if (!NO_OBJECTION.test(said) || said.length > 60) return null
    const matter = named(scene, passage)
    const from = spanIn(scene.note, matter)
    const to = spanIn(scene.note, next)
    const words = flatText(matter).slice(voiceOf(matter).from)
    return decision(
      onOneLine(words),
      [scene.note.lines.spanOf(from.start, to.end)],
      'unopposed',
      0.6,
      false,
    )
  }
  return null
}

interface Put {
  readonly matter: Passage
  readonly voices: number
}

/** What was put to the others before a conclusion, where others took it up and nobody held against it. */
const matterPut = (scene: Scene, conclusion: Passage, isComplete: boolean): Put | null => {
  const { passages } = scene.note
  const voices = new Set<string>()
  const who = voiceOf(conclusion).speaker
  let againstIfPut = false
  for (let i = conclusion.index - 1, steps = 0; i >= scene.first && steps < REACH; i--) {
    const before = passages[i]!
    const voice = voiceOf(before)
    const text = flatText(before).slice(voice.from)
    if (text === '') continue
    if (voice.speaker === null) break
    steps++
    if (labelAt(text, 0) !== null) return null
    const asksObjection = ASKS_OBJECTION.test(text)
    const puts =
      asksObjection ||
      PROPOSES.test(text) ||
      SUGGESTS.test(text) ||
      /^\W{0,3}propos(?:al|ed)\b/i.test(text) ||
      (text.trimEnd().endsWith('?') && voice.speaker === who && text.length < 160)
    if (puts && !ACCEPTS.test(text) && !(TALK_OF_TALK.test(text) && !asksObjection)) {
      if (againstIfPut && !asksObjection) return null
      if (voices.size === 0 && !asksObjection) return null
      return { matter: asksObjection ? named(scene, before) : before, voices: voices.size }
    }
    if (voice.speaker === who) continue
    if (ACCEPTS.test(text) || (NO_OBJECTION.test(text) && !/^\W*no(?:pe)?\W/i.test(text)))
      voices.add(voice.speaker)
    else if (/^\W{0,3}no(?:pe|ne)?\b/i.test(text) && text.length < 60) {
      // `nope` agrees where objections were asked for.
      againstIfPut = true
      voices.add(voice.speaker)
    } else if (BUTS.test(text)) return null
  }
  // Nothing was put in so many words, but several have just agreed to what is now summed up.
  return isComplete && voices.size > 1 && !againstIfPut
    ? { matter: conclusion, voices: voices.size }
    : null
}

/** So many turns may stand between what is put and its conclusion. */
const REACH = 10

/** `any objections?` alone asks of what the same person said just before. */
const named = (scene: Scene, asks: Passage): Passage => {
  const before = scene.note.passages[asks.index - 1]
  return flatText(asks).length < 40 &&
    before !== undefined &&
    before.index >= scene.first &&
    voiceOf(before).speaker === voiceOf(asks).speaker &&
    flatText(before) !== ''
    ? before
    : asks
}

/** Is the matter settled by a label soon after: `RESOLVED: …`, `#agreed …`? */
export const isLabelledSoon = (scene: Scene, passage: Passage): boolean => {
  const { passages } = scene.note
  for (let i = passage.index + 1, steps = 0; i < scene.end && steps < REACH; i++) {
    const next = passages[i]!
    if (next.kind === 'heading') return false
    const text = flatText(next)
    if (text === '') continue
    steps++
    if (/^#?topic\b/i.test(text)) return false
    const label = labelAt(text, 0) ?? labelAt(text, voiceOf(next).from)
    if (label !== null && !label.loose) return true
  }
  return false
}
