import type { Rung } from './ladder.ts'

/** Every rung of a tie ladder, in one sentence each. */
export const RUNGS: Readonly<Record<Rung['kind'], string>> = {
  'look-back':
    'The latest earlier round that parts the tied where they have to be parted: fewest votes go out, most votes win.',
  'run-off':
    'The same ballots, each for the one of the tied that it ranks first; a rank that they share counts for nobody.',
  chair: 'The chair prefers who stands earlier in `prefers`: wins first, goes out last.',
  'drawn-order':
    'An order drawn before the count. In `order` the earlier is preferred; without it, the order of the ballot file, in which the earlier is picked.',
  'leave-empty': 'The seat stays empty.',
  'all-elected': 'All of the tied are elected.',
  lots: 'Lots already drawn: `drawn` lists who was picked, tie by tie.',
  'draw-rfc3797':
    'The draw of RFC 3797 from numbers that others publish, over the names of the tied in alphabetical order.',
  'committed-draw':
    'SHA-256 over a secret that was committed to before the vote, a beacon known only after it, and the names of the tied.',
}
