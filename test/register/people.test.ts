import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#notes'
import { action, person, reading } from './made-reading.ts'
import { hashOf, registerOf } from './made-register.ts'

const idsOf = (readings: Readonly<Record<string, Reading>>): readonly string[] =>
  registerOf(readings).people.map(({ id }) => id)

const listing = (...people: readonly ReturnType<typeof person>[]): Reading =>
  reading({ series: 'Tide call', people })

test('the same full name is the same person, whatever its case and marks', () => {
  const { people } = registerOf({
    a: listing(person('Béa Cove')),
    b: listing(person('bea cove')),
    c: listing(person('BEA COVE'), person('Ada Brook')),
  })
  deepEqual(
    people.map(({ id, name }) => [id, name]),
    [
      ['ada-brook', 'Ada Brook'],
      ['bea-cove', 'Béa Cove'],
    ],
  )
})

test('a handle joins the names that are listed with it, and says why', () => {
  const { people } = registerOf({
    a: listing(person('Ada Brook', '@adab')),
    b: listing(person('@AdaB')),
  })
  equal(people.length, 1)
  deepEqual(people[0]!.handles.length, 1)
  deepEqual(
    people[0]!.evidence.map(({ rule, names }) => [rule, ...names]),
    [['listed-together', 'handle:adab', 'full:ada brook']],
  )
})

test('a handle that spells a full name belongs to it', () => {
  for (const handle of ['@carldune', '@carl-dune', '@cdune', '@carld', '@dunec', '@carldune99'])
    deepEqual(idsOf({ a: listing(person('Carl Dune')), b: listing(person(handle)) }), ['carl-dune'])
})

test('a nick that would spell two names belongs to neither', () => {
  const ids = idsOf({
    a: listing(person('Carl Dune'), person('Cora Dune')),
    b: listing(person('@cdune')),
  })
  deepEqual(ids, ['carl-dune', 'cdune', 'cora-dune'])
})

test('a first name is whoever alone is called so', () => {
  const { people } = registerOf({
    a: listing(person('Ada Brook'), person('Béa Cove')),
    b: listing(person('ada'), person('Béa')),
  })
  deepEqual(
    people.map(({ id, names }) => [id, names]),
    [
      ['ada-brook', ['Ada Brook', 'ada']],
      ['bea-cove', ['Béa Cove', 'Béa']],
    ],
  )
})

test('a short form of a first name or initials may stand beside another handle', () => {
  for (const nick of ['sar', 'spd'])
    deepEqual(
      idsOf({
        a: listing(person('Sarah-Pia Dune', '@sdune'), person('Ada Brook')),
        b: listing(person('Sarah-Pia', `@${nick}`)),
      }),
      ['ada-brook', 'sarah-pia-dune'],
    )
  deepEqual(
    idsOf({
      a: listing(person('Sarah-Pia Dune', '@sdune')),
      b: listing(person('Sarah-Pia', '@heron')),
    }),
    ['sarah-pia', 'sarah-pia-dune'],
  )
})

test('where two are called so, a first name is neither', () => {
  const ids = idsOf({
    a: listing(person('Ada Brook'), person('Ada Moor')),
    b: listing(person('Ada')),
  })
  deepEqual(ids, ['ada', 'ada-brook', 'ada-moor'])
})

test('two on one list are two, though one has only a first name', () => {
  const list = { rule: 'roster' }
  const ids = idsOf({
    a: listing({ ...person('Ada Brook'), ...list }, { ...person('Ada'), ...list }),
  })
  deepEqual(ids, ['ada', 'ada-brook'])
})

test('placeholders are nobody', () => {
  const ids = idsOf({
    a: listing(
      ...['TBD', 'everyone', 'your name', '<name>', 'https://tide.example', '—'].map((name) =>
        person(name),
      ),
      person('Ada Brook'),
    ),
  })
  deepEqual(ids, ['ada-brook'])
})

test('owners are found among those of the meeting, then of its series', () => {
  const { partyOf } = registerOf({
    a: listing(person('Ada Brook', '@ab'), person('Béa Cove')),
    b: reading({ series: 'Tide call', people: [person('Béa Cove')], items: [action('x', 'ada')] }),
  })
  deepEqual(partyOf(hashOf('b'), 0, ['ada']), { id: 'ada-brook', name: 'Ada Brook' })
  deepEqual(partyOf(hashOf('b'), 0, ['@ab']), { id: 'ada-brook', name: 'Ada Brook' })
  deepEqual(partyOf(hashOf('b'), 0, ['BC']), { id: 'bea-cove', name: 'Béa Cove' })
  deepEqual(partyOf(hashOf('b'), 0, ['Béa C.']), { id: 'bea-cove', name: 'Béa Cove' })
})

test('a team and an unknown nick stay what they are called', () => {
  const { partyOf } = registerOf({ a: listing(person('Ada Brook')) })
  deepEqual(partyOf(hashOf('a'), 0, ['Docs team']), { id: null, name: 'Docs team' })
  deepEqual(partyOf(hashOf('a'), 0, ['limpet7']), { id: null, name: 'limpet7' })
})

test('who is named in full for an action is somebody, listed or not', () => {
  deepEqual(
    idsOf({ a: reading({ items: [action('x', 'Dora Eddy'), action('y', 'the board')] }) }),
    ['dora-eddy'],
  )
})

test('ids are unique, and the same in any order of filing', () => {
  const readings: Readonly<Record<string, Reading>> = {
    a: listing(person('Emil Fjord', '@emil')),
    b: listing(person('@emil-fjord')),
    c: reading({ series: 'Other call', people: [person('Emil')] }),
    d: listing(person('Émil Fjord', '@ef')),
  }
  const ids = idsOf(readings)
  equal(new Set(ids).size, ids.length)
  deepEqual(idsOf(Object.fromEntries(Object.entries(readings).reverse())), ids)
})
