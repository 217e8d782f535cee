import type { ListFilter, Listing, MeetingRow, ViewsReader } from '#views'
import {
  action,
  ada,
  decision,
  document,
  doubt,
  meeting,
  motion,
  next,
  original,
  person,
  poll,
  problem,
  question,
  span,
  tom,
} from './rows.ts'

export const community = { id: 'lanterns', name: 'Lanterns', documents: 1, meetings: 1 }

/** A reader of hand-made rows that knows `cursor`, `limit` and `text`; other filters narrow nothing. */
export const madeViews = (over: Partial<ViewsReader> = {}, meetings = [meeting()]): ViewsReader => {
  const items = [decision(), action(), motion, poll, question, next]
  const ids = (rows: readonly { readonly id: string }[], id: string): boolean =>
    rows.some((row) => row.id === id)
  const home: NonNullable<Awaited<ReturnType<ViewsReader['home']>>> = {
    community,
    totals: {
      documents: 1,
      meetings: 1,
      people: 2,
      problems: 1,
      decision: 1,
      action: 1,
      motion: 1,
      poll: 1,
      question: 1,
      next: 1,
    },
    decisions: [decision()],
    openActions: [action()],
    openActionCount: 1,
    next: [next],
    activity: [months],
    recent: meetings,
    problems: [problem],
  }
  return {
    communities: async () => [community],
    home: async () => home,
    series: async () => [
      {
        id: 'lamp-calls',
        title: 'Lamp calls',
        meetings: 1,
        first: '2019-03-06',
        last: '2019-03-06',
      },
    ],
    activity: async () => [months],
    meetings: list(meetings),
    documents: list([document]),
    decisions: list([decision()]),
    actions: list([action()]),
    motions: list([motion]),
    polls: list([poll]),
    questions: list([question]),
    problems: list([problem]),
    doubts: list([doubt]),
    people: list([person(), person({ ...tom, id: 'tom-buoy' })]),
    meeting: async (_, id) => {
      const row = meetings.find((one) => one.id === id)
      return row === undefined ? null : view(row)
    },
    document: async (_, id) =>
      id === document.id
        ? {
            document,
            original,
            isUnwrapped: false,
            meetings,
            problems: [problem],
            versions: [document],
          }
        : null,
    person: async (_, id) =>
      id === ada.id || id === tom.id
        ? {
            person: person({ id }),
            evidence: [
              {
                names: ['full:ada quay', 'handle:adaq'],
                written: ['Ada Quay', '@adaq'],
                why: 'written beside each other in a list',
                confidence: 0.97,
                meeting: decision().meeting,
                document: document.id,
              },
            ],
            organisations: [{ name: 'Pier Co', first: '2019-03-06', last: null, meetings: 1 }],
            roles: [
              {
                name: 'chair',
                first: '2019-03-06',
                last: '2019-03-06',
                meetings: 1,
                series: 'lamp-calls',
                seriesTitle: 'Lamp calls',
              },
            ],
            presence: [{ quarter: '2019-Q1', attended: 1, absent: 0, held: 2 }],
            attendance: view(meeting()).attendance,
            actions: [action()],
            moved: [motion],
            seconded: [],
            voted: [motion, poll],
          }
        : null,
    item: async (_, id) =>
      ids(items, id)
        ? {
            item: items.find((row) => row.id === id) ?? decision(),
            excerpt: original,
            excerptLine: 1,
            path: document.path,
            text: document.text,
            retired: false,
          }
        : null,
    search: async (_, query) => ({
      rows: [
        {
          kind: 'decision',
          id: 'x-lamp0001',
          title: 'Light the lamp & ring the <bell>',
          snippet: 'Light the lamp & ring the <bell>',
          hits: [[10, 14]],
          meeting: decision().meeting,
          document: document.id,
          span,
          date: '2019-03-06',
          item: decision(),
        },
      ],
      total: 1,
      cursor: null,
      filters: [],
      words: query.split(' '),
      problems: [],
      kinds: [{ kind: 'decision', count: 1 }],
      series: [{ id: 'lamp-calls', title: 'Lamp calls', count: 1 }],
    }),
    ...over,
  }
}

const months = { month: '2019-03', meetings: 1, decisions: 1, actionsOpened: 1, actionsClosed: 0 }

const list =
  <Row extends object>(rows: readonly Row[]) =>
  async (_: string, filter: ListFilter): Promise<Listing<Row>> => {
    const all = rows.filter((row) => JSON.stringify(row).includes(filter.text ?? ''))
    const from = Number(filter.cursor ?? 0)
    const to = from + (filter.limit ?? 100)
    return {
      rows: all.slice(from, to),
      total: all.length,
      cursor: to < all.length ? String(to) : null,
    }
  }

const view = (row: MeetingRow) =>
  ({
    meeting: row,
    original,
    form: 'markdown',
    attendance: [ada, tom].map((who) => ({
      person: who,
      meeting: decision().meeting,
      status: 'present' as const,
      roles: ['chair'],
      organisation: 'Pier Co',
      written: who.name,
      span,
    })),
    topics: [{ meeting: decision().meeting, title: 'The lamp', span, anchor: 't1' }],
    speech: [{ speaker: ada, span }],
    items: [decision(), action(), motion, poll, question, next],
    links: [{ url: 'https://example.org/1', text: 'one', target: 'other' as const, span }],
    problems: [problem],
    previous: null,
    next: null,
  }) as const
