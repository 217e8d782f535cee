/** Why a file is refused as a rule, by code, in one sentence each. */
export const RULE_PROBLEMS = {
  'not-json': 'The file is no JSON; line and column say where it breaks.',
  'left-open': 'A question that every rule must answer is left open; the sentence says which.',
  'no-closing-time':
    'The window does not say what closes the vote, or it closes at an end that it does not have.',
  'no-tie-rule': 'Nothing says what a tie is and how it is broken.',
  'no-seats': 'Nothing says how many are elected, and whether seats may stay empty.',
  'no-minimum-score':
    'Nothing says whether an option needs a mean score; "none" says that it needs none.',
  'wrong-kind': 'A value is not of the kind that belongs there.',
  'unknown-field': 'A name that rules do not have; the nearest one is proposed.',
  'unknown-word':
    'A word that is not among those that can stand there; the nearest one is proposed.',
  'unknown-document': 'A clause comes from a document that the rule does not list.',
  'unknown-count': 'Nothing of that name can be counted.',
  'unknown-position': 'No position of the ballot has that name.',
  'unknown-option': 'No option has that name.',
  'unknown-method': 'No counting method has that name.',
  'method-unfit': 'The method cannot count ballots of that shape.',
  'unknown-part': 'A deviation would set a part that the rule does not have.',
  'unknown-state': 'A proposal would move to or from a state that is not listed.',
  'idle-ring': 'While nothing happens, states would lead in a ring for ever.',
  'unknown-zone': 'There is no such time zone.',
  'no-start': 'The first stage would start with the one before it.',
  'not-a-pair': 'A comparison has two sides, not more and not fewer.',
  'reserved-name': 'A position has the name of a count.',
  'name-twice': 'Two positions, stages or chambers have one name.',
  'root-out-of-place':
    'A square root stands where it cannot be compared exactly by squaring: it may be multiplied and divided, not added.',
} as const
