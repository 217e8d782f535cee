import { LEFT_OPEN, NO_ANSWER, OPEN_MARKS, OPEN_SECTION } from '../conventions/question-words.ts'
import { SILENT_SECTIONS } from '../conventions/sections.ts'
import { cueOf } from '../cues/cue.ts'
import type { QuestionFinding } from '../finding.ts'
import { spanIn } from '../parse/note.ts'
import type { Passage } from '../parse/passage.ts'
import type { ItemExtractor, Scene } from './part.ts'
import { onOneLine, sentenceAt } from './sentence.ts'

/** What is left open: by section, by mark, by a reply that puts it off. */
export const extractQuestions: ItemExtractor = (scene) => {
  const { passages } = scene.note
  const found: QuestionFinding[] = []
  const opens = new Map<number, boolean>()
  const isOpenSection = (index: number): boolean => {
    if (index < scene.first) return false
    const known = opens.get(index)
    if (known !== undefined) return known
    const { text } = passages[index]!
    if (text.length >= 80 || !SECTION_CUE.test(text)) {
      opens.set(index, false)
      return false
    }
    const is =
      text.length < 80 &&
      OPEN_SECTION.test(
        text
          .toLowerCase()
          .replace(/^[^\p{L}]+/u, '')
          .replace(/[\s:*_.]+$/, ''),
      )
    opens.set(index, is)
    return is
  }
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (
      passage.kind === 'heading' ||
      passage.kind === 'rule' ||
      passage.kind === 'code' ||
      passage.kind === 'meta'
    )
      continue
    if (passage.text === '' || passage.isHeader) continue
    const listed =
      (passage.kind === 'item' &&
        (passage.parent >= 0
          ? isOpenSection(passage.parent)
          : isOpenSection(passage.intro) || isOpenSection(passage.heading))) ||
      (passage.kind === 'paragraph' &&
        passage.parent < 0 &&
        passage.text.endsWith('?') &&
        isOpenSection(passage.heading))
    if (listed && /\p{L}{2}.*\s/u.test(passage.text) && !/^(?:none|n\/a)\b/i.test(passage.text)) {
      found.push(question(scene, passage, 0, passage.text.length, 'open-section', 0.85, true))
      continue
    }
    if (isAmongQuestions(scene, passage)) {
      found.push(question(scene, passage, 0, passage.text.length, 'questions-list', 0.55, true))
      continue
    }
    if (!scene.note.cues.has(i, LEAVES_OPEN)) continue
    if (SILENT_SECTIONS.has(scene.sectionAt(i))) continue
    const marked = readMark(scene, passage)
    if (marked) found.push(marked)
    else if (passage.text.length < 240) {
      const left = leftOpen(scene, passage)
      if (left) found.push(left)
    }
  }
  return found
}

const MARKS = OPEN_MARKS.map(({ pattern }) => cueOf(pattern))
const PUT_OFF = cueOf(LEFT_OPEN, NO_ANSWER)
const LEAVES_OPEN = cueOf(LEFT_OPEN, NO_ANSWER, ...OPEN_MARKS.map(({ pattern }) => pattern))

const SECTION_CUE = /question|point|discuss|decided|determined|issue|tbd|open|topic|parking/i

const readMark = (scene: Scene, passage: Passage): QuestionFinding | null => {
  for (const [i, { rule, confidence, pattern }] of OPEN_MARKS.entries()) {
    if (!scene.note.cues.has(passage.index, MARKS[i]!)) continue
    const match = pattern.exec(passage.text)
    if (!match) continue
    const isTold = rule === 'open-prose' || rule === 'tbd' || rule === 'who-prose'
    if (rule === 'who-prose' && isAnswered(scene, passage)) return null
    const { from, to } = isTold
      ? sentenceAt(passage.text, match.index)
      : { from: 0, to: passage.text.length }
    const words = passage.text.slice(from, to)
    if (
      isTold &&
      (words.split(/\s+/).length < 4 ||
        /\b(?:dates?|times?|location|place|venue|meeting|link|recording|speakers?|scribe|minutes|notes)\b.{0,40}(?:to be (?:decided|determined|confirmed)|TBD|TBC)/i.test(
          words,
        ))
    )
      return null
    return question(scene, passage, from, to, rule, confidence, !rule.endsWith('-prose'))
  }
  return null
}

