import { attendanceNamed } from '../../conventions/people/attendance.ts'
import type { AttendanceStatus } from '../../finding.ts'
import { isNameLine } from './name-lines.ts'

/** A stretch of a line that lists people behind a label of its own. */
export interface LabelledStretch {
  readonly status: AttendanceStatus
  readonly from: number
  readonly to: number
}

const LABEL =
  /(?<=^|[\s;.(*])(?:present|roll ?-?call|attendees|in attendance|attending|participants|absent|regrets|apologies|excused|guests?|observers?)\s*:\s+(?=[\p{L}@(*[])/giu
/** So many passages from the top may say who was there in the middle of a line. */
export const NEAR_TOP = 12
/** Longer lines tell, they do not list. */
const LONGEST = 1500

/**
 * `Call of May 1 Present: Ada, Joost Absent: Lin`: labels that stand behind other words of the line; null where none does.
 * `open`: what a list says that the line may go on with, `Kate Absent: Lin`.
 */
export const stretchesInLine = (
  text: string,
  open: AttendanceStatus | null,
): readonly LabelledStretch[] | null => {
  if (text.length > LONGEST || text.indexOf(':', 6) < 0) return null
  const labels = [...text.matchAll(LABEL)]
  if (labels.length === 0) return null
  const before = text.slice(0, labels[0]!.index)
  if (labels.length === 1 && /^\P{L}*$/u.test(before)) return null
  const found: LabelledStretch[] = []
  if (open !== null && /\p{L}/u.test(before) && isNameLine(before))
    found.push({ status: open, from: 0, to: before.length })
  // Words in small letters before a label make it part of a sentence.
  else if (labels.length === 1 && /\p{Ll}{3,}[ ,]$/u.test(before)) return null
  labels.forEach((label, i) => {
    const status = attendanceNamed(label[0].trim())
    const from = label.index + label[0].length
    if (status !== null) found.push({ status, from, to: labels[i + 1]?.index ?? text.length })
  })
  return found
}
