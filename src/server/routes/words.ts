import { type Context, Hono } from 'hono'
import { type ApiRefusal, notFound, refusal, type Saying, saidAnswer, saying } from '#api'
import { readBody } from '../body.ts'
import { explainRefusal } from '../explain-refusal.ts'
import { formToSaying } from '../form-to-saying.ts'
import { sendJson } from '../send-json.ts'
import { sendTrouble } from '../send-trouble.ts'
import { communityOf, type Served } from '../served.ts'

/** Characters that a word may have. */
const MOST = 20_000

/** Where members' words are taken: as JSON from programs, as plain forms from pages. */
export const wordRoutes = (served: Served): Hono => {
  const routes = new Hono()
  routes.post('/api/:community/words', async (c) => {
    const body = await readBody(c, MOST)
    const taken = await take(served, c, toSaying(parseJson(body)))
    return 'fact' in taken
      ? sendJson(c, saidAnswer.parse(taken), 200)
      : sendJson(c, { error: taken.error }, taken.status)
  })
  routes.post('/:community/words', async (c) => {
    const form = new URLSearchParams((await readBody(c, MOST)) ?? '')
    const taken = await take(served, c, toSaying(formToSaying(form)))
    if (!('fact' in taken)) return sendTrouble(c, served, taken)
    const back = backTo(c, form.get('back'))
    return c.redirect(form.get('say') === 'withdraw' ? back : withFact(back, taken.fact), 303)
  })
  return routes
}

const parseJson = (body: string | null): unknown => {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return undefined
  }
}

const toSaying = (written: unknown): Saying | ApiRefusal => {
  const read = saying.safeParse(written)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = `/${issue?.path.join('/') ?? ''}`
  return refusal(
    400,
    'bad-words',
    `What was said cannot be read at ${place}: ${issue?.message ?? 'no JSON'}.`,
    'Its shape is described at /api/openapi.json as Saying.',
  )
}

const take = async (
  { views, judge }: Served,
  c: Context,
  said: Saying | ApiRefusal,
): Promise<{ readonly fact: number } | ApiRefusal> => {
  if ('error' in said) return said
  const id = c.req.param('community') ?? ''
  const community = await communityOf(views, id)
  if (community === null || judge === undefined)
    return notFound(`community "${id}"`, 'Look at the list of communities.')
  const judged = await judge(community.id, said)
  return 'fact' in judged ? { fact: judged.fact } : explainRefusal(judged.refused)
}

/** A page of this site, by its path alone; else the page of doubts. */
const backTo = (c: Context, back: string | null): string => {
  const home = `/${encodeURIComponent(c.req.param('community') ?? '')}/`
  const page = back?.replace(/([?&])said=\d*(?:&|$)/, '$1').replace(/[?&]$/, '')
  return page?.startsWith(home) && !/[\\\s]/.test(page) ? page : `${home}doubts`
}

/** The page of doubts tells what was kept: what was answered stands there no more. */
const withFact = (back: string, fact: number): string => {
  const [path = '', query = ''] = back.split('?')
  if (!path.endsWith('/doubts')) return back
  const asked = new URLSearchParams(query)
  asked.set('said', String(fact))
  return `${path}?${asked}`
}
