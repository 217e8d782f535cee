import { attendanceNamed } from '../../conventions/attendance.ts'
import { ROLE_LABEL, rolesIn } from '../../conventions/roles.ts'
import type { AttendanceStatus } from '../../finding.ts'

/** What a line says by its label: who attended, or who had a role; `from`: where the names begin. */
export type LabelLine =
  | { readonly kind: 'attendance'; readonly status: AttendanceStatus; readonly from: number }
  | { readonly kind: 'role'; readonly roles: readonly string[]; readonly from: number }

/** Reads `Present: …`, `Chair: …`, `Minutes by …`, `Apologies from …`, `present+ …`; else null. */
export const labelLine = (text: string): LabelLine | null => {
  const near = text.length > 60 ? text.slice(0, 60) : text
  if (!MAY_LABEL.test(near)) return null
  const colon = near.indexOf(':')
  if (colon > 0) {
    const label = text.slice(0, colon)
    const status = attendanceNamed(label)
    if (status !== null) return { kind: 'attendance', status, from: colon + 1 }
    const words = label
      .trim()
      .toLowerCase()
      .replace(/^[^\p{L}]+/u, '')
    if (ROLE_LABEL.test(words)) return { kind: 'role', roles: rolesIn(words), from: colon + 1 }
  }
  if (text.length > 160) return null
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

/** One cheap look before the exact ones: some word of attendance or of a role. */
const MAY_LABEL =
  /attend|present|particip|absen|regret|apolog|excus|missing|guest|observ|visitor|invit|member|team|officer|director|roll|quorum|joined|here|people|who|call|away|unable|could not|can.t|no[- ]show|others|staff|in the audience|in slack|on slack|on irc|in irc|zoom|chat|video|hangout|introduc|chair|president|secretary|treasurer|scribe|minute|note|moderat|facilitat|lead|host|organi[sz]|speaker|keeper|editor|champion|proxy|conven|coordinat|shepherd|recorded/i

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
const SORRY = /^(?:apologies|regrets)(?: (?:received|sent|were received))?(?: (?:from|for|by))\s+/i
