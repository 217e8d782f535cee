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
  /** This issue's bar for all documents, in per cent. */
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
  mean('meetings', 'meetings', '95'),
  mean('people', 'people', '92'),
  mean('topics', 'topics', '85'),
  mean('decision', 'decisions', '65'),
  mean('action', 'actions', '78'),
  pooled('motion', 'motions', '70'),
  pooled('poll', 'polls', '70'),
  pooled('question', 'open questions'),
  pooled('next', 'next meeting'),
  rate('date', 'date', '95'),
  rate('start', 'start', '85'),
  rate('number', 'number'),
  rate('attendance status', 'attendance status'),
  rate('action recalled, marked', 'marked actions recalled', '90'),
  rate('action recalled, prose', 'actions of prose recalled'),
  rate('decision recalled, marked', 'marked decisions recalled'),
  rate('decision recalled, prose', 'decisions of prose recalled'),
  rate('precision, decisions and actions', 'precision of decisions and actions'),
  rate('owners', 'owners', '80'),
  rate('state, mean of the states', 'state, mean of the states'),
  rate('review', 'review'),
  rate('due', 'due'),
  rate('mover', 'mover'),
  rate('seconder', 'seconder'),
  rate('voters named', 'voters named'),
  rate('tally', 'tally'),
  rate('motion outcome', 'motion outcome'),
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
