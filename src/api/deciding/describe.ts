import { actShape, ruleShape, shapeToJsonSchema } from '#rules'
import { type Working, workings } from './workings.ts'

type Json = Readonly<Record<string, unknown>>

/** What a name of the workings is called among the schemas: `checkRule` → `CheckRuleAsked`. */
export const workingSchemaName = (name: string, side: 'Asked' | 'Answer'): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}${side}`

/** The workings as paths of an OpenAPI document. */
export const workingPaths = (
  ref: (schema: string) => string,
): readonly (readonly [string, Json])[] =>
  Object.entries(workings).map(([name, working]) => [
    working.path,
    working.asked === null
      ? { get: operation(name, working, ref) }
      : {
          post: {
            ...operation(name, working, ref),
            requestBody: { required: true, content: json(ref(workingSchemaName(name, 'Asked'))) },
          },
        },
  ])

const operation = (
  name: string,
  { path, summary, asked }: Working,
  ref: (schema: string) => string,
): Json => ({
  operationId: name,
  summary,
  parameters: path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
    : [],
  responses: {
    200: { description: summary, content: json(ref(workingSchemaName(name, 'Answer'))) },
    ...Object.fromEntries(
      (asked === null ? [404, 500] : [400, 403, 413, 422, 500]).map((status) => [
        status,
        { $ref: '#/components/responses/Refusal' },
      ]),
    ),
  },
})

const json = (schema: string): Json => ({ 'application/json': { schema: { $ref: schema } } })

/** Rules and acts as they are published, with the parts that they name. */
export const deciderSchemas = (ref: (schema: string) => string): Json => {
  const schemas: Record<string, unknown> = {}
  for (const [name, { node }] of Object.entries({ Rule: ruleShape, Act: actShape })) {
    const { $defs, $schema: _, $id: __, ...own } = shapeToJsonSchema(node, name, name)
    schemas[name] = pointing(own, ref)
    for (const [part, schema] of Object.entries($defs as Json))
      schemas[partName(part)] = pointing(schema, ref)
  }
  return schemas
}

const partName = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}`

/** The same schema with what points into its own parts pointing among the document's schemas. */
const pointing = (schema: unknown, ref: (schema: string) => string): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => pointing(part, ref))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? ref(partName(value.replace('#/$defs/', '')))
        : pointing(value, ref),
    ]),
  )
}
