import {
  either,
  field,
  flag,
  list,
  object,
  optional,
  type TypeOf,
  tagged,
  text,
  whole,
  word,
} from '../shape/index.ts'
import { amount, test } from './amount.ts'
import { clause, name } from './clause.ts'

/** One answer that a member may give. */
export const position = object({
  name: field(name, 'What it is called.'),
  stance: field(
    word('for', 'against', 'abstaining', 'blocking', 'none'),
    'What it counts as; `blocking` counts against and raises an objection, `none` is only counted as cast.',
  ),
  reason: optional(word('required'), 'Without a reason it is refused.'),
})

/** What becomes of ballots that are unusual. */
const handling = {
  absent: field(
    either(word('not-counted'), name),
    'What not voting means: nothing, or the position that it counts as.',
  ),
  late: field(word('refused', 'counted'), 'What becomes of a ballot after the closing.'),
  duplicate: field(
    word('first-counts', 'last-counts', 'none-counts'),
    'Which of two ballots of one member counts, where ballots cannot be changed.',
  ),
  changes: field(
    word('until-closing', 'refused'),
    'Whether a member may replace or withdraw the ballot.',
  ),
}

/** How many are elected. */
export const seats = object({
  count: field(whole(1), 'How many.'),
  mode: field(word('at-most', 'exactly'), 'Whether seats may stay empty.'),
})

/** What a member puts on the ballot, and what becomes of it. */
export const ballot = tagged('form', {
  positions: clause({
    positions: field(list(position, 1), 'The answers that a member may give.'),
    ...handling,
  }),
  options: clause({
    shape: field(
      word('ranking', 'scores', 'approvals', 'choice', 'points'),
      'What each ballot says about the options.',
    ),
    options: field(
      either(word('from-the-motion'), list(text('the name of an option', '\\S'), 1)),
      'What is voted on; usually the motion names them.',
    ),
    method: field(name, 'The counting method.'),
    settings: optional(
      object({
        top: optional(whole(0), 'The highest score.'),
        points: optional(whole(1), 'How many points a member may give out.'),
        budget: optional(whole(0), 'What there is to spend on options that cost something.'),
        tooDear: optional(
          word('skip', 'stop'),
          'What happens at an option that the rest of the budget does not cover.',
        ),
        perAffiliation: optional(whole(1), 'How many of one affiliation may be elected.'),
        equalRanks: optional(
          word('skip-rank', 'skip-live', 'split', 'exhaust', 'exhaust-rank'),
          'How an instant run-off reads a rank that several options share.',
        ),
        truncated: optional(
          word('last-equal', 'not-compared'),
          'What a ranking says about the options it leaves out.',
        ),
      }),
      'What the method has to know.',
    ),
    seats: field(seats, 'How many are elected, and whether seats may stay empty.', 'no-seats'),
    minimumMean: field(
      either(word('none'), amount),
      'The mean score that an option needs; never rounded.',
      'no-minimum-score',
    ),
    defaultOption: field(
      either(word('none'), text('the name of an option')),
      'The option that means no decision.',
    ),
    confirm: field(
      either(
        word('none'),
        object({
          against: field(
            word('every-rival', 'the-default'),
            'With which options the winner is compared,',
          ),
          needs: field(test, 'what must hold of `ahead`, `behind`, `level` and the other counts.'),
          otherwise: field(
            word('rejected', 'dropped'),
            'No decision, or the option is taken out before the count.',
          ),
        }),
      ),
      'What the winner must reach beside winning the count.',
    ),
    blankAllowed: field(flag, 'Whether an empty ballot is a ballot.'),
    ...handling,
  }),
})
export type Ballot = TypeOf<typeof ballot>
export type Position = TypeOf<typeof position>

/** How a tie is broken: the steps in their order. */
export const ties = clause({
  when: field(
    either(word('in-the-count'), test),
    'What makes a tie of a vote on positions; `in-the-count`: the counting method says so.',
    'no-tie-rule',
  ),
  ladder: field(
    list(
      word(
        'chair',
        'look-back',
        'run-off',
        'leave-empty',
        'all-elected',
        'draw-rfc3797',
        'committed-draw',
        'drawn-order',
        'accepted',
        'rejected',
        'stays-tied',
      ),
      1,
    ),
    'What is tried, in this order.',
  ),
})
export type Ties = TypeOf<typeof ties>
