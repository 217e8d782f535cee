import { z } from 'zod'
import { contract } from './contract.ts'
import { deciderSchemas, workingPaths, workingSchemaName } from './deciding/describe.ts'
import { workings } from './deciding/workings.ts'
import type { Endpoint } from './endpoint.ts'
import { type ExportFile, exportFiles } from './exports/files.ts'
import { namedShapes } from './shapes/named.ts'

type Json = Record<string, unknown>

/** The API's description as OpenAPI 3.1, made from the contract. */
export const openapi = (version: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Minutebook',
    version,
    description:
      'The record of a community: what it met about, decided and promised; and rules and ballots worked out, of which nothing is kept. Only members’ words can be written; later versions may add fields.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: Object.fromEntries([
    ...Object.entries(contract).map(([name, endpoint]) => [
      endpoint.path,
      { get: operation(name, endpoint) },
    ]),
    ['/api/{community}/words', { post: wordsOperation() }],
    ...workingPaths(ref),
    ...exportFiles.map((file) => [file.path, { get: fileOperation(file) }]),
  ]),
  components: { schemas: schemas(), responses: { Refusal: refusalResponse } },
})

const operation = (name: string, endpoint: Endpoint): Json => ({
  operationId: name,
  summary: endpoint.summary,
  parameters: [...pathParameters(endpoint.path), ...queryParameters(endpoint.query)],
  responses: {
    200: {
      description: endpoint.summary,
      content: { 'application/json': { schema: { $ref: ref(answerName(name)) } } },
    },
    ...refusals,
  },
})

const fileOperation = (file: ExportFile): Json => ({
  operationId: file.path
    .replace('/{community}/', '')
    .replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
  summary: file.summary,
  parameters: [...pathParameters(file.path), ...(file.query ? queryParameters(file.query) : [])],
  responses: {
    200: { description: file.summary, content: { [file.type]: { schema: { type: 'string' } } } },
    ...refusals,
  },
})

const wordsOperation = (): Json => ({
  operationId: 'say',
  summary: 'Keeps what a member says about findings, people and items as a fact',
  parameters: pathParameters('/api/{community}/words'),
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: ref('Saying') } } },
  },
  responses: {
    200: {
      description: 'The number of the fact',
      content: {
        'application/json': {
          schema: { type: 'object', required: ['fact'], properties: { fact: { type: 'integer' } } },
        },
      },
    },
    ...Object.fromEntries(
      [400, 403, 404, 405, 409, 500].map((status) => [
        status,
        { $ref: '#/components/responses/Refusal' },
      ]),
    ),
  },
})

const refusals = Object.fromEntries(
  [400, 404, 500].map((status) => [status, { $ref: '#/components/responses/Refusal' }]),
)

const refusalResponse: Json = {
  description: 'What was wrong, and what to do',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
}

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const queryParameters = (query: z.ZodObject): readonly Json[] => {
  const schema = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = property as Json
    return {
      name,
      in: 'query',
      required: schema.required?.includes(name) ?? false,
      ...(description ? { description } : {}),
      schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 1000 } : rest,
    }
  })
}

const answerName = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Answer`

const ref = (id: string): string => `#/components/schemas/${id}`

const schemas = (): Json => {
  const registry = z.registry<{ id: string }>()
  for (const [id, shape] of Object.entries(namedShapes)) registry.add(shape, { id })
  for (const [name, { answer }] of Object.entries(contract))
    if (!registry.has(answer)) registry.add(answer, { id: answerName(name) })
  for (const [name, { asked, answer }] of Object.entries(workings)) {
    if (asked !== null) registry.add(asked, { id: workingSchemaName(name, 'Asked') })
    registry.add(answer, { id: workingSchemaName(name, 'Answer') })
  }
  const made = z.toJSONSchema(registry, { uri: ref, io: 'output' }).schemas
  return {
    ...Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, open(schema)])),
    ...deciderSchemas(ref),
  }
}

/** Drops what says that no field may come later, and what names a schema twice. */
const open = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(open)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'additionalProperties' && key !== '$schema' && key !== '$id')
      .map(([key, value]) => [key, open(value)]),
  )
}
