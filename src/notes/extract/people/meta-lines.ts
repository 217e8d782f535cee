import { attendanceNamed } from '../../conventions/people/attendance.ts'
import type { AttendanceStatus } from '../../finding.ts'

const FIELD = /^([A-Za-z][\w -]{2,30}):\s*(?:\[\s*)?/
const ENTRY = /^\s*-\s+(?:["']|name:\s*)?(?=\S)/

/** Who attended as the lines in front of a note tell: `attendees: [Ada, Joost]`, or a name a line below. */
export class MetaLines {
  private status: AttendanceStatus | null = null

  /** Where names begin on a line, and what it says of them; [] where it says nothing. */
  read(line: string): readonly { readonly status: AttendanceStatus; readonly from: number }[] {
    const field = FIELD.exec(line)
    if (field !== null) {
      this.status = attendanceNamed(field[1]!)
      const isList = this.status !== null && /\p{L}/u.test(line.slice(field[0].length))
      return isList ? [{ status: this.status!, from: field[0].length }] : []
    }
    const entry = this.status === null ? null : ENTRY.exec(line)
    return entry === null ? [] : [{ status: this.status!, from: entry[0].length }]
  }
}
