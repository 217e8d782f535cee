import { deepEqual, equal, match, notEqual, rejects } from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileSource, folderSource } from './folder-source.ts'
import { kindOfFile } from './note-files.ts'

/** A folder that holds these files, removed after the work. */
const withFiles = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), contents)
      utimesSync(join(folder, path), 1_500_000_000, 1_500_000_000)
    }
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pathsOf = async (folder: string): Promise<readonly string[]> =>
  (await folderSource(folder).list()).files.map(({ path }) => path)

test('a folder holds the texts in it and in its sub-folders, in order', () =>
  withFiles(
    { 'b.md': 'b', 'a/2.txt': 'two', 'a/1.log': 'one', 'a/deep/x.html': 'x', README: 'read me' },
    async (folder) => {
      deepEqual(await pathsOf(folder), ['README', 'a/1.log', 'a/2.txt', 'a/deep/x.html', 'b.md'])
      const source = folderSource(folder)
      const { files } = await source.list()
      equal(new TextDecoder().decode(await source.load(files[2]!)), 'two')
    },
  ))

test('repositories, packages, hidden files and what is no text by name are passed over and counted', () =>
  withFiles(
    {
      'a.md': 'a',
      '.git/config': '',
      'node_modules/x/README.md': '',
      '.draft.md': '',
      'logo.png': '',
      'photo.PNG': '',
      LICENSE: '',
    },
    async (folder) => {
      const { files, passedOver } = await folderSource(folder).list()
      deepEqual(
        files.map(({ path }) => path),
        ['a.md'],
      )
      deepEqual(
        passedOver.map(({ why, count }) => `${count} ${why}`),
        [
          '2 not notes: .png',
          '1 a folder .git',
          '1 a folder node_modules',
          '1 hidden',
          '1 not notes: a file of the project',
        ],
      )
    },
  ))

test('a text larger than 8 MB is told and not read', () =>
  withFiles({ 'a.md': 'a', 'all.log': new Uint8Array(8 * 1024 * 1024 + 1) }, async (folder) => {
    const { files, failed } = await folderSource(folder).list()
    deepEqual(
      files.map(({ path }) => path),
      ['a.md'],
    )
    deepEqual(failed, [{ path: 'all.log', why: 'larger than 8 MB; split it to have it read' }])
  }))

test('links that lead round in circles end, and each folder is read once', () =>
  withFiles({ 'a/1.md': '1', 'b/2.md': '2' }, async (folder) => {
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('../b', join(folder, 'a/beside'))
    symlinkSync('round', join(folder, 'round'))
    symlinkSync('gone.md', join(folder, 'link.md'))
    const { files, failed, passedOver } = await folderSource(folder).list()
    deepEqual(
      files.map(({ path }) => path),
      ['a/1.md', 'b/2.md'],
    )
    deepEqual(
      failed.map(({ path }) => path),
      ['link.md', 'round'],
    )
    deepEqual(passedOver, [{ why: 'a link to a folder that is read anyway', count: 2 }])
  }))

test('a link to a folder elsewhere is followed', () =>
  withFiles({ '1.md': '1' }, (elsewhere) =>
    withFiles({ 'a.md': 'a' }, async (folder) => {
      symlinkSync(elsewhere, join(folder, 'more'))
      deepEqual(await pathsOf(folder), ['a.md', 'more/1.md'])
    }),
  ))

test('a file that changed has another version; of one changed just now it cannot be told', () =>
  withFiles({ 'a.md': 'a' }, async (folder) => {
    const versionAt = async (now: number): Promise<string> =>
      (await folderSource(folder, () => now).list()).files[0]!.version
    const later = Date.now() + 60_000
    const first = await versionAt(later)
    equal(await versionAt(later), first)
    equal(await versionAt(Date.now()), '')
    writeFileSync(join(folder, 'a.md'), 'b, and more')
    notEqual(await versionAt(later), first)
  }))

test('a folder that may not be listed is told, and what is below it is not known', (t) =>
  withFiles({ 'a.md': 'a', 'shut/b.md': 'b' }, async (folder) => {
    if (process.getuid?.() === 0) return t.skip('root may list everything')
    chmodSync(join(folder, 'shut'), 0)
    const { failed, unseen } = await folderSource(folder).list()
    chmodSync(join(folder, 'shut'), 0o700)
    deepEqual([failed.length, unseen], [1, ['shut/']])
  }))

test('a file that vanished meanwhile gives a reason in words', () =>
  withFiles({ 'a.md': 'a' }, async (folder) => {
    const source = folderSource(folder)
    const { files } = await source.list()
    rmSync(join(folder, 'a.md'))
    await rejects(source.load(files[0]!), /vanished while it was read/)
  }))

test('one file is a source of its own, whatever its ending', () =>
  withFiles({ 'minutes.rtf': 'words', 'other.md': 'x' }, async (folder) => {
    const source = fileSource(join(folder, 'minutes.rtf'))
    match(source.id, /^file:.*minutes\.rtf$/)
    const { files } = await source.list()
    deepEqual(
      files.map(({ path }) => path),
      ['minutes.rtf'],
    )
    equal(new TextDecoder().decode(await source.load(files[0]!)), 'words')
  }))

const KINDS: readonly (readonly [name: string, kind: ReturnType<typeof kindOfFile>])[] = [
  ['2019-01-02.md', 'notes'],
  ['Meeting.MARKDOWN', 'notes'],
  ['wg.2019-01-02', 'notes'],
  ['minutes', 'notes'],
  ['#tide.log', 'notes'],
  ['notes v1.2 (final)', 'notes'],
  ['report.adoc', 'notes'],
  ['main.ts', 'not notes: .ts'],
  ['minutes.pdf', 'notes'],
  ['slides.odp', 'not notes: .odp'],
  ['notes.md~', 'hidden'],
  ['Makefile', 'not notes: a file of the project'],
]

for (const [name, kind] of KINDS)
  test(`${name}: ${kind}`, () => {
    equal(kindOfFile(name), kind)
  })
