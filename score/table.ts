/** All documents, those of the open communities, and those of the locked ones. */
export const HALVES = ['all', 'open', 'locked'] as const
export type Half = (typeof HALVES)[number]

/** How well one kind was found. */
interface Count {
  /** Over all documents together, and the mean of the documents. */
  readonly f1: number
  readonly mean: number
  /** Found, told too much, missed. */
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** What the scorer prints with `--json`. */
export interface Scores {
  readonly docs: number
  readonly f1: Readonly<Record<string, Count>>
  readonly rates: Readonly<
    Record<string, { readonly rate: number; readonly right: number; readonly of: number }>
  >
}

interface Line {
  readonly name: string
  readonly value: (scores: Scores) => string
  /** What is aimed at, in per cent. */
  readonly bar: string
}

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : (100 * share).toFixed(1)

/** Whether there was anything to find, or anything was told. */
const isThere = (count: Count | undefined): boolean =>
  count !== undefined && count.tp + count.fp + count.fn > 0

const mean = (key: string, name: string, bar: string): Line => ({
  name: `${name}, mean of documents (F1)`,
  value: ({ f1 }) => percent(isThere(f1[key]) ? f1[key]?.mean : undefined),
  bar,
})

const pooled = (key: string, name: string, bar = ''): Line => ({
  name: `${name}, pooled (F1)`,
  value: ({ f1 }) => percent(isThere(f1[key]) ? f1[key]?.f1 : undefined),
  bar,
})

const rate = (key: string, name: string, bar = ''): Line => ({
  name,
  value: ({ rates }) => {
    const found = rates[key]
    return found ? `${percent(found.rate)} (${found.right}/${found.of})` : '–'
  },
  bar,
})

const LINES: readonly Line[] = [
  mean('meetings', 'meetings', '98'),
  mean('people', 'people', '97'),
  mean('topics', 'topics', '93'),
  mean('decision', 'decisions', '82'),
  mean('action', 'actions', '90'),
  pooled('motion', 'motions', '90'),
  pooled('poll', 'polls', '85'),
  pooled('question', 'open questions', '70'),
  pooled('next', 'next meeting', '85'),
  rate('date', 'date', '98'),
  rate('start', 'start', '95'),
  rate('number', 'number'),
  rate('attendance status', 'attendance status'),
  rate('action recalled, marked', 'marked actions recalled', '90'),
  rate('action recalled, prose', 'actions of prose recalled', '70'),
  rate('decision recalled, marked', 'marked decisions recalled'),
  rate('decision recalled, prose', 'decisions of prose recalled', '65'),
  rate('precision, decisions and actions', 'precision of decisions and actions', '85'),
  rate('owners', 'owners', '88'),
  rate('state, mean of the states', 'state, mean of the states', '75'),
  rate('review', 'review', '85'),
  rate('due', 'due', '60'),
  rate('mover', 'mover', '90'),
  rate('seconder', 'seconder', '90'),
  rate('voters named', 'voters named', '85'),
  rate('tally', 'tally', '85'),
  rate('motion outcome', 'motion outcome', '90'),
]

/** A Markdown table: each measure for each part of the documents, with its bar. */
export const tableOf = (scores: Readonly<Record<string, Scores>>): string => {
  const parts = Object.entries(scores)
  const head = parts.map(([part, { docs }]) => `${part} (${docs} documents)`)
  return [
    `| measure, in % | ${head.join(' | ')} | bar |`,
    `| --- | ${parts.map(() => '---:').join(' | ')} | ---: |`,
    ...LINES.map(
      ({ name, value, bar }) =>
        `| ${name} | ${parts.map(([, of]) => value(of)).join(' | ')} | ${bar} |`,
    ),
  ].join('\n')
}

const COUNTED = ['meetings', 'people', 'topics', 'decision', 'action', 'question', 'next'] as const

/** A Markdown table of documents: what was found of what there is, and what was told too much. */
export const documentTableOf = (scores: Readonly<Record<string, Scores>>): string =>
  [
    `| found of all, +extra | ${COUNTED.join(' | ')} |`,
    `| --- | ${COUNTED.map(() => '---:').join(' | ')} |`,
    ...Object.entries(scores).map(
      ([doc, { f1 }]) =>
        `| ${doc} | ${COUNTED.map((key) => {
          const count = f1[key]!
          const { tp, fp, fn } = count
          return isThere(count) ? `${tp}/${tp + fn}${fp ? ` +${fp}` : ''}` : '–'
        }).join(' | ')} |`,
    ),
  ].join('\n')
