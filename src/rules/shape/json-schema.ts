import type { ShapeNode } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** The JSON Schema (2020-12) of a description; named parts stand under `$defs`. */
export const shapeToJsonSchema = (node: ShapeNode, id: string, title: string): Json => {
  const definitions = new Map<string, Json | null>()
  const root = schemaOf(node, definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...root,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

const schemaOf = (node: ShapeNode, definitions: Map<string, Json | null>): Json => {
  switch (node.kind) {
    case 'any':
      return {}
    case 'text':
      return {
        type: 'string',
        ...(node.pattern === undefined ? {} : { pattern: node.pattern }),
        description: capital(node.means),
      }
    case 'word':
      return node.words.length === 1 ? { const: node.words[0] } : { enum: node.words }
    case 'whole':
      return {
        type: 'integer',
        minimum: node.least,
        ...(node.most === Number.MAX_SAFE_INTEGER ? {} : { maximum: node.most }),
      }
    case 'flag':
      return { type: 'boolean' }
    case 'list':
      return {
        type: 'array',
        items: schemaOf(node.of, definitions),
        ...(node.least > 0 ? { minItems: node.least } : {}),
      }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(node.of, definitions) }
    case 'object':
      return objectSchema(node, definitions, {})
    case 'keyed':
      return { oneOf: Object.values(node.cases).map((part) => schemaOf(part, definitions)) }
    case 'tagged':
      return {
        oneOf: Object.entries(node.cases).map(([tag, part]) =>
          objectSchema(part, definitions, { [node.tag]: { const: tag } }),
        ),
      }
    case 'either':
      return { anyOf: node.cases.map((part) => schemaOf(part, definitions)) }
    case 'named': {
      if (!definitions.has(node.name)) {
        definitions.set(node.name, null)
        definitions.set(node.name, schemaOf(node.get(), definitions))
      }
      return { $ref: `#/$defs/${node.name}` }
    }
  }
}

const objectSchema = (node: ShapeNode, definitions: Map<string, Json | null>, tag: Json): Json => {
  if (node.kind !== 'object')
    throw new TypeError(`A case of an object is described as ${node.kind}`)
  const fields = Object.entries(node.fields)
  return {
    type: 'object',
    properties: {
      ...tag,
      ...Object.fromEntries(
        fields.map(([key, { node: part, doc }]) => [
          key,
          { ...schemaOf(part, definitions), description: doc },
        ]),
      ),
    },
    required: [
      ...Object.keys(tag),
      ...fields.filter(([, { optional }]) => !optional).map(([key]) => key),
    ],
    additionalProperties: false,
  }
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
