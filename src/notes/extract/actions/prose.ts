import {
  ACCEPTANCE,
  NOT_PROMISED,
  OFFERED,
  PROMISES,
  PROSE_CUE,
  REQUEST,
} from '../../conventions/action-prose.ts'
import { isDeliverable } from '../../conventions/action-verbs.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { dueIn } from '../due.ts'
import { onOneLine, sentencesOf } from '../sentence.ts'
import { openingOf } from '../speech/opening.ts'
import { saysNothing } from './labels.ts'
import { splitTasks, type Tasks } from './listed.ts'
import { ownersOf } from './owners.ts'
import { leadOf, NOBODY, type Owners, partyNamed } from './parties.ts'
import type { Stand } from './stand.ts'
import { fateOfNew, fateOfPast } from './state.ts'
import { opensWithVerb, unwrapped } from './task-shape.ts'

/** Sections whose prose promises nothing. */
const SILENT: ReadonlySet<string> = new Set([
  'agenda',
  'attendees',
  'absent',
  'guests',
  'links',
  'boilerplate',
])

/** Reads what prose alone says is to be done: assignments, promises, requests taken up. */
export const readProse = (tasks: Tasks, passage: Passage, stand: Stand | null): void => {
  const { scene } = tasks
  if (passage.kind === 'heading') return
  if (
    stand &&
    passage.kind === 'paragraph' &&
    passage.index !== stand.root &&
    stand.rule !== 'plan-heading'
  ) {
    if (readTaskParagraph(tasks, passage, stand)) return
  }
  const text = unwrapped(passage.text)
  if (!PROSE_CUE.test(text) || passage.quoted || passage.kind === 'row') return
  const speaker = scene.speakerAt(passage.index)
  const section = scene.sectionAt(passage.index)
  if (SILENT.has(section) && (section !== 'agenda' || speaker === null)) return
  const opening = speaker === null ? null : openingOf(passage)
  const start = opening?.from ?? 0
  const said = start > 0 ? text.slice(start) : text
  if (speaker !== null && ACCEPTANCE.test(said)) {
    accept(tasks, passage, speaker)
    return
  }
  let last = -1
  for (const { from, to } of sentencesOf(said)) {
    const sentence = said.slice(from, to)
    if (NOT_PROMISED.test(sentence) || sentence === sentence.toUpperCase()) continue
    const read = assignment(sentence, tasks) ?? promise(sentence, speaker, tasks)
    if (!read) continue
    // One breath of promises by the same person is one item.
    if (last >= 0 && read.rule !== 'prose-assignment') continue
    last = from
    tasks.found.push({
      kind: 'action',
      text: onOneLine(sentence),
      spans: [spanIn(scene.note, passage, start + from, start + to)],
      rule: read.rule,
      confidence: read.confidence,
      marked: false,
      owners: read.owners,
      due: dueIn(sentence, scene.facts.dates[0] ?? null),
      state: 'open',
      review: false,
    })
    tasks.taken.add(passage.index)
  }
}

interface Act {
  readonly rule: string
  readonly confidence: number
  readonly owners: Owners
}

/** `Michael to open an issue`, `Ada and Bob will draft …`. */
const assignment = (sentence: string, { book }: Tasks): Act | null => {
  const words = sentence.replace(/^[\s>*•–—-]+/, '')
  const lead = leadOf(words, book, 'known')
  if (!lead || lead.isPassive) return null
  const before = words.slice(0, lead.at)
  if (
    /\b(?:is|are|was|were|has|have|had|wants?|needs?|able|how|asked|supposed|not)\b/i.test(before)
  )
    return null
  if (lead.modal === 'to')
    return { rule: 'prose-assignment', confidence: 0.75, owners: lead.owners }
  if (
    lead.modal === 'will' &&
    isDeliverable(lead.verb) &&
    lead.owners.every((names) => names.some((name) => book.has(name.toLowerCase())))
  )
    return { rule: 'prose-report', confidence: 0.6, owners: lead.owners }
  return null
}

/** `I'll open a PR`, `Will add it to the agenda`, `can send an invite`. */
const promise = (sentence: string, speaker: string | null, { book }: Tasks): Act | null => {
  for (const { rule, confidence, pattern, needsSpeaker } of PROMISES) {
    const match = pattern.exec(sentence)
    if (!match) continue
    if (needsSpeaker && speaker === null) return null
    const verb = match.groups!.verb!.toLowerCase()
    if (rule === 'prose-offer' ? !OFFERED.has(verb) : !isDeliverable(verb)) return null
    return { rule, confidence, owners: speaker === null ? NOBODY : [partyNamed(speaker, book)] }
  }
  return null
}

/** `SC: will do`: the request before it, by somebody else, is taken on. */
const accept = (tasks: Tasks, passage: Passage, speaker: string): void => {
  const { scene, book } = tasks
  const { passages } = scene.note
  for (let i = passage.index - 1; i >= Math.max(scene.first, passage.index - 5); i--) {
    const asked = passages[i]!
    if (asked.kind === 'heading') break
    const other = scene.speakerAt(i)
    if (other === null || other === speaker || asked.text === '' || tasks.taken.has(i)) continue
    const opening = openingOf(asked)
    const words = asked.text.slice(opening?.from ?? 0)
    if (!REQUEST.test(words) && !opensWithVerb(words)) continue
    tasks.taken.add(passage.index)
    tasks.found.push({
      kind: 'action',
      text: onOneLine(words),
      spans: [spanIn(scene.note, asked), spanIn(scene.note, passage)],
      rule: 'prose-accepted',
      confidence: 0.7,
      marked: false,
      owners: [partyNamed(speaker, book)],
      due: dueIn(words, scene.facts.dates[0] ?? null),
      state: 'open',
      review: false,
    })
    return
  }
}

/** A paragraph in a list of tasks: `Bryan will follow up.` under `Action items:`. */
const readTaskParagraph = (tasks: Tasks, passage: Passage, stand: Stand): boolean => {
  const { scene, book } = tasks
  const text = unwrapped(passage.text)
  if (saysNothing(text.slice(openingOf(passage)?.from ?? 0)) || /[:：]\s*$/.test(text)) return false
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
