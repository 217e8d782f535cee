import type { AttendanceStatus } from '../../finding.ts'
import { remembered } from '../../remembered.ts'

interface AttendanceConvention {
  readonly status: AttendanceStatus
  /** Matched against a label or heading in lower case, without numbering and closing colon. */
  readonly label: RegExp
}

/** Who was there, who was not, who visited: in order, the first that matches wins. */
export const ATTENDANCE: readonly AttendanceConvention[] = [
  {
    status: 'absent',
    label:
      /^(?:abwesend|entschuldigt|fehlend|afwezig|absents?|excus[ée]e?s?|ausentes|assenti|(?:members? |people |those |the |board |committee |council |voting |tsc |tc |core |directors? |trustees? |officers? |staff )*(?:absent(?:ees?)?|regrets?|apologies|excused|missing|no[- ]shows?|not (?:present|attending|in attendance)|absences?|entschuldigt|abwesend|excus[ée]e?s?|absente?s?|ausentes?|afwezig|unable to attend|could not attend|can(?:'|’)?t (?:make it|attend)|could(?:n['’]t| not) (?:make it|join|come|attend)|(?:cannot|can['’]t) (?:join|come)|did not attend|not available|away)|(?:[a-z]+ ){0,2}(?:members|directors|trustees|officers|chairs|leads|delegates|people) (?:absent|not (?:present|in attendance)))(?: (?:members?|from|for|received|and absences))*$/,
  },
  {
    status: 'guest',
    label:
      /^(?:(?:invited |special |other |external |and )?(?:guests?|observers?|visitors?|invitees?|non-?members?|community (?:guests?|visitors?))(?: (?:present|attending|in attendance|attendees))?|other attendees|others(?: present| attending| in attendance)?|also (?:present|attending|in attendance)(?: (?:by|at the) invitation(?: of .{0,30})?| were| was)?|in the audience)$/,
  },
  {
    status: 'present',
    label:
      /^(?:anwesend(?:e|heit)?|teilnehmer(?:innen|:innen|\*innen)?|teilnehmende|aanwezig(?:en)?|pr[ée]sents?|participants? et participantes?|asistentes|presentes|participantes|presenti|(?:list of |meeting |call |the |members? |people |folks |everyone |directors |actually |committee |tsc |tc |board |wg |those |who (?:is |was )?|in-person |remote |team |community |core |confirmed |voting |current |active )*(?:attend(?:ees?|ance|ing|ants?|ed|es)|present|participants?|participating|participation|roll ?-?call|in attendance|here|there|people|(?:also )?on the call|on call|also (?:there|here|joined)|attendee list|people present|joined|present members|who(?:['’]s here| is here| was there| attended)?|anwesend[e]?|teilnehmer(?:[*:_]?innen)?|teilnehmende|présente?s?|asistentes?|aanwezig|presenti)(?: (?:list|members?|today|include[ds]?|were|at (?:the|this) meeting|present|in person|remote(?:ly)?|online|via [a-z]+|names?|and regrets))*|(?!election|appointment|nomination|update|report|new |onboarding|welcome |adding|removing|role|number|list of new|changes)(?:[a-z.]+ ){0,3}(?:members|team|officers|staff)(?: present)?|(?:[a-z]+ ){0,2}(?:officers|directors|members|chairs|leads|trustees|delegates) present|(?:in|on) (?:slack|irc|zoom|the chat|video|hangouts?)|members? who were at this past meeting|introductions? of (?:the )?(?:attendees|participants)|(?:opening|welcome|call to order|introductions?)(?:[,:]? (?:and|&)? ?(?:welcome|roll ?-?call|introductions?|attendance))*,?(?: and| &)? (?:roll ?-?call|attendance)|(?:roll ?-?call|attendance) (?:and|&|\/) (?:introductions?|welcome|agenda.*|regrets|apologies|quorum)|introductions? (?:and|&) (?:roll ?-?call|attendance))$/,
  },
]

/** What a table's cell or a note in parentheses says of attendance, lower case. */
const STATUS_NOTES: readonly AttendanceConvention[] = [
  {
    status: 'absent',
    label:
      /^(?:absent|regrets?|apologies|excused|not (?:present|attending|here)|no|n|missing|away|sick|on vacation|vacation|✗|❌|ooo|did not attend|-1)\b/,
  },
  { status: 'guest', label: /^(?:guest|observer|visitor|invited|invitee|non-?member)\b/ },
  {
    status: 'present',
    label:
      /^(?:yes|y|x|present|attended|attending|here|remote(?:ly)?|in person|✓|✔|✅|√|\+1|p)(?:\b|$|(?=\s))/,
  },
]

/** The words of a label, made ready for matching. */
const labelWords = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s*\([^)]{0,60}\)\s*$/, '')
    .replace(/ \((actually|physically|virtually)\)(?= )/, ' $1')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:*_#.?–—-]+$/u, '')
    .replace(/\s*\(\d+\)$|\s+\d+$/, '')

/** One cheap look before the exact ones: some word that any of the labels has. */
const SOME_WORD =
  /absen|wesend|entschuldigt|fehlend|fwezig|anwezig|teilneh|excus|ausent|assent|asist|pr[ée]sent|participa|regret|apolog|excus|missing|no[- ]show|not |attend|unable|away|could|cannot|guest|observ|visit|invit|member|others|audience|present|particip|roll|here|people|there|on (?:the )?call|on slack|on irc|joined|who|team|officer|staff|director|in (?:the|slack|irc|zoom)|zoom|video|hangout|introduc|entschuld|abwesend|ausent|afwezig|anwesend|teilnehm|présent|asistent/i

/** What a label says of those listed under it, or null. */
export const attendanceNamed = (label: string): AttendanceStatus | null =>
  label.length > 60 || !SOME_WORD.test(label) ? null : statusOfLabel(label)

const statusOfLabel = remembered((label: string): AttendanceStatus | null => {
  const words = labelWords(label)
  if (words === '') return null
  return ATTENDANCE.find((convention) => convention.label.test(words))?.status ?? null
})

/** What a cell or a note says of one person, or null. */
export const statusNoted = remembered((note: string): AttendanceStatus | null => {
  const words = note.toLowerCase().trim()
  return STATUS_NOTES.find((convention) => convention.label.test(words))?.status ?? null
})

/** Words that name a roster wherever they stand; `people` and `team` need a heading or a colon. */
export const PLAIN_ROSTER =
  /^who(?:['’]s| is| was) |attend|present|participant|roll|regret|apolog|absent/i

/** Labels under which a single word in capitals is a name. */
export const NAMES_PEOPLE = /attend|present|participant|people|members|regrets|absent|apologies/i
export const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u

/** Roles whose label may stand alone above the name; `Notes:` above a line is no such thing. */
export const OFFICE =
  /^.{0,12}(?:chair|scribe|secretary|moderator|facilitator|organi[sz]er|note-?taker)s?\s*:$/i

/** Labels that tell of the meeting wherever they stand: `members:` or `shepherd:` within a subject's notes do not. */
export const OF_MEETING =
  /attend|present|participant|roll|regret|apolog|absent|chair|scribe|minute|note|moderat|facilitat|host|guest|observer/i
