import { type Context, Hono } from 'hono'
import { BadCursor, badCursor, listQueryOf, notFound, readQuery, searchQuery } from '#api'
import { CommunitiesPage, renderPage } from '#web'
import { firstPart } from '../first-part.ts'
import { pageRoutes } from '../pages/index.ts'
import type { PageRoute } from '../pages/page.ts'
import { placeOf } from '../place-of.ts'
import { sendPage } from '../send-page.ts'
import { sendTrouble } from '../send-trouble.ts'
import { communityOf, type Served } from '../served.ts'
import { tagged } from '../tagged.ts'

/** Every page under its address. */
export const htmlRoutes = (served: Served): Hono => {
  const routes = new Hono()
  routes.get('/', async (c) => {
    const communities = await served.views.communities()
    const [only] = communities
    if (only !== undefined && communities.length === 1)
      return c.redirect(`/${encodeURIComponent(only.id)}/`)
    const at = placeOf(c, served)
    return sendPage(c, renderPage(CommunitiesPage, { at, communities }))
  })
  for (const route of pageRoutes)
    routes.get(honoPath(route.path), (c) => answerPage(c, served, route))
  routes.get('/:community/documents/:id/original', async (c) => {
    const community = c.req.param('community')
    const view = await served.views.document(community, c.req.param('id'))
    return view === null
      ? sendTrouble(c, served, notFound('such document', 'Look at the list of documents.'))
      : tagged(c, view.original, 'text/plain; charset=utf-8')
  })
  return routes
}

const answerPage = async (c: Context, served: Served, route: PageRoute): Promise<Response> => {
  const { views, parse } = served
  const { id = '' } = c.req.param() as Record<string, string>
  const community = await communityOf(views, firstPart(c))
  if (community === null) {
    const known = (await views.communities()).map(({ name }) => name).join(', ')
    const hint = known ? `The communities kept here: ${known}.` : 'No community is kept here yet.'
    return sendTrouble(c, served, notFound(`community "${firstPart(c)}"`, hint))
  }
  const read = readAsked(route, c.req.query())
  if (!read.ok) return sendTrouble(c, served, read.refusal)
  const request = { ...read.value, views, parse, community: community.id, id }
  let page: string | null
  try {
    page = await route.make({ ...request, at: { ...placeOf(c, served), community } })
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error
    return sendTrouble(c, served, badCursor(error))
  }
  if (page !== null) return sendPage(c, page)
  const hint = `Look through the list, or search for it.`
  return sendTrouble(c, served, notFound(`${route.names ?? 'page'} "${id}"`, hint))
}

/** What the page takes of a query; what it does not know is passed over. */
const readAsked = (route: PageRoute, query: Readonly<Record<string, string>>) => {
  if (route.takes === 'nothing') return { ok: true, value: { filter: {}, words: '' } } as const
  const schema = route.takes === 'filter' ? listQueryOf(listOf(route)) : searchQuery
  const known = Object.fromEntries(Object.entries(query).filter(([name]) => name in schema.shape))
  const read = readQuery(schema, route.takes === 'search' ? { q: '', ...known } : known)
  if (!read.ok) return read
  const { q = '', ...filter } = read.value as { q?: string }
  return { ok: true, value: { filter, words: q } } as const
}

/** A page of a list is called as the list is. */
const listOf = ({ path }: PageRoute): string => path.slice(path.lastIndexOf('/') + 1)

const honoPath = (path: string): string =>
  path.replace('{community}', ':community').replace('{id}', ':id')
