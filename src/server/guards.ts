import type { Context, MiddlewareHandler } from 'hono'
import { workings } from '#api'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/**
 * Answers only under known host names, so that a page elsewhere cannot read this record by pointing its
 * own name at this machine (DNS rebinding).
 */
export const guardHost = (hosts: readonly string[] | null = LOCAL): MiddlewareHandler => {
  const known = hosts === null ? null : new Set(hosts.map((host) => host.toLowerCase()))
  return async (c, next) => {
    const name = new URL(c.req.url).hostname.toLowerCase()
    if (known === null || known.has(name)) return next()
    return c.text(
      `Minutebook does not answer as "${name}". Start it with --host ${name} if it should.\n`,
      403,
    )
  }
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Tells browsers to run and load only what this server serves. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where something is only worked out of what is sent: nothing is kept. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  '/try-a-rule',
  '/try-a-count',
  ...Object.values(workings).flatMap(({ asked, path }) => (asked === null ? [] : [path])),
])

/**
 * Lets reading through, and POST to where something is worked out or members' words are taken: from this very
 * site, or from a program that is no browser. A browser always says where a POST comes from, so no other site
 * can forge one.
 */
export const guardWriting =
  (takesWords: boolean): MiddlewareHandler =>
  async (c, next) => {
    if (READING.has(c.req.method)) return next()
    const takes =
      WORKED_OUT.has(c.req.path) || (takesWords && /^(?:\/api)?\/[^/]+\/words$/.test(c.req.path))
    if (!takes || c.req.method !== 'POST')
      return c.text('This can only be read: use GET or HEAD.\n', 405, { Allow: 'GET, HEAD' })
    if (!isFromHere(c)) return c.text('Forms are taken from the pages of this site alone.\n', 403)
    return next()
  }

/** Browsers send `Origin` with every POST, and `Sec-Fetch-Site` where they know it; forms cannot leave them out. */
const isFromHere = (c: Context): boolean => {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = c.req.header('Origin')
  if (origin !== undefined) return origin === new URL(c.req.url).origin
  // A program: it must send what no form of another site can.
  return /^application\/json\b/i.test(c.req.header('Content-Type') ?? '')
}

/** An address has one spelling: what ends in a slash is sent to the one without, home aside. */
export const oneSpelling: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const parts = pathname.split('/').filter(Boolean)
  const isHome = parts.length === 1 && !NO_HOMES.has(parts[0] ?? '')
  const plain =
    parts.length === 0 ? '/' : `/${parts.join('/')}${isHome && !hasEnding(parts) ? '/' : ''}`
  return plain === pathname ? next() : c.redirect(`${plain}${search}`, 308)
}

/** Pages and folders at the root that are no community's. */
const NO_HOMES = new Set(['api', 'assets', 'try-a-rule', 'try-a-count'])

const hasEnding = (parts: readonly string[]): boolean => /\.\w+$/.test(parts.at(-1) ?? '')
