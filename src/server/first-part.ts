import type { Context } from 'hono'

/** The first part of an address, which names a community; '' where it cannot be decoded. */
export const firstPart = (c: Context): string => {
  try {
    return decodeURIComponent(c.req.path.split('/')[1] ?? '')
  } catch {
    return ''
  }
}
