import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { ItemFinding, Reading } from '#notes'
import { joinThreads } from '#register'
import { action, reading } from './made-reading.ts'
import { register, registerOf } from './made-register.ts'

type Told = readonly [words: string, owner?: string, more?: Partial<ItemFinding>]

const done = { state: 'done', review: true } as const
const back = { review: true } as const

const actionsOf = (told: readonly Told[]): readonly ItemFinding[] =>
  told.map(
    ([words, owner, more]) =>
      ({ ...action(words, ...(owner ? [owner] : [])), ...more }) as ItemFinding,
  )

const decision = (text: string): ItemFinding => {
  const { confidence, spans, marked } = action(text)
  return { kind: 'decision', text, confidence, spans, marked, rule: 'made' }
}

/** Meetings a week apart; the words of the items that are joined, thread by thread. */
const joined = (
  weeks: readonly (readonly ItemFinding[])[],
  order: readonly number[] = [...weeks.keys()],
): readonly string[] => {
  const files = order.map((week): readonly [string, Reading] => {
    const date = new Date(Date.UTC(2021, 2, 1 + 7 * week)).toISOString().slice(0, 10)
    return [date, reading({ dates: [date], items: weeks[week]! })]
  })
  const made = register(
    Object.fromEntries(files),
    Object.fromEntries(files.map(([date]) => [`calls/${date}.md`, [date]])),
  )
  const wordsById = new Map(
    made.texts.flatMap(({ ids, reading: { meetings } }) =>
      ids.items.flatMap((own, i) => own.map((id, j) => [id, meetings[i]!.items[j]!.text] as const)),
    ),
  )
  const { threadByItem } = joinThreads(made, 0.5)
  return [...new Set(threadByItem.values())]
    .map(({ mentions }) =>
      mentions
        .map(({ item, relation }) => `${relation ?? ''} ${wordsById.get(item)}`.trim())
        .join(' → '),
    )
    .sort()
}

const CASES: Readonly<Record<string, readonly [readonly (readonly Told[])[], readonly string[]]>> =
  {
    'an action looked back on in the same words': [
      [[['Paint the harbour lantern', 'Ada']], [['Paint the harbour lantern', 'Ada', done]]],
      ['Paint the harbour lantern → Paint the harbour lantern'],
    ],
    'an action in other words by the same owner': [
      [
        [['Ada to write a letter to the harbour master about mooring fees', 'Ada']],
        [['Letter to harbour master re mooring fees: sent', 'Ada', done]],
      ],
      [
        'Ada to write a letter to the harbour master about mooring fees → Letter to harbour master re mooring fees: sent',
      ],
    ],
    'a reference tells more than words': [
      [
        [['Look at https://tide.example/relay/issues/412 before Friday', 'Bram']],
        [['Fixed the flood gauge (#412)', 'Bram', done]],
      ],
      [
        'Look at https://tide.example/relay/issues/412 before Friday → Fixed the flood gauge (#412)',
      ],
    ],
    'a meeting that does not mention it is passed over': [
      [
        [['Translate the tide tables into Frisian', 'Bram']],
        [['Order new ropes', 'Ada']],
        [['Translate the tide tables into Frisian', 'Bram', back]],
      ],
      ['Translate the tide tables into Frisian → Translate the tide tables into Frisian'],
    ],
    'words that stand in any item join nothing': [
      [[['Ada to open an issue', 'Ada']], [['Ada to open an issue', 'Ada']]],
      [],
    ],
    'other owners of half the words are others': [
      [
        [['Draft the budget for the lantern works', 'Ada']],
        [['Draft the budget for the winter regatta', 'Bram']],
      ],
      [],
    ],
    'of two alike each is followed by its own': [
      [
        [
          ['Create a poll for the lantern colours', 'Ada'],
          ['Create a poll for the regatta colours', 'Ada'],
        ],
        [
          ['Create a poll for the regatta colours', 'Ada', done],
          ['Create a poll for the lantern colours', 'Ada', back],
        ],
      ],
      [
        'Create a poll for the lantern colours → Create a poll for the lantern colours',
        'Create a poll for the regatta colours → Create a poll for the regatta colours',
      ],
    ],
    'the words before what became of it are those of the item': [
      [
        [['Mend the eastern pier', 'Ada']],
        [
          [
            'Mend the eastern pier - the carpenter fell ill, spare planks came late and rain spoiled the glue',
            'Ada',
            back,
          ],
        ],
      ],
      [
        'Mend the eastern pier → Mend the eastern pier - the carpenter fell ill, spare planks came late and rain spoiled the glue',
      ],
    ],
    'a number of an issue needs no mark': [
      [
        [['Look at issue 412 before Friday', 'Bram']],
        [['The flood gauge shows high water again (#412)', 'Bram', done]],
      ],
      ['Look at issue 412 before Friday → The flood gauge shows high water again (#412)'],
    ],
    'a list gone through in its order tells of what stands between its neighbours': [
      [
        [
          ['Paint the harbour lantern green', 'Ada'],
          ['Count missing buoys before winter', 'Bram'],
          ['Translate the tide tables into Frisian', 'Cleo'],
        ],
        [
          ['Paint the harbour lantern green', 'Ada'],
          ['Count barges, ropes and planks in winter', 'Bram'],
          ['Translate the tide tables into Frisian', 'Cleo'],
        ],
      ],
      [
        'Count missing buoys before winter → Count barges, ropes and planks in winter',
        'Paint the harbour lantern green → Paint the harbour lantern green',
        'Translate the tide tables into Frisian → Translate the tide tables into Frisian',
      ],
    ],
    'without such neighbours the same few words join nothing': [
      [
        [['Count missing buoys before winter', 'Bram']],
        [['Count barges, ropes and planks in winter', 'Bram']],
      ],
      [],
    ],
    'what a review list leaves is what nothing else is nearly as like': [
      [
        [
          ['Paint the harbour lantern green', 'Ada'],
          ['Ask the accountant about winter taxes', 'Bram'],
        ],
        [
          ['Paint the harbour lantern green', 'Ada', done],
          ["Bram's accountant is away", 'Bram', back],
        ],
      ],
      [
        "Ask the accountant about winter taxes → Bram's accountant is away",
        'Paint the harbour lantern green → Paint the harbour lantern green',
      ],
    ],
    'its number in the series tells more than its words': [
      [
        [['Cleo to ask the yard for planks', 'Cleo', { number: '4.2' }]],
        [['Wood is ordered', 'Cleo', { ...done, number: '4.2' }]],
        [['Wood came in', 'Cleo', { ...done, number: '4.3' }]],
      ],
      ['Cleo to ask the yard for planks → Wood is ordered'],
    ],
    'short and long forms of words are the same words': [
      [
        [['Investigate the removal of old specs', 'Cleo']],
        [['Investigation: which specifications to remove', 'Cleo', back]],
      ],
      ['Investigate the removal of old specs → Investigation: which specifications to remove'],
    ],
    'what a meeting looks back on and hands out again is one': [
      [
        [['Survey the eastern breakwater', 'Cleo']],
        [
          ['Survey the eastern breakwater: no progress', 'Cleo', back],
          ['Survey the eastern breakwater', 'Cleo'],
        ],
      ],
      [
        'Survey the eastern breakwater → Survey the eastern breakwater: no progress → Survey the eastern breakwater',
      ],
    ],
  }

