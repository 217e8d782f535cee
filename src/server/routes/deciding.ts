import { type Context, Hono } from 'hono'
import { notFound } from '#api'
import { checkRuleText, presetNamed, presets, sampleActs, tryRule } from '#clerk'
import { RulePage, RulesPage, renderPage, TryARulePage } from '#web'
import { isRefused, sentFields } from '../sent-fields.ts'
import type { Served } from '../served.ts'
import { addressOfFields, type Fields } from '../shared-fields.ts'
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
  routes.on(['GET', 'POST'], '/try-a-rule', async (c) => {
    const sent = await sentFields(c)
    return isRefused(sent) ? sendTrouble(c, served, sent) : showTrial(c, served, sent)
  })
  return routes
}

/** A preset with acts that suit it, unless a rule and acts are sent. */
const showTrial = (c: Context, served: Served, sent: Fields): Response | Promise<Response> => {
  const named = sent.rule ? null : sent.preset || 'simple-majority'
  const rule = named === null ? null : presetNamed(named)
  if (named !== null && rule === null) return noSuchRule(c, served, named)
  const written = {
    rule: sent.rule || asText(rule),
    acts: sent.acts ?? (rule ? asText(sampleActs(rule)) : ''),
    now: sent.now ?? '',
  }
  const tried = tryRule(written.rule, written.acts, written.now.trim() || null)
  const at = placeOf(c, served)
  const preset = presets.find((one) => asText(one) === written.rule)?.id ?? null
  const share = addressOfFields('try-a-rule', asShared(preset, written))
  return tagged(c, renderPage(TryARulePage, { at, presets, preset, written, tried, share }), HTML)
}

/** What an address has to say: of a preset only its name, of its own acts nothing. */
const asShared = (
  preset: string | null,
  { rule, acts, now }: { readonly rule: string; readonly acts: string; readonly now: string },
): Fields => {
  if (preset === null) return { rule, acts, now }
  const own = acts !== asText(sampleActs(presetNamed(preset)!))
  return { preset, acts: own ? acts : '', now }
}

const asText = (value: unknown): string => JSON.stringify(value, null, 2)

const noSuchRule = (c: Context, served: Served, id: string): Promise<Response> =>
  sendTrouble(c, served, notFound(`rule "${id}"`, 'Look at the list of rules.'))
