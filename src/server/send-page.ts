import type { Context } from 'hono'
import { tagged } from './tagged.ts'

/** A page, with its status. */
export const sendPage = (
  c: Context,
  page: string,
  status: Parameters<typeof tagged>[3] = 200,
): Response => tagged(c, page, 'text/html; charset=utf-8', status)
