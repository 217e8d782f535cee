import { nearest } from '#terms'
/** What is looked for: words, phrases and beginnings of words, all of which must be there (or must not). */
export interface SearchTerm {
  readonly kind: 'word' | 'phrase' | 'prefix'
  readonly text: string
  readonly negated: boolean
}

/** What a search can be narrowed by. */
export type FilterKey = (typeof FILTER_KEYS)[number]

/** One filter, as typed. */
export interface SearchFilter {
  readonly key: FilterKey
  /** Made plain: kinds in the singular, dates in full. */
  readonly value: string
  readonly negated: boolean
}

/** A search, understood. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[]
  /** Several of one key: any of them will do. */
  readonly filters: readonly SearchFilter[]
  /** What was not understood, in sentences. Never a reason to refuse. */
  readonly problems: readonly string[]
}

const FILTER_KEYS = [
  'kind',
  'owner',
  'state',
  'in',
  'after',
  'before',
  'person',
  'year',
  'by',
] as const

const KINDS: readonly string[] =
  'meeting topic text person decision action motion poll question next'.split(' ')

const STATES: readonly string[] =
  'open unheard done dropped carried passed failed tabled withdrawn substantive routine'.split(' ')

/** Longest query that is looked at, in characters. */
const MOST = 500

/** Reads `kind:action owner:ada "flood gate" -draft wat*`. Total: any text is a query. */
export const parseSearchQuery = (written: string): SearchQuery => {
  const terms: SearchTerm[] = []
  const filters: SearchFilter[] = []
  const problems: string[] = []
  for (const { negated, key, value, quoted } of tokensOf(written.slice(0, MOST))) {
    if (key !== null && isFilterKey(key)) {
      const plain = plainValue(key, value)
      if ('problem' in plain) problems.push(plain.problem)
      else filters.push({ key, value: plain.value, negated })
      continue
    }
    const words = key === null ? value : `${key}:${value}`
    if (key !== null && !/^\d/.test(value) && !value.startsWith('/')) problems.push(unknownKey(key))
    const term = toTerm(words, quoted && key === null, negated)
    if (term) terms.push(term)
  }
  if (terms.length > 0 && terms.every((term) => term.negated) && filters.length === 0)
    problems.push('Only words that must not be there: say also what to look for')
  return { terms, filters, problems }
}

interface Token {
  readonly negated: boolean
  readonly key: string | null
  readonly value: string
  readonly quoted: boolean
}

/** `-`, then `key:`, then a quoted or bare word; an open quote ends with the query. */
const tokensOf = (written: string): readonly Token[] =>
  [
    ...written.matchAll(/(-?)(?:(\p{L}[\p{L}-]{0,30}):(?=[^\s:]))?(?:"([^"]*)(?:"|$)|([^\s"]+))/gu),
  ].map(([, minus, key, phrase, word]) => ({
    negated: minus === '-',
    key: key?.toLowerCase() ?? null,
    value: (phrase ?? word ?? '').trim(),
    quoted: phrase !== undefined,
  }))

const isFilterKey = (key: string): key is FilterKey =>
  (FILTER_KEYS as readonly string[]).includes(key)

const toTerm = (words: string, quoted: boolean, negated: boolean): SearchTerm | null => {
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  if (quoted) return { kind: 'phrase', text: words, negated }
  const stem = words.replace(/\*+$/, '')
  return stem === words
    ? { kind: 'word', text: words, negated }
    : { kind: 'prefix', text: stem, negated }
}

type Plain = { readonly value: string } | { readonly problem: string }

const plainValue = (key: FilterKey, written: string): Plain => {
  const value = written.trim()
  const lower = value.toLowerCase()
  switch (key) {
    case 'kind': {
      const kind = KINDS.find((one) => one === lower || `${one}s` === lower)
      return kind || lower === 'people'
        ? { value: kind ?? 'person' }
        : { problem: unknownValue('kind', value, KINDS) }
    }
    case 'state':
      return STATES.includes(lower)
        ? { value: lower }
        : { problem: unknownValue('state', value, STATES) }
    case 'year':
      return /^\d{4}$/.test(value)
        ? { value }
        : { problem: `“year:${value}” is no year: write it like year:2018` }
    case 'after':
    case 'before': {
      const date = wholeDate(value, key === 'after')
      return date === null
        ? { problem: `“${key}:${value}” is no date: write it like ${key}:2018-03` }
        : { value: date }
    }
    default:
      return value === '' ? { problem: `“${key}:” says nothing` } : { value }
  }
}

/** `2018`, `2018-03` or `2018-03-05` as the first or the last day that it means. */
const wholeDate = (written: string, first: boolean): string | null => {
  const match = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(written)
  if (!match) return null
  const [, year, month = first ? '01' : '12', day] = match
  const m = month.padStart(2, '0')
  if (m < '01' || m > '12') return null
  const d = (day ?? (first ? '01' : '31')).padStart(2, '0')
  return d < '01' || d > '31' ? null : `${year}-${m}-${d}`
}

const unknownKey = (key: string): string => {
  const near = meantBy(key, FILTER_KEYS)
  return near
    ? `There is no filter “${key}:”. Did you mean “${near}:”?`
    : `There is no filter “${key}:”. There are ${FILTER_KEYS.join(', ')}`
}

const unknownValue = (key: string, value: string, values: readonly string[]): string => {
  const near = meantBy(value.toLowerCase(), values)
  return near
    ? `There is no ${key} “${value}”. Did you mean “${key}:${near}”?`
    : `There is no ${key} “${value}”. There are ${values.join(', ')}`
}

/** The word that was meant: the nearest, else one that begins so; null where none is like it. */
export const meantBy = (written: string, words: readonly string[]): string | null =>
  nearest(written, words) ??
  words.find((word) => written.length > 1 && word.startsWith(written)) ??
  null
