import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseSearchQuery } from './search-query.ts'

/** Terms as `-word`, `"phrase"`, `beginning*`; filters as `key:value`. */
const understood = (query: string): readonly string[] => {
  const { terms, filters } = parseSearchQuery(query)
  return [
    ...filters.map(({ key, value, negated }) => `${negated ? '-' : ''}${key}:${value}`),
    ...terms.map(({ kind, text, negated }) => {
      const shown = { word: text, phrase: `"${text}"`, prefix: `${text}*` }[kind]
      return `${negated ? '-' : ''}${shown}`
    }),
  ]
}

for (const [query, parts] of [
  ['', []],
  ['flood gate', ['flood', 'gate']],
  ['"flood gate" -draft wat*', ['"flood gate"', '-draft', 'wat*']],
  ['"never closed', ['"never closed"']],
  ['-"two words"', ['-"two words"']],
  ['kind:action owner:ada state:open', ['kind:action', 'owner:ada', 'state:open']],
  ['kind:actions KIND:People', ['kind:action', 'kind:person']],
  ['in:"wg calls" relay', ['in:wg calls', 'relay']],
  ['-owner:ada', ['-owner:ada']],
  ['after:2018-03 before:2018', ['after:2018-03-01', 'before:2018-12-31']],
  ['after:2018-3-5', ['after:2018-03-05']],
  ['year:2019', ['year:2019']],
  ['https://tide.example/x', ['https://tide.example/x']],
  ['10:30', ['10:30']],
  ['TIP-3', ['TIP-3']],
  ['* - " :', []],
  ['kind: action', ['kind:', 'action']],
] as const)
  test(`“${query}” is understood`, () => deepEqual(understood(query), parts))

for (const [query, problem] of [
  ['ownr:ada', 'There is no filter “ownr:”. Did you mean “owner:”?'],
  ['kind:acton', 'There is no kind “acton”. Did you mean “kind:action”?'],
  ['state:opne', 'There is no state “opne”. Did you mean “state:open”?'],
  ['after:yesterday', '“after:yesterday” is no date: write it like after:2018-03'],
  ['year:19', '“year:19” is no year: write it like year:2018'],
  ['-flood', 'Only words that must not be there: say also what to look for'],
] as const)
  test(`“${query}” has a problem, which says what to do`, () =>
    deepEqual(parseSearchQuery(query).problems, [problem]))

test('an unknown filter is looked for as words', () => {
  deepEqual(understood('tips:31'), ['tips:31'])
})

test('any text is a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      const { terms, filters } = parseSearchQuery(query)
      equal(
        terms.every(({ text }) => /[\p{L}\p{N}]/u.test(text)),
        true,
      )
      equal(
        filters.every(({ value }) => value !== ''),
        true,
      )
    }),
  )
})
