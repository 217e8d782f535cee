import type { Comparison } from './comparison.ts'
import type { Scores } from './table.ts'

/** A document with its gold, and the parts that it is plotted in. */
export interface Judged {
  readonly doc: string
  readonly gold: string
  readonly parts: readonly string[]
}

/** What is told and right when only findings at least this sure are shown. */
export interface Point {
  readonly atLeast: number
  /** Shares from 0 to 1; null where nothing is told, or nothing is there. */
  readonly precision: number | null
  readonly recall: number | null
}

const FLOORS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

/** Precision and recall of decisions and actions, pooled over a part's documents, as doubt is allowed less. */
export const pointsOf = (
  comparison: Comparison,
  documents: readonly Judged[],
  part: string,
): readonly Point[] =>
  FLOORS.map((atLeast) => {
    const name = `${part} at ${atLeast}`
    for (const { doc, gold, parts } of documents)
      if (parts.includes(part)) comparison.add(doc, gold, [name], atLeast)
    return { atLeast, ...ratesOf(comparison.scores(name)) }
  })

const ratesOf = ({ f1 }: Scores): Omit<Point, 'atLeast'> => {
  const counts = [f1.decision, f1.action].filter((count) => count !== undefined)
  const sum = (key: 'tp' | 'fp' | 'fn') => counts.reduce((total, count) => total + count[key], 0)
  const share = (right: number, of: number) => (of === 0 ? null : right / of)
  return {
    precision: share(sum('tp'), sum('tp') + sum('fp')),
    recall: share(sum('tp'), sum('tp') + sum('fn')),
  }
}

const WIDTH = 50
const HEIGHT = 20

/**
 * Curves as text, one letter a curve: precision upwards, recall to the right, both from 0 to 100 %;
 * `*` where curves meet.
 */
export const plotOf = (curves: Readonly<Record<string, readonly Point[]>>): string => {
  const grid = Array.from({ length: HEIGHT + 1 }, () => Array<string>(WIDTH + 1).fill(' '))
  for (const [name, points] of Object.entries(curves))
    for (const { precision, recall } of points) {
      if (precision === null || recall === null) continue
      const row = grid[HEIGHT - Math.round(precision * HEIGHT)]!
      const column = Math.round(recall * WIDTH)
      const mark = name[0]!
      row[column] = row[column] === ' ' || row[column] === mark ? mark : '*'
    }
  const axis = (row: number) =>
    row % 4 === 0 ? `${String(((HEIGHT - row) * 100) / HEIGHT).padStart(3)} ┤` : '    │'
  return [
    'precision, %',
    ...grid.map((row, index) => `${axis(index)}${row.join('').trimEnd()}`),
    `    └${'┬─────────'.repeat(WIDTH / 10)}┬`,
    `     0${[20, 40, 60, 80, 100].map((tick) => String(tick).padStart(10)).join('')}  recall, %`,
  ].join('\n')
}

/** A Markdown table of the points: precision / recall of each curve under each floor. */
export const pointTableOf = (curves: Readonly<Record<string, readonly Point[]>>): string => {
  const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1))
  return [
    `| shown from | ${Object.keys(curves).join(' | ')} |`,
    `| ---: | ${Object.keys(curves)
      .map(() => '---:')
      .join(' | ')} |`,
    ...FLOORS.map((atLeast, at) => {
      const cells = Object.values(curves).map(
        (points) => `${percent(points[at]!.precision)} / ${percent(points[at]!.recall)}`,
      )
      return `| ${atLeast.toFixed(2)} | ${cells.join(' | ')} |`
    }),
  ].join('\n')
}