for (const [name, [weeks, threads]] of Object.entries(CASES))
  test(`${name}, in any order of filing`, () => {
    const told = weeks.map(actionsOf)
    deepEqual(joined(told), threads)
    deepEqual(joined(told, [...weeks.keys()].reverse()), threads)
  })

test('a decision restated, amended and replaced is one history', () => {
  deepEqual(
    joined([
      [decision('Mooring fees are 12 crowns a night')],
      [decision('Mooring fees are 12 crowns a night')],
      [decision('Change the mooring fees from 12 crowns a night to 15 crowns')],
      [decision('Mooring is free; this replaces the mooring fees of 15 crowns a night')],
      [decision('The lantern is painted green')],
    ]),
    [
      'Mooring fees are 12 crowns a night → restates Mooring fees are 12 crowns a night → amends Change the mooring fees from 12 crowns a night to 15 crowns → supersedes Mooring is free; this replaces the mooring fees of 15 crowns a night',
    ],
  )
})

test('a task that goes on in another series is followed there if owner and words are the same', () => {
  const notes = (date: string, words: string, owner: string) =>
    reading({ dates: [date], items: [action(words, owner)] })
  const made = register(
    {
      one: notes('2021-03-01', 'Paint the harbour lantern', 'Ada'),
      other: notes('2021-03-09', 'Paint the harbour lantern', 'Ada'),
      late: notes('2021-11-09', 'Paint the harbour lantern', 'Ada'),
    },
    {
      'docs/2021-03-01.md': ['one'],
      'learning/2021-03-09.md': ['other'],
      'learning/2021-11-09.md': ['late'],
    },
  )
  const { threadByItem } = joinThreads(made, 0.5)
  const sizes = made.texts.map(
    ({ ids }) => threadByItem.get(ids.items[0]![0]!)?.mentions.length ?? 1,
  )
  deepEqual(sizes, [3, 3, 3])
})

test('a decision that gives another number of the same changes the one before', () => {
  deepEqual(
    joined([
      [decision('Guests pay 12 crowns of mooring fees')],
      [decision('Guests pay 15 crowns of mooring fees')],
    ]),
    ['Guests pay 12 crowns of mooring fees → amends Guests pay 15 crowns of mooring fees'],
  )
})

test('words of how meetings go link no decisions, unless their subject is the same', () => {
  const at = (date: string, title: string): Reading =>
    reading({
      dates: [date],
      topics: [{ ...action(title), title }],
      items: [{ ...decision('General agreement to leave it on the agenda'), spans: [LATER] }],
    })
  const threads = (one: string, other: string): number =>
    joinThreads(
      register(
        { a: at('2021-03-01', one), b: at('2021-03-08', other) },
        { 'calls/2021-03-01.md': ['a'], 'calls/2021-03-08.md': ['b'] },
      ),
      0.5,
    ).threadByItem.size
  equal(threads('Dredging of the channel', 'Dredging of the channel'), 2)
  equal(threads('Dredging of the channel', 'The lantern of the pier'), 0)
})

