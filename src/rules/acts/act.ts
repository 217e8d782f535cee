import {
  any,
  either,
  field,
  list,
  object,
  optional,
  type TypeOf,
  tagged,
  text,
  whole,
  word,
} from '../shape/index.ts'

const member = text('the id of a member', '\\S')
const instant = text(
  'an instant such as "2026-01-31T12:00:00Z"',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
)
const actId = text('the id of an act', '\\S')

const common = {
  id: field(text('an id that no other act has', '\\S'), 'Names the act for ever.'),
  at: field(instant, 'When it was done.'),
  by: field(member, 'Who did it.'),
}

const options = list(text('the name of an option', '\\S'), 1)

/** Everything that can be done about a decision. */
export const actShape = tagged('type', {
  roll: object({
    ...common,
    group: field(text('the name of a group', '\\S'), 'Which group.'),
    members: field(
      list(
        object({
          id: field(member, 'Who.'),
          affiliation: optional(text('an organisation', '\\S'), 'For whom they work.'),
          weight: optional(
            text('an exact number', '^\\d+(?:\\.\\d+|/0*[1-9]\\d*)?$'),
            'What they weigh.',
          ),
        }),
      ),
      'All members of the group from now on.',
    ),
  }),
  present: object({ ...common, members: field(list(member), 'Who is present from now on.') }),
  move: object({
    ...common,
    text: optional(text('the motion'), 'What is moved.'),
    options: optional(options, 'What is voted on, where it is more than yes or no.'),
    subject: optional(member, 'Whom the motion is about.'),
    details: optional(
      list(
        object({
          option: field(text('the name of an option', '\\S'), 'Which option.'),
          affiliation: optional(text('an organisation', '\\S'), 'Whose it is.'),
          cost: optional(whole(0), 'What it costs.'),
        }),
      ),
      'What the count has to know of the options.',
    ),
  }),
  second: object(common),
  sponsor: object(common),
  assign: object({ ...common, to: field(list(member), 'Who is to review.') }),
  notice: object({ ...common, text: optional(text('the notice'), 'What it says.') }),
  open: object(common),
  vote: object({
    ...common,
    position: optional(
      text('the name of a position', '\\S'),
      'The answer, in a vote on positions.',
    ),
    ranking: optional(
      list(either(text('an option'), list(text('an option')))),
      'Options from best to worst; a list within it holds equals.',
    ),
    scores: optional(
      list(
        object({
          option: field(text('an option', '\\S'), 'Which option.'),
          score: field(whole(-1_000_000_000), 'Its score or points.'),
        }),
      ),
      'Scores or points.',
    ),
    approved: optional(
      list(text('an option', '\\S')),
      'The options approved of, or the one chosen.',
    ),
    reason: optional(text('the reason'), 'Why.'),
    chamber: optional(text('the name of a chamber'), 'Where a member sits in two.'),
  }),
  withdraw: object({
    ...common,
    act: field(actId, 'The ballot, motion, second or objection that is taken back.'),
  }),
  recuse: object({ ...common, reason: optional(text('the reason'), 'Why.') }),
  delegate: object({ ...common, to: field(member, 'Who votes instead.') }),
  'raise-concern': object({
    ...common,
    text: optional(text('the objection'), 'What is objected.'),
    asks: optional(text('a change'), 'The change that would resolve it.'),
  }),
  'resolve-concern': object({
    ...common,
    concern: field(actId, 'The act that raised it.'),
    how: optional(text('how'), 'How it was resolved.'),
  }),
  'rule-on-concern': object({
    ...common,
    concern: field(actId, 'The act that raised it.'),
    ruling: field(word('valid', 'invalid'), 'What the chair finds.'),
    reason: optional(text('the reason'), 'Why.'),
  }),
  override: object({
    ...common,
    rule: field(text('the id of a rule', '\\S'), 'The rule under which it was decided.'),
    outcome: field(word('accepted', 'rejected'), 'How that decision went.'),
    derivation: optional(text('a hash', '^[0-9a-f]{64}$'), 'The hash of that derivation.'),
  }),
  deviate: object({
    ...common,
    sets: field(text('a JSON pointer', '^(?:/[^/]+)+$'), 'The part of the rule that is set.'),
    to: field(any, 'To what.'),
    rule: optional(text('the id of a rule', '\\S'), 'The rule under which it was decided.'),
  }),
  pause: object(common),
  resume: object(common),
  extend: object({ ...common, for: field(text('a span of time', '^P'), 'By how long.') }),
  close: object(common),
  review: object({ ...common, text: optional(text('the review'), 'What it says.') }),
  comment: object({ ...common, text: optional(text('the comment'), 'What it says.') }),
  state: object({ ...common, to: field(text('a state', '\\S'), 'The state it is moved to.') }),
  supersede: object({ ...common, with: field(text('a decision', '\\S'), 'What takes its place.') }),
  'break-tie': object({
    ...common,
    for: field(text('a position or an option', '\\S'), 'What the chair decides for.'),
  }),
  'announce-draw': object({
    ...common,
    method: field(word('rfc3797', 'committed'), 'How it will be drawn.'),
    pool: optional(
      options,
      'What is drawn, as listed; otherwise all options by name, or `accepted` and `rejected`.',
    ),
    sources: optional(
      list(
        object({
          name: field(text('a source', '\\S'), 'Whose numbers they will be.'),
          at: field(instant, 'When they will be published.'),
        }),
        1,
      ),
      'Where the numbers of RFC 3797 will come from, in the order in which they are joined.',
    ),
    commitment: optional(
      text('a SHA-256', '^[0-9a-f]{64}$'),
      'SHA-256 of the secret, lower-case hexadecimal.',
    ),
    beacon: optional(
      text('a source', '\\S'),
      'Where the words will come from that nobody knows yet.',
    ),
    revealBy: optional(instant, 'Until when the secret must be told.'),
  }),
  draw: object({
    ...common,
    method: field(word('rfc3797', 'committed', 'lot'), 'How it was drawn.'),
    order: optional(
      options,
      'The order drawn; needed of a lot, otherwise reckoned, and refused where it comes out otherwise.',
    ),
    numbers: optional(
      list(list(text('a number or word', '\\S'), 1), 1),
      'What each announced source published, in their order.',
    ),
    secret: optional(text('the secret'), 'What the commitment is the SHA-256 of.'),
    beacon: optional(text('the words', '\\S'), 'What the beacon said.'),
  }),
})
export type Act = TypeOf<typeof actShape>
export type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>
