import type { PresenceRow, RoleRow, SpellRow } from './person-rows.ts'
import type { AttendanceRow, SeriesRow } from './rows.ts'

/** For whom somebody came to meetings, from when to when; oldest first. */
export const organisationsOf = (attendance: readonly AttendanceRow[]): readonly SpellRow[] =>
  spells(attendance, ({ organisation }) => (organisation === null ? [] : [organisation])).map(
    ({ key: _, ...spell }) => spell,
  )

/** Roles in each series, from when to when; oldest first. A break of more than a year makes two. */
export const rolesOf = (
  attendance: readonly AttendanceRow[],
  series: readonly SeriesRow[],
): readonly RoleRow[] => {
  const titleById = new Map(series.map(({ id, title }) => [id, title]))
  return spells(
    attendance,
    ({ roles }) => roles,
    ({ meeting }) => meeting.series,
  ).map(({ key, ...spell }) => ({
    ...spell,
    series: key,
    seriesTitle: titleById.get(key) ?? key,
  }))
}

type Spell = { -readonly [Key in keyof SpellRow]: SpellRow[Key] } & { readonly key: string }

/** So many days without a sign end a spell. */
const LONGEST_BREAK = 366

const spells = (
  attendance: readonly AttendanceRow[],
  namesOf: (row: AttendanceRow) => readonly string[],
  keyOf: (row: AttendanceRow) => string = () => '',
): readonly Spell[] => {
  const all: Spell[] = []
  const open = new Map<string, Spell>()
  for (const row of attendance.toSorted((a, b) => compareDates(a, b)))
    for (const name of new Set(namesOf(row))) {
      const key = keyOf(row)
      const { date } = row.meeting
      const before = open.get(`${key}\n${name.toLowerCase()}`)
      if (before !== undefined && daysBetween(before.last, date) <= LONGEST_BREAK) {
        before.meetings++
        before.first ??= date
        before.last = date ?? before.last
        continue
      }
      const spell = { key, name, first: date, last: date, meetings: 1 }
      all.push(spell)
      open.set(`${key}\n${name.toLowerCase()}`, spell)
    }
  return all.sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))
}

const compareDates = (a: AttendanceRow, b: AttendanceRow): number => {
  const [one, other] = [a.meeting.date ?? '', b.meeting.date ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

const daysBetween = (one: string | null, other: string | null): number =>
  one === null || other === null ? 0 : (Date.parse(other) - Date.parse(one)) / 86_400_000

/** The quarter of a date: 2019-05-02 is of 2019-Q2. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

/**
 * Presence by quarter; `held` are the quarters of all dated meetings of the series that the person
 * ever attended.
 */
export const presenceOf = (
  attendance: readonly AttendanceRow[],
  held: ReadonlyMap<string, number>,
): readonly PresenceRow[] => {
  const counts = new Map<string, { attended: number; absent: number }>()
  const seen = new Set<string>()
  for (const { meeting, status } of attendance) {
    if (meeting.date === null || seen.has(meeting.id)) continue
    seen.add(meeting.id)
    const quarter = quarterOf(meeting.date)
    const count = counts.get(quarter) ?? { attended: 0, absent: 0 }
    if (status === 'absent') count.absent++
    else count.attended++
    counts.set(quarter, count)
  }
  const quarters = [...counts.keys()].sort()
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return []
  return quartersBetween(first, last).map((quarter) => {
    const { attended, absent } = counts.get(quarter) ?? { attended: 0, absent: 0 }
    return {
      quarter,
      attended,
      absent,
      held: Math.max(held.get(quarter) ?? 0, attended + absent),
    }
  })
}

/** Both included. */
const quartersBetween = (first: string, last: string): readonly string[] => {
  const numberOf = (quarter: string): number =>
    Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1
  const from = numberOf(first)
  return Array.from({ length: numberOf(last) - from + 1 }, (_, i) => {
    const number = from + i
    return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`
  })
}
