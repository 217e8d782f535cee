import {
  any,
  either,
  field,
  list,
  object,
  optional,
  type TypeOf,
  text,
  word,
} from '../shape/index.ts'
import { clause, name } from './clause.ts'
import { stage } from './stage.ts'
import { lifecycle } from './window.ts'

/** What closing a decision does. */
export const closing = clause({
  does: field(list(text('an effect', '\\S')), 'What happens when it is accepted.'),
  again: field(
    text('when it may come up again', '\\S'),
    'Whether and when the same question may be put again.',
  ),
})

/** Which parts of the rule one decision may set for itself, by a decision of its own. */
export const deviations = clause({
  may: field(
    list(text('a JSON pointer such as "/stages/0/window/length"', '^(?:/[^/]+)+$')),
    'The parts that may be set.',
  ),
  by: field(
    either(word('none'), text('the id of a rule')),
    'The rule under which such a deviation is decided.',
  ),
})

/** A rule by which a community decides: all of it data. */
export const ruleShape = object({
  format: field(word('minutebook-rule/1'), 'The format of this file.'),
  id: field(name, 'The name of the rule within its community.'),
  version: field(text('a version', '\\S'), 'Changes whenever the rule does.'),
  title: field(text('a title', '\\S'), 'What people call it.'),
  about: field(text('a sentence or two'), 'What it is used for.'),
  documents: field(
    list(
      object({
        id: field(name, 'What clauses call it.'),
        title: field(text('a title', '\\S'), 'Its title.'),
        version: field(text('a version, date or commit', '\\S'), 'Which version was read.'),
        url: optional(text('an address'), 'Where it stands.'),
      }),
    ),
    'The documents that the clauses come from; where two conflict, the earlier one here prevails.',
  ),
  stages: field(list(stage, 1), 'The stages of the decision, in their order.'),
  closing: field(closing, 'What closing does.'),
  deviations: field(deviations, 'What one decision may set for itself.'),
  lifecycle: optional(lifecycle, 'The states of a proposal, where the rule has any.'),
  notes: optional(any, 'Anything else that readers of the file should know.'),
})
export type Rule = TypeOf<typeof ruleShape>
