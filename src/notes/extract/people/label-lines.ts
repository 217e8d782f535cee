import { attendanceNamed } from '../../conventions/people/attendance.ts'
import { ROLE_LABEL, rolesIn } from '../../conventions/people/roles.ts'
import type { AttendanceStatus } from '../../finding.ts'
import { isNameLine } from './name-lines.ts'
import { nameShape } from './name-shape.ts'

/** What a line says by its label: who attended, or who had a role; `from`: where the names begin. */
export type LabelLine =
  | { readonly kind: 'attendance'; readonly status: AttendanceStatus; readonly from: number }
  | { readonly kind: 'role'; readonly roles: readonly string[]; readonly from: number }

/** Reads `Present: …`, `Chair: …`, `Minutes by …`, `Apologies from …`, `present+ …`; else null. */
export class LabelLines {
  /** What a label says, remembered: speakers' names come again and again. */
  private readonly labels = new Map<string, LabelLine | null>()

  read(text: string): LabelLine | null {
    const colon = text.length > 60 ? text.slice(0, 60).indexOf(':') : text.indexOf(':')
    if (colon > 0) {
      const label = text.slice(0, colon)
      let line = this.labels.get(label)
      if (line === undefined) {
        line = labelNamed(label)
        this.labels.set(label, line)
      }
      if (line !== null) return line
    }
    const mayOpen = text.length <= 1500 && LIST_INITIALS.has(text.charCodeAt(0) | 32)
    const open = mayOpen ? WITHOUT_COLON.exec(text) : null
    if (open !== null && isSetApart(open) && isListOfNames(text.slice(open[0].length))) {
      const status = attendanceNamed(open[1]!)
      if (status !== null) return { kind: 'attendance', status, from: open[0].length }
    }
    return text.length <= 160 && INITIALS.has(text.charCodeAt(0) | 32) && OPENS.test(text)
      ? openingWords(text)
      : null
  }
}

const labelNamed = (label: string): LabelLine | null => {
  const from = label.length + 1
  const status = attendanceNamed(label)
  if (status !== null) return { kind: 'attendance', status, from }
  const words = label
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+\([^()]{4,60}\)$/, '')
  return ROLE_LABEL.test(words) ? { kind: 'role', roles: rolesIn(words), from } : null
}

const openingWords = (text: string): LabelLine | null => {
  const command = COMMAND.exec(text)
  if (command) {
    const from = command[0].length
    const word = command[1]!.toLowerCase()
    if (word.startsWith('scribe')) return { kind: 'role', roles: ['scribe'], from }
    return { kind: 'attendance', status: word === 'regrets' ? 'absent' : 'present', from }
  }
  const by = BY.exec(text)
  if (by) {
    const word = by[1]!.toLowerCase()
    return { kind: 'role', roles: [ROLE_BY[word] ?? word], from: by[0].length }
  }
  const sorry = SORRY.exec(text)
  return sorry ? { kind: 'attendance', status: 'absent', from: sorry[0].length } : null
}

/** The first letters of those below, as lower-case codes. */
const INITIALS: ReadonlySet<number> = new Set(
  [...'prsmnchfla'].map((letter) => letter.charCodeAt(0)),
)

/** How the lines begin that need no colon. */
const OPENS =
  /^(?:present|regrets|scribe|minutes|notes|chaired|facilitated|moderated|hosted|led|recorded|apologies)/i

/** Commands to a scribing bot: `present+ ada`, `regrets+`, `scribe+ joost`. */
const COMMAND = /^(present|regrets|scribe(?:nick)?)\s?\+\s*:?/i
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
/** `Present, Ada, Joost`, `Participants - Ada and Joost`, `ABSENT Lin Oduya`. */
const WITHOUT_COLON =
  /^((?:present|attendees|attending|attendance|in attendance|participants|absent|regrets|apologies|excused|guests)(?=\s?[–—-]\s)|Present(?=,)|(?:PRESENT|ATTENDEES|ATTENDING|ATTENDANCE|IN ATTENDANCE|ABSENT|REGRETS|APOLOGIES|EXCUSED|GUESTS)(?= \p{Lu}\p{Ll}))(?:\s?[–—-]\s+|,\s?|\s)(?=[\p{L}@])/iu

/** With which such a line begins. */
const LIST_INITIALS: ReadonlySet<number> = new Set(
  [...'paireg'].map((letter) => letter.charCodeAt(0)),
)

/** By a sign behind a capital, or by capitals alone: `Present options, costs` lists nobody. */
const isSetApart = ([opening, label]: RegExpExecArray): boolean =>
  /[,–—-]/.test(opening) ? /^\p{Lu}/u.test(label!) : label === label!.toUpperCase()

/** Two people or more, or one with first and last name. */
const isListOfNames = (text: string): boolean =>
  isNameLine(text) && (/,|;| and | & /.test(text) || nameShape(text.trim()) === 'full-name')
const SORRY = /^(?:apologies|regrets)(?: (?:received|sent|were received))?(?: (?:from|for|by))\s+/i
