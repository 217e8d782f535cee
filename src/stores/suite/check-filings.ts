import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { batch, filed, type OpenEmpty, opened, retired, SOURCE, textOf, withEmpty } from './made.ts'

/** What every store must remember of what was filed, as tests. */
export const checkFilings = (store: string, open: OpenEmpty): void => {
  const works = (name: string, work: Parameters<typeof withEmpty>[1]): void => {
    test(`${store}: ${name}`, () => withEmpty(open, work))
  }

  works('communities have the names they were opened with', async ({ log, filings }) => {
    await log.append('tide', 0, batch([opened('The Tide')]))
    await log.append('moor', 0, batch([opened('Moor')]))
    deepEqual(
      (await filings.communities()).map(({ id, name }) => [id, name]),
      [
        ['moor', 'Moor'],
        ['tide', 'The Tide'],
      ],
    )
  })

  works('the versions of a path stand in the order of the log', async ({ log, filings }) => {
    await log.append('tide', 0, batch([opened('Tide'), filed('a.md', 'one'), filed('b.md', 'two')]))
    await log.append('tide', 3, batch([filed('a.md', 'three'), retired('b.md', 'two')]))
    const all = await filings.all('tide')
    deepEqual(
      all.map(({ seq, kind, path, text }) => [seq, kind, path, text]),
      [
        [2, 'filed', 'a.md', textOf('one').text],
        [3, 'filed', 'b.md', textOf('two').text],
        [4, 'filed', 'a.md', textOf('three').text],
        [5, 'retired', 'b.md', textOf('two').text],
      ],
    )
    const { source, at, by, written } = all[0]!
    deepEqual([source, at, by, written], [SOURCE, '2026-03-01T12:00:00.000Z', 'ada', null])
    deepEqual(await filings.all('moor'), [])
  })

  works('made again from facts and openings, all is the same', async ({ log, filings }) => {
    const many = Array.from({ length: 1200 }, (_, i) => filed(`${i}.md`, `text ${i % 7}`))
    await log.append('tide', 0, batch([opened('Tide'), ...many, retired('5.md', 'text 5')]))
    await log.append('moor', 0, batch([opened('Moor'), filed('a.md', 'one')]))
    const before = [
      await filings.communities(),
      await filings.all('tide'),
      await filings.all('moor'),
    ]
    await filings.rebuild()
    deepEqual(
      [await filings.communities(), await filings.all('tide'), await filings.all('moor')],
      before,
    )
    equal(before[1]!.length, 1201)
  })

  works('a file is remembered as it was last seen, each source its own', async (ports) => {
    const { log, filings } = ports
    const { text } = textOf('one')
    const seen = (version: string, source = SOURCE) => ({ source, path: 'a.md', version, text })
    await log.append('tide', 0, batch([], { sighted: [seen('1'), seen('7', 'folder:/other')] }))
    await log.append('tide', 0, batch([], { sighted: [seen('2')] }))
    deepEqual(
      (await filings.sighted('tide', SOURCE)).map(({ path, version }) => [path, version]),
      [['a.md', '2']],
    )
    deepEqual(await filings.sighted('moor', SOURCE), [])
  })
}
