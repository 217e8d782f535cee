import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { type CommunityAccount, communityNamed, type Desk, fileNotes, readFiled } from '#clerk'
import type { Reading } from '#notes'
import { hashText, lineToFact } from '#record'
import { atDesk, makeDesk, makeSource } from './made-desk.ts'

const tide = communityNamed('Tide')
const MINUTES = `# Stewards' call

Date: 2019-02-12
Present: Ada Brook, Béa Cove

## Funds

DECISION: the fund is opened in May.
ACTION(Ada): write the announcement.
`

const outcomes = ({ lines }: CommunityAccount): readonly string[] =>
  lines.map(({ path, outcome, why }) => `${path} ${outcome}${why ? `: ${why}` : ''}`)

const facts = async (desk: Desk): Promise<readonly string[]> => {
  const logged = await desk.log.read(tide.id, 1, 1000)
  return logged.map(({ seq, line, openings }) => {
    const path = openings.find(({ field }) => field === 'path')?.value
    return `${seq} ${lineToFact(line).type}${path ? ` ${path}` : ''}`
  })
}

test('the first filing opens the community and files every text', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': MINUTES, 'b.md': '' })
    const account = await fileNotes(desk, tide, source)
    deepEqual(outcomes(account), ['a.md read', 'b.md empty'])
    deepEqual([account.found.meetings, account.found.action], [1, 1])
    deepEqual(await facts(desk), ['1 CommunityOpened', '2 NotesFiled a.md', '3 NotesFiled b.md'])
    deepEqual(
      await desk.filings.communities().then((all) => all.map(({ id, name }) => [id, name])),
      [['tide', 'Tide']],
    )
    const text = hashText(Buffer.from(MINUTES))
    equal(Buffer.from((await desk.texts.get('tide', text))!).toString(), MINUTES)
    const reading = JSON.parse((await desk.readings.get('tide', text, desk.reader))!) as Reading
    equal(reading.meetings.length, 1)
  }))

test('a folder without notes is a community all the same', () =>
  atDesk(async (desk) => {
    await fileNotes(desk, tide, makeSource({}))
    deepEqual(await facts(desk), ['1 CommunityOpened'])
  }))

test('filed again, the same bytes give no new fact and are not even read', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': MINUTES, 'b.md': 'b' })
    await fileNotes(desk, tide, source)
    source.loaded.length = 0
    const again = await fileNotes(desk, tide, source)
    deepEqual(outcomes(again), ['a.md unchanged', 'b.md unchanged'])
    deepEqual(source.loaded, [])
    equal(again.found.meetings, 0)
    equal(await desk.log.last('tide'), 3)
  }))

test('a file that was only touched is read and gives no new fact', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': MINUTES })
    await fileNotes(desk, tide, source)
    const { list } = source
    const touched = async () => {
      const listing = await list()
      return { ...listing, files: listing.files.map((file) => ({ ...file, version: 'touched' })) }
    }
    const again = await fileNotes(desk, tide, { ...source, list: touched })
    deepEqual(outcomes(again), ['a.md unchanged'])
    equal(source.loaded.length, 2)
    equal(await desk.log.last('tide'), 2)
  }))

test('a changed file is a new fact; what stood there before stays readable', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': 'one' })
    await fileNotes(desk, tide, source)
    source.files = { 'a.md': 'two' }
    await fileNotes(desk, tide, source)
    deepEqual(
      (await desk.filings.all('tide')).map(({ path, text }) => [path, text]),
      [
        ['a.md', hashText(Buffer.from('one'))],
        ['a.md', hashText(Buffer.from('two'))],
      ],
    )
    equal(
      Buffer.from((await desk.texts.get('tide', hashText(Buffer.from('one'))))!).toString(),
      'one',
    )
  }))

