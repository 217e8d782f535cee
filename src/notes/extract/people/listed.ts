import type { AttendanceStatus } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Entry } from './entry.ts'

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
  /** Which run of entries it belongs to. */
  readonly block: number
}
