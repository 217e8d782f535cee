import { Hono } from 'hono'
import { type ExportAddresses, type ExportFile, exportFiles, readQuery } from '#api'
import { sendJson } from '../send-json.ts'
import { communityOf, type Served } from '../served.ts'
import { streamed } from '../streamed.ts'

/** The files for other programs: CSV, JSON, feeds, calendar, the whole record. */
export const exportRoutes = (served: Served): Hono => {
  const routes = new Hono()
  for (const file of exportFiles) addFile(routes, served, file)
  return routes
}

const addFile = (routes: Hono, { views }: Served, file: ExportFile): void => {
  const name = file.path.split('/').at(-1) ?? ''
  routes.get(file.path.replace('{community}', ':community'), async (c, next) => {
    const community = await communityOf(views, c.req.param('community') ?? '')
    if (community === null) return next()
    const read =
      file.query === null ? { ok: true as const, value: {} } : readQuery(file.query, c.req.query())
    if (!read.ok) return sendJson(c, { error: read.refusal.error }, read.refusal.status)
    const { origin } = new URL(c.req.url)
    const to = addressesBelow(`${origin}/${encodeURIComponent(community.id)}/`)
    c.header('Content-Disposition', dispositionOf(`${community.id}-${name}`))
    return streamed(
      c,
      file.write({ views, community, filter: read.value, to }),
      `${file.type}; charset=utf-8`,
    )
  })
}

/** Feeds and JSON are opened where they are; the rest is kept, under a name of any letters (RFC 6266). */
const dispositionOf = (name: string): string =>
  [
    /\.(?:csv|jsonl|ics)$/.test(name) ? 'attachment' : 'inline',
    `filename="${name.replace(/[^\w.-]/g, '_')}"`,
    ...(/^[\w.-]+$/.test(name) ? [] : [`filename*=UTF-8''${encodeURIComponent(name)}`]),
  ].join('; ')

const addressesBelow = (home: string): ExportAddresses => ({
  meeting: ({ id }) => `${home}meetings/${encodeURIComponent(id)}`,
  item: ({ id }) => `${home}items/${encodeURIComponent(id)}`,
  page: (name) => `${home}${name}`,
  self: (path) => `${home}${path}`,
})
