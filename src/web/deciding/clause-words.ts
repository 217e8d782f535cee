import {
  type Amount,
  type ClauseAt,
  COMPARISONS,
  isObject,
  ruleShape,
  type Test,
  writeAmount,
} from '#rules'
import { durationWords, plainly } from './words.ts'

/** One thing that a clause settles. */
export interface Settled {
  readonly name: string
  /** What it is about, in a sentence. */
  readonly about: string
  readonly value: string
}

/** What a clause settles, field by field, in plain words. */
export const settledBy = ({ pointer, value }: ClauseAt): readonly Settled[] => {
  const fields = fieldsAt(pointer, value)
  return Object.entries(value)
    .filter(([key, inner]) => key !== 'source' && !isClauses(inner))
    .map(([key, inner]) => ({
      name: plainly(key),
      about: fields[key]?.doc.replaceAll('`', '') ?? '',
      value: valueWords(inner),
    }))
}

type Node = typeof ruleShape.node
type Described = Extract<Node, { readonly kind: 'object' }>['fields']

/** The descriptions of a clause's fields. */
const fieldsAt = (pointer: string, value: unknown): Described => {
  let node: Node | undefined = ruleShape.node
  for (const key of pointer.split('/').slice(1)) {
    if (node?.kind === 'list') node = node.of
    else if (node?.kind === 'object') node = node.fields[key]?.node
    else return {}
  }
  if (node?.kind === 'tagged')
    node = node.cases[String((value as Readonly<Record<string, unknown>>)[node.tag])]
  return node?.kind === 'object' ? node.fields : {}
}

/** Clauses within a clause stand by themselves. */
const isClauses = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && 'source' in one)

const AMOUNTS = ['count', 'sum', 'difference', 'product', 'quotient', 'min', 'max', 'floor', 'ceil']
const TESTS: readonly string[] = [...COMPARISONS, 'all', 'any', 'not']

/** A value of a rule in words. */
const valueWords = (value: unknown): string => {
  if (Array.isArray(value))
    return value.length === 0 ? 'nobody, nothing' : value.map(valueWords).join(', ')
  if (typeof value === 'string')
    return /^P[\dT]/.test(value)
      ? durationWords(value)
      : value.startsWith('/')
        ? value
        : spaced(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (!isObject(value)) return String(value)
  const [key = ''] = Object.keys(value)
  if (TESTS.includes(key)) return testWords(value as Test)
  if (
    key === 'sqrt' ||
    (AMOUNTS.includes(key) &&
      Object.keys(value).every((one) => one === key || one === 'among') &&
      typeof value[key] !== 'number')
  )
    return writeAmount(value as Amount)
  if ('name' in value && 'stance' in value)
    return `${spaced(String(value.name))} (${spaced(String(value.stance))}${'reason' in value ? ', with a reason' : ''})`
  if ('name' in value && 'means' in value) return `${value.name}: ${value.means}`
  return Object.entries(value)
    .map(([name, inner]) => `${plainly(name)} ${valueWords(inner)}`)
    .join('; ')
}

/** A test in words: `yes is more than 1/2 × cast`. */
const testWords = (test: Test): string => {
  if (typeof test === 'string') return test
  const [op, inner] = Object.entries(test)[0] as [string, readonly unknown[] | Test]
  if (op === 'not') return `not (${testWords(inner as Test)})`
  if (op === 'all' || op === 'any')
    return (inner as readonly Test[])
      .map((one) => (typeof one === 'string' ? one : `(${testWords(one)})`))
      .join(op === 'all' ? ' and ' : ' or ')
  const [left, right] = (inner as readonly Amount[]).map((one) => writeAmount(one))
  return `${left} is ${op === 'equal' ? 'equal to' : plainly(op)} ${right}`
}

/** Words of a rule with spaces; ids with digits, dates and sentences stay. */
const spaced = (text: string): string => (/^[a-z]+(?:-[a-z]+)+$/.test(text) ? plainly(text) : text)
