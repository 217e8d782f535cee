import {
  attendanceNamed,
  OF_MEETING,
  OFFICE,
  PLAIN_ROSTER,
} from '../../conventions/people/attendance.ts'
import { ROLE_LABEL, rolesIn } from '../../conventions/people/roles.ts'
import { TOPIC_TAG } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { entryOf } from './entry.ts'
import { groupedIn } from './grouped-entries.ts'
import { NEAR_TOP, stretchesInLine } from './inner-labels.ts'
import { LabelLines } from './label-lines.ts'
import type { Listed } from './listed.ts'
import { MetaLines } from './meta-lines.ts'
import { bareRosterIn, isNameLine, isProse } from './name-lines.ts'
import { type NameShape, nameShape } from './name-shape.ts'
import { namedByLine, namedIn } from './named-stretches.ts'
import type { OpenList } from './open-list.ts'
import { opensList } from './opens-list.ts'
import { RollSheet } from './roll-sheet.ts'
import { untickedAbsent, withoutOddBlocks } from './roster-checks.ts'
import { readTable } from './roster-table.ts'
import { TELLS_ATTENDANCE, toldIn } from './told-attendance.ts'

/** Everybody the part lists as attending, missed or visiting, and who its labels give a role. */
export const readRoster = (part: Part): readonly Listed[] => new Roll(part).finish()

/** Names that stand before what somebody says. */
const VOICE: ReadonlySet<NameShape> = new Set<NameShape>(['first-name', 'full-name'])

/** Longer passages tell of more than who was there. */
const LONGEST = 1500
class Roll extends RollSheet {
  private readonly part: Part
  private readonly passages: readonly Passage[]
  private readonly tables = new Set<number>()
  /** Some entry names its organisation in front. */
  private isGrouped = false
  private readonly labels = new LabelLines()
  private readonly meta = new MetaLines()

  constructor(part: Part) {
    super()
    this.part = part
    this.passages = part.note.passages
    for (let i = part.first; i < part.end; i++) this.passage(this.passages[i]!)
  }

  finish(): readonly Listed[] {
    if (!this.listed.some((one) => !one.byRole)) this.unlabelled()
    return untickedAbsent(withoutOddBlocks(this.listed))
  }

  private passage(passage: Passage): void {
    switch (passage.kind) {
      case 'heading':
        this.heading(passage)
        break
      case 'row':
        this.row(passage)
        break
      case 'rule':
        if (this.open && this.open.entries > 0) this.open = null
        break
      case 'turn':
        this.labelled(passage)
        break
      case 'item':
      case 'paragraph':
        if (passage.text === '' || this.labelled(passage) || this.open === null) break
        if (passage.kind === 'item') this.item(passage, this.open)
        else this.paragraph(passage, this.open)
        break
      case 'code':
        if (this.open?.roles === null && this.open.entries === 0)
          this.addAll(
            passage,
            namedByLine(passage.text),
            this.open.status,
            'attendance-block',
            0.85,
          )
        break
      case 'meta':
        for (const { status, from } of this.meta.read(passage.text))
          this.names(passage, from, status, 'attendance-meta', 0.9)
        break
    }
  }

  private heading(passage: Passage): void {
    const status = attendanceNamed(passage.text)
    if (status !== null) return this.start(status, passage.level, -1, null, passage.text)
    if (this.labelled(passage)) return
    const { open } = this
    const isWithin = open !== null && open.level > 0 && passage.level > open.level
    if (!isWithin || open.entries > 0) this.open = null
  }

  /** Labels that stand behind other words of a line near the top. */
  private labelledWithin(passage: Passage): boolean {
    const { kind, text, index } = passage
    if (kind !== 'paragraph' || index > this.part.first + NEAR_TOP) return false
    const stretches = stretchesInLine(text, this.open?.roles === null ? this.open.status : null)
    if (stretches === null) return false
    let found = 0
    for (const { status, from, to } of stretches)
      found += this.addAll(
        passage,
        namedIn(text.slice(0, to), from),
        status,
        'attendance-within',
        0.8,
      )
    if (found === 0) return false
    if (text.endsWith(',')) this.start(stretches.at(-1)!.status, 0, passage.parent)
    else this.open = null
    return true
  }

  /** Sentences near the top that tell who was there. */
  private told(passage: Passage): boolean {
    const { kind, index, text } = passage
    if (kind !== 'paragraph' || index > this.part.first + NEAR_TOP || text.length < 20) return false
    if (!TELLS_ATTENDANCE.test(text)) return false
    let found = 0
    for (const { status, named } of toldIn(text.slice(0, LONGEST)))
      found += this.addAll(passage, named, status, 'attendance-told', 0.75)
    return found > 0
  }

