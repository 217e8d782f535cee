import { attendanceNamed } from '../../conventions/attendance.ts'
import { ORGANISATION } from '../../conventions/not-names.ts'
import { ROLE_LABEL, rolesIn } from '../../conventions/roles.ts'
import type { AttendanceStatus } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type Entry, isEntryName, readEntry } from './entry.ts'
import { nameShape } from './name-shape.ts'
import { readTable } from './roster-table.ts'
import { splitNames } from './split-names.ts'

/** One person listed, and where. */
export interface Listed {
  readonly entry: Entry
  readonly status: AttendanceStatus
  readonly passage: Passage
  /** Stretch of the passage's text. */
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly confidence: number
  /** Named by a role's label only (`Chair: Ada`), not by a list. */
  readonly byRole: boolean
}

/** Everybody the part lists as attending, missed or visiting, and who its labels give a role. */
export const readRoster = (part: Part): readonly Listed[] => new Roll(part).listed

interface Open {
  status: AttendanceStatus
  /** Level of the heading that opened it; 0 for a label. */
  readonly level: number
  /** The label's words say it plainly (`Attendees`), not only that people are meant (`Members`). */
  entries: number
  readonly parent: number
}

class Roll {
  readonly listed: Listed[] = []
  private readonly passages: readonly Passage[]
  private open: Open | null = null
  private tables = new Set<number>()
  private readonly part: Part

  constructor(part: Part) {
    this.part = part
    this.passages = part.note.passages
    for (let i = part.first; i < part.end; i++) this.passage(this.passages[i]!)
    this.boxes()
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
      case 'meta':
        break
    }
  }

  private heading(passage: Passage): void {
    const status = attendanceNamed(passage.text)
    if (status !== null) {
      this.open = { status, level: passage.level, entries: 0, parent: -1 }
      return
    }
    if (this.labelled(passage)) return
    if (
      this.open &&
      passage.level > this.open.level &&
      this.open.level > 0 &&
      this.open.entries === 0
    )
      return
    this.open = null
  }

  /** `Present: Ada, Bob`, `Chair: Ada`, `Minutes by Ada`, or a label alone that opens a list. */
  private labelled(passage: Passage): boolean {
    const { text } = passage
    const colon = text.indexOf(':')
    if (colon > 0 && colon < 60) {
      const label = text.slice(0, colon)
      const status = attendanceNamed(label)
      if (status !== null) {
        const rest = text.slice(colon + 1)
        const nested = passage.kind === 'item' && this.open !== null
        if (rest.trim() === '') {
          this.open = {
            status,
            level: this.open?.level ?? 0,
            entries: 0,
            parent: passage.kind === 'item' ? passage.index : -1,
          }
          return true
        }
        const found = this.names(passage, colon + 1, status, 'attendance-label', 0.9)
        if (!nested) this.open = found > 0 ? null : { status, level: 0, entries: 0, parent: -1 }
        else if (this.open) this.open.entries += found
        return true
      }
      if (
        ROLE_LABEL.test(
          label
            .trim()
            .toLowerCase()
            .replace(/^[^\p{L}]+/u, ''),
        )
      )
        return this.roles(passage, colon + 1, rolesIn(label.replace(/^[^\p{L}]+/u, '')))
    } else if (text.length < 60 && (passage.kind === 'paragraph' || passage.kind === 'item')) {
      const status =
        passage.kind === 'paragraph' || this.nextIsChild(passage) ? attendanceNamed(text) : null
      if (status !== null && passage.marks.every((mark) => mark.kind !== 'link')) {
        this.open = {
          status,
          level: 0,
          entries: 0,
          parent: passage.kind === 'item' ? passage.index : -1,
        }
        return true
      }
    }
    if (text.length > 120) return false
    const by = BY.exec(text)
    if (by)
      return this.roles(passage, by[0].length, [
        ROLE_BY[by[1]!.toLowerCase()] ?? by[1]!.toLowerCase(),
      ])
    const sorry = SORRY.exec(text)
    if (sorry && this.open) {
      this.open.entries += this.names(passage, sorry[0].length, 'absent', 'attendance-label', 0.85)
      return true
    }
    return false
  }

  private nextIsChild(passage: Passage): boolean {
    return this.passages[passage.index + 1]?.parent === passage.index
  }

  private roles(passage: Passage, from: number, roles: readonly string[]): boolean {
    const pieces = splitNames(passage.text, from)
    if (pieces.length === 0 || pieces.length > 4 || passage.text.length - from > 100) return false
    let found = 0
    for (const piece of pieces) {
      const entry = readEntry(piece.text)
      if (entry === null || nameShape(entry.names[0]!) === null) continue
      if (piece.text.split(' ').length > 6) continue
      found++
      this.add(
        passage,
        piece.from,
        piece.text.length,
        { ...entry, roles: [...roles, ...entry.roles] },
        'present',
        'role-label',
        0.8,
        true,
      )
    }
    return found > 0
  }

  private item(passage: Passage, open: Open): void {
    if (passage.parent >= 0 && open.parent !== passage.parent) {
      // Notes under a person's entry are no entries; lists under a label of the list are.
      if (this.listed.some((one) => one.passage.index === passage.parent)) return
    }
    if (isProse(passage.text)) {
      if (open.entries === 0 && open.level === 0) this.open = null
      return
    }
    open.entries += this.names(passage, 0, open.status, 'attendance-list', 0.95)
  }

  private paragraph(passage: Passage, open: Open): void {
    if (passage.parent >= 0) return
    if (open.entries > 0 && this.passages[passage.index - 1]?.kind === 'item') {
      // Behind the list only another line of names still belongs to it.
      if (!isNameLine(passage.text)) {
        this.open = null
        return
      }
    } else if (!isNameLine(passage.text)) {
      if (open.entries > 0 || open.level === 0) this.open = null
      return
    }
    open.entries += this.names(passage, 0, open.status, 'attendance-line', 0.85)
  }

  private row(passage: Passage): void {
    if (passage.cells.length === 2 || passage.cells.length === 1) {
      const label = passage.cells[0]!
      const status = attendanceNamed(label.text)
      if (status !== null && passage.cells.length === 2) {
        this.names(passage, passage.cells[1]!.from, status, 'attendance-cell', 0.9)
        return
      }
      const words = label.text.toLowerCase().replace(/[:\s]+$/, '')
      if (ROLE_LABEL.test(words) && passage.cells.length === 2) {
        this.roles(passage, passage.cells[1]!.from, rolesIn(words))
        return
      }
    }
    if (this.tables.has(passage.table)) return
    this.tables.add(passage.table)
    for (const one of readTable(this.part, passage, this.open?.status ?? null)) {
      this.listed.push(one)
      if (this.open) this.open.entries++
    }
  }

  private names(
    passage: Passage,
    from: number,
    status: AttendanceStatus,
    rule: string,
    confidence: number,
  ): number {
    const pieces = splitNames(passage.text, from)
    const orgFirst = isOrgFirst(pieces.map((piece) => piece.text))
    let found = 0
    for (const piece of pieces) {
      const entry = readEntry(piece.text, orgFirst)
      if (entry === null) continue
      if (
        this.add(
          passage,
          piece.from,
          piece.text.length,
          entry,
          entry.status ?? status,
          rule,
          confidence,
          false,
        )
      )
        found++
    }
    return found
  }

  private add(
    passage: Passage,
    from: number,
    length: number,
    entry: Entry,
    status: AttendanceStatus,
    rule: string,
    confidence: number,
    byRole: boolean,
  ): boolean {
    if (!isEntryName(entry.names[0]!)) return false
    this.listed.push({ entry, status, passage, from, to: from + length, rule, confidence, byRole })
    return true
  }

  /** A roll call with boxes: who is not ticked is absent, if anybody is ticked at all. */
  private boxes(): void {
    const isTicked = this.listed.some((one) => one.passage.checked === true && !one.byRole)
    if (!isTicked) return
    this.listed.forEach((one, i) => {
      if (one.passage.checked === false && !one.byRole && one.entry.status === null)
        this.listed[i] = { ...one, status: 'absent' }
    })
  }
}

