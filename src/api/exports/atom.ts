import type { DecisionRow, MeetingRow } from '#views'
import { nameUuid } from './name-uuid.ts'

/** What a feed tells of one thing. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly summary: string
  /** Address of its page, absolute or relative to the feed. */
  readonly href: string
  readonly author: string
}

/** Title and address of a feed. */
export interface Feed {
  readonly community: string
  readonly title: string
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string
  readonly page: string
  readonly entries: readonly FeedEntry[]
}

/** A feed as Atom (RFC 4287). Ids depend on names alone, so they outlive a change of address. */
export const atom = (feed: Feed): string =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', `urn:uuid:${nameUuid(`feed ${feed.community} ${feed.title}`)}`),
    element('title', feed.title),
    element('updated', instant(newest(feed.entries))),
    `<author>${element('name', feed.community)}</author>`,
    '<generator>Minutebook</generator>',
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...feed.entries.map((entry) => entryOf(feed.community, entry)),
    '</feed>',
  ].join('\n')}\n`

/** What the feed of meetings tells; null where no date is known: it is no news. */
export const meetingEntry = (row: MeetingRow, href: string): FeedEntry | null =>
  row.date === null
    ? null
    : {
        id: row.id,
        title: row.title,
        date: row.date,
        href,
        author: row.seriesTitle,
        summary: counted(row) || 'Nothing was found in these notes.',
      }

/** What the feed of decisions tells; null where no date is known. */
export const decisionEntry = (row: DecisionRow, href: string): FeedEntry | null =>
  row.meeting.date === null
    ? null
    : {
        id: row.id,
        title: row.text,
        date: row.meeting.date,
        href,
        author: row.meeting.title,
        summary: `${row.meeting.title}, ${row.meeting.date} (${row.how}${row.doubtful ? ', doubtful' : ''})`,
      }

const counted = ({ counts }: MeetingRow): string =>
  (
    [
      [counts.decisions, 'decision'],
      [counts.actions, 'action'],
      [counts.motions, 'motion'],
      [counts.polls, 'poll'],
      [counts.questions, 'question'],
      [counts.topics, 'topic'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ')

const entryOf = (community: string, entry: FeedEntry): string =>
  `<entry>${[
    element('id', `urn:uuid:${nameUuid(`${community} ${entry.id}`)}`),
    element('title', entry.title),
    element('updated', instant(entry.date)),
    element('published', instant(entry.date)),
    `<author>${element('name', entry.author)}</author>`,
    `<link rel="alternate" type="text/html" href="${xml(entry.href)}"/>`,
    element('summary', entry.summary),
  ].join('')}</entry>`

const newest = (entries: readonly FeedEntry[]): string =>
  entries
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '1970-01-01'

const instant = (date: string): string => `${date}T00:00:00Z`

const element = (name: string, content: string): string => `<${name}>${xml(content)}</${name}>`

/** Text for XML: what XML cannot hold is left out. */
const xml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
