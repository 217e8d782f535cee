import { nearest } from '#terms'
import { isObject, joinPointer } from '../json/index.ts'
import type { FieldNode, ShapeNode } from './shape.ts'

/** What is wrong with a value, and where: a JSON pointer from the root. */
export interface ShapeFault {
  readonly code: string
  readonly pointer: string
  readonly message: string
  readonly hint: string
}

/** Everything in which a JSON value departs from its description; empty when it fits. */
export const checkShape = (
  node: ShapeNode,
  value: unknown,
  pointer = '',
): readonly ShapeFault[] => {
  const faults: ShapeFault[] = []
  visit(node, value, pointer, faults)
  return faults
}

const visit = (node: ShapeNode, value: unknown, pointer: string, faults: ShapeFault[]): void => {
  const wrong = (expected: string): void => {
    faults.push({
      code: 'wrong-kind',
      pointer,
      message: `This must be ${expected}, not ${describe(value)}`,
      hint: `Write ${expected}.`,
    })
  }
  switch (node.kind) {
    case 'any':
      return
    case 'text':
      if (typeof value !== 'string' || !new RegExp(node.pattern ?? '', 'u').test(value))
        wrong(node.means)
      return
    case 'word':
      if (typeof value !== 'string') wrong(`one of ${node.words.join(', ')}`)
      else if (!node.words.includes(value)) unknownWord(value, node.words, pointer, faults)
      return
    case 'whole':
      if (!Number.isSafeInteger(value) || !((value as number) >= node.least))
        wrong(`a whole number of at least ${node.least}`)
      else if ((value as number) > node.most) wrong(`a whole number of at most ${node.most}`)
      return
    case 'flag':
      if (typeof value !== 'boolean') wrong('true or false')
      return
    case 'list':
      if (!Array.isArray(value)) return wrong('a list')
      if (value.length < node.least) wrong(`a list of at least ${node.least}`)
      value.forEach((entry, at) => {
        visit(node.of, entry, joinPointer(pointer, String(at)), faults)
      })
      return
    case 'map':
      if (!isObject(value)) return wrong('an object')
      for (const [key, entry] of Object.entries(value))
        visit(node.of, entry, joinPointer(pointer, key), faults)
      return
    case 'object':
      if (!isObject(value)) return wrong('an object')
      return visitFields(node.fields, value, pointer, faults)
    case 'keyed': {
      if (!isObject(value)) return wrong(`an object with one of ${keysOf(node.cases)}`)
      const key = Object.keys(node.cases).find((name) => Object.hasOwn(value, name))
      if (key === undefined) return wrong(`an object with one of ${keysOf(node.cases)}`)
      return visit(node.cases[key]!, value, pointer, faults)
    }
    case 'tagged': {
      if (!isObject(value)) return wrong(`an object with ${node.tag}: one of ${keysOf(node.cases)}`)
      const tag = value[node.tag]
      const at = joinPointer(pointer, node.tag)
      if (typeof tag !== 'string' || !Object.hasOwn(node.cases, tag))
        return unknownWord(tag, Object.keys(node.cases), at, faults)
      const { [node.tag]: _, ...rest } = value
      return visit(node.cases[tag]!, rest, pointer, faults)
    }
    case 'either':
      return visitEither(node.cases, value, pointer, faults, wrong)
    case 'named':
      return visit(node.get(), value, pointer, faults)
  }
}

const visitFields = (
  fields: Readonly<Record<string, FieldNode>>,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  faults: ShapeFault[],
): void => {
  for (const [key, { node, doc, optional, missing }] of Object.entries(fields)) {
    if (Object.hasOwn(value, key)) visit(node, value[key], joinPointer(pointer, key), faults)
    else if (!optional)
      faults.push({
        code: missing ?? 'left-open',
        pointer,
        message: `"${key}" is left open: ${doc}`,
        hint: `State "${key}".`,
      })
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue
    const meant = nearest(key, Object.keys(fields))
    faults.push({
      code: 'unknown-field',
      pointer: joinPointer(pointer, key),
      message: `"${key}" means nothing here`,
      hint: meant ? `Did you mean "${meant}"?` : `Known are ${Object.keys(fields).join(', ')}.`,
    })
  }
}

const visitEither = (
  cases: readonly ShapeNode[],
  value: unknown,
  pointer: string,
  faults: ShapeFault[],
  wrong: (expected: string) => void,
): void => {
  const fitting = cases.filter((node) => jsonKindsOf(node).includes(jsonKind(value)))
  if (fitting.length === 0) {
    wrong(
      [...new Set(cases.flatMap(jsonKindsOf))]
        .map((kind) => `${article(kind)} ${kind}`)
        .join(' or '),
    )
    return
  }
  const tries = fitting.map((node) => checkShape(node, value, pointer))
  const best = tries.reduce((a, b) => (b.length < a.length ? b : a))
  if (typeof value !== 'string' || best.length === 0) return void faults.push(...best)
  const words = fitting.flatMap((node) => (node.kind === 'word' ? node.words : []))
  if (nearest(value, words) !== null) return unknownWord(value, words, pointer, faults)
  wrong(fitting.map(textExpected).join(' or '))
}

/** What a description of a text wants to read. */
const textExpected = (node: ShapeNode): string => {
  switch (node.kind) {
    case 'word':
      return node.words.map((word) => `"${word}"`).join(', ')
    case 'text':
      return node.means
    case 'named':
      return textExpected(node.get())
    default:
      return 'a text'
  }
}

const unknownWord = (
  value: unknown,
  words: readonly string[],
  pointer: string,
  faults: ShapeFault[],
): void => {
  const meant = typeof value === 'string' ? nearest(value, words) : null
  faults.push({
    code: 'unknown-word',
    pointer,
    message: `${describe(value)} is none of ${words.join(', ')}`,
    hint: meant ? `Did you mean "${meant}"?` : `Write one of ${words.join(', ')}.`,
  })
}

const keysOf = (cases: Readonly<Record<string, ShapeNode>>): string => Object.keys(cases).join(', ')

const article = (kind: string): string => (/^[aeiou]/.test(kind) ? 'an' : 'a')

const jsonKind = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'string'
        ? 'text'
        : typeof value

const jsonKindsOf = (node: ShapeNode): readonly string[] => {
  switch (node.kind) {
    case 'text':
    case 'word':
      return ['text']
    case 'whole':
      return ['number']
    case 'flag':
      return ['boolean']
    case 'list':
      return ['list']
    case 'map':
    case 'object':
    case 'keyed':
    case 'tagged':
      return ['object']
    case 'either':
      return node.cases.flatMap(jsonKindsOf)
    case 'named':
      return jsonKindsOf(node.get())
    case 'any':
      return ['text', 'number', 'boolean', 'list', 'object', 'null']
  }
}

const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length > 40 ? `${json.slice(0, 39)}…` : json
}
