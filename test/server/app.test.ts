import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '#server'
import { original } from '../made/rows.ts'
import { madeServed } from '../made/served.ts'
import { community, madeViews } from '../made/views.ts'

const app = createApp(madeServed())
const get = (path: string, init?: RequestInit) => app.request(`http://localhost:7070${path}`, init)

const PAGES = [
  '/lanterns/',
  '/lanterns/meetings',
  '/lanterns/meetings/m-lamp0001',
  '/lanterns/decisions',
  '/lanterns/actions',
  '/lanterns/motions',
  '/lanterns/questions',
  '/lanterns/people',
  '/lanterns/people/ada-quay',
  '/lanterns/problems',
  '/lanterns/doubts',
  '/lanterns/documents',
  '/lanterns/documents/d-lamp0001',
  '/lanterns/items/a-lamp0001',
  '/lanterns/search',
  '/lanterns/search?q=lamp',
  '/lanterns/about',
]

for (const path of PAGES)
  test(`${path} is a page that loads nothing from elsewhere`, async () => {
    const response = await get(path)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
    const html = await response.text()
    assert.ok(html.startsWith('<!doctype html>'))
    assert.doesNotMatch(html, /<(?:script|link|img)[^>]*(?:src|href)="(?:https?:)?\/\//)
    assert.doesNotMatch(html, /<script(?![^>]*src=)|\son\w+="|\sstyle="|<bell>/)
  })

test('every link of every page leads to a page, a file or an asset', async () => {
  const broken: string[] = []
  const seen = new Set<string>()
  for (const path of PAGES) {
    const html = await (await get(path)).text()
    for (const [, href] of html.matchAll(/\s(?:href|src|action)="([^"#]+)[^"]*"/g)) {
      const url = new URL(href!.replaceAll('&amp;', '&'), `http://localhost:7070${path}`)
      const address = `${url.pathname}${url.search}`
      if (url.host !== 'localhost:7070' || seen.has(address)) continue
      seen.add(address)
      const { status } = await get(address)
      if (status !== 200 && status !== 302) broken.push(`${path} → ${address}: ${status}`)
    }
  }
  assert.ok(seen.size > 30)
  assert.deepEqual(broken, [])
})

test('the first page leads to the only community, or lists them', async () => {
  assert.equal((await get('/')).headers.get('location'), '/lanterns/')
  for (const communities of [[], [community, { ...community, id: 'weirs', name: 'Weirs' }]]) {
    const many = createApp(
      madeServed({ views: madeViews({ communities: async () => communities }) }),
    )
    const response = await many.request('http://localhost/')
    assert.equal(response.status, 200)
    const html = await response.text()
    for (const { name } of communities) assert.ok(html.includes(name))
  }
})

test('a community whose name is in no Latin letters has its pages too', async () => {
  const rows = [{ ...community, id: 'протокол', name: 'Протокол' }]
  const other = createApp(madeServed({ views: madeViews({ communities: async () => rows }) }))
  const home = (await other.request('http://localhost/')).headers.get('location') ?? ''
  assert.equal(decodeURI(home), '/протокол/')
  for (const path of ['', 'meetings', 'meetings/m-lamp0001', 'decisions.csv', 'decisions.atom'])
    assert.equal((await other.request(`http://localhost${home}${path}`)).status, 200, path)
  assert.equal((await other.request(`http://localhost/api${home.slice(0, -1)}`)).status, 200)
})

test('an original is sent as the plain text it is', async () => {
  const response = await get('/lanterns/documents/d-lamp0001/original')
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8')
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(await response.text(), original)
})

test('every answer tells the browser to run and load only what is served here', async () => {
  for (const path of [
    '/lanterns/',
    '/api/lanterns',
    '/lanterns/decisions.csv',
    '/none/',
    '/assets/x',
  ]) {
    const { headers } = await get(path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'same-origin', path)
  }
})

test('who has a page already is only told so', async () => {
  const tag = (await get('/lanterns/')).headers.get('etag')
  assert.ok(tag)
  const again = await get('/lanterns/', { headers: { 'If-None-Match': `"other", ${tag}` } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const other = await get('/lanterns/', { headers: { 'If-None-Match': 'W/"other"' } })
  assert.equal(other.status, 200)
})

test('HEAD answers as GET does, without the body', async () => {
  const response = await get('/lanterns/decisions', { method: 'HEAD' })
  assert.equal(response.status, 200)
  assert.equal(await response.text(), '')
})

test('nothing can be changed over HTTP', async () => {
  const response = await get('/lanterns/', { method: 'POST', body: 'x' })
  assert.equal(response.status, 405)
  assert.equal(response.headers.get('allow'), 'GET, HEAD')
})

test('an address has one spelling', async () => {
  const spelled = {
    '/lanterns': '/lanterns/',
    '/lanterns/meetings/?year=2019': '/lanterns/meetings?year=2019',
    '/lanterns//meetings': '/lanterns/meetings',
    '/api/lanterns/': '/api/lanterns',
    '//evil.example/': '/evil.example',
  }
  for (const [path, location] of Object.entries(spelled)) {
    const response = await get(path)
    assert.equal(response.status, 308, path)
    assert.equal(response.headers.get('location'), location)
  }
})

test('what does not exist is said on a page, with the way back', async () => {
  for (const path of [
    '/nowhere/',
    '/lanterns/meetings/m-none',
    '/lanterns/x/y/z',
    '/lanterns/%zz',
  ]) {
    const response = await get(path)
    assert.equal(response.status, 404, path)
    assert.match(await response.text(), /<h1>/)
  }
})

test('a filter that cannot be read is said on a page; one unknown is passed over', async () => {
  assert.equal((await get('/lanterns/decisions?after=soon')).status, 400)
  assert.equal((await get('/lanterns/decisions?utm_source=x&series=')).status, 200)
})

test('what breaks is said on a page without its details', async () => {
  const reported: unknown[] = []
  const broken = createApp(
    madeServed({
      views: madeViews({ home: () => Promise.reject(new Error('disk of Ada on fire')) }),
      report: (error) => reported.push(error),
    }),
  )
  const response = await broken.request('http://localhost/lanterns/')
  assert.equal(response.status, 500)
  assert.doesNotMatch(await response.text(), /fire/)
  assert.equal(reported.length, 1)
})

test('it answers only under the names it was told', async () => {
  const ask = (at: typeof app, host: string) => at.request(`http://${host}/lanterns/`)
  assert.equal((await ask(app, 'evil.example')).status, 403)
  assert.equal((await ask(app, '127.0.0.1:7070')).status, 200)
  const named = createApp(madeServed({ hosts: ['notes.example'] }))
  assert.equal((await ask(named, 'notes.example')).status, 200)
  assert.equal((await ask(named, 'localhost')).status, 403)
  assert.equal((await ask(createApp(madeServed({ hosts: null })), 'evil.example')).status, 200)
})

test('files for programs say what they are and what they are called', async () => {
  const { headers } = await get('/lanterns/decisions.csv?year=2019')
  assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.equal(headers.get('content-disposition'), 'attachment; filename="lanterns-decisions.csv"')
  assert.equal((await get('/lanterns/decisions.csv?year=xx')).status, 400)
  assert.equal((await get('/nowhere/decisions.csv')).status, 404)
  const feed = await (await get('/lanterns/decisions.atom')).text()
  assert.ok(feed.includes('href="http://localhost:7070/lanterns/items/x-lamp0001"'))
})

test('while notes are imported every page says how far that is', async () => {
  const progress = { phase: 'reading', community: 'Weirs', done: 120, total: 1791, rate: 60 }
  const importing = createApp(
    madeServed({ importProgress: () => ({ ...progress, secondsLeft: 28 }) }),
  )
  const html = await (await importing.request('http://localhost/lanterns/decisions')).text()
  assert.match(html, /role="status"[^>]*>Notes of Weirs are being read: 120 of 1\u202f791 files/)
  assert.doesNotMatch(await (await get('/lanterns/decisions')).text(), /are being read/)
})

test('styles and islands keep for ever, as their names change with them', async () => {
  const html = await (await get('/lanterns/')).text()
  const [, href] = /rel="stylesheet" href="([^"]+)"/.exec(html) ?? []
  const { headers, status } = await get(href!)
  assert.equal(status, 200)
  assert.match(headers.get('cache-control') ?? '', /immutable/)
  const icon = (await get('/favicon.ico')).headers.get('location') ?? ''
  assert.equal((await get(icon)).headers.get('content-type'), 'image/svg+xml')
})
