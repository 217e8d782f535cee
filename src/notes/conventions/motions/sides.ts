export type Side = 'for' | 'against' | 'abstain'

interface SideConvention {
  readonly side: Side
  /** Source of a regular expression, matched without case. */
  readonly words: string
}

/** How minutes name the side of a vote, longest words first. */
export const SIDES: readonly SideConvention[] = [
  {
    side: 'for',
    words:
      "votes? in favou?r|votes? for|voted for|in favou?r(?: of)?|strongly (?:for|in favou?r)|\\+1(?:['’]?s)?|affirmed|affirmative|affirm|approvals?|approved?|approves|supporting|supported|supporters|support|yes(?:es)?|yeas?|yays?|ayes?|agreed?|accepts?|accepted|for|pro",
  },
  {
    side: 'against',
    words:
      "votes? against|voted against|strongly against|against|[-−–]1(?:['’]?s)?|opposing|opposed|opposes?|objections?|objecting|dissenting|dissents?|disapproved?|rejected|rejects?|nays?|noes|nos?|disagreed?|contra",
  },
  {
    side: 'abstain',
    words:
      'abstentions?|abstainers|abstaining|abstained|abstains?|neutrals?|[+±-]?0|recused|recusals?|recuse|not voting|undecided',
  },
]

/** Words that a ballot in a list or a table cell may hold, whole. */
export const BALLOTS: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...[
    '+1',
    '+1.0',
    'yes',
    'yea',
    'yay',
    'aye',
    'y',
    'for',
    'approve',
    'approved',
    'approves',
    'agree',
    'agreed',
    'in favor',
    'in favour',
    'affirmative',
    'support',
    'supports',
    'accept',
    'accepted',
    '👍',
    '✅',
    '✔',
    '✓',
  ].map((word) => [word, 'for'] as const),
  ...[
    '-1',
    '−1',
    '–1',
    'no',
    'nay',
    'n',
    'against',
    'oppose',
    'opposed',
    'opposes',
    'reject',
    'rejected',
    'disagree',
    'veto',
    '👎',
    '❌',
    '✗',
  ].map((word) => [word, 'against'] as const),
  ...[
    '0',
    '+0',
    '-0',
    '±0',
    '+/-0',
    'abstain',
    'abstains',
    'abstained',
    'abstention',
    'neutral',
    'recused',
    'recuse',
    'not voting',
  ].map((word) => [word, 'abstain'] as const),
])

/** The columns of a five-way straw poll, strongest support first, as letters and as words. */
export const FIVE_WAYS: readonly {
  readonly letters: string
  readonly words: RegExp
  readonly side: Side
}[] = [
  {
    letters: 'sf',
    words: /^strong(?:ly)? (?:for|in favou?r|favou?r|agree|support|approve)/,
    side: 'for',
  },
  {
    letters: 'f',
    words: /^(?:weak(?:ly)? )?(?:for|in favou?r|favou?r|agree|support|approve|yes)$/,
    side: 'for',
  },
  { letters: 'n', words: /^(?:neutral|no opinion|undecided|abstain)/, side: 'abstain' },
  { letters: 'a', words: /^(?:weak(?:ly)? )?(?:against|oppos\w+|disagree|no)$/, side: 'against' },
  { letters: 'sa', words: /^strong(?:ly)? (?:against|oppos\w+|disagree)/, side: 'against' },
]
