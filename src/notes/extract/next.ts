import {
  NEXT_CUE,
  NEXT_LABEL,
  NEXT_PROSE,
  TELLS_WHEN,
} from '../conventions/meetings/next-meeting.ts'
import { cueOf } from '../cues/cue.ts'
import type { NextFinding } from '../finding.ts'
import { spanIn } from '../parse/note.ts'
import type { Passage } from '../parse/passage.ts'
import { dateOf } from './due.ts'
import type { ItemExtractor, Scene } from './part.ts'
import { onOneLine, sentenceAt } from './sentence.ts'

/** When the next meeting is: a label or section that tells it, else a sentence. */
export const extractNext: ItemExtractor = (scene) => {
  const { passages } = scene.note
  let told: NextFinding | null = null
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (!scene.note.cues.has(i, MAY_TELL)) continue
    if (passage.kind === 'code' || passage.kind === 'rule' || !NEXT_CUE.test(passage.text)) continue
    if (passage.text.length < 160 || passage.kind === 'heading') {
      const labelled = readLabel(scene, passage)
      if (labelled) return [labelled]
    }
    if (scene.sectionAt(i) !== 'agenda') told ??= readSentence(scene, passage)
  }
  return told ? [told] : []
}

const MAY_TELL = cueOf(NEXT_CUE)

/** `Next meeting: 27 August 2019`, or such a heading with the time below it. */
const readLabel = (scene: Scene, passage: Passage): NextFinding | null => {
  const match = NEXT_LABEL.exec(passage.text)
  if (!match) return null
  const rest = passage.text.slice(match[0].length)
  if (/\b(?:agenda|items?|topics?|action)\b/i.test(rest.slice(0, 30))) return null
  if (TELLS_WHEN.test(rest)) return finding(scene, passage, passage, rest, 'next-label', 0.95)
  if (
    rest.trim().length > 12 ||
    (scene.sectionAt(passage.index) === 'agenda' && passage.kind !== 'heading')
  )
    return null
  for (const below of belowOf(scene, passage)) {
    if (/^(?:tb[adc]|to be (?:decided|determined|announced))/i.test(below.text)) return null
    if (TELLS_WHEN.test(below.text) && below.text.length < 400)
      return finding(scene, passage, below, below.text, 'next-section', 0.9)
  }
  return null
}

/** The first passages below a heading, label or item. */
const belowOf = (scene: Scene, passage: Passage): readonly Passage[] => {
  const { passages } = scene.note
  const below: Passage[] = []
  for (let i = passage.index + 1; i < Math.min(scene.end, passage.index + 6); i++) {
    const next = passages[i]!
    if (next.kind === 'heading' || next.kind === 'rule') break
    if (passage.kind === 'item' && next.parent !== passage.index) break
    below.push(next)
  }
  return below
}

/** `The next meeting will be held on Friday`, `meet again in two weeks`. */
const readSentence = (scene: Scene, passage: Passage): NextFinding | null => {
  for (const pattern of NEXT_PROSE) {
    const match = pattern.exec(passage.text)
    if (!match) continue
    const { from, to } = sentenceAt(passage.text, match.index + match[0].length - 2)
    const rest = passage.text.slice(match.index + match[0].length - 8, to)
    if (!TELLS_WHEN.test(rest) || /\?\s*$/.test(rest)) continue
    return {
      kind: 'next',
      text: onOneLine(passage.text.slice(from, to)),
      spans: [spanIn(scene.note, passage, from, to)],
      rule: 'next-sentence',
      confidence: 0.65,
      marked: false,
      date: dateOf(rest, scene.facts.dates[0] ?? null),
    }
  }
  return null
}

/** `10. Next meeting:` without number and colon. */
const nameOf = (label: Passage): string =>
  onOneLine(label.text).replace(/^[\d.()#\s]+|[\s:：]+$/g, '')

/** The sentence that tells when. */
const whenIn = (text: string): string => {
  const at = TELLS_WHEN.exec(text)
  if (at === null) return onOneLine(text)
  const { from, to } = sentenceAt(text, at.index)
  return onOneLine(text.slice(from, to))
}

const finding = (
  scene: Scene,
  label: Passage,
  told: Passage,
  words: string,
  rule: string,
  confidence: number,
): NextFinding => {
  const from = spanIn(scene.note, label)
  const to = label === told ? from : spanIn(scene.note, told)
  return {
    kind: 'next',
    text: label === told ? onOneLine(label.text) : `${nameOf(label)}: ${whenIn(told.text)}`,
    spans: [label === told ? from : scene.note.lines.spanOf(from.start, to.end)],
    rule,
    confidence,
    marked: true,
    date: dateOf(words, scene.facts.dates[0] ?? null),
  }
}
