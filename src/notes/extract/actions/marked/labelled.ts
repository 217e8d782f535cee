import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { leadOf } from '../lead.ts'
import { ownersOf } from '../owners.ts'
import { splitTasks } from '../split-tasks.ts'
import { type Fate, fateOfNew, fateOfPast } from '../state.ts'
import { opensWithVerb, unstruck } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import { belongsEarlier, LABEL, labelIn, saysNothing } from './labels.ts'
import type { Stand } from './stand.ts'

/** Reads an action that a label marks where it stands, or a paragraph in a list of tasks. True where it did. */
export const readLabelled = (tasks: Tasks, passage: Passage, stand: Stand | null): boolean => {
  const { scene, book } = tasks
  if (!scene.note.cues.has(passage.index, LABEL)) return false
  const text = unstruck(passage)
  const speaker = scene.speakerAt(passage.index)
  const told = FATE_BEFORE.exec(text)
  let label = labelIn(text, told?.[0].length ?? 0, book)
  if (label === null && speaker !== null) {
    const opening = scene.openingAt(passage.index)
    if (opening && opening.from > 0) label = labelIn(text, opening.from, book)
  }
  if (label === null) return false
  const section = scene.sectionAt(passage.index)
  if (passage.kind === 'heading' && passage.level < 7 && label.rule !== 'label') return false
  if (label.rule === 'label-next-step' && passage.kind === 'heading') return false
  if (section === 'boilerplate') return false
  const task = text.slice(label.from, label.to).trim()
  if (saysNothing(task)) {
    if (label.rule === 'label-bracket') return markAround(tasks, passage, label)
    return passage.kind !== 'heading'
  }
  if (
    section === 'agenda' &&
    label.number === null &&
    !/^[[(\s*]*(?:action|AI\b)/.test(text.slice(label.at)) &&
    !leadOf(task, book, 'lead')
  )
    return false
  if (/^to-?do/i.test(text.slice(label.at)) && isPlaceholder(task)) return false
  if (/^(?:review|follow[- ]?ups?|status|updates?)(?: of\b.*)?$/i.test(task)) return false
  const isPast = stand?.list === 'past' && label.number !== null
  const isEarlier = label.number !== null && belongsEarlier(label.number, scene.facts.number)
  const isTracked = TRACKED.test(text.slice(label.at)) && passage.kind === 'turn'
  for (const part of splitTasks(task, book)) {
    const words = task.slice(part.from, part.to)
    const from = text.indexOf(words, label.from)
    const owners = ownersOf(words.trim(), label.owner, book, speaker, true)
    const fate: Fate =
      told !== null && !/^new/i.test(told[1]!)
        ? fateOfPast(passage, `${told[1]}.`, 'carried')
        : isPast
          ? fateOfPast(passage, words, stand.state)
          : isEarlier
            ? fateOfPast(passage, words, 'carried')
            : isTracked
              ? fateOfPast(passage, `${words}. ${answersTo(tasks, passage)}`, 'open')
              : fateOfNew(passage, words)
    tasks.found.push({
      kind: 'action',
      text: words.replace(/\s+/g, ' ').trim(),
      spans: [spanIn(scene.note, passage, from, from + words.length)],
      rule: label.rule,
      confidence: label.confidence,
      marked: true,
      owners,
      due: dueIn(words, scene.facts.dates[0] ?? null),
      ...fate,
      ...(label.number === null ? {} : { number: label.number }),
    })
  }
  tasks.taken.add(passage.index)
  return true
}

/** `[DONE] ACTION: Ada to …`, `[NEW] ACTION: …`: how it stands is told before its label. */
const FATE_BEFORE =
  /^\W{0,3}(new|pending|continues|continued|ongoing|done|completed?|dropped|open|closed|cancelled)\b[\])]?:?\s+(?=\*{0,2}action\b)/i

/** A number behind a hyphen was given by a tracker, when the action was new. */
const TRACKED = /^ACTION-\d+\s*[:–—-]/i

/** What is answered to an action that is looked back on in a chat: the next turns, up to the next subject. */
const answersTo = ({ scene, book }: Tasks, passage: Passage): string => {
  const words: string[] = []
  for (let i = passage.index + 1; i < scene.end && words.length < 3; i++) {
    const { kind, text } = scene.note.passages[i]!
    if (kind !== 'turn' || /^\W*(?:sub)?topic\b/i.test(text) || labelIn(text, 0, book)) break
    words.push(text)
  }
  return words.join('. ')
}

/** `TODO: Website`: a name to be filled in, no task. */
const isPlaceholder = (task: string): boolean =>
  task.split(/\s+/).length <= 2 && !opensWithVerb(task) && !task.includes('@')

/** A bare `(ACTION)` marks what stands around it: the line above. */
const markAround = (
  tasks: Tasks,
  passage: Passage,
  label: { readonly owner: string | null; readonly rule: string },
): boolean => {
  const { scene, book } = tasks
  const above = passage.parent >= scene.first ? scene.note.passages[passage.parent]! : null
  if (above === null || above.text === '') return true
  tasks.found.push({
    kind: 'action',
    text: above.text.replace(/\s+/g, ' '),
    spans: [scene.note.lines.spanOf(above.start, passage.end)],
    rule: `${label.rule}, above`,
    confidence: 0.7,
    marked: true,
    owners: ownersOf(above.text, label.owner, book, null),
    due: null,
    state: 'open',
    review: false,
  })
  return true
}