  /** A label with names behind it, or a label alone that opens a list. */
  private labelled(passage: Passage): boolean {
    const { text, kind } = passage
    if (this.labelledWithin(passage)) return true
    const line = this.labels.read(text)
    const parent = kind === 'item' ? passage.index : passage.parent
    if (line === null) {
      if (this.told(passage)) return true
      if (text.length > 60 || (kind !== 'paragraph' && kind !== 'item')) return false
      if (kind === 'item' && !opensList(this.passages, passage)) return false
      const words = text.trim().toLowerCase()
      if (kind === 'paragraph' && this.open?.level !== undefined && ROLE_LABEL.test(words)) {
        this.start('present', this.open.level, parent, rolesIn(words))
        return true
      }
      if (kind === 'item' && !PLAIN_ROSTER.test(text)) return false
      const status = attendanceNamed(text)
      if (status === null || passage.marks.some((mark) => mark.kind === 'link')) return false
      this.start(status, 0, parent, null, text)
      return true
    }
    const isAlone = text.slice(line.from).trim() === ''
    if (line.kind === 'role') {
      if (!isAlone) return this.roles(passage, line.from, line.roles)
      if (kind !== 'paragraph' || !OFFICE.test(text)) return false
      this.start('present', 0, parent, line.roles)
      return true
    }
    // `members:` within a subject's notes tells who belongs to something.
    const isWithin = kind === 'item' && passage.parent >= 0 && this.open === null
    if (isWithin && !OF_MEETING.test(text.slice(0, line.from))) return false
    if (isAlone) {
      if (passage.nick !== null)
        this.add(
          passage,
          { entry: entryOf(passage.nick), from: 0, to: text.length },
          line.status,
          'attendance-command',
          0.95,
        )
      else this.start(line.status, this.open?.level ?? 0, parent, null, text)
      return true
    }
    const isNested = kind === 'item' && this.open !== null && this.open.level > 0
    const found = this.names(passage, line.from, line.status, 'attendance-label', 0.9)
    if (isNested && this.open) this.open.entries += found
    else if (found > 0 && !text.endsWith(',')) this.open = null
    else this.start(line.status, 0, parent)
    return true
  }

  private item(passage: Passage, open: OpenList): void {
    if (open.parent >= 0 && passage.parent !== open.parent) {
      const isInside = passage.parent >= 0 && passage.level > this.passages[open.parent]!.level + 1
      if (!isInside) this.open = null
      return
    }
    // Behind lines of names under a label, what is counted is another list.
    const before = this.listed.at(-1)?.passage
    if (
      open.level === 0 &&
      open.roles === null &&
      open.entries > 0 &&
      passage.parent < 0 &&
      before?.kind === 'paragraph' &&
      /\d/.test(this.part.note.original.charAt(passage.start))
    ) {
      this.open = null
      return
    }
    // `Ada:` with notes below tells what Ada said.
    const isVoice =
      passage.text.endsWith(':') &&
      this.passages[passage.index + 1]?.parent === passage.index &&
      VOICE.has(nameShape(passage.text.slice(0, -1).trim()))
    if (isVoice) {
      if (open.entries === 0) this.open = null
      return
    }
    // Notes under a person's entry are no entries; lists under a label of the list are.
    if (passage.parent >= 0 && this.listed.some((one) => one.passage.index === passage.parent))
      return
    if (isProse(passage.text)) {
      if (open.entries === 0 && open.level === 0) this.open = null
      return
    }
    const grouped = open.roles === null ? groupedIn(passage.text, this.isGrouped) : null
    if (grouped !== null) {
      this.isGrouped = true
      open.entries += this.addAll(passage, grouped, open.status, 'attendance-list', 0.9)
    } else if (open.roles !== null) this.roles(passage, 0, open.roles, 'role-above')
    else open.entries += this.names(passage, 0, open.status, 'attendance-list', 0.95)
  }

  private paragraph(passage: Passage, open: OpenList): void {
    if (TOPIC_TAG.test(passage.text)) {
      this.open = null
      return
    }
    if (passage.parent !== open.parent) {
      if (passage.parent < 0 && open.parent >= 0) this.open = null
      const before = this.listed.at(-1)?.passage
      const goesOn = before?.index === passage.parent && before.text.endsWith(',')
      if (goesOn) open.entries += this.names(passage, 0, open.status, 'attendance-list', 0.9)
      return
    }
    const isBehindList = open.entries > 0 && this.passages[passage.index - 1]?.kind === 'item'
    if (!isNameLine(passage.text)) {
      if (isBehindList || open.entries > 0 || open.level === 0) this.open = null
      return
    }
    if (open.roles !== null) {
      this.roles(passage, 0, open.roles, 'role-above')
      return
    }
    open.entries += this.names(passage, 0, open.status, 'attendance-line', 0.85)
  }

  private row(passage: Passage): void {
    if (passage.cells.length === 2) {
      const [label, value] = [passage.cells[0]!, passage.cells[1]!]
      const line = this.labels.read(`${label.text.replace(/[:\s]+$/, '')}:`)
      if (line?.kind === 'attendance' && !passage.isHeader) {
        this.names(passage, value.from, line.status, 'attendance-cell', 0.9)
        return
      }
      if (line?.kind === 'role' && this.roles(passage, value.from, line.roles)) return
    }
    if (this.tables.has(passage.table)) return
    this.tables.add(passage.table)
    for (const one of readTable(
      this.part,
      passage,
      this.open?.roles === null ? this.open.status : null,
    )) {
      this.listed.push(one)
      if (this.open) this.open.entries++
    }
  }

  /** A line of full names near the top that no label announces. */
  private unlabelled(): void {
    const line = bareRosterIn(this.part)
    if (line !== null) this.names(line, 0, 'present', 'name-line', 0.75)
  }
}
