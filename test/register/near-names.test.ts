import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { MeetingReading, PersonFinding, Reading } from '#notes'
import { meeting, person, reading } from './made-reading.ts'
import { registerOf } from './made-register.ts'

const call = (...people: readonly PersonFinding[]): Partial<MeetingReading> => ({
  series: 'Tide call',
  people,
})
const idsOf = (...meetings: readonly Partial<MeetingReading>[]): readonly string[] =>
  registerOf({ a: reading(...meetings) }).people.map(({ id }) => id)
const often = (name: string): readonly Partial<MeetingReading>[] =>
  Array.from({ length: 5 }, () => call(person(name)))

for (const [written, usual, id] of [
  ['Dora Marishwater', 'Dora Marshwater', 'dora-marshwater'],
  ['Dora Marhswater', 'Dora Marshwater', 'dora-marshwater'],
  ['Mike Fjord', 'Michael Fjord', 'michael-fjord'],
  ['Eddy Dora', 'Dora Eddy', 'dora-eddy'],
  ['Dora Lake Eddy', 'Dora Eddy', 'dora-eddy'],
  ['Dora La Croix', 'Dora LaCroix', 'dora-lacroix'],
  ['Dora J. Eddy', 'Dora Eddy', 'dora-eddy'],
] as const)
  test(`${written} is ${usual}, who stands there else`, () => {
    deepEqual(idsOf(...often(usual), call(person(written))), [id])
  })

test('two near names on one list are two people', () => {
  const list = { rule: 'roster' }
  const two = [
    { ...person('Mike Fjord'), ...list },
    { ...person('Michael Fjord'), ...list },
  ]
  deepEqual(idsOf(call(...two)), ['michael-fjord', 'mike-fjord'])
})

test('Marie and Maria are two, and whether they are one is not even asked', () => {
  const register = registerOf({
    a: reading(
      call(person('Marie Cove'), person('Marie Dune')),
      call(person('Maria Cove'), person('Maria Eddy')),
    ),
  })
  equal(register.people.length, 4)
  deepEqual(register.merges, [])
})

test('where nobody can be sure a member is asked, with what speaks for it', () => {
  const one: Reading = reading(call(person('Dora Brook')), call(person('Dora Brock')))
  const { people, merges } = registerOf({ a: one })
  equal(people.length, 2)
  const [doubt] = merges
  deepEqual([doubt?.one, doubt?.other], ['full:dora brock', 'full:dora brook'])
  deepEqual(doubt?.evidence, [
    'the names differ by one letter',
    'never in one list',
    'in the same series',
  ])
})

test('an entry that holds two full names is two people', () => {
  deepEqual(idsOf(call(person('Ada Brook', 'Béa Brook'))), ['ada-brook', 'bea-brook'])
})

test('a handle beside the wrong name once stays with its bearer', () => {
  const people = registerOf({
    a: reading(
      ...Array.from({ length: 3 }, () =>
        call(person('Ada Brook', '@adab'), person('Béa Cove', '@bea')),
      ),
      call(person('Béa Cove', '@adab', '@bea')),
    ),
  }).people
  deepEqual(
    people.map(({ id, handles }) => [id, handles]),
    [
      ['ada-brook', ['adab']],
      ['bea-cove', ['bea']],
    ],
  )
})

test('a handle that spells another last name is not given by the first name', () => {
  deepEqual(idsOf(call(person('Carl', '@carlreef')), call(person('Carl Writer'))), [
    'carl',
    'carl-writer',
  ])
})

test('what lists write around a name is not part of it', () => {
  for (const written of ['Ada Brook - observer', 'ab Ada Brook', 'Ada Brook mailto', 'Ada Brook]'])
    deepEqual(idsOf(call(person('Ada Brook')), call(person(written))), ['ada-brook'], written)
})

test('a nick is the same with what chats append to it', () => {
  deepEqual(idsOf(call(person('limpet')), call(person('limpet_')), call(person('limpet_1'))), [
    'limpet',
  ])
  deepEqual(idsOf(call(person('limpet')), call(person('limpet_reef'))), ['limpet', 'limpet-reef'])
})

test('words that head lines, dates and phrases are nobody', () => {
  const words = ['Abstain', 'Backlog', 'Jan 6th', 'Volunteers needed', 'I’ve heard', 'Deploying']
  deepEqual(idsOf(call(...words.map((word) => person(word)), person('Ada Brook'))), ['ada-brook'])
})

test('a name linked to the page of a handle is its bearer’s', () => {
  const link = {
    text: 'Ada Brook',
    url: 'https://github.com/tidewalker',
    target: 'other' as const,
    spans: [meeting({}).span],
    rule: 'link',
    confidence: 1,
  }
  const { people } = registerOf({
    a: reading(call(person('Ada Brook')), { ...call(person('@tidewalker')), links: [link] }),
  })
  deepEqual(
    people.map(({ id, handles, evidence }) => [id, handles, evidence[0]?.rule]),
    [['ada-brook', ['tidewalker'], 'linked-name']],
  )
})

test('a nick, a role or a remark in brackets is no organisation', () => {
  const from = (organisation: string): PersonFinding => ({
    ...person('Ada Brook', '@adab'),
    organisation,
  })
  const organisationOf = (written: string): string | null =>
    registerOf({ a: reading(call(from(written))) }).people[0]!.organisation
  for (const none of ['adab', 'tidewalker', 'Committee Member', 'left after an hour'])
    equal(organisationOf(none), null, none)
  equal(organisationOf('Pier & Co'), 'Pier & Co')
})

const asked = (...meetings: readonly Partial<MeetingReading>[]) =>
  registerOf({ a: reading(...meetings) }).merges.map(({ one, other }) => [one, other])

test('a nick that holds the last name of one person alone is asked about', () => {
  deepEqual(asked(call(person('Ada Marsh')), call(person('marshlight'))), [
    ['word:marshlight', 'full:ada marsh'],
  ])
  deepEqual(asked(call(person('Ada Marsh'), person('Béa Marsh')), call(person('marshlight'))), [])
  const list = { rule: 'roster' }
  deepEqual(
    asked(call({ ...person('Ada Marsh'), ...list }, { ...person('marshlight'), ...list })),
    [],
  )
})

test('a nick with a figure behind it is asked about', () => {
  deepEqual(asked(call(person('limpet')), call(person('limpet7'))), [
    ['word:limpet7', 'word:limpet'],
  ])
})
