import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadCursor, connect, contract, openapi, refusalShape } from '#api'
import { createApp } from '#server'
import { madeServed } from '../made/served.ts'
import { community, madeViews } from '../made/views.ts'

const views = madeViews()
const app = createApp(madeServed({ views }))
const get = (path: string) => app.request(`http://localhost${path}`)

const IDS: Record<string, string> = {
  meeting: 'm-lamp0001',
  document: 'd-lamp0001',
  person: 'ada-quay',
  item: 'a-lamp0001',
}

for (const [name, endpoint] of Object.entries(contract)) {
  const path = endpoint.path
    .replace('{community}', community.id)
    .replace('{id}', IDS[endpoint.names ?? ''] ?? '')

  test(`${endpoint.path} answers in the documented shape`, async () => {
    const response = await get(name === 'search' ? `${path}?q=lamp` : path)
    assert.equal(response.status, 200)
    assert.deepEqual(endpoint.answer.safeParse(await response.json()).error, undefined)
  })

  test(`${endpoint.path} refuses a parameter that it does not know`, async () => {
    const response = await get(`${path}?q=x&colour=blue`)
    assert.equal(response.status, 400)
    const { error } = refusalShape.parse(await response.json())
    assert.equal(error.code, 'unknown-parameter')
  })
}

test('a parameter that cannot be read is refused with its reason', async () => {
  const messages = await Promise.all(
    [
      'after=soon',
      'after=2019-02-30',
      'limit=5000',
      'limit=many',
      'doubtful=perhaps',
      'year=19',
      'state=bogus',
    ].map(async (query) => {
      const response = await get(`/api/lanterns/actions?${query}`)
      assert.equal(response.status, 400)
      return refusalShape.parse(await response.json()).error.message
    }),
  )
  assert.deepEqual(messages, [
    '"after" is not a date like 2019-03-21.',
    '"after" is no day of the calendar.',
    '"limit" is above 1000.',
    '"limit" is not a number.',
    '"doubtful" is neither true nor false.',
    '"year" is not a year like 2019.',
    '"state" is none of open, done, dropped, carried, unheard.',
  ])
})

test('a cursor that no list gave is refused', async () => {
  const refusing = madeViews({
    actions: async (_, { cursor = '' }) => {
      throw new BadCursor(cursor)
    },
  })
  const other = createApp(madeServed({ views: refusing }))
  const response = await other.request('http://localhost/api/lanterns/actions?cursor=xyz')
  assert.equal(response.status, 400)
  assert.equal(refusalShape.parse(await response.json()).error.code, 'bad-cursor')
  const page = await other.request('http://localhost/lanterns/actions?cursor=xyz')
  assert.equal(page.status, 400)
})

test('a search without words to search for is refused', async () => {
  const response = await get('/api/lanterns/search')
  assert.equal(response.status, 400)
  assert.equal(refusalShape.parse(await response.json()).error.code, 'missing-parameter')
})

test('parameters left blank count as absent', async () => {
  assert.equal((await get('/api/lanterns/decisions?series=&year=&after=')).status, 200)
})

test('what does not exist is refused as JSON, and says what there is', async () => {
  for (const path of ['/api/nowhere', '/api/lanterns/meetings/m-none', '/api/lanterns/no/such']) {
    const response = await get(path)
    assert.equal(response.status, 404, path)
    assert.equal(refusalShape.parse(await response.json()).error.code, 'not-found')
  }
  const nowhere = refusalShape.parse(await (await get('/api/nowhere/decisions')).json())
  assert.equal(nowhere.error.hint, 'There is lanterns.')
})

test('what breaks in the house is reported there and told nobody else', async () => {
  const reported: unknown[] = []
  const broken = createApp(
    madeServed({
      views: madeViews({ home: () => Promise.reject(new Error('disk of Ada on fire')) }),
      report: (error) => reported.push(error),
    }),
  )
  const response = await broken.request('http://localhost/api/lanterns')
  assert.equal(response.status, 500)
  const text = await response.text()
  assert.equal(refusalShape.parse(JSON.parse(text)).error.code, 'house-failed')
  assert.ok(!text.includes('fire'))
  assert.equal((reported[0] as Error).message, 'disk of Ada on fire')
})

test('the description names every endpoint and every reference in it leads somewhere', async () => {
  const text = await (await get('/api/openapi.json')).text()
  assert.equal(text, JSON.stringify(openapi('1.2.3')))
  const description = JSON.parse(text)
  for (const { path } of Object.values(contract)) assert.ok(description.paths[path]?.get, path)
  const named = Object.keys(description.components.schemas)
  for (const [, target] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    assert.ok(named.includes(target!), target)
})

test('the client asks over HTTP what the house answers itself', async () => {
  const client = connect('http://localhost', async (url) => app.request(url))
  const asked = [
    [client.communities(), views.communities()],
    [client.home('lanterns'), views.home('lanterns')],
    [client.actions('lanterns', { limit: 1 }), views.actions('lanterns', { limit: 1 })],
    [client.meeting('lanterns', 'm-lamp0001'), views.meeting('lanterns', 'm-lamp0001')],
    [client.meeting('lanterns', 'm-none'), Promise.resolve(null)],
    [client.home('no-such'), Promise.resolve(null)],
    [client.search('lanterns', 'lamp & bell', {}), views.search('lanterns', 'lamp & bell', {})],
  ] as const
  for (const [over, direct] of asked) assert.deepEqual(await over, await direct)
  await assert.rejects(client.actions('lanterns', { limit: 0 }), {
    name: 'ApiError',
    code: 'bad-parameter',
  })
  await assert.rejects(client.actions('no-such', {}), { name: 'ApiError', code: 'not-found' })
})
