import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const linux = { platform: 'linux', home: '/home/ada' }

const DATA_FILES: readonly (readonly [
  where: string,
  env: Readonly<Record<string, string>>,
  system: { readonly platform: string; readonly home: string },
  file: string,
])[] = [
  ['on Linux', {}, linux, '/home/ada/.local/share/minutebook/minutebook.sqlite'],
  [
    'where XDG_DATA_HOME says',
    { XDG_DATA_HOME: '/data' },
    linux,
    '/data/minutebook/minutebook.sqlite',
  ],
  [
    'where an empty XDG_DATA_HOME says nothing',
    { XDG_DATA_HOME: '' },
    linux,
    '/home/ada/.local/share/minutebook/minutebook.sqlite',
  ],
  [
    'where MINUTEBOOK_DATA says',
    { MINUTEBOOK_DATA: '/srv/tide.sqlite' },
    linux,
    '/srv/tide.sqlite',
  ],
  [
    'on macOS',
    {},
    { platform: 'darwin', home: '/Users/ada' },
    '/Users/ada/Library/Application Support/minutebook/minutebook.sqlite',
  ],
]

for (const [where, env, system, file] of DATA_FILES)
  test(`the data file is kept ${where}`, () => {
    equal(readConfig(env, system).dataFile, file)
  })

test('the example has a data file of its own, whatever is said of the user’s', () => {
  const { exampleFile, dataFile } = readConfig({ MINUTEBOOK_DATA: '/srv/tide.sqlite' }, linux)
  equal(exampleFile, '/home/ada/.local/share/minutebook/example.sqlite')
  equal(exampleFile === dataFile, false)
})

test('git asks nothing at the terminal', () => {
  const { gitEnvironment } = readConfig({ PATH: '/bin' }, linux)
  equal(gitEnvironment.GIT_TERMINAL_PROMPT, '0')
  equal(gitEnvironment.PATH, '/bin')
})
