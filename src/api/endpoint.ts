import type { z } from 'zod'
import type { ListFilter, ViewsReader } from '#views'

/** What an address asks for, once it is parsed. */
export interface Question {
  readonly community: string
  readonly id: string
  /** The words of a search. */
  readonly words: string
  readonly filter: ListFilter
}

/** One route of the API as data: where it stands, what it takes, what it answers. */
export interface Endpoint<Answer = unknown> {
  /** With `{community}` and `{id}` where those stand. */
  readonly path: string
  readonly summary: string
  /** What `{id}` names, for messages; null where the path has none. */
  readonly names: string | null
  readonly query: z.ZodObject
  readonly answer: z.ZodType<Answer>
  /** Null: no such thing. */
  readonly ask: (views: ViewsReader, question: Question) => Promise<Answer | null>
}

/** The method of the reader that every endpoint of this name answers from. */
export type Answered<Name extends keyof ViewsReader> = NonNullable<
  Awaited<ReturnType<ViewsReader[Name]>>
>
