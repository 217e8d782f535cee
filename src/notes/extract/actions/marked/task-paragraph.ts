import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { onOneLine, sentencesOf } from '../../sentence.ts'
import { leadOf } from '../lead.ts'
import { ownersOf } from '../owners.ts'
import type { Owners, PartyBook } from '../parties.ts'
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
  const isEntry = !isInside && SECTIONS.has(stand.rule) && opensWithSubject(passage)
  // `To do:`, and on the next line what.
  const isOnly =
    stand.byLine && stand.list === 'new' && stand.root === passage.index - 1 && !/\?\s*$/.test(text)
  let found = false
  for (const part of isEntry ? [{ from: 0, to: text.length }] : splitTasks(text, book)) {
    const words = text.slice(part.from, part.to).trim()
    const named = ownersOf(words, null, book, scene.speakerAt(passage.index))
    const owners = isEntry && named.length === 0 ? ownersWithin(words, book) : named
    const lead = isEntry ? null : leadOf(words, book, 'lead')
    if (lead && /^(?:can|could)$/.test(lead.modal)) continue
    if (
      lead === null &&
      !isEntry &&
      (isInside || (owners.length === 0 && !opensWithVerb(words) && !isOnly))
    )
      continue
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

/** Sections that hold tasks and nothing else. */
const SECTIONS: ReadonlySet<string> = new Set(['action-section', 'review-section'])

/** `**Lantern** - a price was asked for`: an entry with its subject in bold before a dash or colon. */
const opensWithSubject = ({ text, marks }: Passage): boolean => {
  const subject = marks.find(({ kind, from }) => kind === 'strong' && from === 0)
  if (subject === undefined || subject.to > 80 || OTHER_LABEL.test(text)) return false
  const behind = text.slice(subject.to)
  return (
    /^\s*(?:[:–—]|-\s)\s*\S+\s+\S/.test(behind) ||
    (/:\s*$/.test(text.slice(0, subject.to)) && /\S\s+\S/.test(behind))
  )
}

/** Labels of what is no task. */
const OTHER_LABEL =
  /^\W*(?:decisions?|decided|resol(?:ved|utions?)|agreed|agreements?|consensus|conclusions?|outcomes?|notes?|nb|info|questions?|motions?|votes?|polls?|discussions?|updates?|status|comments?|background|context|summary)\b/i

/** Who is told to do something in any of the sentences. */
const ownersWithin = (words: string, book: PartyBook): Owners =>
  sentencesOf(words).flatMap(
    ({ from, to }) => leadOf(words.slice(from, to), book, 'lead')?.owners ?? [],
  )