test('what vanishes is retired in its own source only, and filed again when it is back', () =>
  atDesk(async (desk) => {
    const here = makeSource({ 'a.md': 'a', 'b.md': 'b' })
    const there = makeSource({ 'a.md': 'a', 'c.md': 'c' }, 'folder:/other')
    await fileNotes(desk, tide, here)
    await fileNotes(desk, tide, there)
    here.files = { 'b.md': 'b' }
    deepEqual(outcomes(await fileNotes(desk, tide, here)), ['a.md retired', 'b.md unchanged'])
    deepEqual(outcomes(await fileNotes(desk, tide, here)), ['b.md unchanged'])
    equal(Buffer.from((await desk.texts.get('tide', hashText(Buffer.from('a'))))!).toString(), 'a')
    here.files = { 'a.md': 'a', 'b.md': 'b' }
    deepEqual(outcomes(await fileNotes(desk, tide, here)), ['a.md no-minutes', 'b.md unchanged'])
    deepEqual((await facts(desk)).slice(5), ['6 NotesRetired a.md', '7 NotesFiled a.md'])
  }))

test('what cannot be read fails with its reason and is not retired', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'sub/d.md': 'd' })
    await fileNotes(desk, tide, source)
    source.files = { 'a.md': null, 'b.md': Uint8Array.of(98, 0, 98) }
    source.more = {
      failed: [{ path: 'c.md', why: 'larger than 8 MB' }],
      unseen: ['sub/'],
      passedOver: [{ why: 'not notes: .png', count: 2 }],
    }
    const account = await fileNotes(desk, tide, source)
    deepEqual(outcomes(account), [
      'a.md failed: no permission to read it',
      'b.md failed: not a text: it holds NUL bytes',
      'c.md failed: larger than 8 MB',
    ])
    deepEqual(account.passedOver, [{ why: 'not notes: .png', count: 2 }])
    equal(await desk.log.last('tide'), 5)
  }))

test('a text that is not UTF-8 is read, and the guess is one of its problems', () =>
  atDesk(async (desk) => {
    const bytes = Buffer.from('# Größe\n', 'latin1')
    await fileNotes(desk, tide, makeSource({ 'a.md': bytes }))
    const text = hashText(bytes)
    deepEqual(Buffer.from((await desk.texts.get('tide', text))!), bytes)
    const reading = JSON.parse((await desk.readings.get('tide', text, desk.reader))!) as Reading
    equal(reading.problems[0]?.code, 'encoding-guessed')
  }))

test('a reader that fails on one text is told as its problem, and the others are filed', () =>
  atDesk(async (desk) => {
    const read = (text: string): Reading => {
      if (text === 'bad') throw new RangeError('too deep')
      return desk.read(text)
    }
    const source = makeSource({ 'a.md': 'bad', 'b.md': MINUTES })
    const account = await fileNotes({ ...desk, read }, tide, source)
    deepEqual(outcomes(account), ['a.md no-minutes', 'b.md read'])
    const text = hashText(Buffer.from('bad'))
    const reading = JSON.parse((await desk.readings.get('tide', text, desk.reader))!) as Reading
    match(reading.problems[0]!.message, /too deep/)
  }))

test('earlier versions are filed in their order, with who wrote them and when, and once', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': 'three' })
    source.earlier = [
      { path: 'a.md', words: 'one', by: 'Ada Brook', written: '2019-01-01T09:00:00.000Z' },
      { path: 'gone.md', words: 'gone', by: 'Ada Brook', written: '2019-01-01T09:00:00.000Z' },
      { path: 'a.md', words: 'two', by: 'Béa Cove', written: '2019-01-02T09:00:00.000Z' },
    ]
    const account = await fileNotes(desk, tide, source)
    equal(account.earlier, 3)
    deepEqual(outcomes(account), ['a.md no-minutes', 'gone.md retired'])
    deepEqual(
      (await desk.filings.all('tide')).map(({ path, kind, by, written }) => [
        path,
        kind,
        by,
        written,
      ]),
      [
        ['a.md', 'filed', 'Ada Brook', '2019-01-01T09:00:00.000Z'],
        ['gone.md', 'filed', 'Ada Brook', '2019-01-01T09:00:00.000Z'],
        ['a.md', 'filed', 'Béa Cove', '2019-01-02T09:00:00.000Z'],
        ['a.md', 'filed', 'ada', null],
        ['gone.md', 'retired', 'ada', null],
      ],
    )
    const again = await fileNotes(desk, tide, source)
    deepEqual([again.earlier, outcomes(again)], [0, ['a.md unchanged']])
    equal(await desk.log.last('tide'), 6)
  }))

