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

test('no file is named for nothing', () => {
  const vague = sourceFiles('src').filter((file) =>
    /(?:^|\/)(?:utils?|helpers?|misc|common|manager)\b/.test(file.path),
  )
  assert.deepEqual(
    vague.map((file) => file.path),
    [],
  )
})
