import { statusNoted } from '../../conventions/people/attendance.ts'
import type { AttendanceStatus } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isEntryName, readEntry } from './entry.ts'
import type { Listed } from './listed.ts'

interface Columns {
  readonly name: number
  readonly nick: number
  readonly status: number
  readonly organisation: number
  readonly role: number
  readonly start: number
}

const NAME =
  /^(?:(?:full |member |attendee |first )?names?|name\/nym|attendees?|participants?|person|people|(?:(?!new )[a-z]+ ){0,2}members?|who|representatives?|present|delegates?|stewards?|directors?|trustees?|officers?|councill?ors?)$/
const NICK =
  /^(?:irc(?: nick)?|nick(?:name)?|handle|(?:github )?(?:user ?name|handle|id|login)|github|slack|twitter|alias|initials|abbr(?:eviation)?)\.?$/
const STATUS =
  /^(?:present\??|attend(?:ed|ance|ing)\??|status|here\??|in attendance|attended\??|rsvp|y\/n)$/
const ORGANISATION =
  /^(?:company|org(?:ani[sz]ation)?|affiliation|employer|team|represents|representing|institution|project)$/
const ROLE = /^(?:role|roles|position|title|function)$/

/** A column of a table of tasks or subjects. */
const OF_TASKS =
  /^(?:#?\s*(?:action|task|topic|decision|item|issue|due|deadline|what|question|application|proposal|deliverable|subject|motion|vote|score)s?\b)|\baction item/

/** The people of a table that is a roster: by its header, or under an attendance heading. */
export const readTable = (
  part: Part,
  first: Passage,
  under: AttendanceStatus | null,
): readonly Listed[] => {
  const rows: Passage[] = []
  for (let i = first.index; i < part.end; i++) {
    const row = part.note.passages[i]!
    if (row.kind !== 'row' || row.table !== first.table) break
    rows.push(row)
  }
  const columns = columnsOf(rows, under !== null)
  if (columns === null) return []
  const found: Listed[] = []
  const statuses =
    columns.status < 0 ? [] : rows.map((row) => statusNoted(row.cells[columns.status]?.text ?? ''))
  const hasYes = statuses.includes('present')
  rows.slice(columns.start).forEach((row, r) => {
    const cell = row.cells[columns.name]
    if (cell === undefined) return
    const written = [cell.text, columns.nick < 0 ? '' : row.cells[columns.nick]?.text].filter(
      Boolean,
    )
    const entry = readEntry(written[0] ?? '')
    if (entry === null) return
    const nick = written[1]?.replace(/^@/, '').trim()
    const names =
      nick && isEntryName(nick) && !entry.names.includes(nick)
        ? [...entry.names, nick]
        : entry.names
    const noted = statuses[r + columns.start] ?? null
    const role = columns.role < 0 ? '' : (row.cells[columns.role]?.text ?? '').toLowerCase()
    found.push({
      entry: {
        ...entry,
        names,
        handles: nick ? [...entry.handles, nick] : entry.handles,
        organisation: entry.organisation ?? (row.cells[columns.organisation]?.text.trim() || null),
        roles: role === '' ? entry.roles : [...entry.roles, role],
      },
      status: noted ?? (hasYes ? 'absent' : (entry.status ?? under ?? 'present')),
      passage: row,
      from: cell.from,
      to: cell.to,
      rule: 'attendance-table',
      confidence: 0.9,
      byRole: false,
      block: -1,
    })
  })
  return found
}

/** Which column is what, by the header's words, else by what the cells look like. */
const columnsOf = (rows: readonly Passage[], isUnder: boolean): Columns | null => {
  const head = rows[0]
  if (!head || rows.length < 2) return null
  const words = head.cells.map((cell) => cell.text.toLowerCase().replace(/[:*_]/g, '').trim())
  const find = (shape: RegExp): number => words.findIndex((word) => shape.test(word))
  const [nick, status, organisation, role] = [
    find(NICK),
    find(STATUS),
    find(ORGANISATION),
    find(ROLE),
  ]
  if (words.some((word) => OF_TASKS.test(word))) return null
  const named = words.flatMap((word, i) => (NAME.test(word) && i !== status ? [i] : []))
  let name = named.find((column) => named.length === 1 || holdsNames(rows.slice(1), column)) ?? -1
  if (name < 0 && nick >= 0) name = nick
  // `Attendee | Name`: an x or a word of regret stands beside the name.
  const ticks =
    status >= 0
      ? status
      : named.findIndex((column) => column !== name && holdsStatuses(rows.slice(1), column))
  if (name >= 0 && organisation >= 0 && rows.length > 2 && words.length < 6)
    return { name, nick: nick === name ? -1 : nick, status: ticks, organisation, role, start: 1 }
  if (name >= 0 && (isUnder || status >= 0 || (nick >= 0 && nick !== name && rows.length > 2)))
    return { name, nick: nick === name ? -1 : nick, status, organisation, role, start: 1 }
  if (!isUnder) return null
  if (words.some((word) => /description|date/.test(word))) return null
  const body = rows.filter((row) => row.cells.some((cell) => cell.text !== ''))
  const guess = head.cells.findIndex((_cell, i) => holdsNames(body, i))
  if (guess < 0) return null
  const yes = head.cells.findIndex((_cell, i) => i !== guess && holdsStatuses(body, i))
  const org = head.cells.length > guess + 1 && yes !== guess + 1 ? guess + 1 : -1
  return {
    name: guess,
    nick: -1,
    status: yes,
    organisation: org,
    role: -1,
    start: head.cells[guess]!.text === '' ? 1 : 0,
  }
}

/** Most cells of a column are names. */
const holdsNames = (rows: readonly Passage[], column: number): boolean =>
  rows.filter((row) =>
    isEntryName(row.cells[column]?.text.replace(/\s*\(.*/, '').replace(/^@/, '') ?? ''),
  ).length *
    1.4 >
  rows.length

/** A column says yes of somebody, and nothing but yes or no of anybody. */
const holdsStatuses = (rows: readonly Passage[], column: number): boolean =>
  rows.some((row) => statusNoted(row.cells[column]?.text ?? '') === 'present') &&
  rows.every((row) => {
    const text = row.cells[column]?.text ?? ''
    return text.length < 20 && (text.trim() === '' || statusNoted(text) !== null || row.isHeader)
  })
