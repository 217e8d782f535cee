import { type Context, Hono } from 'hono'
import { notFound } from '#api'
import { sampleElections, tryCount } from '#clerk'
import { renderPage, TryACountPage } from '#web'
import { placeOf } from '../place-of.ts'
import { sendPage } from '../send-page.ts'
import { sendTrouble } from '../send-trouble.ts'
import { isRefused, sentFields } from '../sent-fields.ts'
import type { Served } from '../served.ts'
import { addressOfFields, type Fields } from '../shared-fields.ts'

/** The page where an election is counted. What is sent is worked out and forgotten. */
export const countingRoutes = (served: Served): Hono => {
  const routes = new Hono()
  routes.on(['GET', 'POST'], '/try-a-count', async (c) => {
    const sent = await sentFields(c)
    return isRefused(sent) ? sendTrouble(c, served, sent) : showCount(c, served, sent)
  })
  return routes
}

/** An example by its own method, unless ballots are sent. */
const showCount = (c: Context, served: Served, sent: Fields): Response | Promise<Response> => {
  const name = sent.ballots ? null : sent.example || sampleElections[0]!.name
  const sample = sampleElections.find((one) => one.name === name)
  if (name !== null && sample === undefined)
    return sendTrouble(c, served, notFound(`example "${name}"`, 'Choose one from the list.'))
  const written = {
    ballots: sent.ballots || (sample?.ballots ?? ''),
    method: sent.method || (sample?.method ?? ''),
    compare: sent.compare ?? '',
    settings: sent.settings ?? '',
    ladder: sent.ladder ?? '',
  }
  const { ballots, method, compare, settings, ladder } = written
  const tried = tryCount({
    ballots,
    method,
    ...(compare ? { compare } : {}),
    ...(ladder.trim() ? { ladder } : {}),
    set: settingsOf(settings),
  })
  const at = placeOf(c, served)
  const example = sampleElections.find((one) => one.ballots === ballots)?.name ?? null
  const own = example === null ? { ballots } : { example }
  const share = addressOfFields('try-a-count', { ...own, method, compare, settings, ladder })
  const props = { at, examples: sampleElections, example, written, tried, share }
  return sendPage(c, renderPage(TryACountPage, props))
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
