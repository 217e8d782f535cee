import { type Context, Hono } from 'hono'
import { notFound } from '#api'
import {
  checkRuleText,
  decidesMotions,
  presetNamed,
  presets,
  readRuleText,
  sampleActs,
  tryRule,
} from '#clerk'
import { MotionsByRulePage, RulePage, RulesPage, renderPage, TryARulePage } from '#web'
import { notedMotion } from '../noted-motion.ts'
import { placeOf } from '../place-of.ts'
import { ruledMotions } from '../ruled-motions.ts'
import { sendPage } from '../send-page.ts'
import { sendTrouble } from '../send-trouble.ts'
import { isRefused, sentFields } from '../sent-fields.ts'
import { communityOf, type Served } from '../served.ts'
import { addressOfFields, type Fields } from '../shared-fields.ts'

/** The pages about rules: those at hand, and where one is tried. What is sent is worked out and forgotten. */
export const decidingRoutes = (served: Served): Hono => {
  const routes = new Hono()
  routes.get('/rules/', (c) =>
    sendPage(c, renderPage(RulesPage, { at: placeOf(c, served), rules: presets })),
  )
  routes.get('/rules/:id', (c) => {
    const rule = presetNamed(c.req.param('id'))
    if (rule === null) return noSuchRule(c, served, c.req.param('id'))
    const { problems, truth } = checkRuleText(JSON.stringify(rule, null, 2))
    const at = placeOf(c, served)
    return sendPage(c, renderPage(RulePage, { at, rule, problems, truth }))
  })
  routes.on(['GET', 'POST'], '/try-a-rule', async (c) => {
    const sent = await sentFields(c)
    return isRefused(sent) ? sendTrouble(c, served, sent) : showTrial(c, served, sent)
  })
  routes.get('/:community/motions-by-rule', async (c) => {
    const community = await communityOf(served.views, c.req.param('community'))
    if (community === null)
      return sendTrouble(c, served, notFound('such community', 'Look at the list of communities.'))
    const offered = presets.filter(decidesMotions)
    const preset = c.req.query('preset') || 'simple-majority'
    const rule = offered.find(({ id }) => id === preset)
    if (rule === undefined) return noSuchRule(c, served, preset)
    const at = { ...placeOf(c, served), community }
    const ruled = await ruledMotions(served.views, community.id, rule)
    return sendPage(c, renderPage(MotionsByRulePage, { at, presets: offered, preset, ...ruled }))
  })
  return routes
}

/** A preset with acts that suit it, or with what notes tell of a motion, unless a rule and acts are sent. */
const showTrial = async (c: Context, served: Served, sent: Fields): Promise<Response> => {
  const named = sent.rule ? null : sent.preset || 'simple-majority'
  const rule = named === null ? readRuleText(sent.rule ?? '') : presetNamed(named)
  if (named !== null && rule === null) return noSuchRule(c, served, named)
  const noted = sent.motion && rule ? await notedMotion(served, sent.motion, rule) : null
  if (noted !== null && 'error' in noted) return sendTrouble(c, served, noted)
  const preset = presets.find((one) => asText(one) === (sent.rule || asText(rule))) ?? null
  const first = noted?.acts ?? (preset && sampleActs(preset))
  const written = {
    rule: sent.rule || asText(rule),
    acts: sent.acts ?? (first ? asText(first) : ''),
    now: sent.now ?? noted?.now ?? '',
  }
  const tried = tryRule(written.rule, written.acts, written.now.trim() || null)
  const at = placeOf(c, served)
  const isAsNoted = noted !== null && written.acts === asText(noted.acts)
  const share = addressOfFields('try-a-rule', {
    motion: noted?.motion ?? '',
    ...(preset === null ? { rule: written.rule } : { preset: preset.id }),
    ...(first && written.acts === asText(first) ? {} : { acts: written.acts }),
    ...(isAsNoted && written.now === noted.now ? {} : { now: written.now }),
  })
  const props = {
    at,
    presets: noted ? presets.filter(decidesMotions) : presets,
    preset: preset?.id ?? null,
    written,
    tried,
    share,
    noted: noted && { ...noted, assumed: isAsNoted ? noted.assumed : null },
  }
  return sendPage(c, renderPage(TryARulePage, props))
}

const asText = (value: unknown): string => JSON.stringify(value, null, 2)

const noSuchRule = (c: Context, served: Served, id: string): Promise<Response> =>
  sendTrouble(c, served, notFound(`rule "${id}"`, 'Look at the list of rules.'))
