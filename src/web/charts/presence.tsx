import type { VNode } from 'preact'
import type { PresenceRow } from '#api'
import { Figure } from './figure.tsx'

const BAR = 14
const HIGH = 72
/** Narrower pictures would be blown up. */
const LEAST = 536

/** A year's name is as wide as two bars: the first bar goes without one where a year begins beside it. */
const isFirst = ({ quarter }: PresenceRow): boolean => quarter.endsWith('Q1')

/** Of the meetings that were held in each quarter, how many somebody attended: a bar in a frame. */
export const PresenceChart = ({ presence }: { presence: readonly PresenceRow[] }): VNode | null => {
  if (presence.length === 0) return null
  const most = Math.max(1, ...presence.map(({ held }) => held))
  const scale = (n: number): number => (n / most) * HIGH
  const width = presence.length * (BAR + 4) + 8
  return (
    <Figure
      small
      title="Attendance by quarter"
      desc="A frame as high as the meetings held in the series that they ever attended, filled as far as they attended."
      width={Math.max(width, LEAST)}
      height={HIGH + 22}
      columns={['Quarter', 'Attended', 'Noted as absent', 'Held']}
      rows={presence.map(({ quarter, attended, absent, held }) => [
        quarter,
        attended,
        absent,
        held,
      ])}
    >
      {presence.map(({ quarter, attended, held }, i) => {
        const x = 4 + i * (BAR + 4)
        return (
          <g>
            <rect
              class="presence-held"
              x={x}
              y={HIGH - scale(held)}
              width={BAR}
              height={scale(held)}
            >
              <title>{`${quarter}: attended ${attended} of ${held}`}</title>
            </rect>
            <rect
              class="heat heat-4"
              x={x}
              y={HIGH - scale(attended)}
              width={BAR}
              height={scale(attended)}
            />
            {(quarter.endsWith('Q1') || (i === 0 && !presence.slice(1, 3).some(isFirst))) && (
              <text class="tick-name" x={x} y={HIGH + 16}>
                {quarter.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
    </Figure>
  )
}
