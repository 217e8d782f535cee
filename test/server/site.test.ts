import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { after, test } from 'node:test'
import { exportFiles } from '#api'
import { exportSite } from '#server'
import { meeting } from '../made/rows.ts'
import { madeServed } from '../made/served.ts'
import { madeViews } from '../made/views.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutebook-site-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const meetings = Array.from({ length: 450 }, (_, i) =>
  meeting({ id: `m-${i}`, title: `Call ${i}` }),
)
const served = madeServed({ views: madeViews({}, [meeting(), ...meetings]) })
const dir = join(folder, 'public')
const account = await exportSite(served, dir)
const read = (path: string): string => readFileSync(join(dir, path), 'utf8')

test('the site holds what the account says, and nothing else but its mark', () => {
  const onDisk = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.minutebook-site')
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
  assert.deepEqual(onDisk.sort(), [...account.files].sort())
  for (const { path } of exportFiles) {
    const file = path.replace('/{community}', 'lanterns')
    assert.ok(account.files.includes(file), file)
  }
})

test('every link of every page of the site leads to a file of it', () => {
  const broken: string[] = []
  for (const path of account.files.filter((name) => name.endsWith('.html')))
    for (const [, href] of read(path).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const [target = ''] = href!.split(/[?#]/)
      if (target === '' || /^https?:/.test(target)) continue
      const file = normalize(join(dirname(path), target))
      if (target.startsWith('/') || !existsSync(join(dir, file))) broken.push(`${path} → ${href}`)
    }
  assert.deepEqual(broken.slice(0, 9), [])
})

test('a long list is cut into pages that lead to each other', () => {
  const pages = ['meetings', 'meetings-2', 'meetings-3'].map((name) =>
    read(`lanterns/${name}.html`),
  )
  assert.deepEqual(
    pages.map((html) => [
      /rel="prev" href="([^"]+)"/.exec(html)?.[1],
      /rel="next" href="([^"]+)"/.exec(html)?.[1],
    ]),
    [
      [undefined, 'meetings-2.html'],
      ['meetings.html', 'meetings-3.html'],
      ['meetings-2.html', undefined],
    ],
  )
  const listed = new Set(pages.flatMap((html) => html.match(/meetings\/m-\w+\.html/g) ?? []))
  assert.equal(listed.size, 451)
})

test('the index of the site finds an entry by a word of its notes', () => {
  const index = new Function(
    'globalThis',
    `${read('lanterns/search-index.js')}; return globalThis.minutebookIndex`,
  )({}) as { entries: string[][]; words: Record<string, number[]> }
  let number = 0
  const kinds = index.words.bell!.map((step) => index.entries[(number += step)]![0])
  assert.ok(kinds.includes('decision') && kinds.includes('meeting'))
})

test('a later export takes the place of a former one', async () => {
  const again = await exportSite(madeServed(), dir)
  assert.ok(again.files.length < account.files.length)
  assert.ok(!existsSync(join(dir, 'lanterns/meetings-2.html')))
  assert.deepEqual(readdirSync(folder), ['public'])
})

test('a folder that Minutebook did not write is left alone', async () => {
  const mine = mkdtempSync(join(folder, 'mine-'))
  writeFileSync(join(mine, 'thesis.md'), 'years of work')
  await assert.rejects(exportSite(madeServed(), mine), { name: 'SiteError' })
  assert.deepEqual(readdirSync(mine), ['thesis.md'])
})

test('an export that fails leaves the former site as it was', async () => {
  const views = madeViews({ problems: () => Promise.reject(new Error('no disk')) })
  const before = readdirSync(dir, { recursive: true }).sort()
  await assert.rejects(exportSite(madeServed({ views }), dir), /no disk/)
  assert.deepEqual(readdirSync(dir, { recursive: true }).sort(), before)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('.')),
    [],
  )
})

test('a community that is not there is named', async () => {
  await assert.rejects(
    exportSite(madeServed(), join(folder, 'other'), { communities: ['weirs'] }),
    { message: 'There is no community "weirs"', hint: 'There is lanterns.' },
  )
})
