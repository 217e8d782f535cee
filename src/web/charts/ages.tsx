import type { VNode } from 'preact'
import type { ActionRow } from '#api'
import { to } from '../addresses.ts'
import { clip } from '../clip.ts'
import { daysSince, lengthOf, shortDay } from '../dates.ts'
import type { Place } from '../place.ts'
import { TimeTicks, timeAxis } from './axis.tsx'
import { Figure } from './figure.tsx'

const WIDTH = 760
const LEFT = 190
const ROW = 24
const MOST = 14

/** Open actions by owner and by when they were given: one mark each, the oldest on the left. */
export const AgesChart = ({
  at,
  open,
}: {
  at: Place
  open: readonly ActionRow[]
}): VNode | null => {
  const dated = open.filter((action) => action.meeting.date !== null)
  const dates = dated.map((action) => action.meeting.date ?? '').sort()
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  if (dates.length < 2) return null
  const owners = byOwner(dated)
  const shown = owners.slice(0, MOST)
  const height = shown.length * ROW + 28
  const axis = timeAxis(first, last, LEFT, WIDTH - 40)
  return (
    <Figure
      linked
      title={
        shown.length < owners.length
          ? `Open actions of the ${MOST} owners who have most, by when they were given`
          : 'Open actions by owner and by when they were given'
      }
      desc={`${dated.length} open actions of ${owners.length} owners; the oldest was given ${shortDay(first)}.`}
      width={WIDTH}
      height={height}
      columns={['Owner', 'Open', 'Oldest', 'Open for']}
      rows={owners.map(({ name, actions }) => [
        name,
        actions.length,
        shortDay(oldest(actions)),
        lengthOf(daysSince(oldest(actions), at.now)),
      ])}
    >
      <TimeTicks axis={axis} top={2} bottom={height - 22} />
      {shown.map(({ name, actions }, i) => {
        const y = i * ROW + ROW / 2 + 2
        return (
          <g>
            <text class="row-name" x={0} y={y + 4}>
              {clip(name, 27)}
            </text>
            <line class="ground" x1={LEFT} x2={WIDTH - 40} y1={y} y2={y} />
            <text class="row-most" x={WIDTH} y={y + 4} text-anchor="end">
              {actions.length}
            </text>
            {actions.map((action) => (
              <a href={to.itemInNotes(at, action)} tabindex={-1}>
                <path class="age" d={`M${axis.x(action.meeting.date ?? first)} ${y - 6}v12`}>
                  <title>{`${shortDay(action.meeting.date ?? '')}: ${action.text}`}</title>
                </path>
              </a>
            ))}
          </g>
        )
      })}
    </Figure>
  )
}

interface Owner {
  readonly name: string
  readonly actions: readonly ActionRow[]
}

const byOwner = (actions: readonly ActionRow[]): readonly Owner[] => {
  const groups = new Map<string, ActionRow[]>()
  for (const action of actions) {
    const names =
      action.owners.length > 0 ? action.owners.map((owner) => owner.name) : ['nobody named']
    for (const name of names) {
      const group = groups.get(name)
      if (group) group.push(action)
      else groups.set(name, [action])
    }
  }
  return [...groups]
    .map(([name, group]) => ({ name, actions: group }))
    .sort((a, b) => b.actions.length - a.actions.length || (a.name < b.name ? -1 : 1))
}

const oldest = (actions: readonly ActionRow[]): string =>
  actions.flatMap(({ meeting }) => meeting.date ?? []).sort()[0] ?? ''
