import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { houseFailed } from '#api'
import { guardHost, oneSpelling, readOnly, secureHeaders } from './guards.ts'
import { apiRoutes, sendJson } from './routes/api.ts'
import { exportRoutes } from './routes/exports.ts'
import type { Served } from './served.ts'

/** The whole house over HTTP: pages, files for programs, the API. Reads only. */
export const createApp = (served: Served): Hono => {
  const app = new Hono()
  app.use(secureHeaders)
  app.use(guardHost(served.hosts))
  app.use(readOnly)
  app.use(oneSpelling)
  if (served.compress) app.use(compress())
  app.route('/', apiRoutes(served))
  app.route('/', exportRoutes(served))
  app.onError((error, c) => {
    served.report?.(error)
    const { status, error: body } = houseFailed()
    return sendJson(c, { error: body }, status)
  })
  return app
}
