import { type Context, Hono } from 'hono'
import { MOST_ASKED, notFound, refusal } from '#api'
import {
  checkRuleText,
  presetNamed,
  presets,
  sampleActs,
  sampleElections,
  tryCount,
  tryRule,
} from '#clerk'
import { RulePage, RulesPage, renderPage, TryACountPage, TryARulePage } from '#web'
import { readBody } from '../body.ts'
import type { Served } from '../served.ts'
import { tagged } from '../tagged.ts'
import { HTML, placeOf, sendTrouble } from './pages.ts'

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
  routes.get('/try-a-count', (c) => {
    const name = c.req.query('example') || sampleElections[0]!.name
    const sample = sampleElections.find((one) => one.name === name)
    if (sample === undefined)
      return sendTrouble(c, served, notFound(`example "${name}"`, 'Choose one from the list.'))
    return showCount(c, served, name, {
      ballots: sample.ballots,
      method: c.req.query('method') || sample.method,
      compare: c.req.query('compare') ?? '',
      settings: '',
      ladder: c.req.query('ladder') ?? '',
    })
  })
  routes.post('/try-a-count', async (c) => {
    const form = await readForm(c)
    if (form === null) return tooMuch(c, served)
    return showCount(c, served, null, {
      ballots: field(form, 'ballots'),
      method: field(form, 'method'),
      compare: field(form, 'compare'),
      settings: field(form, 'settings'),
      ladder: field(form, 'ladder'),
    })
  })
  return routes
}

const showCount = (
  c: Context,
  served: Served,
  example: string | null,
  written: Parameters<typeof TryACountPage>[0]['written'],
): Response => {
  const { ballots, method, compare, ladder } = written
  const tried = tryCount({
    ballots,
    method,
    ...(compare ? { compare } : {}),
    ...(ladder.trim() ? { ladder } : {}),
    set: settingsOf(written.settings),
  })
  const at = placeOf(c, served)
  const props = { at, examples: sampleElections, example, written, tried }
  return tagged(c, renderPage(TryACountPage, props), HTML)
}

/** `seats=2`, one a line; a line without a value is told as a setting of that name. */
const settingsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [name = '', ...value] = line.split('=')
        return [name.trim(), value.join('=').trim()]
      }),
  )

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
  const body = await readBody(c, MOST_ASKED)
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
    refusal(
      413,
      'too-much',
      `A form takes up to ${MOST_ASKED} characters.`,
      'Use the command line.',
    ),
  )
