import { scaleLinear } from 'd3-scale'
import type { VNode } from 'preact'
import type { ActivityRow } from '#api'
import { longDay, nextMonth } from '../dates.ts'
import { plural } from '../plural.ts'
import { round, TimeTicks, timeAxis } from './axis.tsx'
import { Figure } from './figure.tsx'

const WIDTH = 760
const LEFT = 96
const BAND = 56
const MEASURES = [
  { name: 'Meetings', look: 'bar-meeting', count: (row: ActivityRow) => row.meetings },
  { name: 'Decisions', look: 'bar-decision', count: (row: ActivityRow) => row.decisions },
  { name: 'Actions', look: 'bar-action', count: (row: ActivityRow) => row.actionsOpened },
] as const

/** Activity over the years: three rows of bars on one axis, a bar for each month. */
export const ActivityChart = ({ activity }: { activity: readonly ActivityRow[] }): VNode | null => {
  const first = activity[0]
  const last = activity.at(-1)
  if (!first || !last) return null
  const height = MEASURES.length * BAND + 24
  const axis = timeAxis(first.month, `${last.month}-28`, LEFT, WIDTH - 8)
  const width = Math.max(1, round((axis.x(nextMonth(first.month)) - axis.x(first.month)) * 0.9))
  return (
    <Figure
      title="Activity by month"
      desc={`Meetings, decisions and actions of each month from ${longDay(first.month)} to ${longDay(last.month)}.`}
      width={WIDTH}
      height={height}
      columns={['Month', 'Meetings', 'Decisions', 'Actions given', 'Actions done']}
      rows={activity.map((row) => [
        longDay(row.month),
        row.meetings,
        row.decisions,
        row.actionsOpened,
        row.actionsClosed,
      ])}
    >
      <TimeTicks axis={axis} top={4} bottom={height - 22} />
      {MEASURES.map(({ name, look, count }, i) => {
        const top = i * BAND
        const most = Math.max(1, ...activity.map(count))
        const tall = scaleLinear([0, most], [0, BAND - 16])
        return (
          <g>
            <text class="row-name" x={0} y={top + BAND - 8}>
              {name}
            </text>
            <text class="row-most" x={LEFT - 8} y={top + 18} text-anchor="end">
              {most}
            </text>
            <line class="ground" x1={LEFT} x2={WIDTH - 8} y1={top + BAND - 4} y2={top + BAND - 4} />
            {activity.map((row) => {
              const value = count(row)
              return (
                value > 0 && (
                  <rect
                    class={look}
                    x={axis.x(row.month)}
                    y={round(top + BAND - 4 - tall(value))}
                    width={width}
                    height={round(tall(value))}
                  >
                    <title>{`${longDay(row.month)}: ${plural(value, name.slice(0, -1).toLowerCase())}`}</title>
                  </rect>
                )
              )
            })}
          </g>
        )
      })}
    </Figure>
  )
}
