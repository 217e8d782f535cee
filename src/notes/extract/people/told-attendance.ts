import { attendanceNamed } from '../../conventions/people/attendance.ts'
import type { AttendanceStatus } from '../../finding.ts'
import { nameShape } from './name-shape.ts'
import { type NamedStretch, namedIn } from './named-stretches.ts'

/** People of whom a sentence tells whether they were there. */
export interface ToldAttendance {
  readonly status: AttendanceStatus
  readonly named: readonly NamedStretch[]
}

const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)`
const NAME = String.raw`${WORD}(?: (?:v[ao]n|de[rln]?|da|di|la|le|bin|al|y|${WORD})){0,3}(?: \([^()\n]{1,60}\))?`
const NAMES = `${NAME}(?:(?:; |, and |, | and | & )${NAME})*`
const AT = String.raw`(?: (?:at|for|on|in|by|via) (?:the |this )?[\p{L} -]{3,24})?`
/** `Members present were Ada and Lin`, `Present at the meeting: …`. */
const BEFORE = new RegExp(
  String.raw`\b((?:[Aa]lso )?(?:[Pp]resent|[Ii]n attendance|[Aa]ttending|[Aa]bsent|[Ee]xcused|[Uu]nable to attend))${AT}(?: (?:were|was|are|is|included?):?|:) (${NAMES})`,
  'gu',
)
/** `Apologies were received from Lin`, `The meeting was attended by Ada and Joost`. */
const FROM = new RegExp(
  String.raw`\b(?:([Aa]pologies|[Rr]egrets)(?: for absence)?(?: (?:were|was|have been|had been))?(?: (?:received|sent|given|noted|accepted))? (?:from|by|for)|(?:was|were) (attend)ed by) (${NAMES})`,
  'gu',
)
/** `Lin was absent`, `Lin sent her apologies`, `Joost attended as a guest`. */
const BEHIND = new RegExp(
  String.raw`(?<=^|[.;!?] )(${NAMES}) (?:(?:was|were) (?:also )?(present|in attendance|absent|excused|unable to attend|(?:a |invited )?guests?)|(?:has |have )?sent (?:his |her |their )?(apologies|regrets)|attended as (?:an? |the )?(?:invited )?(guests?|observers?))(?![\p{L}])`,
  'gu',
)

/** A cheap test. */
export const TELLS_ATTENDANCE = /present|attend|absent|excused|apologies|regrets/i

/** Who a passage's sentences tell to have been there or not; names that are written in full or known as such. */
export const toldIn = (text: string): readonly ToldAttendance[] => {
  const told: ToldAttendance[] = []
  const add = (label: string, names: string, from: number): void => {
    if (!ENDS.test(text.slice(from + names.length, from + names.length + 12))) return
    const status = statusOf(label)
    const named = namedIn(text.slice(0, from + names.length).replace(/\.$/, ' '), from)
    if (named.length > 0 && named.every((one) => SURELY.has(nameShape(one.entry.names[0]!))))
      told.push({ status, named })
  }
  for (const match of text.matchAll(BEFORE))
    add(match[1]!, match[2]!, match.index + match[0].length - match[2]!.length)
  for (const match of text.matchAll(FROM))
    add(match[1] ?? 'present', match[3]!, match.index + match[0].length - match[3]!.length)
  for (const match of text.matchAll(BEHIND))
    add((match[2] ?? match[3] ?? match[4])!.replace(/^(?:a|invited) /, ''), match[1]!, match.index)
  return told
}

/** What may stand behind the last of the names. */
const ENDS = /^(?:\s*$|[.;:)\n]| [-–—(]|,? \p{Ll})/u

const SURELY: ReadonlySet<ReturnType<typeof nameShape>> = new Set([
  'full-name',
  'first-name',
  'initials',
])

const statusOf = (label: string): AttendanceStatus => attendanceNamed(label) ?? 'present'
