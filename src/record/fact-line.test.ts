import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { utf8ToBytes } from '#terms'
import { NotCanonical } from './canonical-json.ts'
import { commit, opens, SALT_BYTES } from './commitment.ts'
import { draftFact } from './draft.ts'
import { factToLine, lineToFact } from './fact-line.ts'

/** Counts up instead of drawing by chance. */
const countingSalts = () => {
  let count = 0
  return () => new Uint8Array(SALT_BYTES).fill(++count)
}

const done = { at: '2026-03-01T12:00:00.000Z', by: 'ada' }
const filed = draftFact(
  { type: 'NotesFiled', text: 'sha256:00', path: 'minutes/1.md', source: 'folder:/notes' },
  done,
  countingSalts(),
)

test('a fact says who, what and where only by commitments, which its openings open', () => {
  const line = new TextDecoder().decode(factToLine(filed.fact, 'tide', 7))
  for (const word of ['ada', 'minutes', 'folder', 'sha256:00']) equal(line.includes(word), false)
  const fact = lineToFact(utf8ToBytes(line))
  deepEqual(
    filed.openings.map((opening) => opening.field),
    ['text', 'path', 'source', 'by'],
  )
  for (const opening of filed.openings)
    equal(opens(opening, fact[opening.field as 'by']), true, opening.field)
})

test('a fact is written and read back the same', () => {
  const line = factToLine(filed.fact, 'tide', 7)
  deepEqual(lineToFact(line), { ...filed.fact, community: 'tide', seq: 7 })
})

test('equal words with other salts do not show as equal', () => {
  const again = draftFact(
    { type: 'NotesFiled', text: 'sha256:00', path: 'minutes/1.md', source: 'folder:/notes' },
    done,
    () => new Uint8Array(SALT_BYTES).fill(200),
  )
  for (const field of ['text', 'path', 'source', 'by'] as const)
    equal(
      (again.fact as unknown as Record<string, string>)[field] ===
        (filed.fact as unknown as Record<string, string>)[field],
      false,
    )
})

test('a commitment is the base64url of SHA-256 over salt and value', () => {
  // printf '\0…\0abc' (16 NULs) | openssl dgst -sha256 -binary | basenc --base64url
  equal(
    commit({ salt: new Uint8Array(16), value: 'abc' }),
    'sha256:J35_9tIyuXY_Smbo0F0hDaMtrJxtvOECatTMmKy1_v4',
  )
})

test('a fact of more than 65,535 bytes is refused, and so is a line', () => {
  const fact = { ...filed.fact, at: 'x'.repeat(65_535) }
  throws(() => factToLine(fact, 'tide', 1), NotCanonical)
  throws(() => lineToFact(utf8ToBytes(`"${'x'.repeat(65_535)}"`)), NotCanonical)
})

test('a line of an unknown type and bytes that are no UTF-8 are refused', () => {
  throws(() => lineToFact(utf8ToBytes('{"type":"VoteCast"}')), NotCanonical)
  throws(() => lineToFact(new Uint8Array([0x22, 0xff, 0x22])), NotCanonical)
})
