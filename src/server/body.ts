import type { Context } from 'hono'

/** The text of a request; null where it has more characters than `most`. */
export const readBody = async (c: Context, most: number): Promise<string | null> => {
  if (Number(c.req.header('Content-Length') ?? 0) > 4 * most) return null
  const body = await c.req.text()
  return body.length > most ? null : body
}
