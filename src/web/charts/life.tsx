import type { VNode } from 'preact'
import type { MentionState, Thread } from '#api'
import { to } from '../addresses.ts'
import { shortDay } from '../dates.ts'
import { MENTION_STATES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { TimeTicks, timeAxis } from './axis.tsx'
import { Figure } from './figure.tsx'

const WIDTH = 760
const HEIGHT = 64
const LEFT = 12

/** An item's life: a line through the meetings that tell of it, a mark for what each says. */
export const LifeLine = ({ at, thread }: { at: Place; thread: Thread }): VNode | null => {
  const dated = thread.mentions.filter(({ meeting }) => meeting.date !== null)
  const first = dated[0]?.meeting.date
  const last = dated.at(-1)?.meeting.date
  if (!first || !last || first === last) return null
  const axis = timeAxis(first, last, LEFT, WIDTH - LEFT)
  const y = 20
  return (
    <Figure
      linked
      title="Its life through the meetings: ○ told, ● done or replaced, × dropped"
      desc={`Told of ${plural(dated.length, 'time')} between ${shortDay(first)} and ${shortDay(last)}.`}
      width={WIDTH}
      height={HEIGHT}
      columns={['Date', 'Meeting', 'As said there']}
      rows={thread.mentions.map(({ meeting, state }) => [
        meeting.date ?? '–',
        meeting.title,
        MENTION_STATES[state],
      ])}
    >
      <TimeTicks axis={axis} top={2} bottom={HEIGHT - 22} />
      <line class="life" x1={axis.x(first)} x2={axis.x(last)} y1={y} y2={y} />
      {dated.map(({ meeting, item, state }) => (
        <a
          href={to.itemInNotes(at, { id: item, meeting })}
          aria-label={`${shortDay(meeting.date ?? '')}: ${MENTION_STATES[state]}`}
        >
          <Mark x={axis.x(meeting.date ?? first)} y={y} state={state} />
        </a>
      ))}
    </Figure>
  )
}

/** A shape tells the state, not its colour alone. */
const Mark = ({ x, y, state }: { x: number; y: number; state: MentionState }): VNode =>
  state === 'dropped' ? (
    <path class="life-dropped" d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />
  ) : (
    <circle
      class={state === 'done' || state === 'supersedes' ? 'life-closed' : 'life-open'}
      cx={x}
      cy={y}
      r="6"
    />
  )
