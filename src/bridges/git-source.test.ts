import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isAddress, nameOfAddress } from './git-clone.ts'
import { openEach, openSource, type Surroundings } from './open-source.ts'

/** A repository of made-up notes with three commits, and surroundings to open it in. */
const withRepository = async (
  work: (folder: string, around: Surroundings, git: (...args: string[]) => void) => Promise<void>,
): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'minutebook-'))
  const folder = join(place, 'tide')
  const environment = {
    PATH: process.env.PATH,
    HOME: place,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Brook',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Bot',
    GIT_COMMITTER_EMAIL: 'bot@example.org',
  }
  const git = (...args: string[]): void => {
    execFileSync('git', args, { cwd: folder, env: environment, stdio: 'ignore' })
  }
  const commit = (day: string): void => {
    environment.GIT_AUTHOR_NAME = day === '02' ? 'Béa Cove' : 'Ada Brook'
    Object.assign(environment, { GIT_AUTHOR_DATE: `2019-01-${day}T10:00:00+01:00` })
    Object.assign(environment, { GIT_COMMITTER_DATE: `2019-02-${day}T10:00:00+01:00` })
    git('add', '-A')
    git('commit', '-qm', `Day ${day}`)
  }
  try {
    mkdirSync(join(folder, 'calls'), { recursive: true })
    git('init', '-q', '-b', 'main')
    writeFileSync(join(folder, 'calls/größe 1.md'), 'one')
    writeFileSync(join(folder, 'old.md'), 'old')
    writeFileSync(join(folder, 'tool.js'), 'code')
    symlinkSync('old.md', join(folder, 'link.md'))
    commit('01')
    writeFileSync(join(folder, 'calls/größe 1.md'), 'two')
    rmSync(join(folder, 'old.md'))
    commit('02')
    writeFileSync(join(folder, 'calls/größe 1.md'), 'three\nlines\n')
    commit('03')
    const cacheFolder = join(place, 'cache')
    await work(folder, { cacheFolder, gitEnvironment: environment, history: false }, git)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Every file as the source tells it, with its contents. */
const held = async (path: string, around: Surroundings): Promise<readonly string[]> => {
  const { source } = await openSource(path, around)
  const { files } = await source.list()
  const lines: string[] = []
  for (const file of files) {
    const words = new TextDecoder().decode(await source.load(file)).replaceAll('\n', '/')
    const of = file.by === undefined ? '' : `, ${file.by}, ${file.written}`
    lines.push(`${file.path}: ${words} (${file.current ? 'now' : 'earlier'}${of})`)
  }
  await source.close()
  return lines
}

const NOW = ['calls/größe 1.md: three/lines/ (now)']
const WITH_HISTORY = [
  'calls/größe 1.md: one (earlier, Ada Brook, 2019-01-01T09:00:00.000Z)',
  'old.md: old (earlier, Ada Brook, 2019-01-01T09:00:00.000Z)',
  'calls/größe 1.md: two (earlier, Béa Cove, 2019-01-02T09:00:00.000Z)',
  'calls/größe 1.md: three/lines/ (now, Ada Brook, 2019-01-03T09:00:00.000Z)',
]

test('a repository holds what stands in its newest commit, not what is uncommitted', () =>
  withRepository(async (folder, around) => {
    writeFileSync(join(folder, 'uncommitted.md'), 'x')
    deepEqual(await held(folder, around), NOW)
    const { name, source } = await openSource(folder, around)
    deepEqual([name, source.id], ['tide', `git:${folder}`])
    deepEqual((await source.list()).passedOver, [
      { why: 'a link', count: 1 },
      { why: 'not notes: .js', count: 1 },
    ])
  }))

test('with its history, every earlier version comes first, by whom and when it was written', () =>
  withRepository(async (folder, around) => {
    deepEqual(await held(folder, { ...around, history: true }), WITH_HISTORY)
  }))

test('a bare repository is read the same', () =>
  withRepository(async (folder, around, git) => {
    git('clone', '-q', '--bare', '.', '../bare.git')
    const bare = join(folder, '../bare.git')
    deepEqual(await held(bare, { ...around, history: true }), WITH_HISTORY)
    equal((await openSource(bare, around)).name, 'bare')
  }))

test('an address is cloned into the cache, and later only fetched', () =>
  withRepository(async (folder, around, git) => {
    const address = `file://${folder}`
    deepEqual(await held(address, around), NOW)
    writeFileSync(join(folder, 'new.md'), 'new')
    git('add', '-A')
    git('commit', '-qm', 'New')
    deepEqual(await held(address, around), [...NOW, 'new.md: new (now)'])
    const all = await held(address, { ...around, history: true })
    deepEqual(all.slice(0, 3), WITH_HISTORY.slice(0, 3))
    equal((await openSource(address, around)).name, 'tide')
  }))

test('an address that cannot be fetched any more is read as it was fetched last, and that is told', () =>
  withRepository(async (folder, around) => {
    const address = `file://${folder}`
    await held(address, around)
    rmSync(folder, { recursive: true })
    const { source } = await openSource(address, around)
    const { files, failed } = await source.list()
    equal(files.length, 1)
    match(failed[0]!.why, /^read as it was fetched last: /)
  }))

test('an address where nothing is, is told in words', () =>
  withRepository(async (folder, around) => {
    const { source } = await openSource(`file://${folder}-missing`, around)
    await rejects(source.list(), { name: 'SourceTrouble', hint: /Check the address/ })
  }))

test('a repository without a commit is the folder that it is', () =>
  withRepository(async (folder, around, git) => {
    rmSync(join(folder, '.git'), { recursive: true })
    git('init', '-q')
    const { source } = await openSource(folder, around)
    equal(source.id, `folder:${folder}`)
    await rejects(openSource(folder, { ...around, history: true }), /no git repository/)
  }))

test('where git is not installed, a repository is the folder that it is, and an address is refused', () =>
  withRepository(async (folder, around) => {
    const bare = { ...around, gitEnvironment: { PATH: join(folder, 'nowhere') } }
    equal((await openSource(folder, bare)).source.id, `folder:${folder}`)
    const { source } = await openSource('https://example.org/tide.git', bare)
    await rejects(source.list(), { hint: /Install git/ })
  }))

test('each sub-folder is a source of its own, and files beside them are counted', () =>
  withRepository(async (folder, around) => {
    mkdirSync(join(folder, '../moor'))
    writeFileSync(join(folder, '../README.md'), 'x')
    const { sources, beside } = await openEach(join(folder, '..'), around)
    deepEqual(
      sources.map(({ name, source }) => [name, source.id.slice(0, 4)]),
      [
        ['moor', 'fold'],
        ['tide', 'git:'],
      ],
    )
    equal(beside, 1)
  }))

test('what is not there is told with its path', () =>
  withRepository(async (folder, around) => {
    await rejects(openSource(join(folder, 'nothing'), around), /no such file or folder/)
  }))

for (const [path, name] of [
  ['https://example.org/tide/notes.git', 'notes'],
  ['git@example.org:tide/notes', 'notes'],
  ['ssh://git@example.org/tide/notes/', 'notes'],
] as const)
  test(`${path} is the address of a repository named ${name}`, () => {
    equal(isAddress(path), true)
    equal(nameOfAddress(path), name)
  })

for (const path of ['notes', './a@b:c/notes', '/home/ada/notes.git', 'C:\\notes'])
  test(`${path} is a path of this machine`, () => {
    equal(isAddress(path), false)
  })
