import { hashJson, joinPointer } from '../json/index.ts'
import type { Source } from './clause.ts'

/** One clause of a rule: where it stands, what it says, and the hash that identifies it. */
export interface ClauseAt {
  /** JSON pointer within the rule, e.g. `/stages/0/window`. */
  readonly pointer: string
  readonly value: Readonly<Record<string, unknown>>
  readonly source: Source
  /** SHA-256 of the clause's canonical JSON. */
  readonly hash: string
}

/** All clauses of a rule, in the order of the file. A clause is whatever names its source. */
export const clausesOf = (rule: unknown, pointer = ''): readonly ClauseAt[] => {
  if (typeof rule !== 'object' || rule === null) return []
  const own: readonly ClauseAt[] =
    !Array.isArray(rule) && Object.hasOwn(rule, 'source')
      ? [
          {
            pointer,
            value: rule as Readonly<Record<string, unknown>>,
            source: (rule as { source: Source }).source,
            hash: hashJson(rule),
          },
        ]
      : []
  return [
    ...own,
    ...Object.entries(rule).flatMap(([key, value]) => clausesOf(value, joinPointer(pointer, key))),
  ]
}

/** Whether a clause admits that nobody has read its sentence. */
export const isUnsourced = (source: Source): source is { readonly unsourced: string } =>
  'unsourced' in source
