import { deepEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { hasShared, joinCorpus, lockedCommunities, SHARED } from '../../tools/corpus-register.ts'

interface Gold {
  readonly doc: string
  readonly meetings: readonly {
    readonly people?: readonly { readonly names: readonly string[]; readonly line: number }[]
  }[]
}

const goldByCommunity = (): ReadonlyMap<string, readonly Gold[]> => {
  const folder = join(SHARED, 'gold/dev')
  const gold = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gold.json'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Gold)
  return Map.groupBy(gold, ({ doc }) => doc.split('/')[0]!)
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Places of people of whom the register of their community has no name. */
const lostIn = (community: string, gold: readonly Gold[]): readonly string[] => {
  const { people } = joinCorpus(community).register
  const known = new Set(people.flatMap(({ names, handles }) => [...names, ...handles]).map(fold))
  return gold.flatMap(({ doc, meetings }) =>
    meetings
      .flatMap((meeting) => meeting.people ?? [])
      .filter(({ names }) => !names.some((name) => known.has(fold(name))))
      .map(({ line }) => `${doc}:${line}`),
  )
}

test('nobody whom a careful reader lists is lost to the register of their community', (t) => {
  if (!hasShared()) return t.skip('../shared is absent')
  const locked = lockedCommunities()
  const [open, unseen]: [string[], string[]] = [[], []]
  for (const [community, gold] of goldByCommunity())
    (locked.has(community) ? unseen : open).push(...lostIn(community, gold))
  deepEqual(open, [])
  // Of the communities that nobody looks into the number alone is told: these the reader does not find.
  ok(unseen.length <= 4, `${unseen.length} lost in locked communities`)
})
