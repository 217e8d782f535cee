import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { called } from './called.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutebook-deciding-'))
after(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const examples = join(import.meta.dirname, '../../examples/deciding')
const acts = join(examples, 'dues.acts.json')
const ballots = join(examples, 'harbour.blt')

test('decide says how it stands, what is missing and by when', async () => {
  const { code, out } = await called('decide', 'simple-majority', acts)
  assert.equal(code, 0)
  assert.match(out, /open: voting/)
  assert.match(out, /needs one more yes before 2026-01-09T00:00:00Z/)
  assert.match(out, /v3: zed is in none of the groups that vote here/)
})

test('a derivation printed by decide is found to hold, and one that was changed is not', async () => {
  const { out } = await called(
    'decide',
    'simple-majority',
    acts,
    '--now',
    '2026-02-01T00:00:00Z',
    '--derivation',
  )
  const holds = await called('verify-derivation', file('derivation.json', out))
  assert.equal(holds.code, 0)
  assert.match(holds.out, /the derivation holds/)
  const forged = await called(
    'verify-derivation',
    file('forged.json', out.replace('"rejected"', '"accepted"')),
  )
  assert.equal(forged.code, 1)
})

test('an act that cannot be read is told with its place, and nothing is decided', async () => {
  const path = file('acts.json', readFileSync(acts, 'utf8').replace('"vote"', '"votes"'))
  const { code, out, err } = await called('decide', 'simple-majority', path)
  assert.equal(code, 3)
  assert.equal(out, '')
  assert.match(err, /acts\.json:\d+:\d+: error/)
})

test('a mistyped preset is told with the one that was meant', async () => {
  const { code, err } = await called('decide', 'simpel-majority', acts)
  assert.equal(code, 3)
  assert.match(err, /Did you mean the preset “simple-majority”\?/)
})

test('count prints the rounds with bars and who is elected', async () => {
  const { code, out } = await called('count', ballots, '--method', 'scottish-stv')
  assert.equal(code, 0)
  assert.match(out, /Winners: Ada Okonkwo, Chidi Eze/)
  assert.match(out, /Round 1, first preferences/)
  assert.match(out, /█/)
})

test('count compares two methods and says why they part', async () => {
  const { code, out } = await called(
    'count',
    ballots,
    '-m',
    'scottish-stv',
    '--compare',
    'first-past-the-post',
  )
  assert.equal(code, 0)
  assert.match(out, /agree/)
  const other = await called('count', ballots, '-m', 'scottish-stv', '--compare', 'borda')
  assert.equal(other.code, 1)
  assert.match(other.out, /One against one/)
})

test('a count is not begun with a setting that the method does not know', async () => {
  const { code, err } = await called(
    'count',
    ballots,
    '-m',
    'scottish-stv',
    '--set',
    'equalRank=split',
  )
  assert.equal(code, 2)
  assert.match(err, /Did you mean “equalRanks”\?/)
})

test('ballots of no known format are told so', async () => {
  const { code, err } = await called('count', file('notes.txt', 'Dear all,\n'), '-m', 'borda')
  assert.equal(code, 3)
  assert.match(err, /looks like none of the formats of ballots/)
})

test('rule check points at what is wrong, and prints the fewest votes that are enough', async () => {
  const { out: preset } = await called('rule', 'show', 'two-thirds-majority')
  const good = await called('rule', 'check', file('charter.json', preset))
  assert.equal(good.code, 0)
  assert.match(good.out, /Fewest votes for that are enough/)
  const bad = await called('rule', 'check', file('bad.json', preset.replace('"P7D"', '"a week"')))
  assert.equal(bad.code, 1)
  assert.match(bad.err, /must be "none" or a span of time/)
  assert.match(bad.err, /bad\.json:\d+:\d+: error \[[a-z-]+\] \/stages\/0\/window\/length/)
})

test('rule backtest lists the decisions that would have gone otherwise', async () => {
  const decisions = JSON.stringify([
    {
      id: 'dues',
      acts: JSON.parse(readFileSync(acts, 'utf8')),
      now: '2026-02-01T00:00:00Z',
      outcome: 'accepted',
    },
  ])
  const { code, out } = await called(
    'rule',
    'backtest',
    'simple-majority',
    file('past.json', decisions),
  )
  assert.equal(code, 1)
  assert.match(out, /dues\s+accepted\s+rejected/)
})

test('of a method that fills fewer seats it is said whom the other elects besides', async () => {
  const { out } = await called(
    ...['count', ballots, '-m', 'instant-runoff', '--compare', 'schulze-winning'],
  )
  assert.match(
    out,
    /Whom Instant run-off elects, Schulze \(winning votes\) elects too, and Bram Verhoeven besides\./,
  )
})

test('a file that is no derivation is said to be none', async () => {
  const { code, out } = await called('verify-derivation', acts)
  assert.equal(code, 1)
  assert.match(out, /not a derivation: its format is another/)
})
