import { deepEqual, equal, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { lineToFact, NotCanonical, opens } from '#record'
import { batch, filed, type OpenEmpty, opened, textOf, withEmpty } from './made.ts'

/** What every log must do, as tests. */
export const checkFactLog = (store: string, open: OpenEmpty): void => {
  const works = (name: string, work: Parameters<typeof withEmpty>[1]): void => {
    test(`${store}: ${name}`, () => withEmpty(open, work))
  }

  works('facts stand in a gapless sequence from 1, each community its own', async ({ log }) => {
    equal(await log.last('tide'), 0)
    equal(await log.append('tide', 0, batch([opened('Tide'), filed('a.md', 'one')])), 2)
    equal(await log.append('tide', 2, batch([filed('b.md', 'two')])), 3)
    equal(await log.append('moor', 0, batch([opened('Moor')])), 1)
    equal(await log.last('tide'), 3)
    equal(await log.last('moor'), 1)
    const facts = (await log.read('tide', 1, 10)).map(({ line }) => lineToFact(line))
    deepEqual(
      facts.map(({ seq, community, type }) => [seq, community, type]),
      [
        [1, 'tide', 'CommunityOpened'],
        [2, 'tide', 'NotesFiled'],
        [3, 'tide', 'NotesFiled'],
      ],
    )
  })

  works('facts are read from a number on, at most as many as asked for', async ({ log }) => {
    const paths = ['a', 'b', 'c', 'd']
    await log.append('tide', 0, batch([opened('Tide'), ...paths.map((path) => filed(path, path))]))
    const numbers = async (from: number, limit: number) =>
      (await log.read('tide', from, limit)).map(({ seq }) => seq)
    deepEqual(await numbers(3, 2), [3, 4])
    deepEqual(await numbers(5, 9), [5])
    deepEqual(await numbers(6, 9), [])
  })

  works('who decided on an older log is told so, and nothing is kept', async ({ log, texts }) => {
    await log.append('tide', 0, batch([opened('Tide')]))
    const late = batch([filed('a.md', 'one')], { texts: [textOf('one')] })
    equal(await log.append('tide', 0, late), 'moved')
    equal(await log.last('tide'), 1)
    equal(await texts.get('tide', textOf('one').text), null)
  })

  works('a batch with a fact that cannot be written keeps nothing', async ({ log, texts }) => {
    const good = filed('a.md', 'one')
    const bad = { ...good, fact: { ...good.fact, at: 'x'.repeat(70_000) } }
    const both = batch([opened('Tide'), good, bad], { texts: [textOf('one')] })
    await rejects(log.append('tide', 0, both), NotCanonical)
    equal(await log.last('tide'), 0)
    equal(await texts.get('tide', textOf('one').text), null)
  })

  works('the openings kept beside a fact open its commitments', async ({ log }) => {
    await log.append('tide', 0, batch([filed('a.md', 'one')]))
    const [logged] = await log.read('tide', 1, 1)
    const fact = lineToFact(logged!.line) as unknown as Record<string, never>
    deepEqual(
      logged!.openings.map(({ field }) => field),
      ['by', 'path', 'source', 'text'],
    )
    for (const opening of logged!.openings) equal(opens(opening, fact[opening.field]!), true)
  })

  works('a text that is erased is gone, and the log stays whole', async (ports) => {
    const { log, texts, filings, readings } = ports
    const { text } = textOf('one')
    const kept = batch([opened('Tide'), filed('a.md', 'one'), filed('b.md', 'two')], {
      texts: [textOf('one'), textOf('two')],
      readings: [{ text, reader: '1', json: '{}' }],
      sighted: [{ source: 'folder:/notes', path: 'a.md', version: '1', text }],
    })
    await log.append('tide', 0, kept)
    const before = await log.read('tide', 1, 10)
    await log.eraseText('tide', text)
    const after = await log.read('tide', 1, 10)
    deepEqual(
      after.map(({ line }) => line),
      before.map(({ line }) => line),
    )
    equal(
      after[1]!.openings.some(({ value }) => value === text),
      false,
    )
    equal(await texts.get('tide', text), null)
    equal(await readings.get('tide', text, '1'), null)
    await filings.rebuild()
    deepEqual(
      (await filings.all('tide')).map(({ path }) => path),
      ['b.md'],
    )
    equal(await log.append('tide', 3, batch([filed('c.md', 'three')])), 4)
  })
}
