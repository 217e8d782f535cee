import {
  field,
  keyed,
  list,
  named,
  object,
  optional,
  type Shape,
  text,
  word,
} from '../shape/index.ts'

/**
 * What can be counted, beside every position by its own name. Counts are in the electorate's unit
 * (heads, organisations or weights) and of binding members only, unless `among` says otherwise.
 */
export const COUNT_MEANINGS = {
  eligible:
    'Who may vote, less the excluded and, where the electorate says so, those who have stepped back.',
  recused: 'Who has stepped back.',
  excluded: 'Whom the electorate excludes: the mover, the subject and so on.',
  present: 'Who was noted as present or has voted.',
  cast: 'Ballots in effect.',
  absent: 'Who may vote, has not stepped back and has not voted.',
  for: 'Ballots whose position is for it.',
  against: 'Ballots whose position is against it, or blocks it.',
  abstaining: 'Ballots whose position takes no side.',
  blocking: 'Ballots whose position blocks it.',
  concerns: 'Valid objections that are still open.',
  sponsors: 'Who has sponsored.',
  seconds: 'Who has seconded.',
  reviews: 'Reviews given.',
  ahead: 'Of an option and a rival: ballots that prefer the option.',
  behind: 'Of an option and a rival: ballots that prefer the rival.',
  level: 'Of an option and a rival: ballots that prefer neither.',
  score: 'What the option has scored in the count.',
} as const

export const COUNTS = Object.keys(COUNT_MEANINGS) as readonly (keyof typeof COUNT_MEANINGS)[]

const fraction = text(
  'an exact number such as "3", "2/3" or "66.67"',
  '^-?\\d+(?:\\.\\d+|/0*[1-9]\\d*)?$',
)

/** An exact number: a fraction written out, a count, or arithmetic over amounts. */
export type Amount =
  | string
  | { readonly count: string; readonly among?: 'binding' | 'advisory' | 'everyone' }
  | { readonly sum: readonly Amount[] }
  | { readonly difference: readonly Amount[] }
  | { readonly product: readonly Amount[] }
  | { readonly quotient: readonly Amount[] }
  | { readonly min: readonly Amount[] }
  | { readonly max: readonly Amount[] }
  | { readonly floor: Amount }
  | { readonly ceil: Amount }
  | { readonly sqrt: Amount }

/** Two amounts compared, or such comparisons joined; `always` and `never` need no number. */
export type Test =
  | 'always'
  | 'never'
  | { readonly 'more-than': readonly Amount[] }
  | { readonly 'at-least': readonly Amount[] }
  | { readonly 'fewer-than': readonly Amount[] }
  | { readonly 'at-most': readonly Amount[] }
  | { readonly equal: readonly Amount[] }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test }

export const amount: Shape<Amount> = named('amount', () => amountCases)
const several = list(amount, 1)

const amountCases = eitherAmount()
function eitherAmount(): Shape<Amount> {
  const operations = keyed({
    count: object({
      count: field(text('the name of a count or of a position'), 'What is counted.'),
      among: optional(
        word('binding', 'advisory', 'everyone'),
        'Whose ballots: binding unless stated.',
      ),
    }),
    sum: object({ sum: field(several, 'All of them added.') }),
    difference: object({ difference: field(several, 'The first less the others.') }),
    product: object({ product: field(several, 'All of them multiplied.') }),
    quotient: object({
      quotient: field(several, 'The first divided by the others; by nought it is undefined.'),
    }),
    min: object({ min: field(several, 'The smallest.') }),
    max: object({ max: field(several, 'The largest.') }),
    floor: object({ floor: field(amount, 'Rounded down to a whole number.') }),
    ceil: object({ ceil: field(amount, 'Rounded up to a whole number.') }),
    sqrt: object({
      sqrt: field(amount, 'The square root; exact, for it is only ever compared by squaring.'),
    }),
  })
  return { node: { kind: 'either', cases: [fraction.node, operations.node] } }
}

const pair = list(amount, 2)
export const test: Shape<Test> = named('test', () => testCases)

const comparison = <K extends string>(key: K, doc: string) => ({
  [key]: object({ [key]: field(pair, doc) }),
})
const testOperations = keyed({
  ...comparison('more-than', 'The first is strictly greater than the second.'),
  ...comparison('at-least', 'The first is greater than the second or equal to it.'),
  ...comparison('fewer-than', 'The first is strictly smaller than the second.'),
  ...comparison('at-most', 'The first is smaller than the second or equal to it.'),
  ...comparison('equal', 'Both are the same number.'),
  all: object({ all: field(list(test, 1), 'Each of them holds.') }),
  any: object({ any: field(list(test, 1), 'At least one of them holds.') }),
  not: object({ not: field(test, 'It does not hold.') }),
})
const testCases: Shape<Test> = {
  node: { kind: 'either', cases: [word('always', 'never').node, testOperations.node] },
}

/** The comparisons, as they stand in rules. */
export const COMPARISONS = ['more-than', 'at-least', 'fewer-than', 'at-most', 'equal'] as const
export type Comparison = (typeof COMPARISONS)[number]
