import { either, field, list, object, optional, type TypeOf, text, word } from '../shape/index.ts'
import { amount } from './amount.ts'
import { clause, duration, name } from './clause.ts'

/** Who decides, and in what unit they are counted. */
export const electorate = clause({
  binding: field(list(name, 1), 'The groups whose members decide; acts of type `roll` name them.'),
  advisory: field(list(name), 'The groups whose ballots are shown but decide nothing.'),
  freeze: field(
    word('opening', 'closing', 'record-date', 'never'),
    'When the list of members is fixed; `never`: whoever is a member at the moment of asking.',
  ),
  recordDate: optional(duration, 'How long before the opening the list is fixed.'),
  unit: field(
    word('person', 'organisation', 'weight'),
    'One count for each person, one for each organisation, or as many as the roll says.',
  ),
  cap: field(
    either(
      word('none'),
      object({
        per: field(word('affiliation'), 'What the ballots are grouped by.'),
        atMost: field(
          amount,
          'How much all ballots of one affiliation count together; more are scaled down evenly.',
        ),
      }),
    ),
    'How much one affiliation may count.',
  ),
  excludes: field(
    list(word('mover', 'seconders', 'sponsors', 'subject')),
    'Who may not vote here although a member; the `subject` is whom the motion is about.',
  ),
  recused: field(
    word('leave-the-count', 'stay-in-the-count'),
    'Whether members who step back are taken out of `eligible`.',
  ),
})
export type Electorate = TypeOf<typeof electorate>

/** Whether a member may vote through another. */
export const delegation = clause({
  allowed: field(word('no', 'direct', 'transitive'), 'Not at all, once, or along a chain.'),
  own: field(
    word('overrides', 'refused'),
    'What happens to the own ballot of one who has delegated.',
  ),
})

/** Who may see what while the vote is open. */
export const visibility = clause({
  whileOpen: field(
    word('ballots', 'turnout', 'nothing'),
    'The ballots, only how many were cast, or nothing.',
  ),
})

/** Who has to do what before the vote. */
export const duties = clause({
  mover: field(list(name), 'The groups of whom one must move; empty: no mover is needed.'),
  seconders: field(
    object({
      needs: field(amount, 'How many others must second.'),
      from: field(list(name), 'From which groups.'),
    }),
    'Who must second.',
  ),
  sponsors: field(
    object({
      needs: field(amount, 'How many must sponsor.'),
      from: field(list(name), 'From which groups.'),
    }),
    'Who must sponsor.',
  ),
  chair: field(
    list(name),
    'The groups whose members may open, close, pause and extend, judge objections and break ties; empty: anybody.',
  ),
  neglected: field(
    word('void', 'waits', 'noted'),
    'What a missing mover, seconder or sponsor does: the decision is void, the vote waits, or it is only noted.',
  ),
})

/** What has to be announced before the vote. */
export const notice = clause({
  before: field(
    either(word('none'), duration),
    'How long before the opening notice must be given.',
  ),
  neglected: field(word('void', 'noted'), 'What late or missing notice does.'),
  says: optional(text('what the notice must say'), 'What the notice must say.'),
})
