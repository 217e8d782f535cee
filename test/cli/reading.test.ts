import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { called } from './called.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutebook-cli-'))
after(() => rmSync(folder, { recursive: true }))

const note = join(folder, '2019-04-03.md')
writeFileSync(
  note,
  `# Lighthouse call

Wednesday 3 April 2019, 17:00 UTC

Present: Ada Okonkwo, Bram Verhoeven

## Action items

- [ ] Ada to open the pull request
`,
)

test('read prints the shape of the gold files', async () => {
  const { code, out } = await called('read', note, '--json')
  assert.equal(code, 0)
  const { meetings } = JSON.parse(out)
  assert.equal(meetings.length, 1)
  assert.deepEqual(meetings[0].dates, ['2019-04-03'])
  assert.equal(meetings[0].startUtc, '2019-04-03T17:00Z')
  assert.deepEqual(
    meetings[0].people.map(({ names, status }: { names: string[]; status: string }) => [
      names[0],
      status,
    ]),
    [
      ['Ada Okonkwo', 'present'],
      ['Bram Verhoeven', 'present'],
    ],
  )
  const [action] = meetings[0].items
  assert.equal(action.kind, 'action')
  assert.deepEqual(action.lines, [[9, 9]])
  assert.equal(action.owners.length, 1)
})

test('search tells of an action what became of it, who has it and until when', async () => {
  const lamp = mkdtempSync(join(tmpdir(), 'minutebook-cli-'))
  after(() => rmSync(lamp, { recursive: true }))
  const data = join(lamp, 'lamp.sqlite')
  mkdirSync(join(lamp, 'notes'))
  const told = readFileSync(note, 'utf8').replace('request', 'request by 2019-05-01')
  writeFileSync(join(lamp, 'notes/2019-04-03.md'), told)
  await called('import', join(lamp, 'notes'), '--data', data)
  const { out } = await called('search', 'kind:action', 'pull', '--data', data)
  assert.match(
    out,
    /Lighthouse call.* {2}action {2}2019-04-03 {2}open {2}Ada Okonkwo {2}due 2019-05-01 {2}a-/,
  )
})

test('read of a folder writes one file for each text', async () => {
  const target = join(folder, 'out')
  const { code } = await called('read', folder, '--json', '--out', target)
  assert.equal(code, 0)
  assert.equal(
    JSON.parse(readFileSync(join(target, '2019-04-03.md.json'), 'utf8')).doc,
    '2019-04-03.md',
  )
})

test('read at a glance names people, topics and items with their lines', async () => {
  const { out } = await called('read', note)
  assert.match(out, /Lighthouse call/)
  assert.match(out, /Ada Okonkwo, Bram Verhoeven/)
  assert.match(out, /^ +9 action/m)
})

test('check of a sound note prints nothing and exits 0', async () => {
  const { code, out } = await called('check', note)
  assert.equal(out, '')
  assert.equal(code, 0)
})

test('an import counts as problems what the page of problems lists', async () => {
  const dated = join(folder, '2019-05-08-call.md')
  writeFileSync(dated, '# Reef call\n\n5/8/2019\n\nPresent: Ada, Bram\n\nAGREED: paint the bell\n')
  const data = join(folder, 'counted.sqlite')
  const { out } = await called('import', dated, '--data', data)
  assert.match(out, /Found 1 meeting, 1 decision\./)
  const listed = await called('problems', '--data', data)
  assert.match(listed.err, /No problems match/)
})
