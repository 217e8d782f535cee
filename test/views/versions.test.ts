import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { importFrom, tide, withFiled } from './made-community.ts'

const FIRST = `# Tide call 7

Date: 2019-02-12
Present: Ada Brook, Béa Cove

## Relay

ACTION(Ada): write the guide.
ACTION(Béa): fix the clock.
`
const SECOND = `${FIRST.replace('ACTION(Ada): write the guide.\n', '')}
DECISION: the relay is called Limpet.
`

test('what a newer version no longer says can still be looked up, and is said to be retired', () =>
  withFiled({ 'a.md': FIRST }, async ({ views }, desk, source) => {
    const before = await views.actions(tide.id, {})
    equal(before.total, 2)
    source.files = { 'a.md': SECOND }
    await importFrom(desk, source)
    const after = await views.actions(tide.id, {})
    deepEqual(
      after.rows.map(({ id, text }) => [id, text]),
      before.rows.slice(1).map(({ id, text }) => [id, text]),
    )
    const gone = await views.item(tide.id, before.rows[0]!.id)
    equal(gone?.retired, true)
    equal(gone?.excerpt.includes('write the guide'), true)
    const kept = await views.item(tide.id, before.rows[1]!.id)
    equal(kept?.retired, false)
  }))

test('a document knows what replaced it, and the meeting keeps its address', () =>
  withFiled({ 'a.md': FIRST }, async ({ views }, desk, source) => {
    const [old] = (await views.documents(tide.id, {})).rows
    const [meeting] = (await views.meetings(tide.id, {})).rows
    source.files = { 'a.md': SECOND }
    await importFrom(desk, source)
    const [now] = (await views.documents(tide.id, {})).rows
    const shown = await views.document(tide.id, old!.id)
    deepEqual(
      [shown?.document.retired, shown?.document.replacedBy, shown?.original],
      [true, now!.id, FIRST],
    )
    deepEqual(
      shown?.versions.map(({ id }) => id),
      [old!.id, now!.id],
    )
    deepEqual(
      shown?.meetings.map(({ id, document }) => [id, document]),
      [[meeting!.id, now!.id]],
    )
  }))

test('what vanished stays readable and stands in no list', () =>
  withFiled({ 'a.md': FIRST }, async ({ views }, desk, source) => {
    const [meeting] = (await views.meetings(tide.id, {})).rows
    source.files = {}
    await importFrom(desk, source)
    for (const list of [views.meetings, views.documents, views.actions, views.problems] as const)
      equal((await list(tide.id, {})).total, 0)
    equal((await views.search(tide.id, 'guide', {})).total, 0)
    const page = await views.meeting(tide.id, meeting!.id)
    deepEqual([page?.meeting.retired, page?.original, page?.items.length], [true, FIRST, 2])
  }))

test('one text under two paths is one document with two paths', () =>
  withFiled({ 'a.md': FIRST, 'copy/a.md': FIRST }, async ({ views }) => {
    const { rows, total } = await views.documents(tide.id, {})
    equal(total, 1)
    deepEqual(
      rows[0]!.paths.map(({ path, current }) => [path, current]),
      [
        ['a.md', true],
        ['copy/a.md', true],
      ],
    )
    equal((await views.meetings(tide.id, {})).total, 1)
  }))