/** Below `Questions:`, a question with no answer beneath. */
const isAmongQuestions = (scene: Scene, passage: Passage): boolean => {
  if (passage.kind !== 'item' || passage.text.lastIndexOf('?') < passage.text.length - 4)
    return false
  const above =
    passage.parent >= 0 ? passage.parent : passage.intro >= 0 ? passage.intro : passage.heading
  if (above < scene.first) return false
  const { text } = scene.note.passages[above]!
  return text.length < 40 && QUESTIONS.test(text) && !isAnswered(scene, passage)
}

const QUESTIONS =
  /^\W*(?:(?:our|some|more|further|new|key|design|other|main|big|next|follow[- ]?up|discussion) )?questions?(?: (?:and|&|\/) (?:concerns|issues|blockers|comments))?\W*$/i

/** Somebody asks in talk, or something hangs below: the next words may answer. */
const isAnswered = (scene: Scene, passage: Passage): boolean => {
  if (scene.speakerAt(passage.index) !== null || passage.kind === 'turn') return true
  const next = scene.note.passages[passage.index + 1]
  return (
    next !== undefined &&
    (next.parent === passage.index || /^\W*(?:A|answer)\b\s*[:.)-]/i.test(next.text))
  )
}

/** `who pays?` — `we can discuss this later`. */
const leftOpen = (scene: Scene, passage: Passage): QuestionFinding | null => {
  if (!scene.note.cues.has(passage.index, PUT_OFF)) return null
  const from = scene.openingAt(passage.index)?.from ?? 0
  const isEmpty =
    NO_ANSWER.test(passage.text) &&
    !isAnswered(scene, passage) &&
    scene.note.passages[passage.index + 1]?.intro !== passage.index
  if (!isEmpty && !LEFT_OPEN.test(passage.text.slice(from))) return null
  const before = scene.note.passages[passage.index - 1]
  const asked = before && isAsked(before) ? before : scene.note.passages[passage.parent]
  if (!asked || asked.index < scene.first || !isAsked(asked)) return null
  if (asked !== before && asked.text.length > SHORT) return null
  if (ASKS_ROUND.test(asked.text)) return null
  return {
    ...question(
      scene,
      asked,
      scene.openingAt(asked.index)?.from ?? 0,
      asked.text.length,
      'left-open',
      0.6,
      false,
    ),
    spans: [
      scene.note.lines.spanOf(spanIn(scene.note, asked).start, spanIn(scene.note, passage).end),
    ],
  }
}

/** Of a longer one, a remark far below answers only a part. */
const SHORT = 160

const isAsked = ({ kind, text }: Passage): boolean =>
  kind !== 'heading' && (/\?\s*$/.test(text) || ASKS.test(text))

/** Asks for further words, not for an answer. */
const ASKS_ROUND =
  /\b(?:any(?:one|body) else|any other|anything else|any (?:further )?(?:questions|comments|thoughts|blockers))\b/i

/** A question without its mark. */
const ASKS =
  /^\W{0,3}(?:how|where|when|who|which|what) (?:do|does|should|shall|can|could|will|would) (?:we|it|they|this|the|people|users)\b[^.!:]{8,110}$/i

const question = (
  scene: Scene,
  passage: Passage,
  from: number,
  to: number,
  rule: string,
  confidence: number,
  marked: boolean,
): QuestionFinding => ({
  kind: 'question',
  text: onOneLine(passage.text.slice(from, to)),
  spans: [spanIn(scene.note, passage, from, to)],
  rule,
  confidence,
  marked,
})
