import type { ActionRow, CommunityRow, MeetingRow, NextRow } from '#views'

/** Addresses of pages, absolute or relative. */
export interface CalendarAddresses {
  readonly meeting: (meeting: { readonly id: string }) => string
  readonly item: (item: { readonly id: string }) => string
}

/** What a calendar is made of. */
export interface CalendarOf {
  readonly community: CommunityRow
  readonly meetings: AsyncIterable<MeetingRow>
  /** Announced, not yet held. */
  readonly next: readonly NextRow[]
  readonly actions: AsyncIterable<ActionRow>
  readonly to: CalendarAddresses
}

/**
 * Meetings, announced meetings and actions with a due date as iCalendar (RFC 5545). Meetings without
 * a date are left out; those without a time take the whole day.
 */
export async function* calendar(of: CalendarOf): AsyncGenerator<string> {
  yield component([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Minutebook//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', text(of.community.name)],
    ['X-WR-CALNAME', text(of.community.name)],
  ])
  for await (const meeting of of.meetings)
    if (meeting.date !== null) yield component(meetingLines(of, meeting, meeting.date))
  for (const next of of.next)
    if (next.date !== null) yield component(nextLines(of, next, next.date))
  for await (const action of of.actions)
    if (action.dueDate !== null) yield component(actionLines(of, action, action.dueDate))
  yield component([['END', 'VCALENDAR']])
}

type Line = readonly [name: string, value: string]

const meetingLines = (of: CalendarOf, meeting: MeetingRow, date: string): readonly Line[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uid(of.community, meeting.id)],
  ['DTSTAMP', midnight(date)],
  ...when(meeting, date),
  ['SUMMARY', text(meeting.title)],
  ...(meeting.place === null ? [] : [['LOCATION', text(meeting.place)] as const]),
  ['CATEGORIES', text(meeting.seriesTitle)],
  ['URL', of.to.meeting(meeting)],
  ['TRANSP', 'TRANSPARENT'],
  ['END', 'VEVENT'],
]

/** An instant and a length where they are written; else the day. */
const when = (meeting: MeetingRow, date: string): readonly Line[] => {
  if (meeting.startUtc === null) return wholeDay(date)
  const start: Line = ['DTSTART', instant(meeting.startUtc)]
  return meeting.minutes === null || meeting.minutes <= 0
    ? [start]
    : [start, ['DURATION', `PT${Math.round(meeting.minutes)}M`]]
}

const nextLines = (of: CalendarOf, next: NextRow, date: string): readonly Line[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uid(of.community, next.id)],
  ['DTSTAMP', midnight(next.meeting.date ?? date)],
  ...wholeDay(date),
  ['SUMMARY', text(`Announced: the meeting after “${next.meeting.title}”`)],
  ['DESCRIPTION', text(next.text)],
  ['STATUS', 'TENTATIVE'],
  ['URL', of.to.item(next)],
  ['TRANSP', 'TRANSPARENT'],
  ['END', 'VEVENT'],
]

const actionLines = (of: CalendarOf, action: ActionRow, due: string): readonly Line[] => [
  ['BEGIN', 'VTODO'],
  ['UID', uid(of.community, action.id)],
  ['DTSTAMP', midnight(action.meeting.date ?? due)],
  ['DUE;VALUE=DATE', day(due)],
  ['SUMMARY', text(summaryOf(action))],
  ['DESCRIPTION', text(`From “${action.meeting.title}”${action.doubtful ? ' (doubtful)' : ''}`)],
  ['STATUS', STATUS[action.state]],
  ['URL', of.to.item(action)],
  ['END', 'VTODO'],
]

const summaryOf = ({ owners, text: words }: ActionRow): string =>
  owners.length > 0 ? `${owners.map(({ name }) => name).join(', ')}: ${words}` : words

const STATUS = {
  open: 'NEEDS-ACTION',
  carried: 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
} as const

const uid = (community: CommunityRow, id: string): string => `${id}.${community.id}@minutebook`

const day = (date: string): string => date.replaceAll('-', '')

/** The length is left out: RFC 5545 makes an event that starts on a day last that day. */
const wholeDay = (date: string): readonly Line[] => [['DTSTART;VALUE=DATE', day(date)]]

const midnight = (date: string): string => `${day(date)}T000000Z`

/** `2019-01-16T17:00Z` → `20190116T170000Z`. */
const instant = (written: string): string => {
  const digits = written.replace(/[-:]|\.\d+|Z$/g, '')
  return `${digits.padEnd('YYYYMMDDTHHMMSS'.length, '0')}Z`
}

const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const component = (lines: readonly Line[]): string =>
  lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')

/** Breaks a line so that none is over 75 octets of UTF-8; no character is cut in two. */
const fold = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
