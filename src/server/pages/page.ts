import type { ListFilter, ViewsReader } from '#api'
import type { MeetingPage, Place } from '#web'

/** Reads Markdown; handed in by the house. */
export type ParseMarkdown = Parameters<typeof MeetingPage>[0]['parse']

/** What a page is made of. */
export interface PageRequest {
  readonly views: ViewsReader
  readonly parse: ParseMarkdown
  readonly at: Place
  /** Slug of the community. */
  readonly community: string
  readonly id: string
  readonly filter: ListFilter
  /** The words of a search. */
  readonly words: string
}

/** A page as data: where it stands, what it takes, how it is made. */
export interface PageRoute {
  /** With `{community}` and `{id}` where those stand. */
  readonly path: string
  readonly takes: 'filter' | 'search' | 'nothing'
  /** What `{id}` names, for messages. */
  readonly names?: string
  /** The whole HTML document; null: no such thing. */
  readonly make: (request: PageRequest) => Promise<string | null>
}
