import type { VNode } from 'preact'
import type { MeetingRef, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { clip } from '../clip.ts'
import { shortDay } from '../dates.ts'
import type { Place } from '../place.ts'
import { TimeTicks, timeAxis } from './axis.tsx'
import { Figure } from './figure.tsx'

const WIDTH = 760
const LEFT = 190
const ROW = 24
const MOST = 24

interface TimelineProps {
  readonly at: Place
  readonly series: readonly SeriesRow[]
  readonly meetings: readonly MeetingRef[]
}

/** Every meeting as a dot, a row for each series; each dot leads to its meeting. */
export const Timeline = ({ at, series, meetings }: TimelineProps): VNode | null => {
  const dated = meetings.filter((meeting) => meeting.date !== null)
  const dates = dated.map((meeting) => meeting.date ?? '').sort()
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  if (dates.length < 2) return null
  const bySeries = Map.groupBy(dated, (meeting) => meeting.series)
  const rows = series.filter((one) => bySeries.has(one.id)).sort((a, b) => b.meetings - a.meetings)
  const shown = rows.slice(0, MOST)
  const height = shown.length * ROW + 28
  const axis = timeAxis(first, last, LEFT, WIDTH - 12)
  return (
    <Figure
      linked
      title={
        shown.length < rows.length
          ? `The ${MOST} longest series of ${rows.length}, each meeting a dot`
          : 'Each meeting a dot, each series a row'
      }
      desc={`Meetings of ${shown.length} series between ${shortDay(first)} and ${shortDay(last)}.`}
      width={WIDTH}
      height={height}
      columns={['Series', 'Meetings', 'First', 'Last']}
      rows={series.map((one) => [one.title, one.meetings, one.first ?? '–', one.last ?? '–'])}
    >
      <TimeTicks axis={axis} top={2} bottom={height - 22} />
      {shown.map((one, i) => {
        const y = i * ROW + ROW / 2 + 2
        return (
          <g>
            <a href={to.list(at, 'meetings', { series: one.id })}>
              <text class="row-name" x={0} y={y + 4}>
                {clip(one.title, 27)}
              </text>
            </a>
            <line class="ground" x1={LEFT} x2={WIDTH - 12} y1={y} y2={y} />
            {bySeries.get(one.id)?.map((meeting) => (
              <a href={to.meeting(at, meeting)} tabindex={-1}>
                <circle class="dot" cx={axis.x(meeting.date ?? first)} cy={y} r="4">
                  <title>{`${shortDay(meeting.date ?? '')}: ${meeting.title}`}</title>
                </circle>
              </a>
            ))}
          </g>
        )
      })}
    </Figure>
  )
}
