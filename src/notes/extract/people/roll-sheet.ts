import { NAMES_PEOPLE, ONE_NAME } from '../../conventions/people/attendance.ts'
import type { AttendanceStatus } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { isEntryName } from './entry.ts'
import type { Listed } from './listed.ts'
import { isBot } from './name-shape.ts'
import { type NamedStretch, namedIn, officersIn } from './named-stretches.ts'
import type { OpenList } from './open-list.ts'

/** Where a roll is written down: who was named so far, and the list that is being read. */
export class RollSheet {
  protected readonly listed: Listed[] = []
  protected open: OpenList | null = null
  private blocks = 0

  protected roles(
    passage: Passage,
    from: number,
    roles: readonly string[],
    rule = 'role-label',
  ): boolean {
    const officers = officersIn(passage.text, from)
    for (const one of officers) {
      const entry = { ...one.entry, roles: [...roles, ...one.entry.roles] }
      this.add(passage, { ...one, entry }, 'present', rule, 0.8, true)
    }
    return officers.length > 0
  }

  protected start(
    status: AttendanceStatus,
    level: number,
    parent: number,
    roles: readonly string[] | null = null,
    label = '',
  ): void {
    const isPlain = NAMES_PEOPLE.test(label)
    this.open = { status, roles, level, parent, block: ++this.blocks, isPlain, entries: 0 }
  }

  protected names(
    passage: Passage,
    from: number,
    status: AttendanceStatus,
    rule: string,
    confidence: number,
  ): number {
    const isEntry = rule === 'attendance-list'
    return this.addAll(passage, namedIn(passage.text, from, isEntry), status, rule, confidence)
  }

  protected addAll(
    passage: Passage,
    named: readonly NamedStretch[],
    status: AttendanceStatus,
    rule: string,
    confidence: number,
  ): number {
    return named.filter((one) => this.add(passage, one, status, rule, confidence)).length
  }

  protected add(
    passage: Passage,
    { entry, from, to }: NamedStretch,
    status: AttendanceStatus,
    rule: string,
    confidence: number,
    byRole = false,
  ): boolean {
    if (!isEntryName(entry.names[0]!) || isBot(entry.names[0]!)) return false
    this.listed.push({
      entry,
      status: entry.status ?? status,
      passage,
      from,
      to,
      rule,
      confidence,
      byRole,
      block:
        rule === 'attendance-list' && !(this.open?.isPlain && ONE_NAME.test(entry.names[0]!))
          ? (this.open?.block ?? -1)
          : -1,
    })
    return true
  }
}
