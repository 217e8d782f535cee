import { Hono } from 'hono'
import { answer, contract, notFound, openapi } from '#api'
import { JSON_TYPE, sendJson } from '../send-json.ts'
import type { Served } from '../served.ts'
import { tagged } from '../tagged.ts'

/** The API: every endpoint of the contract, and its description. */
export const apiRoutes = ({ views, version }: Served): Hono => {
  const routes = new Hono()
  const description = JSON.stringify(openapi(version))
  routes.get('/api/openapi.json', (c) => tagged(c, description, JSON_TYPE))
  for (const endpoint of Object.values(contract))
    routes.get(endpoint.path.replaceAll('{', ':').replaceAll('}', ''), async (c) => {
      const { community = '', id = '' } = c.req.param() as Record<string, string>
      const given = await answer(views, endpoint, { community, id, query: c.req.query() })
      return given.status === 200
        ? sendJson(c, given.body, 200)
        : sendJson(c, { error: given.error }, given.status)
    })
  routes.get('/api/*', (c) => {
    const { status, error } = notFound(
      `address ${c.req.path}`,
      'All addresses are described at /api/openapi.json.',
    )
    return sendJson(c, { error }, status)
  })
  return routes
}
