import type { ListFilter, ViewsReader } from '#views'
import { contract } from './contract.ts'
import { filterToQuery } from './filter.ts'

/** The one thing a client needs of the world; `fetch` fits. */
export type Get = (
  url: string,
) => Promise<{ readonly status: number; readonly json: () => Promise<unknown> }>

/** The house refused, or failed. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly hint: string
  constructor(status: number, error: { code: string; message: string; hint: string }) {
    super(error.message)
    this.status = status
    this.code = error.code
    this.hint = error.hint
  }
}

/**
 * A community's record read over HTTP: the same questions and answers as from the house itself. Throws
 * `ApiError` where the house refuses or fails, and where a list is asked of a community that it does not know.
 */
export const connect = (origin: string, get: Get): ViewsReader => {
  const ask = async (name: keyof ViewsReader, community = '', id = '', query = '') => {
    const path = contract[name].path
      .replace('{community}', encodeURIComponent(community))
      .replace('{id}', encodeURIComponent(id))
    const response = await get(`${origin}${path}${query && `?${query}`}`)
    const body = await response.json()
    if (response.status === 200) return body as never
    const { error } = body as { error: { code: string; message: string; hint: string } }
    throw new ApiError(response.status, error)
  }
  const list = (name: keyof ViewsReader) => (community: string, filter: ListFilter) =>
    ask(name, community, '', filterToQuery(filter))
  /** Null where there is no such thing. */
  const one =
    (name: keyof ViewsReader) =>
    async (community: string, id = '') => {
      try {
        return await ask(name, community, id)
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    }
  return {
    communities: () => ask('communities'),
    home: one('home'),
    series: (community) => ask('series', community),
    activity: (community) => ask('activity', community),
    meetings: list('meetings'),
    documents: list('documents'),
    decisions: list('decisions'),
    actions: list('actions'),
    motions: list('motions'),
    polls: list('polls'),
    questions: list('questions'),
    problems: list('problems'),
    doubts: list('doubts'),
    people: list('people'),
    meeting: one('meeting'),
    document: one('document'),
    person: one('person'),
    item: one('item'),
    search: (community, words, page) =>
      ask('search', community, '', filterToQuery({ q: words, ...page } as ListFilter)),
  }
}
