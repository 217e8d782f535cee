import { either, field, list, object, type TypeOf, text, word } from '../shape/index.ts'
import { test } from './amount.ts'
import { ballot, ties } from './ballot.ts'
import { clause, duration, name } from './clause.ts'
import { delegation, duties, electorate, notice, visibility } from './electorate.ts'
import { early, window } from './window.ts'

/** How many must take part. */
export const quorum = clause({
  needs: field(test, 'What must hold for the vote to count; `always`: no quorum.'),
  otherwise: field(word('rejected', 'void'), 'What a missed quorum makes of it.'),
})

/** What it takes to be accepted. */
export const threshold = clause({
  needs: field(test, 'What must hold at the closing; otherwise it is rejected.'),
})

/** Objections, concerns and vetoes. */
export const objections = clause({
  who: field(list(name), 'The groups whose members may object; empty: nobody may.'),
  reason: field(word('required', 'optional'), 'Whether an objection needs a reason.'),
  valid: field(
    word('unless-ruled-out', 'once-ruled-in'),
    'Whether an objection counts until the chair rules it invalid, or only when found valid.',
  ),
  resolvedBy: field(
    list(word('raiser', 'chair', 'override'), 1),
    'Who can lay an objection to rest; `override`: a decision under another rule.',
  ),
  effect: field(
    word('rejects', 'holds', 'stops-the-clock', 'restarts-the-window', 'noted'),
    'What an open objection does: the decision is rejected at the closing, it cannot be accepted while the objection is open, the window stands still meanwhile, the window starts anew when it is resolved, or it is only noted.',
  ),
  retroactive: field(
    either(word('none'), duration),
    'How long after the window has opened an objection may still be raised, even after the closing.',
  ),
})

/** Which other rule can overcome an objection or the outcome. */
export const override = clause({
  by: field(
    either(word('none'), text('the id of a rule')),
    'The rule under which the outcome can be overridden.',
  ),
  overcomes: field(
    list(word('objections', 'rejection', 'acceptance')),
    'What such a decision overcomes.',
  ),
})

/** What it means that nobody said anything. */
export const silence = clause({
  means: field(
    word('accepted', 'rejected', 'as-counted'),
    'The outcome when no binding ballot was cast; `as-counted`: the quorum and the threshold say.',
  ),
})

/** One body that decides within a stage. */
export const chamber = object({
  name: field(name, 'The name of the body.'),
  electorate: field(electorate, 'Who decides.'),
  ballot: field(ballot, 'What they put on the ballot.'),
  quorum: field(quorum, 'How many must take part.'),
  threshold: field(threshold, 'What it takes to be accepted.'),
  silence: field(silence, 'What silence means.'),
  ties: field(ties, 'What a tie is and how it is broken.', 'no-tie-rule'),
  delegation: field(delegation, 'Whether members may vote through others.'),
})
export type Chamber = TypeOf<typeof chamber>

/** One step on the way to the decision; its chambers vote side by side. */
export const stage = object({
  name: field(name, 'The name of the stage.'),
  duties: field(duties, 'Who has to do what before the vote.'),
  notice: field(notice, 'What has to be announced before the vote.'),
  window: field(window, 'When it may be voted on.', 'no-closing-time'),
  early: field(early, 'When the vote ends before its time.'),
  visibility: field(visibility, 'Who may see what while the vote is open.'),
  objections: field(objections, 'Objections, concerns and vetoes.'),
  override: field(override, 'Which other rule can overcome an objection or the outcome.'),
  chambers: field(list(chamber, 1), 'The bodies that decide, side by side.'),
  together: field(
    word('every-chamber', 'any-chamber'),
    'Which of them must accept for the stage to be accepted.',
  ),
})
export type Stage = TypeOf<typeof stage>
