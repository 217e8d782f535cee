import type { VNode } from 'preact'
import type { Comparison } from '#api'
import { numberWords, sizeOf } from '../deciding/words.ts'
import { round as px } from './axis.tsx'
import { briefly, shortened } from './bar-words.ts'
import { Figure } from './figure.tsx'

const WIDTH = 420
const SIDE = 120
const BAR = 16
const ROW = 44

type Duel = Comparison['duels'][number]

/** A bar for each pair: solid for the one on the left, hatched for the one on the right, dotted for neither. */
export const Duels = ({ duels }: { duels: readonly Duel[] }): VNode => (
  <Figure
    title="One against one: whom more ballots put first"
    desc={duels
      .map(
        ({ first, second, ahead, behind, level }) =>
          `${first} above ${second} on ${numberWords(ahead)} ballots, below on ${numberWords(behind)}, level on ${numberWords(level)}`,
      )
      .join('. ')}
    width={WIDTH}
    height={duels.length * ROW}
    columns={['Pair', 'First above', 'Level', 'Second above']}
    rows={duels.map(({ first, second, ahead, behind, level }) => [
      `${first} against ${second}`,
      numberWords(ahead),
      numberWords(level),
      numberWords(behind),
    ])}
    small
  >
    {duels.map((duel, at) => (
      <DuelBar duel={duel} y={at * ROW} />
    ))}
  </Figure>
)

const DuelBar = ({
  duel: { first, second, ahead, behind, level },
  y,
}: {
  duel: Duel
  y: number
}): VNode => {
  const parts = [sizeOf(ahead), sizeOf(level), sizeOf(behind)] as const
  const all = parts.reduce((sum, part) => sum + part, 0) || 1
  const wide = WIDTH - 2 * SIDE
  const [a, b] = [px((parts[0] / all) * wide), px(((parts[0] + parts[1]) / all) * wide)]
  const place = { y: y + 18, height: BAR }
  const middle = y + 18 + 12
  return (
    <>
      <text x={SIDE - 8} y={middle} text-anchor="end">
        {shortened(first)}
      </text>
      <rect class="bar-for" x={SIDE} width={a} {...place} />
      <rect class="bar-abstain" fill="url(#dots)" x={SIDE + a} width={px(b - a)} {...place} />
      <rect class="bar-against" fill="url(#hatch)" x={SIDE + b} width={px(wide - b)} {...place} />
      <line class="half" x1={SIDE + wide / 2} x2={SIDE + wide / 2} y1={y + 14} y2={y + 38} />
      <text x={SIDE} y={y + 12}>
        {briefly(ahead)}
        {parts[0] > parts[2] && ' ✓'}
      </text>
      <text x={SIDE + wide} y={y + 12} text-anchor="end">
        {parts[2] > parts[0] && '✓ '}
        {briefly(behind)}
      </text>
      <text x={SIDE + wide + 8} y={middle}>
        {shortened(second)}
      </text>
    </>
  )
}
