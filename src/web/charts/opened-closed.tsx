import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import type { VNode } from 'preact'
import type { ActivityRow } from '#api'
import { longDay, nextMonth } from '../dates.ts'
import { round, TimeTicks, timeAxis } from './axis.tsx'
import { Figure } from './figure.tsx'

const WIDTH = 760
const LEFT = 96
const HEIGHT = 200
const MIDDLE = 96

/** Actions given (bars up) and closed (hatched bars down) in each month, and how many stood open. */
export const OpenedClosedChart = ({
  activity,
}: {
  activity: readonly ActivityRow[]
}): VNode | null => {
  const months = activity.filter((row) => row.actionsOpened + row.actionsClosed > 0)
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last || months.length < 2) return null
  const axis = timeAxis(first.month, `${last.month}-28`, LEFT, WIDTH - 8)
  const width = Math.max(1, round((axis.x(nextMonth(first.month)) - axis.x(first.month)) * 0.9))
  const most = Math.max(1, ...months.map((row) => Math.max(row.actionsOpened, row.actionsClosed)))
  const tall = scaleLinear([0, most], [0, 76])
  const standing = backlog(months)
  const highest = Math.max(1, ...standing.map(({ open }) => open))
  const rise = scaleLinear([0, highest], [MIDDLE, 18])
  const path = line<Standing>()
    .x(({ month }) => Math.min(axis.x(month), WIDTH - 8))
    .y(({ open }) => round(rise(open)))
    .curve(curveStepAfter)(untilNextMonth(standing))
  return (
    <Figure
      title="Actions given and closed by month"
      desc={`Bars above the line count actions given, hatched bars below count actions closed; the stepped line shows how many stood open, at most ${highest}.`}
      width={WIDTH}
      height={HEIGHT}
      columns={['Month', 'Given', 'Closed', 'Open at its end']}
      rows={months.map((row, i) => [
        longDay(row.month),
        row.actionsOpened,
        row.actionsClosed,
        standing[i]?.open ?? 0,
      ])}
    >
      <TimeTicks axis={axis} top={4} bottom={HEIGHT - 22} />
      <text class="row-name" x={0} y={MIDDLE - 12}>
        Given
      </text>
      <text class="row-name" x={0} y={MIDDLE + 22}>
        Closed
      </text>
      <text class="row-most" x={LEFT - 8} y={18} text-anchor="end">
        {most}
      </text>
      {months.map((row) => (
        <>
          {row.actionsOpened > 0 && (
            <rect
              class="bar-action"
              x={axis.x(row.month)}
              y={round(MIDDLE - tall(row.actionsOpened))}
              width={width}
              height={round(tall(row.actionsOpened))}
            >
              <title>{`${longDay(row.month)}: ${row.actionsOpened} given`}</title>
            </rect>
          )}
          {row.actionsClosed > 0 && (
            <rect
              class="bar-closed"
              fill="url(#hatch-closed)"
              x={axis.x(row.month)}
              y={MIDDLE}
              width={width}
              height={round(tall(row.actionsClosed))}
            >
              <title>{`${longDay(row.month)}: ${row.actionsClosed} closed`}</title>
            </rect>
          )}
        </>
      ))}
      <line class="ground" x1={LEFT} x2={WIDTH - 8} y1={MIDDLE} y2={MIDDLE} />
      {path && <path class="backlog" d={path} fill="none" />}
      <text
        class="backlog-name"
        x={WIDTH - 8}
        y={round(rise(standing.at(-1)?.open ?? 0)) - 5}
        text-anchor="end"
      >
        {standing.at(-1)?.open ?? 0} open
      </text>
    </Figure>
  )
}

interface Standing {
  readonly month: string
  readonly open: number
}

/** The last month lasts as long as the others. */
const untilNextMonth = (standing: readonly Standing[]): Standing[] => {
  const last = standing.at(-1)
  return last ? [...standing, { ...last, month: nextMonth(last.month) }] : []
}

/** How many actions stood open at the end of each month. */
const backlog = (months: readonly ActivityRow[]): readonly Standing[] => {
  let open = 0
  return months.map((row) => {
    open += row.actionsOpened - row.actionsClosed
    return { month: row.month, open: Math.max(0, open) }
  })
}
