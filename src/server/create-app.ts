import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { houseFailed, notFound } from '#api'
import { guardHost, guardWriting, oneSpelling, secureHeaders } from './guards.ts'
import { apiRoutes } from './routes/api.ts'
import { assetRoutes } from './routes/assets.ts'
import { countingRoutes } from './routes/counting.ts'
import { decidingRoutes } from './routes/deciding.ts'
import { exportRoutes } from './routes/exports.ts'
import { htmlRoutes } from './routes/pages.ts'
import { wordRoutes } from './routes/words.ts'
import { workingRoutes } from './routes/workings.ts'
import { sendJson } from './send-json.ts'
import { sendTrouble } from './send-trouble.ts'
import type { Served } from './served.ts'

/** The whole house over HTTP: pages, files for programs, the API, and where members' words are taken. */
export const createApp = (served: Served): Hono => {
  const app = new Hono()
  app.use(secureHeaders)
  app.use(guardHost(served.hosts))
  app.use(guardWriting(served.judge !== undefined))
  app.use(oneSpelling)
  if (served.compress) app.use(compress())
  app.route('/', assetRoutes())
  app.route('/', decidingRoutes(served))
  app.route('/', countingRoutes(served))
  app.route('/', wordRoutes(served))
  app.route('/', workingRoutes())
  app.route('/', apiRoutes(served))
  app.route('/', exportRoutes(served))
  app.route('/', htmlRoutes(served))
  app.notFound((c) =>
    sendTrouble(c, served, notFound(`address ${c.req.path}`, 'Start from the first page.')),
  )
  app.onError((error, c) => {
    served.report?.(error)
    const failed = houseFailed()
    return isForPrograms(c)
      ? sendJson(c, { error: failed.error }, failed.status)
      : sendTrouble(c, served, failed)
  })
  return app
}

const isForPrograms = (c: Context): boolean =>
  c.req.path.startsWith('/api/') || /\.(?:json|jsonl|csv|atom|ics)$/.test(c.req.path)
