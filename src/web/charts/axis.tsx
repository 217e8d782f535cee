import { scaleUtc } from 'd3-scale'
import type { VNode } from 'preact'
import { monthName } from '../dates.ts'

/** A time scale over days, whole months at both ends, with room left and right. */
export interface TimeAxis {
  readonly x: (date: string) => number
  readonly ticks: readonly { readonly x: number; readonly name: string; readonly isYear: boolean }[]
}

const MONTH = 30.44 * 86_400_000
/** About how wide a letter of a name below the axis is. */
const LETTER = 8

/** An axis from the month of `first` to `last`, between two edges in pixels. */
export const timeAxis = (first: string, last: string, left: number, right: number): TimeAxis => {
  const from = instantOf(first.slice(0, 7), '-01')
  const to = Math.max(instantOf(last, '-28'), from + MONTH)
  const scale = scaleUtc([from, to], [left, right])
  const ticks = scale.ticks(to - from > 20 * MONTH ? 8 : 6).map((tick) => {
    const iso = tick.toISOString()
    const month = monthName(Number(iso.slice(5, 7)) - 1).slice(0, 3)
    const day = Number(iso.slice(8, 10))
    const isYear = iso.slice(5, 10) === '01-01'
    const name = isYear ? iso.slice(0, 4) : day === 1 ? month : `${day} ${month}`
    const x = round(scale(tick))
    // A name that would run over the edge is left out; its line says enough.
    return { x, name: x + name.length * LETTER > right ? '' : name, isYear }
  })
  return { x: (date) => round(scale(instantOf(date, '-01'))), ticks }
}

/** A date as milliseconds; of a month, the given day; of what is no date, the beginning of 1970. */
const instantOf = (date: string, day: string): number =>
  Date.parse(date.slice(0, 10).padEnd(10, day)) || 0

/** One decimal is enough for a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** The ticks of a time axis: lines over the height, names below. */
export const TimeTicks = ({
  axis,
  top,
  bottom,
}: {
  axis: TimeAxis
  top: number
  bottom: number
}): VNode => (
  <g class="ticks">
    {axis.ticks.map(({ x, name, isYear }) => (
      <>
        <line x1={x} x2={x} y1={top} y2={bottom} class={isYear ? 'tick tick-year' : 'tick'} />
        <text x={x + 3} y={bottom + 14} class={isYear ? 'tick-name tick-year' : 'tick-name'}>
          {name}
        </text>
      </>
    ))}
  </g>
)
