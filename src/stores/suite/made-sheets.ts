import type { Span } from '#terms'
import type {
  ActionRow,
  CommunityBook,
  DocumentSheet,
  ItemEntry,
  MeetingRef,
  MeetingRow,
  SearchEntry,
} from '#views'

const span: Span = { start: 0, end: 4, line: 1, column: 1, endLine: 1, endColumn: 5 }
const ADA = { id: 'ada', name: 'Ada Brook' }

const refOf = (number: number): MeetingRef => ({
  id: `c-${number}`,
  title: `Tide call ${number}`,
  date: dateOf(number),
  series: number % 2 === 0 ? 'even-calls' : 'odd-calls',
})

/** A day a week from 2019-01-01 on. */
const dateOf = (number: number): string =>
  new Date(Date.UTC(2019, 0, 1 + 7 * number)).toISOString().slice(0, 10)

/** One document with one meeting and one action, owned by Ada where the number is even. */
export const sheetOf = (number: number, words = `count relay ${number}`): DocumentSheet => {
  const meeting = refOf(number)
  const document = `t-${number}`
  const path = `calls/${number}.md`
  const row: MeetingRow = {
    ...meeting,
    document,
    path,
    kind: 'minutes',
    number: `${number}`,
    seriesTitle: meeting.series,
    dates: [meeting.date!],
    dateWritten: meeting.date,
    conflict: false,
    startUtc: null,
    timeWritten: null,
    zone: null,
    minutes: null,
    place: null,
    recordings: [],
    lines: [1, 1],
    span,
    retired: false,
    counts: {
      people: 1,
      topics: 1,
      decisions: 0,
      actions: 1,
      openActions: 1,
      motions: 0,
      polls: 0,
      questions: 0,
      problems: 1,
    },
  }
  return {
    document: {
      id: document,
      text: `sha256:${number}`,
      path,
      paths: [{ source: 'made', path, current: true }],
      kind: 'minutes',
      form: 'markdown',
      title: meeting.title,
      bytes: 4,
      lines: 1,
      retired: false,
      replacedBy: null,
      meetings: 1,
      problems: 1,
    },
    meetingIds: [meeting.id],
    versions: [document],
    meetings: [
      {
        row,
        sort: `${meeting.date} ${path}`,
        attendance: [
          {
            person: ADA,
            meeting,
            status: 'present',
            roles: ['chair'],
            organisation: 'Tide Co',
            written: 'Ada',
            span,
          },
          {
            person: { id: null, name: 'Docs team' },
            meeting,
            status: 'guest',
            roles: [],
            organisation: null,
            written: 'Docs team',
            span,
          },
        ],
        topics: [{ meeting, title: 'Relays', span, anchor: 't1' }],
        speech: [{ speaker: ADA, span }],
        links: [{ url: 'https://tide.example/1', text: 'one', target: 'issue', span }],
      },
    ],
    items: [itemOf(number, words, meeting, document)],
    problems: [
      {
        code: 'made',
        severity: number % 2 === 0 ? 'error' : 'note',
        span,
        message: 'A made problem',
        hint: 'Do nothing.',
        document,
        path,
        meeting,
      },
    ],
    search: [entryOf(number, words, meeting, document)],
  }
}

const itemOf = (number: number, text: string, meeting: MeetingRef, document: string): ItemEntry => {
  const isAdas = number % 2 === 0
  const row: ActionRow = {
    kind: 'action',
    id: `a-${number}`,
    meeting,
    document,
    topic: null,
    text,
    spans: [span],
    rule: 'made',
    confidence: number % 3 === 0 ? 0.4 : 0.9,
    marked: true,
    nth: 1,
    judged: null,
    doubtful: number % 3 === 0,
    owners: isAdas ? [ADA] : [],
    due: null,
    dueDate: null,
    state: number < 3 ? 'done' : 'open',
    review: false,
    thread: null,
    silent: 0,
  }
  return {
    row,
    sort: `${meeting.date} a-${number}`,
    isLater: false,
    retired: false,
    people: isAdas ? [{ person: 'ada', role: 'owner' }] : [],
  }
}

const entryOf = (
  number: number,
  body: string,
  meeting: MeetingRef,
  document: string,
): SearchEntry => ({
  kind: 'action',
  id: `a-${number}`,
  title: meeting.title,
  heading: '',
  body,
  meeting,
  document,
  span,
  date: meeting.date,
  series: meeting.series,
  state: number < 3 ? 'done' : 'open',
  owners: number % 2 === 0 ? ['ada'] : [],
  by: [],
  people: number % 2 === 0 ? ['ada'] : [],
})

/** The book of a community whose only person is Ada. */
export const bookOf = (id: string, documents: number): CommunityBook => {
  const counts = { documents, meetings: documents }
  return {
    community: { id, name: id, ...counts },
    totals: {
      ...counts,
      people: 1,
      problems: documents,
      decision: 0,
      action: documents,
      motion: 0,
      poll: 0,
      question: 0,
      next: 0,
    },
    openActions: documents,
    people: [
      {
        id: 'ada',
        key: 'full:ada brook',
        name: 'Ada Brook',
        names: ['Ada Brook', 'Ada'],
        handles: ['adab'],
        organisation: null,
        attended: documents,
        first: null,
        last: null,
        openActions: 0,
        doneActions: 0,
        droppedActions: 0,
        unheardActions: 0,
        motions: 0,
      },
    ],
    evidence: new Map([
      [
        'ada',
        [
          {
            names: ['full:ada brook', 'handle:adab'],
            written: ['Ada Brook', '@adab'],
            why: 'written beside each other in a list',
            confidence: 0.97,
            meeting: null,
            document: null,
          },
        ],
      ],
    ]),
    doubts: [
      {
        id: 'w-1',
        kind: 'lost',
        question: 'Does it still hold?',
        evidence: ['fact 7'],
        confidence: 0.5,
        places: [],
        yes: null,
        no: { say: 'withdraw', fact: 7 },
      },
      {
        id: 'w-0',
        kind: 'merge',
        question: 'Is this the same person?',
        evidence: ['the names differ by one letter'],
        confidence: 0.7,
        places: [],
        yes: { say: 'same-person', one: 'full:ada brook', other: 'full:ada brok' },
        no: { say: 'other-person', one: 'full:ada brook', other: 'full:ada brok' },
      },
    ],
    series: ['even-calls', 'odd-calls'].map((series) => ({
      id: series,
      title: series,
      meetings: 1,
      first: null,
      last: null,
    })),
    activity: [{ month: '2019-01', meetings: 1, decisions: 0, actionsOpened: 1, actionsClosed: 0 }],
    aliases: new Map([
      ['a-old', 'a-2'],
      ['people/adab', 'ada'],
    ]),
    search: [],
  }
}
