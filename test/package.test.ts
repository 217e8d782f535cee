import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { docxOf } from './made/docx.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'minutebook-package-'))
const stage = join(folder, 'package')
const command = join(stage, 'bin/minutebook.cjs')

/** The bundle, beside the one dependency that it names. */
before(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/bundle.ts')], {
    env: { ...process.env, MINUTEBOOK_DIST: folder },
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})
after(() => rmSync(folder, { recursive: true }))

const called = (...words: readonly string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' })

test('the packed command tells its version', () => {
  const { stdout, status } = called('--version')
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
  assert.equal(status, 0)
})

test('the packed command files notes in its thread, and lists what they hold', () => {
  const notes = join(folder, '2019-04-03.md')
  writeFileSync(notes, '# Call\n\n2019-04-03, 17:00 UTC\n\nDECISION: we light the lamps\n')
  const data = join(folder, 'record.sqlite')
  const filed = called('import', notes, '--data', data, '--community', 'Lanterns')
  assert.equal(filed.status, 0, filed.stderr)
  assert.match(filed.stdout, /Lanterns[\s\S]*1 {2}read[\s\S]*1 decision/)
  const listed = called('decisions', '--data', data, '--json')
  assert.match(listed.stdout, /we light the lamps/)
})

test('the packed command reads a PDF and a Word document', () => {
  const pdf = called('read', join(root, 'test/unwrap/board.pdf'))
  assert.match(pdf.stdout, /Saltern Reef Foundation, 2024-05-14[\s\S]*motion {4}RESOLVED, that/)
  assert.equal(pdf.stderr, '')
  const document = join(folder, 'call.docx')
  writeFileSync(document, docxOf([{ words: 'Call of 7 May 2024' }, { words: 'AGREED: green oil' }]))
  assert.match(called('read', document).stdout, /2024-05-07[\s\S]*decision {2}green oil/)
})

test('the packed command opens the example: pages, and the styles they name', async () => {
  const server = spawn(process.execPath, [command, 'start', '--memory', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await addressOf(server)
    const html = await (await fetch(url)).text()
    const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
    assert.ok(styles, 'a page names its styles')
    const answer = await fetch(new URL(styles, url))
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/css/)
    assert.match(await answer.text(), /\{[^}]+\}/)
  } finally {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    assert.deepEqual(await ended, [0, null])
  }
})

const addressOf = async (server: ChildProcess): Promise<string> => {
  assert.ok(server.stdout)
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url !== undefined) return url
  }
  throw new Error('the server ended before it said where it is')
}
