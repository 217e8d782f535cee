import {
  ASKS_OBJECTION,
  NO_OBJECTION,
  SAYS_SETTLED,
  SETTLES,
} from '../../conventions/chat-conclusions.ts'
import { ACCEPTS, BUTS, PROPOSES, SUGGESTS, TALK_OF_TALK } from '../../conventions/proposals.ts'
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
  if (passage.kind !== 'turn') return null
  const text = flatText(passage)
  if (text.length > 160 || text.trimEnd().endsWith('?')) return null
  const isTold = SETTLES.test(text) && !TALK_OF_TALK.test(text)
  if (!isTold && !SAYS_SETTLED.test(text)) return null
  const put = matterPut(scene, passage)
  if (put === null) return null
  const words = isTold ? text : flatText(put.matter)
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

interface Put {
  readonly matter: Passage
  readonly voices: number
}

/** What was put to the others before a conclusion, where others took it up and nobody held against it. */
const matterPut = (scene: Scene, conclusion: Passage): Put | null => {
  const { passages } = scene.note
  const voices = new Set<string>()
  const who = conclusion.nick
  let againstIfPut = false
  for (let i = conclusion.index - 1, steps = 0; i >= scene.first && steps < REACH; i--) {
    const before = passages[i]!
    if (before.kind !== 'turn') break
    const text = flatText(before)
    if (text === '' || before.nick === null) continue
    steps++
    if (labelAt(text, 0) !== null) return null
    const asksObjection = ASKS_OBJECTION.test(text)
    const puts =
      asksObjection ||
      PROPOSES.test(text) ||
      SUGGESTS.test(text) ||
      /^\W{0,3}propos(?:al|ed)\b/i.test(text) ||
      (text.trimEnd().endsWith('?') && before.nick === who && text.length < 160)
    if (puts && !ACCEPTS.test(text) && !(TALK_OF_TALK.test(text) && !asksObjection)) {
      if (againstIfPut && !asksObjection) return null
      if (voices.size === 0 && !asksObjection) return null
      return { matter: asksObjection ? named(scene, before) : before, voices: voices.size }
    }
    if (before.nick === who) continue
    if (ACCEPTS.test(text) || (NO_OBJECTION.test(text) && !/^\W*no(?:pe)?\W/i.test(text)))
      voices.add(before.nick)
    else if (/^\W{0,3}no(?:pe|ne)?\b/i.test(text) && text.length < 60) {
      // `nope` agrees where objections were asked for.
      againstIfPut = true
      voices.add(before.nick)
    } else if (BUTS.test(text)) return null
  }
  return null
}

/** So many turns may stand between what is put and its conclusion. */
const REACH = 10

/** `any objections?` alone asks of what the same person said just before. */
const named = (scene: Scene, asks: Passage): Passage => {
  const before = scene.note.passages[asks.index - 1]
  return flatText(asks).length < 40 &&
    before !== undefined &&
    before.index >= scene.first &&
    before.nick === asks.nick &&
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
