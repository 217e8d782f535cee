import type { ItemRow, ListName, MeetingRef, PersonRef } from '#api'
import type { Place } from './place.ts'

/** The machine's versions of a list. */
export type ListFormat = 'json' | 'csv' | 'atom' | 'ics'

/** Values of a query; undefined and '' are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** Every address that pages link to. All are relative to the page's `base`. */
export const to = {
  root: (at: Place): string => page(at, at.base, ''),
  home: (at: Place, community = idOf(at)): string => page(at, `${at.base}${community}/`, ''),
  list: (at: Place, list: ListName, query: Query = {}): string => inside(at, list, query),
  meeting: (at: Place, meeting: Pick<MeetingRef, 'id'>, anchor = ''): string =>
    inside(at, `meetings/${encodeURIComponent(meeting.id)}`, {}, anchor),
  /** An item where it is written, in the notes of its meeting. */
  itemInNotes: (at: Place, item: Pick<ItemRow, 'id' | 'meeting'>): string =>
    to.meeting(at, item.meeting, item.id),
  /** An item's own page, which stays. */
  item: (at: Place, id: string): string => inside(at, `items/${encodeURIComponent(id)}`),
  person: (at: Place, id: string): string => inside(at, `people/${encodeURIComponent(id)}`),
  partyOf: (at: Place, person: PersonRef): string | null =>
    person.id === null ? null : to.person(at, person.id),
  document: (at: Place, id: string, line?: number): string =>
    inside(at, `documents/${encodeURIComponent(id)}`, {}, line === undefined ? '' : `L${line}`),
  /** The text itself, to take along. */
  original: (at: Place, id: string): string =>
    `${at.base}${idOf(at)}/documents/${encodeURIComponent(id)}${at.files ? '.txt' : '/original'}`,
  /** Keeps its query in files too: there a script answers it. */
  search: (at: Place, q = '', more: Query = {}): string =>
    inside(at, 'search') + queryOf({ q, ...more }),
  /** What a static site searches in. */
  searchIndex: (at: Place): string => `${at.base}${idOf(at)}/search-index.js`,
  /** Where members' words are taken. */
  words: (at: Place): string => `${at.base}${idOf(at)}/words`,
  about: (at: Place): string => inside(at, 'about'),
  /** The whole record as JSON Lines. */
  record: (at: Place): string => `${at.base}${idOf(at)}/record.jsonl`,
  /** A list for programs; every calendar is the one of the community. */
  format: (at: Place, list: ListName, format: ListFormat, query: Query = {}): string =>
    `${at.base}${idOf(at)}/${format === 'ics' ? 'calendar' : list}.${format}${at.files ? '' : queryOf(query)}`,
  /** Every rule at hand, and one of them. */
  rules: (at: Place): string => page(at, `${at.base}rules/`, ''),
  rule: (at: Place, id: string): string =>
    page(at, `${at.base}rules/${encodeURIComponent(id)}`, ''),
  /** Where a rule, and a count, are tried; a static site has neither. */
  tryARule: (at: Place, query: Query = {}): string => `${at.base}try-a-rule${queryOf(query)}`,
  /** A community's motions put to a rule. */
  motionsByRule: (at: Place): string => `${at.base}${idOf(at)}/motions-by-rule`,
  tryACount: (at: Place, query: Query = {}): string => `${at.base}try-a-count${queryOf(query)}`,
  api: (at: Place): string => `${at.base}api/openapi.json`,
  asset: (at: Place, name: string): string => `${at.base}assets/${name}`,
} as const

/** The file that holds a page of a static site: `tidepool/` → `tidepool/index.html`. */
export const fileOfPage = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`

const idOf = (at: Place): string => encodeURIComponent(at.community?.id ?? '')

const inside = (at: Place, path: string, query: Query = {}, anchor = ''): string =>
  page(at, `${at.base}${idOf(at)}/${path}`, queryOf(query), anchor)

const page = (at: Place, path: string, query: string, anchor = ''): string =>
  `${at.files ? fileOfPage(path) : path}${at.files ? '' : query}${anchor ? `#${anchor}` : ''}`

const queryOf = (query: Query): string => {
  const pairs: string[] = []
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
