import type { VNode } from 'preact'
import type { MotionRow, PollRow } from '#api'

const WIDTH = 320
const HEIGHT = 16

const SIDES = [
  { key: 'for', name: 'for', fill: undefined, look: 'bar-for' },
  { key: 'against', name: 'against', fill: 'url(#hatch)', look: 'bar-against' },
  { key: 'abstain', name: 'abstaining', fill: 'url(#dots)', look: 'bar-abstain' },
] as const

/** Votes as one bar: for is solid, against hatched, abstaining dotted; the numbers stand below. */
export const VoteBar = ({ item }: { item: MotionRow | PollRow }): VNode => {
  const counts = {
    for: item.tally?.for ?? item.for.length,
    against: item.tally?.against ?? item.against.length,
    abstain: item.tally?.abstain ?? item.abstain.length,
  }
  const total = counts.for + counts.against + counts.abstain
  if (total === 0) return <p class="no-votes">No votes are noted.</p>
  let x = 0
  const words = SIDES.filter(({ key }) => key !== 'abstain' || counts.abstain > 0)
    .map(({ key, name }) => `${counts[key]} ${name}`)
    .join(', ')
  return (
    <p class="votes">
      <svg
        class="vote-bar"
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        height={HEIGHT}
      >
        <title>{words}</title>
        {SIDES.map(({ key, fill, look }) => {
          const width = (counts[key] / total) * WIDTH
          const at = x
          x += width
          return (
            width > 0 && (
              <rect class={look} x={at} y="0" width={width} height={HEIGHT} fill={fill} />
            )
          )
        })}
      </svg>
      <span class="vote-words" aria-hidden="true">
        {SIDES.map(
          ({ key, name, look }) =>
            (counts[key] > 0 || key !== 'abstain') && (
              <span class={look}>
                <b>{counts[key]}</b> {name}
              </span>
            ),
        )}
      </span>
    </p>
  )
}
