import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { withFiled } from './made-community.ts'

const FILES = {
  'calls/2021-03-01.md': `# Tide call, March 1 2021

Present: Ada Brook, Bram Sluis

## Agenda

The agenda was approved.

## The lantern

- DECISION: the lantern is painted red
- ACTION(Ada): buy red paint

## Review of action items

- [ ] Bram: Survey the eastern breakwater
`,
  'calls/2021-03-08.md': `# Tide call, March 8 2021

Present: Ada Brook, Bram Sluis

The minutes of March 1 were approved.

## Review of action items

- [x] Ada: buy red paint
`,
}

test('what a home page and a chart count as open is what the list of open actions holds', () =>
  withFiled(FILES, async ({ views }) => {
    const home = (await views.home('tide'))!
    const open = await views.actions('tide', { state: 'open' })
    equal(home.openActionCount, open.total)
    deepEqual(
      home.openActions.map(({ id }) => id),
      open.rows.map(({ id }) => id),
    )
    const given = home.activity.reduce((sum, { actionsOpened }) => sum + actionsOpened, 0)
    const closed = home.activity.reduce((sum, { actionsClosed }) => sum + actionsClosed, 0)
    equal(given, home.totals.action)
    equal(given - closed, open.total)
  }))

test('approvals of agendas and minutes are routine, and no news on the home page', () =>
  withFiled(FILES, async ({ views }) => {
    const texts = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text)
    const home = (await views.home('tide'))!
    equal(home.totals.decision, 3)
    deepEqual(texts(home.decisions), ['the lantern is painted red'])
    deepEqual(texts((await views.decisions('tide', { state: 'routine' })).rows), [
      'The minutes of March 1 were approved.',
      'The agenda was approved.',
    ])
    equal((await views.search('tide', 'kind:decision state:routine', {})).total, 2)
  }))

test('an item says under which topic it stands, where it stands under one', () =>
  withFiled(FILES, async ({ views }) => {
    const { rows } = await views.actions('tide', { text: 'paint' })
    equal(rows[0]?.topic, 'The lantern')
    const [minutes] = (await views.decisions('tide', { text: 'minutes of March' })).rows
    equal(minutes?.topic, null)
  }))
