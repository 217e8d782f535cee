import { z } from 'zod'
import type { ListFilter } from '#views'
import type { Same } from './shapes/same.ts'
import { actionState, doubtKind, motionOutcome, textKind } from './shapes/words.ts'

const word = (about: string) => z.string().min(1).exactOptional().describe(about)
const date = (about: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'is not a date like 2019-03-21')
    .refine(isDay, 'is no day of the calendar')
    .exactOptional()
    .describe(about)
/** February has no 30th. */
const isDay = (date: string): boolean => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

const limit = z.coerce
  .number('is not a number')
  .int('is not a whole number')
  .min(1, 'is below 1')
  .max(1000, 'is above 1000')
  .exactOptional()
  .describe('rows a page, 1 to 1000; 100 by default')
const cursor = word('what the page before gave')

/** What every list can be narrowed by, as it stands in an address. */
export const listQuery = z.strictObject({
  series: word('id of a series'),
  year: z
    .string()
    .regex(/^\d{4}$/, 'is not a year like 2019')
    .exactOptional()
    .describe('YYYY'),
  after: date('YYYY-MM-DD, inclusive'),
  before: date('YYYY-MM-DD, inclusive'),
  person: word('id of a person'),
  text: word('words that the text must hold'),
  state: word(
    'state or outcome: open, unheard, carried, done, dropped; passed, failed, tabled, withdrawn; substantive, routine',
  ),
  mentions: z
    .enum(['true', 'false'], 'is neither true nor false')
    .transform((written) => written === 'true')
    .exactOptional()
    .describe('every mention, not only the first of each item'),
  inForce: date('YYYY-MM-DD: decisions in force on that day'),
  doubtful: z
    .enum(['true', 'false'], 'is neither true nor false')
    .transform((written) => written === 'true')
    .exactOptional()
    .describe('only what is doubtful, or only what is not'),
  cursor,
  limit,
})

/** What `state` is asked of in each list; where a list has no states it takes none. */
const STATES = {
  meetings: textKind.options,
  documents: textKind.options,
  decisions: ['substantive', 'routine'],
  actions: [...actionState.options, 'unheard'],
  motions: motionOutcome.options,
  problems: ['error', 'warning', 'note'],
  doubts: doubtKind.options,
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What `state` may be in one list; undefined where the list has no states. */
export const statesOf = (list: string): readonly string[] | undefined =>
  (STATES as Readonly<Record<string, readonly string[]>>)[list]

/** What one list can be narrowed by. */
export const listQueryOf = (list: string): z.ZodObject => {
  const states = statesOf(list)
  if (states === undefined) return listQuery.omit({ state: true })
  const state = z
    .enum(states, `is none of ${states.join(', ')}`)
    .exactOptional()
    .describe(`one of ${states.join(', ')}`)
  return listQuery.extend({ state })
}

/** A search: the words and filters in `q`, and which page of the hits. */
export const searchQuery = z.strictObject({
  q: z.string().describe('words and filters, e.g. `kind:action owner:ada state:open flood`'),
  cursor,
  limit,
})

/** A question that takes nothing beside its address. */
export const emptyQuery = z.strictObject({})

true satisfies Same<z.output<typeof listQuery>, ListFilter>

/** A filter as the query of an address, without `?`; '' where it narrows nothing. */
export const filterToQuery = (filter: ListFilter): string =>
  Object.entries(filter)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')
