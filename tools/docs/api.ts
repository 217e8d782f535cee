import {
  columns,
  contract,
  exportFiles,
  type ListName,
  listQuery,
  MOST_ASKED,
  openapi,
  type Working,
  workings,
} from '#api'

/** Every route and file with what it takes and answers, from the contract that the server runs on. */
export const apiReference = (): string =>
  `# The API

Made by \`npm run docs\` from \`src/api/\`. The same as OpenAPI 3.1 is served at \`/api/openapi.json\`; \`--json\` at the
terminal prints the same shapes. Everything is read with GET or HEAD, but for members' words and for what is worked out of
what is sent. Later versions may add fields.

A refusal is \`{ "error": { "code", "message", "hint" } }\` with status 400 (a parameter that is unknown or cannot be
read), 403 (not from this site), 404 (no such thing), 405 (nothing can be changed), 409 (it contradicts what was said),
413 (too long), 422 (it can be read, but not used: \`problems\` says where and why) or 500. A parameter left blank counts
as absent.

## Routes

| address | answers | takes |
| --- | --- | --- |
${Object.entries(contract)
  .map(([name, { path, summary, query }]) => {
    const answers = `[${summary}](#${`${name}answer`.toLowerCase()})`
    return row(`\`${path}\``, answers, takes(Object.keys(query.shape)))
  })
  .join('\n')}

### Filters

| parameter | what it is |
| --- | --- |
${Object.entries(parameters())
  .map(([name, about]) => row(`\`${name}\``, about))
  .join('\n')}

A list answers \`{ "rows", "total", "cursor" }\`. Where \`cursor\` is not null, the same address with \`cursor=\` that value
gives the next page.

## Members' words

\`POST /api/{community}/words\` takes a [Saying](#saying) as JSON (\`Content-Type: application/json\`) and answers
\`{ "fact" }\`, the number of the fact that it is kept as. It is taken only where the server listens on this machine alone:
whoever runs it is the member who speaks. A page of another site cannot send one. The \`yes\` and \`no\` of each
[Doubt](#doubt) are ready to be sent.

## Rules and ballots

What is sent is worked out and forgotten; for people there are the pages \`/try-a-rule\` and \`/try-a-count\`. A body is JSON
(\`Content-Type: application/json\`) of up to ${MOST_ASKED / 1000} thousand characters.

| route | answers | takes |
| --- | --- | --- |
${(Object.entries(workings) as [string, Working][])
  .map(([name, { path, summary, asked }]) =>
    row(
      `\`${asked === null ? 'GET' : 'POST'} ${path}\``,
      `[${summary}](#${name.toLowerCase()}answer)`,
      asked === null ? '–' : `[body](#${name.toLowerCase()}asked)`,
    ),
  )
  .join('\n')}

\`\`\`sh
curl -H 'Content-Type: application/json' http://localhost:7070/api/v1/count \\
  -d '{ "ballots": "Harbour > Island * 5\\nIsland > Harbour * 4", "method": "instant-runoff" }'
\`\`\`

A browser's page of another site is refused (403): no site may let others' machines work for it.

## Files

| address | what it is | type | takes |
| --- | --- | --- | --- |
${exportFiles
  .map((file) =>
    row(
      `\`${file.path}\``,
      file.summary,
      `\`${file.type}\``,
      takes(Object.keys(file.query?.shape ?? {})),
    ),
  )
  .join('\n')}

CSV follows RFC 4180: UTF-8, CRLF, a heading line. A text that a spreadsheet would take for a formula has an
apostrophe in front. Ids in feeds and calendars depend on the record alone, not on where it is served.

${(Object.keys(columns) as ListName[]).map(csvSection).join('\n')}
## Shapes

${Object.entries(schemas()).map(shapeSection).join('\n')}`

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

const schemas = (): Readonly<Record<string, Schema>> => {
  const { components } = openapi('') as { components: { schemas: Record<string, Schema> } }
  return components.schemas
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const takes = (names: readonly string[]): string =>
  names.length === Object.keys(listQuery.shape).length
    ? 'the [filters](#filters)'
    : names.map((name) => `\`${name}\``).join(', ') || '–'

const parameters = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(listQuery.shape).map(([name, schema]) => [name, schema.description ?? '']),
  )

const csvSection = (name: ListName): string =>
  `### ${name}.csv

| column | what it holds |
| --- | --- |
${columns[name].map((column) => row(`\`${column.name}\``, column.about)).join('\n')}
`

/** Described elsewhere, field by field. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Rule: 'A rule: [what it holds](rules.md), [as JSON Schema](minutebook-rule-1.schema.json).',
  Act: 'An act: [what there is](rules.md), [as JSON Schema](minutebook-act-1.schema.json).',
  Amount: 'A number in a rule: [how it is written](rules.md).',
  Test: 'A test in a rule: [how it is written](rules.md).',
}

const shapeSection = ([name, schema]: [string, Schema]): string => {
  if (ELSEWHERE[name]) return `### ${name}\n\n${ELSEWHERE[name]}\n`
  const fields = Object.entries(schema.properties ?? {})
  const body =
    fields.length === 0
      ? `${typeOf({ ...schema, description: '' })}\n`
      : `| field | type | what it is |
| --- | --- | --- |
${fields.map(([field, one]) => row(`\`${field}\``, typeOf(one), one.description ?? '')).join('\n')}
`
  return `### ${name}\n\n${body}`
}

/** A type in words and links: `string or null`, `list of [Span](#span)`. */
const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return `[${name}](#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${String(word)}\``).join(', ')
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return either.map(typeOf).join(' or ')
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`
  if (Object.keys(schema.properties ?? {}).length > 0)
    return `{ ${Object.entries(schema.properties ?? {})
      .map(([name, one]) => `${name}: ${typeOf(one)}`)
      .join(', ')} }`
  return [schema.type].flat().join(' or ')
}
