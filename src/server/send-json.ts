import type { Context } from 'hono'
import { tagged } from './tagged.ts'

/** The media type of all JSON that is sent. */
export const JSON_TYPE = 'application/json; charset=utf-8'

/** A value as JSON, with its status. */
export const sendJson = (c: Context, body: unknown, status: number): Response =>
  tagged(c, JSON.stringify(body), JSON_TYPE, status as 200)
