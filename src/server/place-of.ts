import type { Context } from 'hono'
import type { Place } from '#web'
import type { Served } from './served.ts'

/** Where a page is shown. */
export const placeOf = (c: Context, served: Served): Place => {
  const { pathname, search } = new URL(c.req.url)
  return {
    now: served.now(),
    base: '/',
    url: `${pathname.slice(1)}${search}`,
    community: null,
    importing: served.importProgress?.() ?? null,
    takesWords: served.judge !== undefined,
  }
}
