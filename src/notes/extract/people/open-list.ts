import type { AttendanceStatus } from '../../finding.ts'

/** A list of people that is being read. */
export interface OpenList {
  readonly status: AttendanceStatus
  /** The entries' roles, where a role's label opened it. */
  readonly roles: readonly string[] | null
  /** Level of the heading that opened it; 0 for a label. */
  readonly level: number
  /** The item it stands in, -1 at the top; of an item that is the label: that item. */
  readonly parent: number
  readonly block: number
  /** The label says plainly that people follow; `Roll call` may also head an agenda. */
  readonly isPlain: boolean
  entries: number
}
