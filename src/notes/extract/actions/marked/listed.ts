import { PAST_OPENING } from '../../../conventions/actions/states.ts'
import type { ActionState } from '../../../finding.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { oneLine } from '../../one-line.ts'
import { leadOf } from '../lead.ts'
import { ownersOf } from '../owners.ts'
import type { Owners, PartyBook } from '../parties.ts'
import { splitEntry } from '../split-tasks.ts'
import { type Fate, fateOfNew, fateOfPast, fateOfPlanned } from '../state.ts'
import { isOnlyLink, isTaskLine, opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import { ownersAbove } from './headed.ts'
import { belongsEarlier, type Label, labelIn, saysNothing } from './labels.ts'
import {
  asksNobody,
  isNoTask,
  isTalk,
  isTheme,
  nameAlone,
  namesTasks,
  reporterOf,
} from './no-task.ts'
import type { Stand } from './stand.ts'

interface Above {
  readonly owners: Owners
  readonly due: string | null
  /** A task above it was itself a finding: what stands below only comments, unless it says otherwise. */
  readonly isBelowTask: boolean
}

/** Reads an item of a list of tasks, and what is nested in it. */
export const readListed = (
  tasks: Tasks,
  passage: Passage,
  stand: Stand,
  above: Above = {
    owners: ownersAbove(passage, tasks.heads),
    due: stand.due,
    isBelowTask: hangsBelowTask(tasks, passage, stand),
  },
): void => {
  const { scene, book, kidsOf } = tasks
  tasks.visited.add(passage.index)
  const kids = kidsOf(passage.index).filter((kid) => tasks.standAt(kid.index) !== null)
  const label = labelIn(unwrapped(passage.text), 0, book)
  const from = label && label.to > label.from ? label.from : 0
  const to = label && label.to > label.from ? label.to : passage.text.length
  const task = unwrapped(passage.text)
    .slice(from, to)
    .replace(/^(?:\s|\p{Extended_Pictographic}|\uFE0F)+/u, '')
    .replace(FATE_FIRST, '')
    .trim()
  const named = ownersOf(task, label?.owner ?? null, book, scene.speakerAt(passage.index))
  const owners = named.length === 0 && stand.list === 'past' ? reporterOf(task, book) : named
  const due = dueIn(task, scene.facts.dates[0] ?? null) ?? above.due
  const below = (isBelowTask: boolean): Above => ({
    owners: owners.length > 0 ? owners : above.owners,
    due,
    isBelowTask,
  })
  if (saysNothing(task) || isNoTask(task) || isTheme(task, owners) || namesTasks(passage)) {
    for (const kid of kids)
      readListed(tasks, kid, tasks.standAt(kid.index) ?? stand, { ...above, due })
    return
  }
  const theirs = tasks.heads.get(passage.index) ?? nameAlone(task, passage, kids, book)
  if (theirs !== null) {
    for (const kid of kids)
      readListed(tasks, kid, tasks.standAt(kid.index) ?? stand, { ...above, owners: theirs, due })
    return
  }
  const only = kids.length === 1 && kids[0]!.checked !== null ? ownerAlone(kids[0]!, book) : null
  if (only) {
    emit(tasks, passage, stand, { from, to, task, label, owners: only, due, last: kids[0]! })
    return
  }
  if (kids.length > 0 && introduces(passage, task, kids, owners, stand, book)) {
    tasks.taken.add(passage.index)
    const named = stand.list === 'past' ? stateNamed(task) : null
    const theirStand = named === null ? stand : { ...stand, state: named }
    for (const kid of kids)
      if (isTaskLine(kid) || kidsOf(kid.index).length > 0 || labelIn(kid.text, 0, book))
        readListed(tasks, kid, theirStand, below(false))
      else tasks.visited.add(kid.index)
    return
  }
  const isComment = above.isBelowTask
    ? !standsAlone(tasks, passage, label, owners, stand)
    : isTalk(scene, passage, stand, owners) ||
      (label === null && asksNobody(passage, task, owners)) ||
      (stand.list === 'past' && kids.length === 0 && isOnlyLink(passage, true))
  const parts = isComment ? [] : splitEntry(unwrapped(passage.text).slice(from, to), book)
  for (const part of parts) {
    const isWhole = parts.length === 1
    const words = isWhole ? task : passage.text.slice(from + part.from, from + part.to).trim()
    const own = isWhole ? owners : ownersOf(words, null, book, null)
    emit(tasks, passage, stand, {
      from: from + part.from,
      to: from + part.to,
      task: words,
      label,
      owners: own.length > 0 ? own : above.owners,
      due: isWhole ? due : (dueIn(words, scene.facts.dates[0] ?? null) ?? above.due),
      last: passage,
    })
  }
  for (const kid of kids) readListed(tasks, kid, stand, below(true))
}

/** A list right below a paragraph that was read as a task details it. */
const hangsBelowTask = ({ scene, taken }: Tasks, { intro, text }: Passage, stand: Stand): boolean =>
  stand.list === 'new' &&
  intro >= scene.first &&
  intro !== stand.root &&
  taken.has(intro) &&
  scene.note.passages[intro]!.text.length > 40 &&
  !/[:：]\s*$/.test(scene.note.passages[intro]!.text) &&
  !text.startsWith('#')

/** `[Done] Ada to …`, `**DONE** Ada to …`: how it went stands before it. */
const FATE_FIRST =
  /^(?:[[(](?:[Dd]one|DONE|[Cc]ompleted?|COMPLETED?|[Cc]losed|CLOSED|[Oo]pen|OPEN|[Ww][Ii][Pp]|[Ii]n progress|[Oo]ngoing|[Dd]ropped|[Cc]ancell?ed|[Nn]ot done)[\])]|(?:DONE|COMPLETED?|CLOSED|OPEN|WIP|DROPPED|CANCELLED|NOT DONE)(?![\w-])|(?:Done|Completed?|Closed|Open|Dropped|Cancelled|In progress)(?=\s*[:–—-]))[\s:.–—-]*(?=\S)/

/** A task below a task: it has a box, a label, or somebody who is to do it. */
const standsAlone = (
  { scene, book }: Tasks,
  passage: Passage,
  label: Label | null,
  owners: Owners,
  stand: Stand,
): boolean =>
  (passage.checked !== null && !isOnlyLink(passage)) ||
  label !== null ||
  (/^(?:and )?also,? (?!see\b)/i.test(passage.text) && opensWithVerb(passage.text)) ||
  (owners.length > 0 &&
    (stand.list === 'new' ? !isRemark(passage.text, book) : stand.state === 'done') &&
    isTaskLine(passage) &&
    !tellsWhatWasDone(passage.text) &&
    scene.openingAt(passage.index)?.form !== 'colon') ||
  leadOf(passage.text, book, 'lead')?.modal === 'to'

/** `George smaller ones are easier`, `Refack, idea is …`: somebody known says something. */
const isRemark = (text: string, book: PartyBook): boolean => {
  const { name, next } = REMARK.exec(text)?.groups ?? {}
  return name !== undefined && book.has(name.toLowerCase()) && !opensWithVerb(next!)
}

const REMARK =
  /^@?(?<name>[\p{L}][\p{L}\p{N}_-]+)(?:,|:)? (?!to\b|will\b|and\b|&)(?<next>\p{L}\S*)/u

/** `Jon filed it`. */
const tellsWhatWasDone = (text: string): boolean =>
  !/\bwill\b/.test(text) &&
  PAST_OPENING.test(text.replace(/^@?\S+\s+(?:(?:has|have|had|already|also) )*/, ''))

/** Does the item only introduce the tasks below it? */
const introduces = (
  passage: Passage,
  task: string,
  kids: readonly Passage[],
  owners: Owners,
  stand: Stand,
  book: PartyBook,
): boolean => {
  const boxes = kids.filter((kid) => kid.checked !== null)
  if (boxes.length > 0)
    return (
      passage.checked === null ||
      owners.length === 0 ||
      (boxes.length > 1 && boxes.every((kid) => isOnlyLink(kid)))
    )
  if (passage.checked !== null) return false
  // Whoever is named for it has a task; what stands below only details it.
  const isOwned = owners.length > 0 && /\([^()]+\):?\s*$/.test(task) && opensWithVerb(task)
  const lines = kids.filter((kid) => isTaskLine(kid) && !isRemark(kid.text, book))
  if (lines.length === 0) return false
  if ((/[:：]\s*$/.test(task) && !isOwned) || STATUS_WORD.test(task)) return true
  if (stand.list === 'past') return false
  const orders = lines.filter(
    (kid) => opensWithVerb(kid.text) || /^\p{Lu}?[a-z]+ing\b/u.test(kid.text),
  )
  if (isOwned && orders.length * 2 < kids.length) return false
  if (opensWithVerb(task) || SUBJECT.test(task))
    return (
      (orders.length > 1 && orders.length * 2 > kids.length) ||
      (kids.length > 3 && lines.length === kids.length)
    )
  if (kids.length === 1 && task.split(/\s+/).length > 4) return false
  if (/[.!?]$/.test(task) || task.length > 120) return false
  return lines.length * 2 >= kids.length
}

/** What heads a list of tasks of one fate. */
const STATUS_WORD =
  /^(?:not (?:yet )?(?:started|done)|in[- ]progress|done|started|blocked|completed|ongoing|stretch)\b.{0,40}$/i

/** How the tasks stand that are listed below `Not started` or `Done:`. */
const stateNamed = (head: string): ActionState | null => {
  if (!STATUS_WORD.test(head)) return null
  return /^(?:done|completed)\b/i.test(head) ? 'done' : 'open'
}

/** `Doug to …`, `Ada will …` */
const SUBJECT = /^(?:@?\S+ ){1,3}(?:to|will|should) [a-z]/

/** `- [ ] (@ada and @bob)`: nothing but who does what the line above says. */
const ownerAlone = (kid: Passage, book: PartyBook): Owners | null => {
  const words = /^[([](.{2,80})[)\]]$/.exec(kid.text.trim())
  if (!words) return null
  const owners = ownersOf(kid.text, null, book, null)
  return owners.length > 0 ? owners : null
}

interface Task {
  readonly from: number
  readonly to: number
  readonly task: string
  readonly label: Label | null
  readonly owners: Owners
  readonly due: string | null
  readonly last: Passage
}

const emit = (tasks: Tasks, passage: Passage, stand: Stand, read: Task): void => {
  tasks.taken.add(passage.index)
  tasks.taken.add(read.last.index)
  const whole = spanIn(tasks.scene.note, passage, read.from, read.to)
  const last = read.last === passage ? whole : spanIn(tasks.scene.note, read.last)
  const report = stand.list === 'past' ? reportOn(tasks, passage) : []
  if (
    report.length === 2 &&
    /^(?:n\/?a|none|covered|skipped)\b|\bcovered (?:this|that|above|earlier)\b/i.test(
      report[1]!.text,
    )
  )
    return
  for (const note of report) if (note.kind === 'paragraph') tasks.visited.add(note.index)
  const number = read.label?.number ?? null
  const isEarlier = number !== null && belongsEarlier(number, tasks.scene.facts.number)
  const isNew = !isEarlier && (stand.list === 'new' || (read.label !== null && number === null))
  const fate: Fate = isNew
    ? stand.rule.startsWith('plan')
      ? fateOfPlanned(passage, read.task)
      : fateOfNew(passage, read.task)
    : fateOfPast(
        passage,
        wordsOf(report).slice(tasks.scene.openingAt(passage.index)?.from ?? 0),
        isEarlier && stand.list === 'new' ? 'carried' : stand.state,
      )
  tasks.found.push({
    kind: 'action',
    text: oneLine(read.task),
    spans: [read.last === passage ? whole : tasks.scene.note.lines.spanOf(whole.start, last.end)],
    rule: read.label ? `${stand.rule}, ${read.label.rule}` : stand.rule,
    confidence: read.label ? Math.max(stand.confidence, read.label.confidence) : stand.confidence,
    marked: true,
    owners: read.owners,
    due: read.due,
    ...fate,
    ...(read.label?.number == null ? {} : { number: read.label.number }),
  })
}

/** A reviewed task and the notes below it, in which it is told how it went. */
const reportOn = (tasks: Tasks, passage: Passage): readonly Passage[] => {
  const kids = tasks.kidsOf(passage.index)
  if (kids.length > 0) return [passage, ...kids.slice(0, 3)]
  const { passages } = tasks.scene.note
  const report = [passage]
  for (let i = passage.index + 1; i < Math.min(tasks.scene.end, passage.index + 4); i++) {
    const next = passages[i]!
    if (next.kind !== 'paragraph' || next.level > 0) break
    if (next.parent !== passage.index && next.parent !== passage.parent) break
    if (labelIn(next.text, 0, tasks.book)) break
    report.push(next)
  }
  return report
}

const wordsOf = (report: readonly Passage[]): string =>
  report.map((passage) => unwrapped(passage.text)).join('. ')
