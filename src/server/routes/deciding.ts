import { type Context, Hono } from 'hono'
import { notFound, refusal } from '#api'
import { checkRuleText, presetNamed, presets, sampleActs, tryRule } from '#clerk'
import { RulePage, RulesPage, renderPage, TryARulePage } from '#web'
import { readBody } from '../body.ts'
import type { Served } from '../served.ts'
import { tagged } from '../tagged.ts'
import { HTML, placeOf, sendTrouble } from './pages.ts'

/** Characters that a form may send. */
const MOST = 400_000

/** The pages about rules: those at hand, and where one is tried. What is sent is worked out and forgotten. */
export const decidingRoutes = (served: Served): Hono => {
  const routes = new Hono()
  routes.get('/rules/', (c) =>
    tagged(c, renderPage(RulesPage, { at: placeOf(c, served), rules: presets }), HTML),
  )
  routes.get('/rules/:id', (c) => {
    const rule = presetNamed(c.req.param('id'))
    if (rule === null) return noSuchRule(c, served, c.req.param('id'))
    const { problems, truth } = checkRuleText(JSON.stringify(rule))
    const at = placeOf(c, served)
    return tagged(c, renderPage(RulePage, { at, rule, problems, truth }), HTML)
  })
  routes.get('/try-a-rule', (c) => {
    const id = c.req.query('preset') || 'simple-majority'
    const rule = presetNamed(id)
    if (rule === null) return noSuchRule(c, served, id)
    const written = { rule: asText(rule), acts: asText(sampleActs(rule)), now: '' }
    return showTrial(c, served, id, written)
  })
  routes.post('/try-a-rule', async (c) => {
    const form = await readForm(c)
    if (form === null) return tooMuch(c, served)
    const written = {
      rule: field(form, 'rule'),
      acts: field(form, 'acts'),
      now: field(form, 'now'),
    }
    return showTrial(c, served, null, written)
  })
  return routes
}

const showTrial = (
  c: Context,
  served: Served,
  preset: string | null,
  written: { readonly rule: string; readonly acts: string; readonly now: string },
): Response => {
  const tried = tryRule(written.rule, written.acts, written.now.trim() || null)
  const at = placeOf(c, served)
  return tagged(c, renderPage(TryARulePage, { at, presets, preset, written, tried }), HTML)
}

const readForm = async (c: Context): Promise<URLSearchParams | null> => {
  const body = await readBody(c, MOST)
  return body === null ? null : new URLSearchParams(body)
}

/** A field as it was typed: forms send lines with a carriage return. */
const field = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '').replaceAll('\r\n', '\n')

const asText = (value: unknown): string => JSON.stringify(value, null, 2)

const noSuchRule = (c: Context, served: Served, id: string): Promise<Response> =>
  sendTrouble(c, served, notFound(`rule "${id}"`, 'Look at the list of rules.'))

const tooMuch = (c: Context, served: Served): Promise<Response> =>
  sendTrouble(
    c,
    served,
    refusal(413, 'too-much', `A form takes up to ${MOST} characters.`, 'Use the command line.'),
  )
