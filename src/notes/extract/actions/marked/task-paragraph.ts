import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { onOneLine } from '../../sentence.ts'
import { leadOf } from '../lead.ts'
import { ownersOf } from '../owners.ts'
import { splitTasks } from '../split-tasks.ts'
import { fateOfNew, fateOfPast } from '../state.ts'
import { opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import { saysNothing } from './labels.ts'
import type { Stand } from './stand.ts'

/** A paragraph in a list of tasks: `Bryan will follow up.` under `Action items:`. */
export const readTaskParagraph = (tasks: Tasks, passage: Passage, stand: Stand): boolean => {
  const { scene, book } = tasks
  if (tasks.visited.has(passage.index)) return false
  if (passage.index === stand.root || stand.rule === 'plan-heading') return false
  const text = unwrapped(passage.text)
  if (saysNothing(text.slice(scene.openingAt(passage.index)?.from ?? 0)) || /[:：]\s*$/.test(text))
    return false
  // Talk about earlier tasks is no task.
  if (stand.list === 'past' && scene.openingAt(passage.index)) return false
  const isInside = passage.parent >= 0
  let found = false
  for (const part of splitTasks(text, book)) {
    const words = text.slice(part.from, part.to).trim()
    const owners = ownersOf(words, null, book, scene.speakerAt(passage.index))
    const lead = leadOf(words, book, 'lead')
    if (lead && /^(?:can|could)$/.test(lead.modal)) continue
    if (lead === null && (isInside || (owners.length === 0 && !opensWithVerb(words)))) continue
    found = true
    const fate =
      stand.list === 'new' ? fateOfNew(passage, words) : fateOfPast(passage, words, stand.state)
    tasks.found.push({
      kind: 'action',
      text: onOneLine(words),
      spans: [spanIn(scene.note, passage, part.from, part.to)],
      rule: `${stand.rule}, paragraph`,
      confidence: stand.confidence - 0.1,
      marked: true,
      owners,
      due: dueIn(words, scene.facts.dates[0] ?? null) ?? stand.due,
      ...fate,
    })
  }
  if (found) tasks.taken.add(passage.index)
  return found
}
