import type { Reading } from '#notes'
import {
  type CommunityName,
  decodeText,
  type Filing,
  standingJudgements,
  type TextHash,
  wrappingOf,
} from '#record'
import { joinRegister, type RegisteredText, type Trail } from '#register'
import { type DocumentSheet, projectCommunity, VIEWS } from '#views'
import type { Desk } from './desk.ts'
import type { Watch } from './file-notes.ts'
import { reportProgress } from './progress.ts'

/**
 * Brings the rows of a community up to date with its filings and readings, and writes only what
 * differs. Interrupted, it is simply begun again. Answers whether there was anything to do.
 */
export const refreshViews = async (
  desk: Desk,
  community: CommunityName,
  watch: Watch = {},
): Promise<boolean> => {
  const { views } = desk
  const stamp = await stampOf(desk, community)
  if ((await views.stamp(community.id)) === stamp) return false
  const trails = trailsOf(await desk.filings.all(community.id))
  const readings = new Map<string, Reading>()
  for await (const { text, json } of desk.readings.each(community.id, desk.reader))
    readings.set(text, JSON.parse(json) as Reading)
  const said = standingJudgements(await desk.judgements.said(community.id))
  await desk.pause()
  const projection = projectCommunity(community, joinRegister({ trails, readings, said }))
  const { texts } = projection
  const work = { phase: 'indexing', community: community.name, total: texts.length }
  const report = reportProgress(work, desk.ticks, watch.onProgress ?? (() => undefined))
  let sheets: DocumentSheet[] = []
  let began = desk.ticks()
  for (const [index, text] of texts.entries()) {
    if (watch.signal?.aborted) return true
    sheets.push(projection.sheetOf(text, await originalOf(desk, community.id, text)))
    if (sheets.length >= MOST_SHEETS || desk.ticks() - began >= MOST_TICKS) {
      await views.keep(community.id, sheets)
      sheets = []
      await desk.pause()
      began = desk.ticks()
    }
    report(index + 1)
  }
  await views.keep(community.id, sheets)
  const documents = new Set(texts.map((text) => text.ids.document))
  await views.finish(community.id, documents, projection.close(), stamp)
  return true
}

/** Whether the rows of a community are made from all that is filed, by this reader and these views. */
export const areViewsFresh = async (desk: Desk, community: CommunityName): Promise<boolean> =>
  (await desk.views.stamp(community.id)) === (await stampOf(desk, community))

const stampOf = async (desk: Desk, { id, name }: CommunityName): Promise<string> =>
  `${await desk.log.last(id)} ${desk.reader} ${VIEWS} ${name}`

/** A transaction holds at most so many documents, made in about so many milliseconds. */
const MOST_SHEETS = 64
const MOST_TICKS = 30

const originalOf = async (
  desk: Desk,
  community: string,
  { text }: RegisteredText,
): Promise<string> => {
  const bytes = await desk.texts.get(community, text as TextHash)
  if (bytes === null) return ''
  if (wrappingOf(bytes) === null) return decodeText(bytes).text
  return (await desk.readings.unwrapped(community, text as TextHash)) ?? ''
}

/** The versions of each path, in the order of the log. */
const trailsOf = (filings: readonly Filing[]): readonly Trail[] =>
  [...Map.groupBy(filings, ({ source, path }) => `${source}\n${path}`).values()].flatMap((own) => {
    const texts = own
      .filter((filing) => filing.kind === 'filed')
      .map((filing) => filing.text as string)
      .filter((text, index, all) => text !== all[index - 1])
    const { source, path, kind } = own.at(-1)!
    return texts.length === 0 ? [] : [{ source, path, texts, standing: kind === 'filed' }]
  })
