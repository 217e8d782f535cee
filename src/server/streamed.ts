import { Readable } from 'node:stream'
import type { Context } from 'hono'

/** Sends pieces as they are made; stops making them when nobody listens any more. */
export const streamed = (c: Context, pieces: AsyncIterable<string>, type: string): Response => {
  c.header('Content-Type', type)
  c.header('Cache-Control', 'no-cache')
  return c.body(
    Readable.toWeb(Readable.from(encoded(pieces))) as ReadableStream<Uint8Array<ArrayBuffer>>,
  )
}

const CHUNK = 16_384

/** Few large chunks instead of many small ones. */
async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let gathered = ''
  for await (const piece of pieces) {
    gathered += piece
    if (gathered.length < CHUNK) continue
    yield encoder.encode(gathered)
    gathered = ''
  }
  if (gathered !== '') yield encoder.encode(gathered)
}
