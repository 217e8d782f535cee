import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from './source-files.ts'

const LONGEST = 400

test(`no file but a table of data is longer than ${LONGEST} lines`, () => {
  const long = ['src', 'test', 'tools', 'bench', 'score']
    .flatMap(sourceFiles)
    .filter((file) => !file.path.startsWith('src/notes/conventions/'))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
  assert.deepEqual(long, [])
})

const MOST_FILES = 32

test(`no folder but a list of data holds more than ${MOST_FILES} files`, () => {
  const filesByFolder = new Map<string, number>()
  for (const { path } of sourceFiles('src')) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    if (!/\.test\.tsx?$/.test(path) && folder !== 'src/rules/presets')
      filesByFolder.set(folder, (filesByFolder.get(folder) ?? 0) + 1)
  }
  assert.deepEqual(
    [...filesByFolder].filter(([, files]) => files > MOST_FILES),
    [],
  )
})

test('no file is named for nothing', () => {
  const vague = sourceFiles('src').filter((file) =>
    /(?:^|\/)(?:utils?|helpers?|misc|common|manager)\b/.test(file.path),
  )
  assert.deepEqual(
    vague.map((file) => file.path),
    [],
  )
})
