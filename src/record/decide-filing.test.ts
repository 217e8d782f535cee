import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { decideFiling, decideRetirements, standingOf } from './decide-filing.ts'
import type { TextHash } from './fact.ts'
import type { Filing } from './filings.ts'

const source = 'folder:/notes'
const one = 'sha256:1' as TextHash
const two = 'sha256:2' as TextHash

const filing = (seq: number, path: string, text: TextHash, more: Partial<Filing> = {}): Filing => ({
  seq,
  kind: 'filed',
  source,
  path,
  text,
  at: '2026-03-01T12:00:00.000Z',
  by: 'ada',
  written: null,
  ...more,
})
const standing = (...filings: readonly Filing[]) => standingOf(filings, source)
const held = (path: string, text: TextHash) => ({ source, path, text, current: true })

test('a text that never stood there is filed', () => {
  deepEqual(decideFiling(standing(), held('a.md', one)), {
    type: 'NotesFiled',
    source,
    path: 'a.md',
    text: one,
  })
})

test('the text that stands there gives no new fact', () => {
  equal(decideFiling(standing(filing(1, 'a.md', one)), held('a.md', one)), null)
})

test('a changed text is filed, and so is one that is back after another', () => {
  const before = standing(filing(1, 'a.md', one), filing(2, 'a.md', two))
  equal(decideFiling(before, held('a.md', two)), null)
  equal(decideFiling(before, held('a.md', one))?.type, 'NotesFiled')
})

test('a text that comes back after it was retired is filed again', () => {
  const before = standing(filing(1, 'a.md', one), filing(2, 'a.md', one, { kind: 'retired' }))
  equal(decideFiling(before, held('a.md', one))?.type, 'NotesFiled')
})

test('what stands at the same path of another source does not count', () => {
  const before = standing(filing(1, 'a.md', one, { source: 'folder:/other' }))
  equal(decideFiling(before, held('a.md', one))?.type, 'NotesFiled')
})

test('an earlier version is filed once, told by when it was written', () => {
  const earlier = {
    source,
    path: 'a.md',
    text: one,
    current: false,
    written: '2019-01-01T00:00:00.000Z',
  }
  deepEqual(decideFiling(standing(), earlier), {
    type: 'NotesFiled',
    source,
    path: 'a.md',
    text: one,
    written: '2019-01-01T00:00:00.000Z',
  })
  const known = filing(1, 'a.md', one, { written: '2019-01-01T00:00:00.000Z' })
  equal(decideFiling(standing(known, filing(2, 'a.md', two)), earlier), null)
})

test('a path is retired when its own source no longer holds it, and once', () => {
  const before = standing(
    filing(1, 'a.md', one),
    filing(2, 'b.md', two),
    filing(3, 'c.md', two),
    filing(4, 'c.md', two, { kind: 'retired' }),
    filing(5, 'd.md', two, { source: 'folder:/other' }),
  )
  deepEqual(
    decideRetirements(before, (path) => path === 'a.md'),
    [{ type: 'NotesRetired', source, path: 'b.md', text: two }],
  )
})
