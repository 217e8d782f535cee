import { deepEqual, equal, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { BadCursor, type ListFilter, type ViewsReader, type ViewsWriter } from '#views'
import { bookOf, sheetOf } from './made-sheets.ts'

/** What a store gives for the views. */
export interface ViewsPorts {
  readonly views: ViewsReader
  readonly viewsWriter: ViewsWriter
  readonly close: () => Promise<void>
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7]

/** What every keeper of rows must do, as tests. */
export const checkViews = (store: string, open: () => ViewsPorts | Promise<ViewsPorts>): void => {
  const works = (name: string, work: (ports: ViewsPorts) => Promise<void>): void => {
    test(`${store}: ${name}`, async () => {
      const ports = await open()
      try {
        await keepSome(ports.viewsWriter, 'tide', NUMBERS)
        await work(ports)
      } finally {
        await ports.close()
      }
    })
  }
  const actionsOf = async (views: ViewsReader, filter: ListFilter): Promise<readonly string[]> =>
    (await views.actions('tide', filter)).rows.map(({ id }) => id)

  works('lists are newest first, each community its own', async ({ views, viewsWriter }) => {
    await keepSome(viewsWriter, 'moor', [1])
    deepEqual(
      await actionsOf(views, {}),
      NUMBERS.toReversed().map((number) => `a-${number}`),
    )
    equal((await views.actions('moor', {})).total, 1)
    equal((await views.actions('nowhere', {})).total, 0)
    deepEqual(
      (await views.communities()).map(({ id, documents }) => [id, documents]),
      [
        ['moor', 1],
        ['tide', 7],
      ],
    )
  })

  for (const [filter, ids] of [
    [{ series: 'even-calls' }, ['a-6', 'a-4', 'a-2']],
    [{ year: '2019', before: '2019-01-22' }, ['a-3', 'a-2', 'a-1']],
    [{ after: '2019-02-12' }, ['a-7', 'a-6']],
    [{ person: 'ada' }, ['a-6', 'a-4', 'a-2']],
    [{ state: 'done' }, ['a-2', 'a-1']],
    [{ doubtful: true }, ['a-6', 'a-3']],
    [{ text: 'RELAY 5' }, ['a-5']],
    [{ text: '100% _' }, []],
    [{ state: 'done' }, ['a-2', 'a-1']],
  ] as const)
    works(`actions by ${JSON.stringify(filter)}`, async ({ views }) => {
      deepEqual(await actionsOf(views, filter), ids)
    })

  works('a cursor that no list gave is refused', async ({ views }) => {
    await rejects(views.actions('tide', { cursor: 'no cursor at all' }), BadCursor)
    await rejects(views.search('tide', 'relay', { cursor: 'x' }), BadCursor)
  })

  works('doubts come with the likeliest kinds first, and narrow by kind', async ({ views }) => {
    const idsOf = async (filter: ListFilter) =>
      (await views.doubts('tide', filter)).rows.map(({ id }) => id)
    deepEqual(await idsOf({}), ['w-1', 'w-0'])
    deepEqual(await idsOf({ state: 'merge' }), ['w-0'])
    deepEqual(await idsOf({ text: 'person' }), ['w-0'])
  })

  works('a person is found by another name, with why it is theirs', async ({ views }) => {
    const view = await views.person('tide', 'adab')
    equal(view?.person.id, 'ada')
    deepEqual(
      view?.evidence.map(({ names }) => names),
      [['full:ada brook', 'handle:adab']],
    )
    deepEqual(
      view?.roles.map(({ name, series }) => [name, series]),
      [
        ['chair', 'odd-calls'],
        ['chair', 'even-calls'],
      ],
    )
    deepEqual(
      view?.organisations.map(({ name }) => name),
      ['Tide Co'],
    )
    equal(view?.presence[0]?.quarter, '2019-Q1')
  })

  works('pages follow each other without a gap or a double', async ({ views }) => {
    for (const list of [views.actions, views.meetings, views.documents, views.problems] as const) {
      const all = await list('tide', {})
      const paged: unknown[] = []
      let cursor: string | undefined
      do {
        const page = await list('tide', cursor === undefined ? { limit: 3 } : { limit: 3, cursor })
        equal(page.total, NUMBERS.length)
        paged.push(...page.rows)
        cursor = page.cursor ?? undefined
      } while (cursor !== undefined)
      deepEqual(paged, all.rows)
    }
  })

  works('errors come before notes', async ({ views }) => {
    const { rows } = await views.problems('tide', {})
    deepEqual(
      rows.map(({ severity }) => severity),
      [...Array(3).fill('error'), ...Array(4).fill('note')],
    )
    equal((await views.problems('tide', { state: 'error' })).total, 3)
  })

  works('a meeting has everything of its page and its neighbours', async ({ views }) => {
    const page = (await views.meeting('tide', 'c-4'))!
    const [{ row, attendance, topics, speech, links }] = sheetOf(4).meetings as [
      ReturnType<typeof sheetOf>['meetings'][number],
    ]
    deepEqual(
      [page.meeting, page.attendance, page.topics, page.speech, page.links],
      [row, attendance, topics, speech, links],
    )
    deepEqual(
      page.items,
      sheetOf(4).items.map((item) => item.row),
    )
    deepEqual(page.problems, sheetOf(4).problems)
    deepEqual([page.previous?.id, page.next?.id], ['c-2', 'c-6'])
    equal(await views.meeting('tide', 'c-99'), null)
  })

  works('a person has what they attended and own', async ({ views }) => {
    const view = (await views.person('tide', 'ada'))!
    deepEqual(
      view.attendance.map(({ meeting }) => meeting.id),
      NUMBERS.toReversed().map((number) => `c-${number}`),
    )
    deepEqual(view.attendance[0], sheetOf(7).meetings[0]!.attendance[0])
    deepEqual(
      view.actions.map(({ id }) => id),
      ['a-6', 'a-4', 'a-2'],
    )
    equal(await views.person('tide', 'nobody'), null)
  })

  works('an older id leads to the item as it is called now', async ({ views }) => {
    equal((await views.item('tide', 'a-old'))?.item.id, 'a-2')
    equal(await views.item('tide', 'a-99'), null)
  })

  works('home shows what is open, without what is doubtful', async ({ views }) => {
    const home = (await views.home('tide'))!
    deepEqual(
      home.openActions.map(({ id }) => id),
      ['a-7', 'a-5', 'a-4'],
    )
    deepEqual([home.totals.action, home.recent[0]?.id], [7, 'c-7'])
    equal(await views.home('nowhere'), null)
  })

  works('a changed document takes the place of what it was', async ({ views, viewsWriter }) => {
    await viewsWriter.keep('tide', [sheetOf(4, 'drain the basin')])
    equal(await viewsWriter.stamp('tide'), null)
    equal((await views.actions('tide', { text: 'basin' })).total, 1)
    equal((await views.actions('tide', {})).total, 7)
    equal((await views.search('tide', 'basin', {})).total, 1)
    equal((await views.search('tide', '"relay 4"', {})).total, 0)
  })

  works('an item that moves to another document is kept once', async ({ views, viewsWriter }) => {
    const from = sheetOf(4)
    const to = sheetOf(5)
    await viewsWriter.keep('tide', [{ ...to, items: [...to.items, ...from.items] }])
    await viewsWriter.keep('tide', [{ ...from, items: [] }])
    deepEqual(await actionsOf(views, { text: 'relay 4' }), ['a-4'])
    deepEqual(await actionsOf(views, { person: 'ada' }), ['a-6', 'a-4', 'a-2'])
  })

  works('what is finished without a document forgets it', async ({ views, viewsWriter }) => {
    await viewsWriter.finish('tide', new Set(['t-1']), bookOf('tide', 1), 'second')
    equal(await viewsWriter.stamp('tide'), 'second')
    deepEqual(await actionsOf(views, {}), ['a-1'])
    equal((await views.search('tide', 'relay', {})).total, 1)
  })

  works('a community can be thrown away alone', async ({ views, viewsWriter }) => {
    await keepSome(viewsWriter, 'moor', [1])
    await viewsWriter.clear('tide')
    equal(await views.home('tide'), null)
    equal((await views.search('moor', 'relay', {})).total, 1)
    equal(await viewsWriter.stamp('moor'), 'first')
  })
}

const keepSome = async (
  writer: ViewsWriter,
  community: string,
  numbers: readonly number[],
): Promise<void> => {
  await writer.keep(
    community,
    numbers.map((number) => sheetOf(number)),
  )
  const documents = new Set(numbers.map((number) => `t-${number}`))
  await writer.finish(community, documents, bookOf(community, numbers.length), 'first')
}
