import { NOTHING } from '../../../conventions/actions/labels.ts'
import type { ActionState } from '../../../finding.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Cell, Passage } from '../../../parse/passage.ts'
import { dateOf, dueIn } from '../../due.ts'
import { ownersOf } from '../owners.ts'
import { partiesIn } from '../parties.ts'
import { splitTasks } from '../split-tasks.ts'
import type { Tasks } from '../tasks.ts'
import { saysNothing } from './labels.ts'
import { taskSectionNamed } from './stand.ts'

const TASK =
  /^(?:actions?|action[ -]?(?:items?|points?)|tasks?|to[- ]?dos?|next (?:steps?|actions?)|what|item|description|deliverable|activity|follow[- ]?up)\b/i
const SURE =
  /^(?:actions?|action[ -]?(?:items?|points?)|tasks?|to[- ]?dos?|next (?:steps?|actions?)|follow[- ]?up)\b/i
const OWNER =
  /^(?:owners?|owner\(s\)|who|assignees?|assigned(?: to)?|responsible(?: (?:person|party))?|lead|person|action by|by whom|dri)\b/i
const DUE =
  /^(?:due(?: date)?|deadline|date due|target(?: date)?|by when|by date|when|eta|tim(?:eline|ing|eframe)|by$)\b/i
const STATUS = /^(?:status|state|results?|outcome|done\??|complete[d]?\??|progress)\b/i
const NOTE = /^(?:notes?|comments?|details|description|remarks)\b/i

/** `60.1 (DONE)`: a number and its fate stand where the task could. */
const ONLY_NUMBER = /^\W*\d[\d.]*\W*(?:done|open|closed|completed?|wip|in progress)?\W*$/i

/** Reads a row of a table of actions, or one that a label in its first cell makes a list of tasks. True where it did. */
export const readTable = (tasks: Tasks, row: Passage): boolean => {
  if (row.isHeader) return isActionTable(tasks, row.header)
  const header = row.header.length > 0 ? row.header : headerAbove(tasks, row)
  if (header === OWN) return true
  if (
    header.length > 0 &&
    (isActionTable(tasks, header) || (tasks.standAt(row.index) !== null && hasTask(header)))
  ) {
    readColumns(tasks, row, header)
    return true
  }
  return readLabelledRow(tasks, row)
}

/** A row that is a header itself. */
const OWN: readonly string[] = []

/** Where a table has no header, a row that names the columns of a list of tasks is one for the rows below. */
const headerAbove = ({ rowHeaders }: Tasks, { index, cells }: Passage): readonly string[] => {
  const above = rowHeaders.get(index - 1)
  if (above !== undefined) {
    rowHeaders.set(index, above)
    return above
  }
  if (cells.length < 3 || cells.length > 20) return []
  const names = cells.map(({ text }) => text).filter((cell) => !ATTRIBUTE.test(cell))
  if (names.some((name) => name.length > 40) || !namesActions(names)) return []
  rowHeaders.set(index, names)
  return OWN
}

