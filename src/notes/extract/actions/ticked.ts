import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { dueIn } from '../due.ts'
import type { Tasks } from './listed.ts'
import { ownersOf } from './owners.ts'
import { partyNamed } from './parties.ts'
import { fateOfNew } from './state.ts'
import { opensWithVerb, unwrapped } from './task-shape.ts'

/** Among the notes, a box with somebody's name and what to do: `- [ ] @ada - collect links`. True where it is one. */
export const readTicked = (tasks: Tasks, passage: Passage): boolean => {
  if (passage.kind !== 'item' || passage.checked === null || passage.text.length > 300) return false
  const { scene, book } = tasks
  if (scene.sectionAt(passage.index) !== 'body') return false
  const heading = passage.heading >= scene.first ? scene.note.passages[passage.heading]!.text : ''
  if (NO_TASKS.test(heading)) return false
  const text = unwrapped(passage.text).trim()
  const person = heading.replace(/^[@\s]+|[\s:]+$/g, '')
  const isTheirs = heading.startsWith('@') || book.has(person.toLowerCase())
  const task = WHO.exec(text)?.[1]
  const isHanded =
    task !== undefined && (opensWithVerb(task) || /^@.*[-:–—] \p{Ll}+ \p{L}/u.test(text))
  if (!isHanded && !(isTheirs && text.split(' ').length > 1)) return false
  const named = isHanded ? ownersOf(text, null, book, null) : []
  const owners = named.length > 0 || !isTheirs ? named : [partyNamed(person, book)]
  if (owners.length === 0) return false
  tasks.taken.add(passage.index)
  tasks.found.push({
    kind: 'action',
    text: text.replace(/\s+/g, ' '),
    spans: [spanIn(scene.note, passage)],
    rule: 'ticked',
    confidence: 0.8,
    marked: true,
    owners,
    due: dueIn(text, scene.facts.dates[0] ?? null),
    ...fateOfNew(passage, text),
  })
  return true
}

/** One or more names, and the task behind them. */
const WHO =
  /^(?:\[|\()?@?[\p{L}][\p{L}\p{N}_.-]*(?: \p{Lu}\p{L}+)?(?:(?:\s*[,&+/]\s*|\sand\s)@?[\p{L}][\p{L}\p{N}_.-]*){0,4}(?:\]|\))?\s*(?:[-:–—]\s*|to\s+|will\s+)(\S.*)$/su
/** Boxes that are ticked off, and hand out nothing. */
const NO_TASKS =
  /check-?list|roll|attend|agenda|moderator|facilitator|template|(?:before|after|during) (?:the )?(?:meeting|call)/i
