import type { CountOptions } from './method.ts'

/** What a count can be told beside the ballots, in one sentence each. */
export const COUNT_SETTINGS: Readonly<Record<keyof CountOptions, string>> = {
  seats: 'How many are elected; otherwise what the election says.',
  unranked:
    'What an option left off a ranking means: `last-equal` (the last rank, together) or `not-compared`.',
  equalRanks:
    'What a run-off makes of a shared rank: `skip-rank` never uses it, `skip-live` passes it over while more than one of it is in, `split` shares the ballot, `exhaust` sets it aside meanwhile, `exhaust-rank` ends the ballot there. A transferable vote knows `exhaust-rank` and `skip-rank`.',
  until:
    'An instant run-off ends with a `majority` of the ballots that count, or goes on until `two-are-left`.',
  exclude:
    'An instant run-off puts out `one` a round, or as a `batch` all who together have fewer votes than the next.',
  ladder: 'How ties are broken, rung by rung; without it they stay ties and are explored.',
  quorumTimes: 'The quorum is this many times the square root of the electors; 3/2 if not said.',
  majority:
    'Whether a ratio over the default must be reached (`at-least`) or passed (`more-than`).',
  bound: 'How many counts the exploring of ties may take.',
  top: 'The highest score of the scale; otherwise what the election says, or the highest given.',
  credits: 'How many points each voter has.',
  minimumMean: 'The mean score that an option needs to win; never rounded.',
  fill: 'Whether seats may stay empty (`at-most`) or the minimum mean yields (`exactly`).',
  perAffiliation: 'How many of one organisation may win.',
  budget: 'What there is to spend on options that cost something.',
  tooDear: 'At an option that the rest of the budget does not cover: `skip` it, or `stop`.',
}
