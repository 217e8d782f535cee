import type { Act } from './act.ts'

/** What each type of act does, in one sentence. */
export const ACT_MEANINGS: Readonly<Record<Act['type'], string>> = {
  roll: 'Says who belongs to a group from now on, what they weigh and for whom they work.',
  present: 'Notes who is present.',
  move: 'Moves something; for a vote on options it names them.',
  second: 'Seconds the motion.',
  sponsor: 'Sponsors the motion.',
  assign: 'Assigns reviewers.',
  notice: 'Gives notice of the vote.',
  open: 'Opens the vote.',
  vote: 'Casts a ballot, or replaces one where ballots can be changed.',
  withdraw: "Takes back a ballot, a motion, a second or an objection of one's own.",
  recuse: 'Steps back from this decision.',
  delegate: 'Lets another member vote instead.',
  'raise-concern': 'Raises an objection.',
  'resolve-concern': 'Lays an objection to rest.',
  'rule-on-concern': 'The chair finds an objection valid or invalid.',
  override: 'Brings in the outcome of a decision under the overriding rule.',
  deviate: 'Sets one part of the rule for this decision only.',
  pause: 'Stops the clock.',
  resume: 'Lets the clock run on.',
  extend: 'Prolongs the window.',
  close: 'Closes the vote.',
  review: 'Reviews the proposal.',
  comment: 'Says something; it keeps the proposal from being idle.',
  state: 'Moves the proposal to another state of its life.',
  supersede: 'Puts another decision in the place of this one.',
  'break-tie': 'The chair decides a tie.',
  'announce-draw':
    'Says beforehand how ties will be drawn: RFC 3797 with its sources, or a secret by its hash.',
  draw: 'Brings in a lot, or what an announced draw is reckoned from.',
}
