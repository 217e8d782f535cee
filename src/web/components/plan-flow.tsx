import type { VNode } from 'preact'
import { type ActionRow, type MeetingRef, type Mention, timesTold } from '#api'
import { compare } from '#terms'
import { to } from '../addresses.ts'
import { clip } from '../clip.ts'
import { withoutYear } from '../dates.ts'
import { MENTION_STATES } from '../kinds.ts'
import type { Place } from '../place.ts'

/** So many of the latest meetings of a series are set side by side. */
const MOST_DAYS = 8
const MOST_TASKS = 60

interface PlanFlowProps {
  readonly at: Place
  /** Of one series. */
  readonly meetings: readonly MeetingRef[]
  readonly actions: readonly ActionRow[]
}

/** What a series works on as a flow: a row for each task, a column for each of its latest days. */
export const PlanFlow = ({ at, meetings, actions }: PlanFlowProps): VNode | null => {
  const days = [...new Set(meetings.flatMap(({ date }) => date ?? []))].sort().slice(-MOST_DAYS)
  const all = actions
    .map((action) => ({ action, told: tellingsOn(action, days) }))
    .filter(({ action, told }) => told.size > 0 && timesTold(action.thread) > 1)
    .sort((a, b) => compare(firstOf(a.told), firstOf(b.told)))
  const latest = all.toSorted((a, b) => compare(lastOf(b.told), lastOf(a.told)))
  const shown = new Set(latest.slice(0, MOST_TASKS))
  const tasks = all.filter((task) => shown.has(task))
  if (days.length < 2 || tasks.length === 0) return null
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">From meeting to meeting</h2>
      <p class="summary">
        Actions that more than one meeting tells of: ○ open, → carried over, ● done, × dropped.
        {all.length > tasks.length && ` The ${tasks.length} told of last, of ${all.length}.`}
      </p>
      <section class="chart-scroll" tabindex={0} aria-label="Actions by meeting">
        <table class="flow">
          <thead>
            <tr>
              <th scope="col">Action</th>
              {days.map((day) => (
                <th scope="col">
                  <time datetime={day}>{withoutYear(day)}</time>{' '}
                  <span class="year">{day.slice(0, 4)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map(({ action, told }) => (
              <tr>
                <th scope="row">
                  <a href={to.item(at, action.id)}>{clip(action.text, 70)}</a>
                  {action.owners.length > 0 && (
                    <span class="owner"> {action.owners.map(({ name }) => name).join(', ')}</span>
                  )}
                </th>
                {days.map((day) => (
                  <td>
                    <Cell at={at} mention={told.get(day)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

const Cell = ({ at, mention }: { at: Place; mention: Mention | undefined }): VNode | null =>
  mention === undefined ? null : (
    <a
      class={`flow-${mention.state}`}
      href={to.itemInNotes(at, { id: mention.item, meeting: mention.meeting })}
      aria-label={MENTION_STATES[mention.state]}
      title={mention.text}
    >
      {MARKS[mention.state] ?? '○'}
    </a>
  )

const MARKS: Partial<Record<Mention['state'], string>> = {
  open: '○',
  carried: '→',
  done: '●',
  dropped: '×',
}

/** By day; of several on one day, the last. */
const tellingsOn = ({ thread }: ActionRow, days: readonly string[]): ReadonlyMap<string, Mention> =>
  new Map(
    (thread?.mentions ?? []).flatMap((mention) => {
      const { date } = mention.meeting
      return date !== null && days.includes(date) ? [[date, mention] as const] : []
    }),
  )

const firstOf = (told: ReadonlyMap<string, Mention>): string => [...told.keys()].sort()[0] ?? ''
const lastOf = (told: ReadonlyMap<string, Mention>): string => [...told.keys()].sort().at(-1) ?? ''