const BY =
  /^(minutes|notes|chaired|scribed|facilitated|moderated|hosted|led|recorded)(?: (?:were |was )?(?:taken|recorded|written|prepared|kept|submitted))? by:?\s+/i
const ROLE_BY: Readonly<Record<string, string>> = {
  minutes: 'notetaker',
  notes: 'notetaker',
  recorded: 'notetaker',
  scribed: 'scribe',
  chaired: 'chair',
  facilitated: 'facilitator',
  moderated: 'moderator',
  hosted: 'host',
  led: 'leader',
}
const SORRY = /^(?:apologies|regrets)(?: (?:received|sent|were received))?(?: (?:from|for|by))\s+/i

/** `Factom Inc (Brian), DBGrow Inc (Julian)`: the organisation stands before the person. */
export const isOrgFirst = (texts: readonly string[]): boolean =>
  texts.some((text) => {
    const open = text.indexOf('(')
    return open > 0 && ORGANISATION.test(text.slice(0, open).trim())
  }) && !texts.some((text) => ORGANISATION.test(/\(([^)]*)\)/.exec(text)?.[1] ?? ''))

/** A sentence rather than a name: long, or with a sentence's end inside. */
const isProse = (text: string): boolean =>
  text.length > 200 && !text.includes(',') ? true : /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)

/** A line that is names and nothing else. */
const isNameLine = (text: string): boolean => {
  if (text.length > 1200) return false
  const pieces = splitNames(text)
  if (pieces.length === 0) return false
  const named = pieces.filter(
    (piece) => piece.text.length < 60 && readEntry(piece.text) !== null,
  ).length
  const words = text.split(/\s+/).length
  return named * 2 > pieces.length && (pieces.length > 1 ? words / pieces.length <= 6 : words <= 6)
}
