import { Hono } from 'hono'
import { ASSETS, assets } from '#web'

/** Styles, icons and islands. Their names change with their content, so they keep for ever. */
export const assetRoutes = (): Hono => {
  const routes = new Hono()
  for (const { name, type, body } of assets)
    routes.get(`/assets/${name}`, (c) =>
      c.body(body, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    )
  routes.get('/favicon.ico', (c) => c.redirect(`/assets/${ASSETS.icon}`))
  return routes
}
