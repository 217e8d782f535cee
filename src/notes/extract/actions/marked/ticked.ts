import { ACTION_VERBS, TALKED_OVER } from '../../../conventions/actions/verbs.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { ownersOf } from '../owners.ts'
import { NOBODY, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import { fateOfNew } from '../state.ts'
import { opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'

/** Among the notes, a box with somebody's name and what to do: `- [ ] @ada - collect links`. True where it is one. */
export const readTicked = (tasks: Tasks, passage: Passage): boolean => {
  if (passage.kind !== 'item' || passage.checked === null || passage.text.length > 300) return false
  const { scene, book } = tasks
  if (NOT_NOTED.has(scene.sectionAt(passage.index))) return false
  const heading = passage.heading >= scene.first ? scene.note.passages[passage.heading]!.text : ''
  if (NO_TASKS.test(heading)) return false
  const text = unwrapped(passage.text).trim()
  const person = heading.replace(/^[@\s]+|[\s:]+$/g, '')
  const isTheirs = heading.startsWith('@') || book.has(person.toLowerCase())
  const who = isHandedOver(text) ? handedTo(text, book) : NOBODY
  const isHanded = who.length > 0
  const isPlain = !isHanded && !isTheirs
  if (!isHanded && text.split(' ').length < 2) return false
  if (isPlain && !BOARD.test(heading) && !isOfTasks(tasks, passage.heading)) return false
  const named = isHanded ? who : isPlain ? ownersOf(text, null, book, null) : NOBODY
  const above = named.length > 0 ? named : namedAbove(tasks, passage)
  const owners = above.length > 0 || !isTheirs ? above : [partyNamed(person, book)]
  tasks.taken.add(passage.index)
  tasks.found.push({
    kind: 'action',
    text: text.replace(/\s+/g, ' '),
    spans: [spanIn(scene.note, passage)],
    rule: 'ticked',
    confidence: isPlain ? 0.6 : 0.8,
    marked: true,
    owners,
    due: dueIn(text, scene.facts.dates[0] ?? null),
    ...fateOfNew(passage, text),
  })
  return true
}

/** Sections whose boxes are no tasks. */
const NOT_NOTED: ReadonlySet<string> = new Set([
  'agenda',
  'attendees',
  'absent',
  'guests',
  'boilerplate',
  'links',
  'decisions',
])

/** Whoever stands before an order with a box is to follow it. */
const handedTo = (text: string, book: PartyBook): Owners => {
  const owners = ownersOf(text, null, book, null)
  if (owners.length > 0) return owners
  const name = /^@?\p{L}[\p{L}\p{N}_-]+(?= (?:to|will) )/u.exec(text)?.[0]
  return name === undefined || ACTION_VERBS.has(name.toLowerCase())
    ? NOBODY
    : (partiesIn(name, book, 'label', false) ?? NOBODY)
}

/** `Ada to:` above the boxes. */
const namedAbove = ({ scene, book }: Tasks, passage: Passage): Owners => {
  const above = passage.parent >= 0 ? passage.parent : passage.intro
  const words = above >= scene.first ? scene.note.passages[above]!.text : ''
  const name = /^(.{2,40}?) (?:to|will):?\s*$/.exec(words)?.[1]
  return name === undefined ? NOBODY : (partiesIn(name, book, 'label', false) ?? NOBODY)
}

const isHandedOver = (text: string): boolean => {
  const task = WHO.exec(text)?.[1]
  return task !== undefined && (opensWithVerb(task) || /^@.*[-:–—] \p{Ll}+ \p{L}/u.test(text))
}

/** Are the boxes below a heading a list of tasks: do most of them name who, or open with an order? */
const isOfTasks = ({ scene, boxes }: Tasks, heading: number): boolean => {
  const known = boxes.get(heading)
  if (known !== undefined) return known
  const { passages } = scene.note
  let all = 0
  let orders = 0
  for (let i = Math.max(heading, scene.first - 1) + 1; i < scene.end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'heading') break
    if (passage.checked === null) continue
    const text = passage.text.trim()
    all++
    if (isHandedOver(text) || (opensWithVerb(text) && !TALKED_OVER.test(text))) orders++
  }
  const is = orders * 2 > all
  boxes.set(heading, is)
  return is
}

/** The columns of a board of tasks. */
const BOARD =
  /^\W*(?:doing|done|in progress|waiting(?: (?:on|for))?|blocked|on hold|not started|backlog|up next|stuck|ready|in review|next up|to be done)\b.{0,20}$/i

/** One or more names, and the task behind them. */
const WHO =
  /^(?:\[|\()?@?[\p{L}][\p{L}\p{N}_.-]*(?: \p{Lu}\p{L}+)?(?:(?:\s*[,&+/]\s*|\sand\s)@?[\p{L}][\p{L}\p{N}_.-]*){0,4}(?:\]|\))?\s*(?:[-:–—]\s*|to\s+|will\s+)(\S.*)$/su
/** Boxes that are ticked off, and hand out nothing. */
const NO_TASKS =
  /check-?list|roll|attend|agenda|moderator|facilitator|template|(?:before|after|during) (?:the )?(?:meeting|call)/i
