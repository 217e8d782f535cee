import type { Problem, Span } from '#terms'

/** A kind of trouble in a text: what it is called, how bad it is, what it means, and what to do. */
export interface ProblemCode {
  readonly title: string
  readonly severity: Problem['severity']
  readonly meaning: string
  /** An order, as it is printed with each such problem. */
  readonly hint: string
}

/** Every trouble the reader tells of, by its code. docs/reference/problems.md is made from this table. */
export const PROBLEM_CODES = {
  'date-conflict': {
    title: 'Two dates contradict each other',
    severity: 'warning',
    meaning:
      'The text gives two dates for one meeting, or a weekday that the date is not. Both readings are kept, the best founded one first.',
    hint: 'Correct the date that is wrong.',
  },
  'date-path-conflict': {
    title: 'Date and file name contradict each other',
    severity: 'warning',
    meaning:
      'The date in the text is not the one in the name of the file. What was written is kept, and both readings are listed.',
    hint: 'Correct the date in the text, or rename the file.',
  },
  'thread-doubtful': {
    title: 'Perhaps told before',
    severity: 'note',
    meaning:
      'An action or a decision may be what an earlier meeting of the series tells of, but too little says so. The two are kept apart.',
    hint: 'Say whether it is the same: minutebook doubts, or the page of doubts.',
  },
  'date-impossible': {
    title: 'A date that no calendar has',
    severity: 'error',
    meaning: 'A day like 31 April. The meeting stays without a date unless another one is written.',
    hint: 'Write a day that exists.',
  },
  'date-ambiguous': {
    title: 'Day and month can be swapped',
    severity: 'note',
    meaning:
      'A date like 02/03/18 is 3 February to some and 2 March to others. Both readings are kept; the other meetings of the series decide.',
    hint: 'Write the date as YYYY-MM-DD.',
  },
  'date-without-year': {
    title: 'The year is missing',
    severity: 'note',
    meaning:
      'Only day and month are written. The year comes from the file name or from the neighbours in the series.',
    hint: 'Write the year.',
  },
  'no-date': {
    title: 'A meeting without a date',
    severity: 'note',
    meaning:
      'Neither a heading nor a label nor the opening lines of the notes say when the meeting took place.',
    hint: 'Write the date of the meeting at the top, as YYYY-MM-DD.',
  },
  'time-without-zone': {
    title: 'A time without a time zone',
    severity: 'note',
    meaning:
      'A time of day is written, but not where in the world it holds; no start in UTC can be reckoned.',
    hint: 'Write the time zone, for example UTC.',
  },
  'no-minutes': {
    title: 'No notes of a meeting',
    severity: 'note',
    meaning:
      'The text is something else: an agenda, a cancelled meeting, a template, a page about the meetings.',
    hint: 'Nothing to do, unless it should be minutes: then give it a date and a list of who attended.',
  },
  'tally-mismatch': {
    title: 'A count of votes and its names disagree',
    severity: 'warning',
    meaning:
      'More people are named on a side than the count says, or fewer where the names look complete. The count is kept as written.',
    hint: 'Correct the count or the list of names.',
  },
  'vote-without-motion': {
    title: 'A vote, but no motion',
    severity: 'note',
    meaning: 'The notes tell how people voted, but not who moved what they voted on.',
    hint: 'Write who moved and who seconded it.',
  },
  'encoding-guessed': {
    title: 'The encoding was guessed',
    severity: 'warning',
    meaning:
      'Some bytes are not UTF-8, so they were read as the encoding that fits. The bytes are kept as filed.',
    hint: 'Save the file as UTF-8.',
  },
  'file-unreadable': {
    title: 'The file cannot be opened',
    severity: 'error',
    meaning:
      'A DOCX, a PDF or a mail that is damaged, encrypted, or holds pictures instead of words. It is filed and kept, and nothing is found in it.',
    hint: 'Save it again from the program that made it, without a password, or as text.',
  },
  'reader-failed': {
    title: 'The reader failed',
    severity: 'error',
    meaning:
      'A fault of the program: the text is filed and kept, and nothing is found in it. The other texts are not affected.',
    hint: 'Please report it with the text; the text itself is kept.',
  },
} as const satisfies Record<string, ProblemCode>

/** A problem of a known kind at a place in the text. */
export const problem = (
  code: keyof typeof PROBLEM_CODES,
  span: Span | null,
  message: string,
): Problem => {
  const { severity, hint } = PROBLEM_CODES[code]
  return { code, severity, span, message, hint }
}