test('what every meeting decides in the same words is a custom, and no history', () => {
  const custom = decision('Approved the minutes of the previous harbour meeting')
  deepEqual(joined([[custom], [custom], [custom], [custom]]), [])
})

test('copies of the notes of one day are told once, and share a thread', () => {
  const notes = reading({ dates: ['2021-03-01'], items: [action('Grease the capstan', 'Ada')] })
  const made = register(
    { first: notes, second: { ...notes, title: 'again' } },
    { 'calls/2021-03-01.md': ['first'], 'calls/2021-03-01-2.md': ['second'] },
  )
  const [one, other] = made.texts.map(({ ids }) => ids.items[0]![0]!)
  const { threadByItem } = joinThreads(made, 0.5)
  equal(threadByItem.get(one!), threadByItem.get(other!))
  equal(threadByItem.get(one!)!.mentions.length, 1)
})

test('what may be the same is told as a doubt, and joined to nothing', () => {
  const weeks = {
    '2021-03-01': actionsOf([['Ask the ferry company about the winter timetable', 'Ada']]),
    '2021-03-08': actionsOf([['Winter timetable: ask the islanders first', 'Ada']]),
  }
  const made = registerOf(
    Object.fromEntries(
      Object.entries(weeks).map(([date, items]) => [date, reading({ dates: [date], items })]),
    ),
  )
  const surely = joinThreads(made, 0.99)
  const [earlier, later] = made.texts.map(({ ids }) => ids.items[0]![0]!)
  equal(surely.threadByItem.size, 0)
  deepEqual(
    surely.doubts.map((doubt) => [doubt.earlier, doubt.later]),
    [[earlier, later]],
  )
})

const LATER = { start: 9, end: 10, line: 9, column: 1, endLine: 9, endColumn: 2 } as const

test('the topic under which an action was taken on tells what it is about', () => {
  const [taken, told] = [
    action('I will write to them', 'Ada'),
    action('Sluice fees: letter', 'Ada'),
  ]
  const at = (date: string, items: readonly ItemFinding[], title: string) =>
    reading({
      dates: [date],
      topics: [{ ...action(title), title }],
      items: items.map((item) => ({ ...item, spans: [LATER] })),
    })
  const texts = {
    a: at('2021-03-01', [taken], 'Sluice fees of barges'),
    b: at('2021-03-08', [{ ...told, review: true } as ItemFinding], 'Looking back'),
  }
  const files = { 'calls/2021-03-01.md': ['a'], 'calls/2021-03-08.md': ['b'] }
  equal(joinThreads(register(texts, files), 0.5).threadByItem.size, 2)
  const elsewhere = { ...texts, a: at('2021-03-01', [taken], 'Any other business') }
  equal(joinThreads(register(elsewhere, files), 0.5).threadByItem.size, 0)
})

test('a recap under another topic tells of the same, a list of what is alike does not', () => {
  const items = [
    action('Cleo to survey the eastern breakwater', 'Cleo'),
    { ...action('Survey of the eastern breakwater by Cleo', 'Cleo'), spans: [LATER] },
  ] as const
  const topic = (title: string, line: number) => ({
    ...action(title),
    title,
    spans: [{ ...LATER, line }],
  })
  const threads = (recap: readonly ReturnType<typeof topic>[]): number =>
    joinThreads(
      register(
        { a: reading({ dates: ['2021-03-01'], topics: [...recap], items: [...items] }) },
        { 'calls/a.md': ['a'] },
      ),
      0.5,
    ).threadByItem.size
  equal(threads([topic('Repairs', 0), topic('Recap', 8)]), 2)
  equal(threads([topic('Repairs', 0)]), 0)
})

test('what the agenda and the notes of one day both look back on is one, whichever path sorts first', () => {
  const given = action('Ask the yard for oak planks of the pier', 'Ada')
  const listed = { ...action('Oak planks of the pier, from the yard', 'Ada'), ...back }
  const noted = {
    ...action('Oak planks of the pier: the yard has none, Ada asks the island', 'Ada'),
    ...back,
  }
  const at = (date: string, item: ItemFinding): Reading => reading({ dates: [date], items: [item] })
  const texts = {
    given: at('2021-03-01', given),
    listed: at('2021-03-08', listed as ItemFinding),
    noted: at('2021-03-08', noted as ItemFinding),
  }
  for (const [agenda, notes] of [
    ['calls/a.md', 'calls/b.md'],
    ['calls/b.md', 'calls/a.md'],
  ] as const) {
    const made = register(texts, {
      'calls/0.md': ['given'],
      [agenda]: ['listed'],
      [notes]: ['noted'],
    })
    const { threadByItem } = joinThreads(made, 0.5)
    equal(new Set(threadByItem.values()).size, 1)
    equal([...threadByItem.values()][0]!.mentions.length, 3)
  }
})
