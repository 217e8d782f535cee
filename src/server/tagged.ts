import { hash } from 'node:crypto'
import type { Context } from 'hono'

/**
 * Sends a body with a tag of its content; who has it already is only told so (304). Weak, as the
 * bytes may be packed on the way.
 */
export const tagged = (
  c: Context,
  body: string,
  type: string,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 415 | 422 | 500 = 200,
): Response => {
  c.header('Content-Type', type)
  c.header('Cache-Control', 'no-cache')
  if (status !== 200) return c.body(body, status)
  const tag = `W/"${hash('sha1', body, 'base64url')}"`
  c.header('ETag', tag)
  const known = c.req.header('If-None-Match')
  return known !== undefined && matches(known, tag) ? c.body(null, 304) : c.body(body, status)
}

const matches = (known: string, tag: string): boolean =>
  known.trim() === '*' ||
  known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag.slice(2))
