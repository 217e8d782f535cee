import type { Span } from '#terms'
import type { LinkRow, MeetingRow, MeetingView, PersonRef, TopicRow } from '#views'

/** What only a meeting's own page shows, but for attendance, which has a table. */
export type Page = Pick<MeetingView, 'topics' | 'speech' | 'links'>

/** Six numbers: start, end, line, column, endLine, endColumn. */
export type PackedSpan = readonly [number, number, number, number, number, number]

/** A span as six numbers. */
export const packSpan = (span: Span): PackedSpan => [
  span.start,
  span.end,
  span.line,
  span.column,
  span.endLine,
  span.endColumn,
]

/** The span of six numbers. */
export const unpackSpan = ([start, end, line, column, endLine, endColumn]: PackedSpan): Span => ({
  start,
  end,
  line,
  column,
  endLine,
  endColumn,
})

interface PackedPage {
  readonly topics: readonly (readonly [title: string, span: PackedSpan, anchor: string])[]
  readonly speakers: readonly PersonRef[]
  readonly speech: readonly (readonly [speaker: number, span: PackedSpan])[]
  readonly links: readonly (readonly [
    url: string,
    text: string,
    target: LinkRow['target'],
    span: PackedSpan,
  ])[]
}

/** A page as short JSON: each speaker once, spans as numbers, the meeting not at all. */
export const packPage = ({ topics, speech, links }: Page): string => {
  const speakers: PersonRef[] = []
  const places = new Map<string, number>()
  const placeOf = (speaker: PersonRef): number => {
    const key = `${speaker.id ?? ''} ${speaker.name}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, speakers.length)
    return speakers.push(speaker) - 1
  }
  const packed: PackedPage = {
    topics: topics.map(({ title, span, anchor }) => [title, packSpan(span), anchor]),
    speech: speech.map(({ speaker, span }) => [placeOf(speaker), packSpan(span)]),
    links: links.map(({ url, text, target, span }) => [url, text, target, packSpan(span)]),
    speakers,
  }
  return JSON.stringify(packed)
}

/** The page that `packPage` wrote, with its meeting. */
export const unpackPage = (json: string, { id, title, date, series }: MeetingRow): Page => {
  const { topics, speakers, speech, links } = JSON.parse(json) as PackedPage
  const meeting = { id, title, date, series }
  return {
    topics: topics.map(
      ([title, span, anchor]): TopicRow => ({ meeting, title, span: unpackSpan(span), anchor }),
    ),
    speech: speech.map(([at, span]) => ({ speaker: speakers[at]!, span: unpackSpan(span) })),
    links: links.map(([url, text, target, span]) => ({
      url,
      text,
      target,
      span: unpackSpan(span),
    })),
  }
}
