import type { VNode } from 'preact'
import type { NextRow } from '#api'
import { to } from '../addresses.ts'
import { daysSince } from '../dates.ts'
import type { Place } from '../place.ts'
import { Ago, Day } from './when.tsx'

/** What was announced: meetings still to come first; those that should have been are said to be. */
export const NextMeetings = ({ at, next }: { at: Place; next: readonly NextRow[] }): VNode => {
  const coming = next.filter((item) => item.date !== null && daysSince(item.date, at.now) <= 0)
  const others = next.filter((item) => !coming.includes(item))
  if (next.length === 0) return <p class="none">No meeting is announced in the notes.</p>
  return (
    <>
      {coming.length > 0 && <Announced at={at} items={coming} />}
      {others.length > 0 && (
        <>
          <p class="summary">
            {coming.length > 0
              ? 'Announced earlier:'
              : 'None is to come; the last that were announced:'}
          </p>
          <Announced at={at} items={others.slice(0, 5)} />
        </>
      )}
    </>
  )
}

const Announced = ({ at, items }: { at: Place; items: readonly NextRow[] }): VNode => (
  <ul class="plain-list">
    {items.map((item) => (
      <li>
        <a href={to.itemInNotes(at, item)}>
          {item.date === null ? item.text : <Day date={item.date} long />}
        </a>
        <span class="entry-facts">
          <Ago date={item.date} now={at.now} />
          <span>announced in {item.meeting.title}</span>
        </span>
      </li>
    ))}
  </ul>
)
