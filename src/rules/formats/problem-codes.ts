/** What can be wrong with ballots, by code, in one sentence each. */
export const BALLOT_PROBLEMS = {
  'not-json': 'The file is no JSON; line and column say where it breaks.',
  'election-unreadable':
    'A part of the file is not what the format has there; line and column are given.',
  'election-invalid':
    'The file can be read, but nothing can be counted: an option twice on a ballot, a negative weight, no seats.',
  'election-odd': 'It can be counted, but deserves a look: more seats than options that stand.',
  'election-unwritable': 'The format has no way to say a part of the election.',
  'method-unfit': 'The method does not take such ballots, that many options, or such a setting.',
} as const
