import { area, curveBumpX } from 'd3-shape'
import type { VNode } from 'preact'
import type { Count } from '#rules'
import { numberWords } from '../deciding/words.ts'
import { round as px } from './axis.tsx'
import { briefly, shortened } from './bar-words.ts'
import { Figure } from './figure.tsx'
import { type Heap, layFlows, type Stream } from './lay-flows.ts'

const LEFT = 128
const STEP = 150
const NODE = 10
const TALL = 280
const TOP = 26
const RIGHT = 150

/** Where votes went from round to round: broad bands stay, hatched bands move; each end is labelled. */
export const Flows = ({ count }: { count: Count }): VNode | null => {
  const plan = layFlows(count)
  if (plan === null) return null
  const { columns, heaps, streams, height } = plan
  const y = (votes: number): number => px(TOP + (votes / height) * TALL)
  const x = (column: number): number => LEFT + column * STEP
  const last = columns.length - 1
  const moved = streams.filter(({ from, to }) => from !== to)
  return (
    <Figure
      title="Where votes went"
      desc={`Columns are rounds, heights are votes. ${moved
        .map(
          ({ column, from, to, votes }) =>
            `Round ${columns[column]!.round}: ${briefly(String(votes))} from ${from} to ${heapName(to)}`,
        )
        .join('. ')}.`}
      width={x(last) + RIGHT}
      height={TOP + TALL + 8}
      columns={['Round', 'From', 'To', 'Votes']}
      rows={columns.flatMap(({ round, transfers }) =>
        (transfers ?? []).map(({ from, to, votes }) => [
          `Round ${round}`,
          from,
          heapName(to),
          numberWords(votes),
        ]),
      )}
    >
      {columns.map(({ round }, column) => (
        <text class="tick-name" x={x(column)} y={12}>
          Round {round}
        </text>
      ))}
      {streams.map((stream) => (
        <path
          class={stream.from === stream.to ? 'ribbon-kept' : 'ribbon-moved'}
          fill={stream.from === stream.to ? undefined : 'url(#stripes)'}
          d={ribbon(stream, x, y)}
        >
          <title>{`${heapName(stream.from)} to ${heapName(stream.to)}: ${briefly(String(stream.votes))}`}</title>
        </path>
      ))}
      {heaps.map((heap) => (
        <rect
          class={heap.option === null ? 'heap heap-gone' : 'heap'}
          x={x(heap.column)}
          y={y(heap.top)}
          width={NODE}
          height={Math.max(1, px((heap.votes / height) * TALL))}
        />
      ))}
      {heaps.map((heap) => (
        <HeapLabel
          heap={heap}
          x={x(heap.column)}
          y={y(heap.top + heap.votes / 2) + 4}
          last={last}
        />
      ))}
      {moved.map((stream) => (
        <text
          class="ribbon-name"
          x={x(stream.column) - STEP / 2 + NODE / 2 + 12}
          y={y((stream.leaves + stream.arrives + stream.votes) / 2) + 4}
          text-anchor="middle"
        >
          {`+${briefly(String(stream.votes))}`}
        </text>
      ))}
    </Figure>
  )
}

const heapName = (option: string | null): string => option ?? 'nobody'

const HeapLabel = ({
  heap: { column, option, votes },
  x,
  y,
  last,
}: {
  heap: Heap
  x: number
  y: number
  last: number
}): VNode => (
  <>
    {column === 0 && (
      <text x={x - 8} y={y} text-anchor="end">
        {shortened(heapName(option))}
      </text>
    )}
    <text class="heap-votes" x={x + NODE + 4} y={y}>
      {briefly(String(votes))}
      {column === last && ` ${shortened(heapName(option))}`}
    </text>
  </>
)

const band = area<readonly [x: number, top: number, bottom: number]>()
  .x(([x]) => x)
  .y0(([, top]) => top)
  .y1(([, , bottom]) => bottom)
  .curve(curveBumpX)

const ribbon = (
  { column, votes, leaves, arrives }: Stream,
  x: (column: number) => number,
  y: (votes: number) => number,
): string =>
  band([
    [x(column - 1) + NODE, y(leaves), y(leaves + votes)],
    [x(column), y(arrives), y(arrives + votes)],
  ]) ?? ''
