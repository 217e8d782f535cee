import type { VNode } from 'preact'
import type { AttendanceRow } from '#api'
import { longDay, monthName } from '../dates.ts'
import { plural } from '../plural.ts'
import { Figure } from './figure.tsx'

const CELL = 40
const LEFT = 56
const WIDTH = LEFT + 12 * CELL

/** How often somebody attended: a square for each month, darker for more, with the number in it. */
export const AttendanceMap = ({
  attendance,
}: {
  attendance: readonly AttendanceRow[]
}): VNode | null => {
  const months = countByMonth(attendance)
  const keys = [...months.keys()].sort()
  const first = keys[0]
  const last = keys.at(-1)
  if (first === undefined || last === undefined) return null
  const firstYear = Number(first.slice(0, 4))
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - firstYear + 1 },
    (_, i) => firstYear + i,
  )
  const most = Math.max(1, ...[...months.values()].map(({ present }) => present))
  const height = years.length * 26 + 22
  return (
    <Figure
      small
      title="Meetings attended, by month"
      desc="A square for each month with the number of meetings attended; a dash where they are only noted as absent."
      width={WIDTH}
      height={height}
      columns={['Month', 'Attended', 'Noted as absent']}
      rows={keys.map((key) => [
        longDay(key),
        months.get(key)?.present ?? 0,
        months.get(key)?.absent ?? 0,
      ])}
    >
      {Array.from({ length: 12 }, (_, month) => (
        <text class="tick-name" x={LEFT + month * CELL + CELL / 2} y={12} text-anchor="middle">
          {monthName(month).slice(0, 3)}
        </text>
      ))}
      {years.map((year, row) => {
        const y = row * 26 + 20
        return (
          <g>
            <text class="row-name" x={0} y={y + 16}>
              {year}
            </text>
            {Array.from({ length: 12 }, (_, month) => {
              const key = `${year}-${String(month + 1).padStart(2, '0')}`
              const count = months.get(key)
              const level = count && count.present > 0 ? Math.ceil((count.present / most) * 4) : 0
              const x = LEFT + month * CELL
              return (
                <>
                  <rect
                    class={`heat heat-${level}`}
                    x={x + 1}
                    y={y}
                    width={CELL - 2}
                    height={24}
                    rx="2"
                  >
                    {count && (
                      <title>{`${longDay(key)}: attended ${plural(count.present, 'meeting')}`}</title>
                    )}
                  </rect>
                  {count && (
                    <text
                      class={`heat-number on-${level}`}
                      x={x + CELL / 2}
                      y={y + 16}
                      text-anchor="middle"
                    >
                      {count.present > 0 ? count.present : '–'}
                    </text>
                  )}
                </>
              )
            })}
          </g>
        )
      })}
    </Figure>
  )
}

const countByMonth = (
  attendance: readonly AttendanceRow[],
): ReadonlyMap<string, { readonly present: number; readonly absent: number }> => {
  const months = new Map<string, { present: number; absent: number }>()
  for (const { meeting, status } of attendance) {
    if (meeting.date === null) continue
    const month = meeting.date.slice(0, 7)
    const count = months.get(month) ?? { present: 0, absent: 0 }
    if (status === 'absent') count.absent++
    else count.present++
    months.set(month, count)
  }
  return months
}
