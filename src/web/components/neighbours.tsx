import type { VNode } from 'preact'
import type { MeetingView } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { Day } from './when.tsx'

/** The meetings of the series before and after this one. */
export const Neighbours = ({
  at,
  view: { meeting, previous, next },
}: {
  at: Place
  view: MeetingView
}): VNode | null =>
  previous === null && next === null ? null : (
    <nav class="neighbours" aria-label={`Series: ${meeting.seriesTitle}`}>
      {previous && (
        <a rel="prev" href={to.meeting(at, previous)}>
          <span aria-hidden="true">←</span> <Day date={previous.date} /> {previous.title}
          <span class="unseen">, previous meeting of the series</span>
        </a>
      )}
      {next && (
        <a rel="next" href={to.meeting(at, next)}>
          {next.title} <Day date={next.date} /> <span aria-hidden="true">→</span>
          <span class="unseen">, next meeting of the series</span>
        </a>
      )}
    </nav>
  )
