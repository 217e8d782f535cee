/** A run of characters as it lies on a page; x grows to the right, y upwards. */
export interface Run {
  readonly str: string
  /** The last two are x and y. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Words that stand together on a line, and where they begin. */
interface Segment {
  readonly x: number
  words: string
}

interface Line {
  readonly y: number
  readonly segments: readonly Segment[]
}

/** Lays the runs of a page out as lines of text; what stands below each other on the page does so in the text. */
export const layLines = (runs: readonly Run[]): string => {
  const printed = runs.filter(({ str, transform }) => str.trim() !== '' && isUpright(transform))
  if (printed.length === 0) return ''
  const em = middle(printed.map(({ str, width }) => width / str.length)) || 5
  const rows = rowsOf(printed)
  const lines = rows.map((row) => ({ y: row[0]!.transform[5]!, segments: segmentsOf(row, em) }))
  const columnAt = columnsOf(lines, em)
  const leading = middle(
    lines
      .slice(1)
      .map((line, i) => lines[i]!.y - line.y)
      .filter((step) => step > 0),
  )
  const laid: string[] = []
  lines.forEach(({ y, segments }, i) => {
    const step = i === 0 ? 0 : lines[i - 1]!.y - y
    if (i > 0 && leading > 0 && step > leading * LOOSE) laid.push('')
    let text = ''
    for (const { x, words } of segments) text = text.padEnd(columnAt(x)) + words
    laid.push(text.trimEnd())
  })
  return `${laid.join('\n')}\n`
}

/** A step of so many usual ones leaves a blank line. */
const LOOSE = 1.4
/** A gap of so many letters parts columns; narrower ones are the blanks of a line that is spread to its width. */
const WIDE = 2.4
/** Starts that lie closer than so many letters are one column. */
const NEAR = 0.6

const isUpright = (transform: readonly number[]): boolean =>
  Math.abs(transform[1] ?? 0) < 0.01 && Math.abs(transform[2] ?? 0) < 0.01

/** Runs by line, from the top; within a line from the left. */
const rowsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const rows: Run[][] = []
  const falling = [...runs].sort((a, b) => b.transform[5]! - a.transform[5]!)
  for (const run of falling) {
    const first = rows.at(-1)?.[0]
    const tall = Math.max(run.height, first?.height ?? 0) || 8
    const isBelow = first === undefined || first.transform[5]! - run.transform[5]! >= tall * 0.5
    if (isBelow) rows.push([run])
    else rows.at(-1)!.push(run)
  }
  return rows.map((row) => row.sort((a, b) => a.transform[4]! - b.transform[4]!))
}

const segmentsOf = (row: readonly Run[], em: number): readonly Segment[] => {
  const segments: Segment[] = []
  let end = 0
  for (const { str, transform, width } of row) {
    const lead = str.length - str.trimStart().length
    const x = transform[4]! + (lead * width) / str.length
    const gap = x - end
    const last = segments.at(-1)
    if (last === undefined || gap > em * WIDE) segments.push({ x, words: str.trim() })
    else last.words += (gap > em * 0.2 ? ' ' : '') + str.trim()
    const tail = str.length - str.trimEnd().length
    end = transform[4]! + width - (tail * width) / str.length
  }
  return segments
}

/** The column of text for each start on the page: as far to the right as on paper, and behind what stands before it. */
const columnsOf = (lines: readonly Line[], em: number): ((x: number) => number) => {
  const starts: number[] = []
  const all = lines.flatMap(({ segments }) => segments.map(({ x }) => x)).sort((a, b) => a - b)
  for (const x of all) if (starts.length === 0 || x - starts.at(-1)! > em * NEAR) starts.push(x)
  const indexOf = (x: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const half = (low + high + 1) >> 1
      if (starts[half]! <= x) low = half
      else high = half - 1
    }
    return low
  }
  const columns = starts.map((x) => Math.round((x - starts[0]!) / em))
  const behind = new Map<number, { readonly before: number; readonly length: number }[]>()
  for (const { segments } of lines)
    segments.forEach(({ x }, i) => {
      if (i === 0) return
      const before = segments[i - 1]!
      const at = indexOf(x)
      const known = behind.get(at) ?? []
      known.push({ before: indexOf(before.x), length: before.words.length })
      behind.set(at, known)
    })
  columns.forEach((column, i) => {
    const least = (behind.get(i) ?? []).map(({ before, length }) => columns[before]! + length + 3)
    columns[i] = Math.max(column, ...least)
  })
  return (x) => columns[indexOf(x)]!
}

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
