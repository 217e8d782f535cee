import {
  either,
  type Fields,
  field,
  object,
  optional,
  type Shape,
  type TypeOf,
  text,
} from '../shape/index.ts'

/** Where a clause comes from: a sentence of a document, or the admission that none was read. */
export const source = either(
  object({
    document: field(text("the id of one of the rule's documents"), 'Which document.'),
    section: optional(text('a heading or number'), 'Where in it.'),
    sentence: field(text('the sentence itself', '\\S'), 'The sentence that says so.'),
  }),
  object({
    unsourced: field(
      text('why no sentence is given', '\\S'),
      'Nobody has read a sentence that says so; why the clause stands here nevertheless.',
    ),
  }),
)
export type Source = TypeOf<typeof source>

/** A part of a rule that says one thing and where it comes from. */
export const clause = <F extends Fields>(fields: F) =>
  object({ ...fields, source: field(source, 'The sentence that this clause comes from.') })

/** A span of time in ISO 8601, days or smaller: `P21D`, `PT72H`. */
export const duration: Shape<string> = text(
  'a span of time such as "P21D" or "PT72H"',
  '^P(?=\\d|T\\d)(?:\\d{1,4}D)?(?:T(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,8}S)?)?$',
)

/** The name of something within a rule. */
export const name: Shape<string> = text(
  'a name of small letters, digits and hyphens',
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
)
