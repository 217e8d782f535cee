import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  allRows,
  contract,
  exportFiles,
  type ListFilter,
  type Listing,
  type ViewsReader,
} from '#api'
import { exampleFolder, type House, openHouse } from '#house'
import { createApp } from '#server'
import { madeServed } from '../made/served.ts'

describe('the API on the record of the example', () => {
  let house: House
  let slug = ''
  let app: ReturnType<typeof createApp>
  before(async () => {
    house = await openHouse({
      dataFile: null,
      cacheFolder: '/nowhere',
      by: 'test',
      gitEnvironment: {},
    })
    await house.importPath(exampleFolder())
    slug = (await house.views.communities())[0]?.id ?? ''
    app = createApp(madeServed({ views: house.views }))
  })
  after(() => house.close())

  const ask = async (name: keyof ViewsReader, id = '', query = ''): Promise<unknown> => {
    const path = contract[name].path.replace('{community}', slug).replace('{id}', id)
    const response = await app.request(`http://localhost${path}${query}`)
    assert.equal(response.status, 200, `${path}${query}`)
    const body = await response.json()
    const { error } = contract[name].answer.safeParse(body)
    assert.equal(error?.message, undefined, `${path}${query}`)
    return body
  }
  const idsOf = async (name: keyof ViewsReader): Promise<readonly string[]> => {
    const { rows } = (await ask(name, '', '?limit=1000')) as Listing<{ readonly id: string }>
    assert.ok(rows.length > 0, `no ${name}`)
    return rows.map(({ id }) => id)
  }

  test('every list answers in the documented shape, with and without a filter', async () => {
    for (const name of ['communities', 'home', 'series', 'activity'] as const) await ask(name)
    const queries = ['', '?year=2019&limit=3', '?after=2019-03-01&before=2019-05-01', '?text=the']
    for (const { path } of Object.values(contract).filter(({ query }) => 'series' in query.shape))
      for (const query of queries) await ask(path.split('/').at(-1) as 'meetings', '', query)
    for (const words of ['tide', 'kind:action state:open', '"', 'colour:blue', ''])
      await ask('search', '', `?q=${encodeURIComponent(words)}`)
  })

  test('every meeting, document, person and item answers in the documented shape', async () => {
    for (const id of await idsOf('meetings')) await ask('meeting', id)
    for (const id of await idsOf('documents')) await ask('document', id)
    for (const id of await idsOf('people')) await ask('person', id)
    for (const name of ['decisions', 'actions', 'motions', 'polls', 'questions'] as const)
      for (const id of await idsOf(name)) await ask('item', id)
  })

  test('a list read page by page is the list read at once', async () => {
    for (const name of ['meetings', 'actions', 'people', 'problems', 'documents'] as const) {
      const list = (filter: ListFilter) =>
        house.views[name](slug, { ...filter, limit: Math.min(filter.limit ?? 7, 7) }) as Promise<
          Listing<unknown>
        >
      const paged: unknown[] = []
      for await (const row of allRows(list)) paged.push(row)
      const whole = await house.views[name](slug, { limit: 1000 })
      assert.deepEqual(paged, whole.rows)
      assert.equal(whole.total, paged.length)
    }
  })

  test('every file for programs is written whole', async () => {
    for (const { path } of exportFiles) {
      const response = await app.request(`http://localhost${path.replace('{community}', slug)}`)
      assert.equal(response.status, 200, path)
      const text = await response.text()
      assert.ok(text.length > 100, path)
      if (path.endsWith('.json')) JSON.parse(text)
      if (path.endsWith('.jsonl'))
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
      if (path.endsWith('.ics')) assert.ok(text.endsWith('END:VCALENDAR\r\n'))
      if (path.endsWith('.atom')) assert.ok(text.endsWith('</feed>\n'))
    }
  })
})