test('earlier versions filed later do not take the place of what stands now', () =>
  atDesk(async (desk) => {
    const source = makeSource({ 'a.md': 'two' })
    await fileNotes(desk, tide, source)
    source.earlier = [
      { path: 'a.md', words: 'one', by: 'Ada Brook', written: '2019-01-01T09:00:00.000Z' },
    ]
    await fileNotes(desk, tide, source)
    const all = await desk.filings.all('tide')
    equal(all.at(-1)?.text, hashText(Buffer.from('two')))
    await fileNotes(desk, tide, source)
    equal((await desk.filings.all('tide')).length, all.length)
  }))

test('two who file the same notes at once file them once', () =>
  atDesk(async (desk, store) => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.md`, `note ${i}`]),
    )
    const other = makeDesk(store)
    await Promise.all([
      fileNotes(desk, tide, makeSource(files)),
      fileNotes(other, tide, makeSource(files)),
    ])
    const all = await desk.filings.all('tide')
    equal(all.length, 200)
    equal(new Set(all.map(({ path }) => path)).size, 200)
    equal(await desk.log.last('tide'), 201)
  }))

test('stopped, it keeps what was filed, retires nothing, and goes on the next time', () =>
  atDesk(async (desk) => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.md`, `note ${i}`]),
    )
    await fileNotes(desk, tide, makeSource({ 'old.md': 'old' }))
    const signal = { aborted: false }
    const pause = async () => {
      signal.aborted = true
    }
    const stopped = await fileNotes({ ...desk, pause }, tide, makeSource(files), { signal })
    equal(stopped.interrupted, true)
    equal(await desk.log.last('tide'), 2 + 64)
    const source = makeSource(files)
    const account = await fileNotes(desk, tide, source)
    equal(source.loaded.length, 200 - 64)
    equal(await desk.log.last('tide'), 2 + 200 + 1)
    equal(account.lines.filter(({ outcome }) => outcome === 'unchanged').length, 64)
  }))

test('progress says how many files are done, how fast, and how long it will take', () =>
  atDesk(async (desk) => {
    let now = 0
    const ticks = (): number => (now += 60)
    const told: { done: number; total: number; secondsLeft: number | null }[] = []
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, `note ${i}`]))
    await fileNotes({ ...desk, ticks }, tide, makeSource(files), {
      onProgress: (progress) => told.push(progress),
    })
    equal(told.length > 3, true)
    deepEqual([told.at(-1)!.done, told.at(-1)!.total, told.at(-1)!.secondsLeft], [20, 20, 0])
    equal(
      told.every(({ done }, i) => i === 0 || done > told[i - 1]!.done),
      true,
    )
  }))

test('a better reader reads what is filed again and forgets what the former one read', () =>
  atDesk(async (desk) => {
    await fileNotes(desk, tide, makeSource({ 'a.md': MINUTES, 'b.md': 'b', 'c.md': 'b' }))
    equal(await readFiled(desk, tide), 0)
    const better = {
      ...desk,
      reader: 'better',
      read: (text: string) => ({ ...desk.read(text), reader: 'better' }),
    }
    equal(await readFiled(better, tide), 2)
    equal((await desk.readings.known('tide', desk.reader)).size, 0)
    equal((await desk.readings.known('tide', 'better')).size, 2)
    equal(await readFiled(better, tide), 0)
  }))

for (const [name, id] of [
  ['Tide', 'tide'],
  ['datum+working-group', 'datum-working-group'],
  ['  Médiathèque & Co. ', 'mediatheque-co'],
  ['API', 'api-notes'],
  ['会議', '会議'],
  ['…', 'notes'],
] as const)
  test(`the community “${name}” has the id ${id}`, () => {
    match(communityNamed(name).id, new RegExp(`^${id}$`))
  })
