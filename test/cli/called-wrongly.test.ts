import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { methodNamed } from '#rules'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { called } from './called.ts'

const acts = join(import.meta.dirname, '../../examples/deciding/dues.acts.json')
const folder = mkdtempSync(join(tmpdir(), 'minutebook-cli-'))
after(() => rmSync(folder, { recursive: true }))

test('help names every command, and each command has help of its own', async () => {
  const { code, out } = await called('--help')
  assert.equal(code, 0)
  for (const { name } of COMMANDS) {
    assert.match(out, new RegExp(`^  ${name} `, 'm'))
    const help = await called(name, '--help')
    assert.equal(help.code, 0)
    assert.match(help.out, new RegExp(`^  minutebook ${name}`, 'm'))
  }
})

const WRONG: readonly (readonly [words: readonly string[], code: number, says: RegExp])[] = [
  [['serch', 'x'], 2, /no command “serch”[\s\S]*Did you mean “search”/],
  [['decisions', '--yaer', '3'], 2, /no option --yaer[\s\S]*Did you mean --year/],
  [['decisions', '--year', 'last'], 2, /--year takes a year of four digits, not “last”/],
  [['decisions', '--after', 'May'], 2, /--after takes a date/],
  [['actions', '--limit', '0'], 2, /--limit takes a whole number/],
  [['read'], 2, /read needs FILE\|DIR\|-/],
  [['read', folder], 2, /is a folder[\s\S]*--out DIR/],
  [['read', join(folder, 'absent.md')], 3, /there is no .*absent\.md/],
  [['serve', '--port', '99999'], 2, /--port takes a number from 0 to 65535/],
  [['start', '--memory', '--data', 'x', folder], 2, /--memory keeps nothing/],
  [['export', 'decisions.csv', '--data', join(folder, 'absent.sqlite')], 3, /nothing is filed/],
  [['export', 'decisions.cvs'], 2, /no export “decisions.cvs”[\s\S]*Did you mean decisions.csv/],
  [['search', 'relay', '-draft'], 2, /in quotes: minutebook search "relay -draft"/],
  [['rebuild', '--data', join(folder, 'absent.sqlite')], 3, /nothing is filed/],
  [['meetings', '--data', ''], 2, /--data needs a value: --data FILE/],
  [['check', '/dev/null'], 3, /neither file nor folder/],
  [
    ['decide', 'simple-majority', acts, '--now', '2026-01-10'],
    2,
    /--now takes an instant, not “2026-01-10”[\s\S]*2026-01-31T12:00:00Z/,
  ],
  [['actions', '--state', 'opn'], 2, /--state takes one of open, done.* not “opn”/],
  [['doubts', '--state', 'merg'], 2, /--state takes one of finding, .* not “merg”/],
  [['start', join(folder, 'absent')], 3, /there is no .*absent/],
  [['rule', 'check', 'simpel-majority'], 3, /Did you mean the preset “simple-majority”/],
  [['decide', 'simple-majority', folder], 3, /is a folder[\s\S]*Name a file in it/],
  [['completion', 'tcsh'], 2, /no completion for “tcsh”/],
  [['import', join(folder, 'absent')], 3, /no such file or folder/],
  [['meetings', '--json=yes'], 2, /--json takes no value/],
  [['meetings', 'extra'], 2, /does not take “extra”/],
]

for (const [words, code, says] of WRONG)
  test(`“${words.join(' ').replace(folder, 'DIR')}” says what is wrong and what to do`, async () => {
    const answer = await called(...words)
    assert.match(answer.err, says)
    assert.equal(answer.code, code)
    assert.doesNotMatch(answer.err, /\n\s+at /, 'no stack trace')
  })

test('a binary file is refused by check, and the other files are checked', async () => {
  const binary = join(folder, 'binary.md')
  const note = join(folder, 'note.md')
  writeFileSync(binary, Buffer.from([0x7f, 0x45, 0, 1, 2]))
  writeFileSync(note, '# Call\n\nThursday 3 April 2019\n')
  const { code, out, err } = await called('check', binary, note)
  assert.equal(code, 3)
  assert.match(err, /binary\.md is no text/)
  assert.match(out, /note\.md:3:\d+: warning \[date-conflict\]/)
})

test('a file that is no data file is named, and left as it is', async () => {
  const file = join(folder, 'notes.sqlite')
  writeFileSync(file, 'not a database, but somebody may need it')
  const { code, err } = await called('decisions', '--data', file)
  assert.equal(code, 3)
  assert.match(err, /notes\.sqlite: this is no data file of Minutebook/)
})

test('asking a record that is not there makes no data file', async () => {
  const file = join(folder, 'asked.sqlite')
  const { code, err } = await called('meetings', '--data', file)
  assert.equal(code, 3)
  assert.match(err, /nothing is filed/)
  assert.equal(existsSync(file), false)
})

test('what the system refuses is said in words, with its place', async () => {
  const notes = join(folder, 'notes')
  mkdirSync(notes)
  writeFileSync(join(notes, 'call.md'), '# Call\n\n2019-04-03\n\nPresent: Ada\n')
  const { code, err } = await called('read', notes, '--out', join(notes, 'call.md', 'readings'))
  assert.equal(code, 3)
  assert.match(err, /call\.md.*: a part of this path is no folder/)
  assert.doesNotMatch(err, /fault of the program/)
})

test('completion scripts name every command', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await called('completion', shell)
    assert.equal(code, 0)
    for (const { name } of COMMANDS) assert.ok(out.includes(name), `${shell}: ${name}`)
  }
})

test('the methods that the help of count names can be counted by', async () => {
  const { out } = await called('count', '--help')
  const named = [...out.matchAll(/(?:--method|--compare|-m) ([a-z]+(?:-[a-z]+)*)/g)]
  const methods = named.map(([, name]) => name!).filter((name) => name !== 'list')
  assert.ok(methods.length >= 3)
  for (const name of methods) assert.ok(methodNamed(name), name)
})

test('asking for a series or a person that there is none of says so', async () => {
  const data = join(folder, 'one.sqlite')
  const note = join(folder, '2019-04-03.md')
  writeFileSync(
    note,
    '# Reef call\n\n2019-04-03\n\nPresent: Ada, Bo\n\n- ACTION(Ada): mend the net\n',
  )
  assert.equal((await called('import', note, '--data', data)).code, 0)
  const { err } = await called('actions', '--data', data, '--series', 'ref', '--person', 'zed')
  assert.match(err, /There is no series “ref”; known: /)
  assert.match(err, /There is no person “zed”/)
})
