import type { VNode } from 'preact'
import type { MotionRow, PollRow } from '#api'
import { round } from './axis.tsx'

const WIDTH = 320
const HEIGHT = 14
const BLOCK = 20
const GAP = 2

const SIDES = [
  { key: 'for', name: 'for', fill: undefined, look: 'bar-for' },
  { key: 'against', name: 'against', fill: 'url(#hatch)', look: 'bar-against' },
  { key: 'abstain', name: 'abstaining', fill: 'url(#dots)', look: 'bar-abstain' },
] as const

/** Votes as a row of blocks, one each: for is solid, against hatched, abstaining dotted; numbers below. */
export const VoteBar = ({ item }: { item: MotionRow | PollRow }): VNode => {
  const counts = {
    for: item.tally?.for ?? item.for.length,
    against: item.tally?.against ?? item.against.length,
    abstain: item.tally?.abstain ?? item.abstain.length,
  }
  const total = counts.for + counts.against + counts.abstain
  if (total === 0) return <p class="no-votes">No votes are noted.</p>
  const block = Math.min(BLOCK, WIDTH / total)
  let x = 0
  const shown = SIDES.filter(({ key }) => key !== 'abstain' || counts.abstain > 0)
  return (
    <p class="votes">
      <svg
        class="vote-bar"
        role="img"
        viewBox={`0 0 ${round(total * block)} ${HEIGHT}`}
        width={round(total * block)}
        height={HEIGHT}
        preserveAspectRatio="none"
      >
        <title>{shown.map(({ key, name }) => `${counts[key]} ${name}`).join(', ')}</title>
        {SIDES.map(({ key, fill, look }) => {
          const from = x
          x += counts[key] * block
          return blocksOf(from, counts[key], block).map(([at, width]) => (
            <rect class={look} x={at} y="0.5" width={width} height={HEIGHT - 1} fill={fill} />
          ))
        })}
      </svg>
      <span class="vote-words" aria-hidden="true">
        {shown.map(({ key, name }) => (
          <span>
            <b>{counts[key]}</b> {name}
          </span>
        ))}
      </span>
    </p>
  )
}

/** Where the blocks of one side stand; where they are too many to tell apart, one for all. */
const blocksOf = (
  from: number,
  count: number,
  block: number,
): readonly (readonly [x: number, width: number])[] => {
  if (count === 0) return []
  if (block < 3 * GAP) return [[round(from), round(count * block)]]
  return Array.from({ length: Math.ceil(count) }, (_, i) => [
    round(from + i * block),
    round(block - GAP),
  ])
}
