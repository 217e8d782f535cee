/** Hand-made rows of a community that does not exist, for tests that need no reader and no store. */
import type {
  ActionRow,
  DecisionRow,
  DocumentRow,
  DoubtRow,
  MeetingRow,
  MotionRow,
  NextRow,
  PersonRef,
  PersonRow,
  PollRow,
  ProblemRow,
  QuestionRow,
} from '#views'

export const span = {
  start: 0,
  end: 12,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 13,
}

export const ada: PersonRef = { id: 'ada-quay', name: 'Ada Quay' }
export const tom: PersonRef = { id: 'tom-buoy', name: 'Tom Buoy' }

export const original = '# Lamp call\n\nAda: "agreed", we light the lamp & ring the <bell>.\n'

export const meeting = (over: Partial<MeetingRow> = {}): MeetingRow => ({
  id: 'm-lamp0001',
  title: 'Lamp call',
  date: '2019-03-06',
  series: 'lamp-calls',
  document: 'd-lamp0001',
  path: 'lamp/2019-03-06.md',
  kind: 'minutes',
  number: '5',
  seriesTitle: 'Lamp calls',
  dates: ['2019-03-06'],
  dateWritten: '6 March 2019',
  conflict: false,
  startUtc: '2019-03-06T17:30Z',
  timeWritten: '17:30 UTC',
  zone: 'UTC',
  minutes: 45,
  place: 'Pier 3; upper deck, left',
  recordings: [],
  lines: [1, 3],
  span,
  retired: false,
  counts: {
    people: 2,
    topics: 1,
    decisions: 1,
    actions: 1,
    openActions: 1,
    motions: 1,
    polls: 0,
    questions: 0,
    problems: 0,
  },
  ...over,
})

const item = {
  meeting: { id: 'm-lamp0001', title: 'Lamp call', date: '2019-03-06', series: 'lamp-calls' },
  document: 'd-lamp0001',
  topic: null,
  spans: [span],
  rule: 'label',
  confidence: 0.9,
  marked: true,
  doubtful: false,
  nth: 1,
  judged: null,
} as const

const votes = { for: [ada], against: [tom], abstain: [], tally: { for: 1, against: 1, abstain: 0 } }

export const decision = (over: Partial<DecisionRow> = {}): DecisionRow => ({
  ...item,
  id: 'x-lamp0001',
  kind: 'decision',
  text: 'Light the lamp & ring the <bell>',
  how: 'labelled in the notes',
  thread: null,
  until: null,
  ...over,
})

export const action = (over: Partial<ActionRow> = {}): ActionRow => ({
  ...item,
  id: 'a-lamp0001',
  kind: 'action',
  text: 'write to the harbour, then wait',
  owners: [ada],
  due: '2019-03-20',
  dueDate: '2019-03-20',
  state: 'open',
  review: false,
  thread: null,
  silent: 0,
  ...over,
})

export const motion: MotionRow = {
  ...item,
  ...votes,
  id: 'v-lamp0001',
  kind: 'motion',
  text: 'To paint the pier',
  mover: [ada],
  seconder: [tom],
  outcome: 'failed',
}

export const poll: PollRow = {
  ...item,
  ...votes,
  id: 'p-lamp0001',
  kind: 'poll',
  text: 'Move the call to Thursday?',
}

export const question: QuestionRow = {
  ...item,
  id: 'q-lamp0001',
  kind: 'question',
  text: 'Who has the key?',
}

export const next: NextRow = {
  ...item,
  id: 'n-lamp0001',
  kind: 'next',
  text: 'Next call on 20 March',
  date: '2019-03-20',
}

export const document: DocumentRow = {
  id: 'd-lamp0001',
  text: 'a'.repeat(64),
  path: 'lamp/2019-03-06.md',
  paths: [{ source: 's1', path: 'lamp/2019-03-06.md', current: true }],
  kind: 'minutes',
  form: 'markdown',
  title: 'Lamp call',
  bytes: 66,
  lines: 3,
  retired: false,
  replacedBy: null,
  meetings: 1,
  problems: 1,
}

export const person = (over: Partial<PersonRow> = {}): PersonRow => ({
  id: 'ada-quay',
  key: 'full:ada quay',
  name: 'Ada Quay',
  names: ['Ada Quay', 'Ada'],
  handles: ['adaq'],
  organisation: null,
  attended: 1,
  first: '2019-03-06',
  last: '2019-03-06',
  openActions: 1,
  doneActions: 0,
  droppedActions: 0,
  unheardActions: 0,
  motions: 1,
  ...over,
})

export const problem: ProblemRow = {
  code: 'vote-without-motion',
  severity: 'warning',
  span,
  message: 'A vote, but no motion before it.',
  hint: 'Write the motion.',
  document: 'd-lamp0001',
  path: 'lamp/2019-03-06.md',
  meeting: item.meeting,
}

export const doubt: DoubtRow = {
  id: 'w-lamp0001',
  kind: 'merge',
  question: 'Is this the same person?',
  evidence: ['the names differ by one letter', 'in the same series'],
  confidence: 0.7,
  places: [ada, tom].map((who) => ({
    text: who.name,
    item: null,
    person: who,
    meeting: null,
    document: null,
    span: null,
  })),
  yes: { say: 'same-person', one: 'full:ada quay', other: 'full:tom buoy' },
  no: { say: 'other-person', one: 'full:ada quay', other: 'full:tom buoy' },
}
