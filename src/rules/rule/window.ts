import {
  either,
  field,
  list,
  object,
  optional,
  type TypeOf,
  text,
  whole,
  word,
} from '../shape/index.ts'
import { clause, duration, name } from './clause.ts'

/** When a stage may be voted on. */
export const window = clause({
  starts: field(
    word('opened', 'moved', 'seconded', 'noticed', 'assigned', 'previous-stage'),
    'The event that opens the vote.',
  ),
  length: field(
    either(word('none'), duration),
    'How long it stays open; `none`: until closed by an act or settled early.',
  ),
  closes: field(
    list(word('at-the-end', 'by-the-chair', 'when-all-have-voted'), 1),
    'What closes it, whichever comes first.',
    'no-closing-time',
  ),
  calendar: field(word('every-day', 'business-days'), 'Which days count.'),
  zone: field(text('a time zone such as "UTC" or "Europe/Berlin"', '\\S'), 'Whose days they are.'),
  holidays: field(
    list(text('a date such as "2026-12-25"', '^\\d{4}-\\d{2}-\\d{2}$')),
    'Days that do not count.',
  ),
  end: field(
    word('excluded', 'included', 'end-of-day'),
    'Whether an act at the very end still counts, or the whole last day does.',
  ),
  minimumOpen: field(
    either(word('none'), duration),
    'How long it stays open even when the outcome is settled.',
  ),
  pauses: field(word('by-the-chair', 'refused'), 'Whether the clock can be stopped.'),
  extensions: field(
    object({
      atMost: field(whole(0, 1000), 'How many times.'),
      each: field(either(word('any'), duration), 'By at most how long.'),
    }),
    'How often and by how much the chair may extend it.',
  ),
  lateQuorum: field(
    either(
      word('none'),
      object({
        within: field(duration, 'When the quorum is first reached this close to the end,'),
        extendsTo: field(duration, 'the vote stays open this long after that moment.'),
      }),
    ),
    'What a quorum reached at the last moment does.',
  ),
})
export type Window = TypeOf<typeof window>

/** When the vote ends before its time. */
export const early = clause({
  accepts: field(
    word('never', 'when-reached', 'when-certain'),
    'As soon as the tests hold, only when no ballot to come can undo it, or never.',
  ),
  rejects: field(word('never', 'when-certain'), 'When no ballot to come can save it, or never.'),
  assuming: field(
    word('ballots-stand', 'ballots-may-change'),
    'Whether "certain" reckons with members changing their ballots.',
  ),
})

/** States that a proposal passes through in its life. */
export const lifecycle = clause({
  initial: field(name, 'The state in which it begins.'),
  states: field(
    list(
      object({
        name: field(name, 'The name of the state.'),
        means: field(text('what it means'), 'What it means.'),
      }),
      1,
    ),
    'All states.',
  ),
  moves: field(
    list(
      clause({
        from: field(list(name, 1), 'From one of these states'),
        to: field(name, 'to this one'),
        on: field(
          word('opened', 'accepted', 'rejected', 'tied', 'withdrawn', 'superseded', 'idle', 'act'),
          'when the decision does this; `idle`: nothing happens for `after`; `act`: someone moves it.',
        ),
        after: optional(duration, 'How long nothing must happen.'),
        by: optional(list(name), 'The groups whose members may move it; empty: anybody.'),
      }),
    ),
    'How one state becomes another.',
  ),
})
export type Lifecycle = TypeOf<typeof lifecycle>
