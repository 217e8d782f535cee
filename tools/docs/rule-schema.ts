import { actShape, ruleShape, shapeToJsonSchema } from '#rules'

/** The JSON Schema of a rule, from the description that the reader of rules checks by. */
export const ruleSchema = (): string =>
  pretty(
    shapeToJsonSchema(
      ruleShape.node,
      'minutebook-rule-1.schema.json',
      'A rule by which a community decides',
    ),
  )

/** The JSON Schema of one act. */
export const actSchema = (): string =>
  pretty(shapeToJsonSchema(actShape.node, 'minutebook-act-1.schema.json', 'An act of a decision'))

const pretty = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`
