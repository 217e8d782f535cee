import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ExportRequest, exportFiles } from '#api'
import { action, decision, meeting } from '../made/rows.ts'
import { community, madeViews } from '../made/views.ts'

const request: ExportRequest = {
  views: madeViews(),
  community,
  filter: {},
  to: {
    meeting: ({ id }) => `https://notes.example/m/${id}`,
    item: ({ id }) => `https://notes.example/i/${id}`,
    page: (name) => `https://notes.example/${name}`,
    self: (path) => `https://notes.example/${path}`,
  },
}

const written = async (name: string, over: Partial<ExportRequest> = {}): Promise<string> => {
  const file = exportFiles.find(({ path }) => path.endsWith(`/${name}`))
  assert.ok(file, name)
  let text = ''
  for await (const piece of file.write({ ...request, ...over })) text += piece
  return text
}

const withDecisions = (...texts: readonly string[]): Partial<ExportRequest> => {
  const rows = texts.map((text, i) => decision({ text, id: `x-${i}` }))
  return {
    views: madeViews({ decisions: async () => ({ rows, total: rows.length, cursor: null }) }),
  }
}

test('every CSV file has its columns and a line a row, all ending in CRLF', async () => {
  for (const { path } of exportFiles.filter((file) => file.type === 'text/csv')) {
    const lines = (await written(path.split('/').at(-1)!)).split('\r\n')
    const name = path.split('/').at(-1)!.replace('.csv', '') as 'people'
    const { total } = await request.views[name](community.id, {})
    assert.equal(lines.length, total + 2, path)
    assert.equal(lines.at(-1), '')
    assert.match(lines[0]!, /^[a-z_,]+$/)
  }
})

test('commas, quotes and line ends in a field are quoted', async () => {
  const text = await written('decisions.csv', withDecisions('say "aye", then\nsit'))
  assert.ok(text.includes(',"say ""aye"", then\nsit",'), text)
})

test('what a spreadsheet would run is written as text', async () => {
  const risky = ['=1+1', '+SUM(A1)', '-2', '@cmd', '\t=1', ' =1', '＝1']
  const text = await written('decisions.csv', withDecisions(...risky))
  for (const cell of risky)
    assert.ok(text.includes(`,'${cell},`) || text.includes(`,"'${cell}",`), cell)
})

test('a list of many pages is written whole as JSON', async () => {
  const meetings = Array.from({ length: 2500 }, (_, i) => meeting({ id: `m-${i}` }))
  const listing = JSON.parse(await written('meetings.json', { views: madeViews({}, meetings) }))
  assert.equal(listing.total, 2500)
  assert.deepEqual(listing.rows, meetings)
  assert.equal(listing.cursor, null)
})

test('a list of nothing is still JSON', async () => {
  const text = await written('decisions.json', withDecisions())
  assert.deepEqual(JSON.parse(text), { rows: [], total: 0, cursor: null })
})

test('the record as lines holds every kind of row and the original text', async () => {
  const lines = (await written('record.jsonl')).trimEnd().split('\n')
  const rows = lines.map((line) => JSON.parse(line))
  assert.deepEqual([...new Set(rows.map((row) => row.type))].sort(), [
    'action',
    'activity',
    'attendance',
    'community',
    'decision',
    'document',
    'link',
    'meeting',
    'motion',
    'next',
    'person',
    'poll',
    'problem',
    'question',
    'series',
    'topic',
  ])
  assert.match(rows.find((row) => row.type === 'document').original, /ring the <bell>/)
})

test('a feed escapes what it quotes and keeps its ids', async () => {
  const feed = await written('decisions.atom')
  assert.ok(feed.includes('<title>Light the lamp &amp; ring the &lt;bell&gt;</title>'))
  assert.ok(feed.includes('<updated>2019-03-06T00:00:00Z</updated>'))
  assert.ok(feed.includes('href="https://notes.example/i/x-lamp0001"'))
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  assert.deepEqual(ids, [
    'urn:uuid:d5eec431-0929-879b-8e5c-480f6a66198f',
    'urn:uuid:832f403c-90cf-8651-9e3a-60d6d3e642e0',
  ])
})

test('a feed leaves out what XML cannot hold', async () => {
  const feed = await written(
    'decisions.atom',
    withDecisions('bell\u0000 \ud800rings\u001b \u{1f514}'),
  )
  assert.ok(feed.includes('<title>bell rings \u{1f514}</title>'))
})

test('what has no date is no news', async () => {
  const views = madeViews({}, [meeting({ date: null })])
  const feed = await written('meetings.atom', { views })
  assert.ok(!feed.includes('<entry>'))
  assert.ok(feed.includes('<updated>1970-01-01T00:00:00Z</updated>'))
})

test('the calendar has meetings with their time, announced ones, and actions with a due date', async () => {
  const lines = (await written('calendar.ics')).split('\r\n')
  for (const line of [
    'BEGIN:VCALENDAR',
    'UID:m-lamp0001.lanterns@minutebook',
    'DTSTART:20190306T173000Z',
    'DURATION:PT45M',
    'LOCATION:Pier 3\\; upper deck\\, left',
    'DTSTART;VALUE=DATE:20190320',
    'STATUS:TENTATIVE',
    'BEGIN:VTODO',
    'DUE;VALUE=DATE:20190320',
    'SUMMARY:Ada Quay: write to the harbour\\, then wait',
    'STATUS:NEEDS-ACTION',
    'END:VCALENDAR',
  ])
    assert.ok(lines.includes(line), line)
})

test('a meeting without a time takes its day, one without a date is left out', async () => {
  const meetings = [
    meeting({ startUtc: null }),
    meeting({ id: 'm-undated', date: null, startUtc: null }),
  ]
  const text = await written('calendar.ics', { views: madeViews({}, meetings) })
  assert.ok(text.includes('\r\nDTSTART;VALUE=DATE:20190306\r\n'))
  assert.ok(!text.includes('m-undated'))
})

test('a meeting that was announced and held is not announced again', async () => {
  const series = [
    { id: 'lamp-calls', title: 'Lamp calls', meetings: 2, first: '2019-03-06', last: '2019-03-20' },
  ]
  const text = await written('calendar.ics', { views: madeViews({ series: async () => series }) })
  assert.ok(!text.includes('TENTATIVE'))
})

test('lines of a calendar are folded at 75 octets and unfold to what they were', async () => {
  const words = `light ${'🔔 Glöckchen '.repeat(20)}`.trim()
  const rows = [action({ text: words })]
  const views = madeViews({ actions: async () => ({ rows, total: 1, cursor: null }) })
  const text = await written('calendar.ics', { views })
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.ok(text.replaceAll('\r\n ', '').includes(`SUMMARY:Ada Quay: ${words}\r\n`))
})