/** Attributes of a wiki's cells may stand among the names of the columns. */
const ATTRIBUTE = /^\s*(?:style|width|align|height|valign|bgcolor|colspan|rowspan)=["'“”]/

const hasTask = (header: readonly string[]): boolean =>
  header.some((cell) => TASK.test(cell.trim()))

const isActionTable = (tasks: Tasks, header: readonly string[]): boolean => {
  const known = tasks.headers.get(header)
  if (known !== undefined) return known
  const is = namesActions(header)
  tasks.headers.set(header, is)
  return is
}

const namesActions = (header: readonly string[]): boolean =>
  header.some((cell) => SURE.test(cell.trim())) &&
  header.length > 1 &&
  header.some((cell) => [OWNER, DUE, STATUS, NOTE].some((column) => column.test(cell.trim())))

const readColumns = (tasks: Tasks, row: Passage, header: readonly string[]): void => {
  const column = (pattern: RegExp): Cell | null => {
    const at = header.findIndex((cell) => pattern.test(cell.trim()))
    return at < 0 ? null : (row.cells[at] ?? null)
  }
  let cell = column(SURE) ?? column(TASK)
  const described = column(NOTE)
  const number = cell && ONLY_NUMBER.test(cell.text) ? cell.text : ''
  if (cell && (number !== '' || !/\p{L}{2}/u.test(cell.text)) && described) cell = described
  if (!cell || saysNothing(cell.text)) return
  const { scene, book } = tasks
  const owner = column(OWNER)
  const due = column(DUE)
  const status = column(STATUS)
  const day = scene.facts.dates[0] ?? null
  const told = owner && !saysNothing(owner.text) ? partiesIn(owner.text, book, 'tag') : null
  const state = stateTold(status?.text ?? '', `${number} ${cell.text}`)
  const stand = tasks.standAt(row.index)
  const isPast = stand?.list === 'past'
  tasks.taken.add(row.index)
  tasks.found.push({
    kind: 'action',
    text: cell.text.replace(/\s+/g, ' '),
    spans: [spanIn(scene.note, row)],
    rule: 'table',
    confidence: 0.95,
    marked: true,
    owners: told ?? ownersOf(cell.text, null, book, null),
    due:
      due && /[\p{L}\d]/u.test(due.text) && !NOTHING.test(due.text)
        ? (dateOf(due.text, day) ?? due.text)
        : dueIn(cell.text, day),
    state: state === 'open' && isPast ? stand.state : state,
    review: isPast || (state === 'done' && (status !== null || number !== '')),
  })
}

const stateTold = (status: string, task: string): ActionState => {
  if (
    /\b(?:not (?:yet )?(?:done|complete[d]?|finished|started)|no (?:news|progress|update))\b/i.test(
      status,
    )
  )
    return 'open'
  if (
    /\b(?:done|complete[d]?|closed|finished|resolved|merged|shipped|sent|published)\b|^(?:x|y|yes|✓|✔|✅|☑|100 ?%)/i.test(
      status,
    )
  )
    return 'done'
  if (
    /\b(?:dropped|cancell?ed|obsolete|withdrawn|abandoned|superseded|no longer|not (?:needed|required)|won['’]?t)\b/i.test(
      status,
    )
  )
    return 'dropped'
  if (
    /\b(?:carr(?:ied|y)|deferred|postponed|roll(?:ed)? over|(?:moved|pushed|delayed)\b.{0,20}\b(?:to|until|back)|still (?:open|to do)|outstanding|next (?:meeting|call|month))\b/i.test(
      status,
    )
  )
    return 'carried'
  return /\(done\b|✅|✔/i.test(task) ? 'done' : 'open'
}

/** `Follow up | Ada and Bob start working on it.`: the first cell says that the second lists tasks. */
const readLabelledRow = (tasks: Tasks, row: Passage): boolean => {
  const label = row.cells[0]
  if (!label || row.cells.length < 2 || row.cells.length > 3 || label.text.length > 40) return false
  const stand = taskSectionNamed(label.text)
  if (!stand) return false
  const { scene, book } = tasks
  for (const cell of row.cells.slice(1)) {
    for (const line of linesIn(row, cell)) {
      const text = row.text.slice(line.from, line.to)
      if (saysNothing(text)) continue
      for (const part of splitTasks(text, book)) {
        const words = text.slice(part.from, part.to).trim()
        tasks.found.push({
          kind: 'action',
          text: words.replace(/\s+/g, ' '),
          spans: [spanIn(scene.note, row, line.from + part.from, line.from + part.to)],
          rule: 'table-label',
          confidence: 0.9,
          marked: true,
          owners: ownersOf(words, null, book, null),
          due: dueIn(words, scene.facts.dates[0] ?? null),
          state: stand.list === 'past' ? stand.state : 'open',
          review: stand.list === 'past',
        })
      }
    }
  }
  tasks.taken.add(row.index)
  return true
}

/** The lines of a cell, without bullets, as offsets in the row's text. */
function* linesIn(row: Passage, cell: Cell): Generator<{ from: number; to: number }> {
  let from = cell.from
  while (from < cell.to) {
    const next = row.text.indexOf('\n', from)
    const to = next < 0 || next > cell.to ? cell.to : next
    const lead = /^[\s•*–—-]*/.exec(row.text.slice(from, to))![0].length
    if (to > from + lead) yield { from: from + lead, to }
    from = to + 1
  }
}
