import { deepEqual, equal } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { communityNamed } from '#clerk'
import { makeDesk, makeSource } from '../clerk/made-desk.ts'
import { importFrom, tide, withFiled } from './made-community.ts'

const NOTES = {
  'relay/1.md': `# Relay call 1

Date: 2019-02-12
Present: Ada Brook, Béa Cove

## Flood gates

DECISION: the flood gate opens at noon.
ACTION(Ada): write the guide to flood gates.
`,
  'docs/1.md': `# Docs call 1

Date: 2020-03-04
Present: Ada Brook, Carl Dune

## Guides

ACTION(Carl): read the guide to "floods".
`,
}

test('words are found in every kind of thing, with the places where they stand', () =>
  withFiled(NOTES, async ({ views }) => {
    const { rows, kinds, words, series } = await views.search(tide.id, 'flood gate', {})
    deepEqual(words, ['flood', 'gate'])
    equal(
      rows.every(({ snippet, hits }) =>
        hits.every(([from, to]) => /^(flood|gate)s?$/i.test(snippet.slice(from, to))),
      ),
      true,
    )
    for (const kind of ['topic', 'decision', 'action', 'text'])
      equal(
        kinds.some((one) => one.kind === kind),
        true,
        kind,
      )
    deepEqual(
      series.map(({ title }) => title),
      ['Relay call'],
    )
  }))

test('hits that are items bring their rows, as the registers have them', () =>
  withFiled(NOTES, async ({ views }) => {
    const { rows } = await views.search(tide.id, 'flood', {})
    const items = rows.flatMap(({ item }) => item ?? [])
    const actions = await views.actions(tide.id, {})
    const decisions = await views.decisions(tide.id, {})
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    deepEqual(items.toSorted(byId), [...actions.rows, ...decisions.rows].toSorted(byId))
    equal(
      rows.every(({ kind, item }) => (item?.kind ?? kind) === kind),
      true,
    )
    equal(rows.find(({ kind }) => kind === 'topic')?.item, null)
  }))

for (const [query, texts] of [
  ['kind:action guide', ['read the guide to "floods".', 'write the guide to flood gates.']],
  ['kind:action owner:ada', ['write the guide to flood gates.']],
  ['kind:action owner:"Carl Dune"', ['read the guide to "floods".']],
  ['kind:action -gates guide', ['read the guide to "floods".']],
  ['kind:action after:2020', ['read the guide to "floods".']],
  ['kind:action before:2019-12', ['write the guide to flood gates.']],
  ['kind:action year:2019', ['write the guide to flood gates.']],
  ['kind:action in:docs', ['read the guide to "floods".']],
  [
    'kind:action "guide to flood"',
    ['write the guide to flood gates.', 'read the guide to "floods".'],
  ],
  ['kind:action gat*', ['write the guide to flood gates.']],
  ['kind:action state:done', []],
  ['kind:action owner:nobody', []],
] as const)
  test(`“${query}” finds ${texts.length}`, () =>
    withFiled(NOTES, async ({ views }) => {
      const { rows } = await views.search(tide.id, query, {})
      const found = rows.map(({ snippet }) => snippet.replace(/\.$/, ''))
      deepEqual(found.toSorted(), texts.map((text) => text.replace(/\.$/, '')).toSorted())
    }))

test('an unknown owner is told, with who may be meant', () =>
  withFiled(NOTES, async ({ views }) => {
    const { problems } = await views.search(tide.id, 'owner:adda', {})
    deepEqual(problems, ['Nobody here is called “adda”. Did you mean “ada”?'])
  }))

test('nothing of another community is found', () =>
  withFiled(NOTES, async ({ views }, desk) => {
    const moor = communityNamed('Moor')
    await importFrom(desk, makeSource({ 'x.md': NOTES['relay/1.md'] }, 'folder:/moor'), moor)
    const [ours, theirs] = [
      await views.search(tide.id, 'flood', {}),
      await views.search(moor.id, 'flood', {}),
    ]
    equal(
      ours.rows.some(({ id }) =>
        theirs.rows.some((row) => row.document !== null && row.document === id),
      ),
      false,
    )
    const lone = await views.search(moor.id, 'floods', {})
    equal(
      lone.rows.every(({ snippet }) => !snippet.includes('read the guide')),
      true,
    )
    deepEqual(
      theirs.series.map(({ title }) => title),
      ['Relay call'],
    )
  }))

test('pages of hits follow each other without a gap or a double', () =>
  withFiled(NOTES, async ({ views }) => {
    const all = await views.search(tide.id, 'guide', { limit: 50 })
    const paged: string[] = []
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const page = await views.search(tide.id, 'guide', { limit: 2, cursor })
      paged.push(...page.rows.map(({ kind, id }) => `${kind} ${id}`))
      cursor = page.cursor
    }
    deepEqual(
      paged,
      all.rows.map(({ kind, id }) => `${kind} ${id}`),
    )
  }))

const oddQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...`" "" ( ) * ^ : - + AND OR NOT NEAR( NEAR(a,2) { } { heading : } body: heading: kind: kind:x
owner: in: -" -- ' \\ % _ ; ; a* *a "a" "a"* a:b:c after:9999 before:0000-99 🌊 é \u0000 \u0001 \u0002 the guide flood`.split(
          /[ \n]/,
        ),
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

test('no query is refused, whatever signs are in it', () =>
  withFiled(NOTES, async ({ views }) => {
    await fc.assert(
      fc.asyncProperty(oddQuery, async (query) => {
        const { rows, total } = await views.search(tide.id, query, {})
        equal(rows.length <= total, true)
      }),
      { numRuns: 300 },
    )
  }))

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/datprotocol+working-group')

test('no query is refused on real notes', async (t) => {
  if (!existsSync(CORPUS)) return t.skip('../shared is absent')
  const folder = join(CORPUS, 'meeting-notes')
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  await withFiled(files, async ({ views }) => {
    await fc.assert(
      fc.asyncProperty(oddQuery, async (query) => {
        await views.search(tide.id, query, {})
      }),
      { numRuns: 200 },
    )
    equal((await views.search(tide.id, 'protocol', {})).total > 0, true)
  })
})

test('a refresh with nothing new writes nothing', () =>
  withFiled(NOTES, async (store, _, source) => {
    const changes = () =>
      store.writer.bare.prepare('select total_changes() as n').get()!.n as number
    const before = changes()
    await importFrom(makeDesk(store), source)
    equal(changes(), before)
  }))
