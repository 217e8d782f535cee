import type { Context } from 'hono'

/** The text of a request, in UTF-8; null where it has more characters than `most`. No more than that is held. */
export const readBody = async (c: Context, most: number): Promise<string | null> => {
  if (Number(c.req.header('Content-Length') ?? 0) > 4 * most) return null
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of c.req.raw.body ?? []) {
    size += piece.length
    if (size > 4 * most) return null
    pieces.push(piece)
  }
  const body = new TextDecoder().decode(Buffer.concat(pieces))
  return body.length > most ? null : body
}
