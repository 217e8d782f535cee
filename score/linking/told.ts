import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { House } from '#house'
import { linesOf, type Span } from '#terms'
import type { Listing } from '#views'
import type { GoldLinks, Place } from './gold.ts'
import { overlap } from './gold.ts'

/** What one meeting's notes tell of an item. */
export interface ToldMention {
  readonly path: string
  readonly meeting: string
  /** All places: where it is told first, and repetitions in the same notes. */
  readonly places: readonly Place[]
  readonly state: string
  readonly confidence: number
  readonly evidence: readonly string[]
}

/** An item followed through meetings, as the record tells it; oldest first. */
export type ToldThread = readonly ToldMention[]

/** What the record tells of a community. */
export interface Told {
  readonly threads: readonly ToldThread[]
  /** Where actions and decisions were read, whether or not they belong to a thread. */
  readonly items: readonly Place[]
}

/** Imports a community's folder and takes the threads from its rows. */
export const readTold = async (house: House, corpus: string, gold: GoldLinks): Promise<Told> => {
  await importFolder(house, join(corpus, gold.community), gold)
  const communities = await house.views.communities()
  const { id } = communities.find(({ name }) => name === gold.community)!
  const paths = new Map<string, string>()
  for (const row of await all((page) => house.views.documents(id, page)))
    paths.set(row.id, row.path)
  const rows = [
    ...(await all((page) => house.views.actions(id, page))),
    ...(await all((page) => house.views.decisions(id, page))),
  ]
  const threads = new Map(rows.flatMap(({ thread }) => (thread ? [[thread.id, thread]] : [])))
  const placeOf = (document: string, span: Span): Place => [paths.get(document)!, linesOf(span)]
  const items = new Map<string, readonly Place[]>()
  for (const meeting of await all((page) => house.views.meetings(id, page)))
    for (const item of (await house.views.meeting(id, meeting.id))!.items)
      if (item.kind === 'action' || item.kind === 'decision')
        items.set(
          item.id,
          item.spans.map((span) => placeOf(item.document, span)),
        )
  const told = [...threads.values()].map(({ mentions }) =>
    mentions.map(({ document, meeting, item, span, state, confidence, evidence }) => ({
      path: paths.get(document)!,
      meeting: meeting.id,
      places: [placeOf(document, span), ...(items.get(item) ?? [])],
      state,
      confidence,
      evidence,
    })),
  )
  return { threads: told, items: [...items.values()].flat() }
}

export const tells = (mention: ToldMention, [path, lines]: Place): boolean =>
  mention.places.some((place) => meet(place, [path, lines]))

export const meet = (a: Place, b: Place): boolean => a[0] === b[0] && overlap(a[1], b[1])

const importFolder = async (house: House, folder: string, gold: GoldLinks): Promise<void> => {
  const { community, only } = gold
  if (!only) {
    await house.importPath(folder, { community })
    return
  }
  const copy = mkdtempSync(join(tmpdir(), 'minutebook-links-'))
  for (const path of only) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(folder, path), join(copy, path))
  }
  try {
    await house.importPath(copy, { community })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

const all = async <Row>(
  read: (page: { readonly cursor?: string; readonly limit: number }) => Promise<Listing<Row>>,
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Listing<Row> = await read(
      cursor === null ? { limit: 1000 } : { cursor, limit: 1000 },
    )
    rows.push(...page.rows)
    cursor = page.cursor
  } while (cursor !== null)
  return rows
}
