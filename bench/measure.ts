/** One measured figure, beside the yardstick that ran in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly yardstick: string
  /** Null where nothing stands beside it. */
  readonly against: number | null
  /** What value divided by against must keep; null where only the figure is told. */
  readonly bar: { readonly atMost?: number; readonly atLeast?: number } | null
}

/** A figure with an absolute bar stands against the bar itself. */
const ratioOf = (figure: Figure): number | null =>
  figure.against === null ? null : figure.value / figure.against

export const isKept = ({ bar, ...figure }: Figure): boolean => {
  const ratio = ratioOf({ bar, ...figure })
  if (ratio === null) return true
  if (bar?.atMost !== undefined && ratio > bar.atMost) return false
  return !(bar?.atLeast !== undefined && ratio < bar.atLeast)
}

/** Milliseconds of this thread's processor in the cheapest of a few runs: what else the machine does hardly counts. */
export const cheapest = (runs: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Calls a second of an asynchronous piece of work, one after another, over about `seconds`. */
export const rateOf = async (
  seconds: number,
  work: (i: number) => Promise<unknown>,
): Promise<number> => {
  for (let i = 0; i < 20; i++) await work(i)
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < seconds * 1000) await work(calls++)
  return (calls * 1000) / (performance.now() - start)
}

/** The p-th percentile of milliseconds that each call takes. */
export const percentiles = (times: readonly number[], ...ps: readonly number[]): number[] => {
  const sorted = [...times].sort((a, b) => a - b)
  return ps.map((p) => sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))]!)
}

export const printFigures = (figures: readonly Figure[]): void => {
  for (const figure of figures) {
    const { name, value, unit, yardstick, against, bar } = figure
    const ratio = ratioOf(figure)
    const limit =
      bar?.atMost !== undefined
        ? `≤ ${bar.atMost}`
        : bar?.atLeast !== undefined
          ? `≥ ${bar.atLeast}`
          : ''
    const verdict = bar === null ? '' : isKept(figure) ? `kept (${limit})` : `MISSED (${limit})`
    console.log(
      `${name.padEnd(44)} ${show(value)} ${unit.padEnd(8)} / ${showOr(against, '').padStart(8)} ${yardstick.padEnd(44)} = ${ratioText(ratio).padStart(7)}  ${verdict}`,
    )
  }
}

const showOr = (value: number | null, otherwise: string): string =>
  value === null ? otherwise : show(value)

const ratioText = (ratio: number | null): string => (ratio === null ? '–' : ratio.toFixed(3))

const show = (value: number): string =>
  (value >= 100 ? value.toFixed(0) : value.toFixed(2)).padStart(8)

/** The figures as a Markdown table. */
export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| what | measured | beside | ratio | bar |',
    '| --- | ---: | ---: | ---: | --- |',
    ...figures.map((figure) => {
      const { name, value, unit, against, yardstick, bar } = figure
      const limit =
        bar?.atMost !== undefined
          ? `at most ${bar.atMost}`
          : bar?.atLeast !== undefined
            ? `at least ${bar.atLeast}`
            : ''
      const verdict = bar === null ? '' : isKept(figure) ? `${limit}: kept` : `${limit}: **missed**`
      return `| ${name} | ${show(value).trim()} ${unit} | ${`${showOr(against, '')} ${yardstick}`.trim()} | ${ratioText(ratioOf(figure))} | ${verdict} |`
    }),
  ].join('\n')
