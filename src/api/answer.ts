import type { z } from 'zod'
import { BadCursor, type ListFilter, type ViewsReader } from '#views'
import type { Endpoint } from './endpoint.ts'
import { type ApiRefusal, badCursor, badQuery, notFound } from './refusal.ts'

/** Where a question was asked: what stands for `{community}` and `{id}`, and the query's parameters. */
export interface Address {
  readonly community: string
  readonly id: string
  readonly query: Readonly<Record<string, string>>
}

/** What an endpoint answers: its body, or why not. */
export type Answer = { readonly status: 200; readonly body: unknown } | ApiRefusal

/** Asks one endpoint: checks the query, then the community, then answers or refuses with a reason. */
export const answer = async (
  views: ViewsReader,
  endpoint: Endpoint,
  { community, id, query }: Address,
): Promise<Answer> => {
  const read = readQuery(endpoint.query, query)
  if (!read.ok) return read.refusal
  if (endpoint.path.includes('{community}')) {
    const known = await views.communities()
    if (!known.some((row) => row.id === community))
      return notFound(
        `community "${community}"`,
        known.length > 0
          ? `There is ${known.map((row) => row.id).join(', ')}.`
          : 'File notes first: minutebook import PATH.',
      )
  }
  const { q, ...filter } = read.value as ListFilter & { q?: string }
  try {
    const body = await endpoint.ask(views, { community, id, words: q ?? '', filter })
    if (body !== null) return { status: 200, body }
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error
    return badCursor(error)
  }
  return notFound(`${endpoint.names} "${id}"`, 'Look at the list for the ids that there are.')
}

/** A query that was understood, or why it was not. */
export type ReadQuery<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: ApiRefusal }

/** Reads a query by its schema; parameters left blank count as absent. */
export const readQuery = <Schema extends z.ZodObject>(
  schema: Schema,
  query: Readonly<Record<string, string>>,
): ReadQuery<z.output<Schema>> => {
  const written = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  const read = schema.safeParse('q' in query ? { ...written, q: query.q } : written)
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, refusal: badQuery(read.error, Object.keys(schema.shape), written) }
}
