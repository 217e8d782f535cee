import type { VNode } from 'preact'
import type { MeetingView } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { Day } from './when.tsx'

interface NeighboursProps {
  readonly at: Place
  readonly view: MeetingView
  /** Where on the page it stands: it does so twice. */
  readonly stands: 'above' | 'below'
}

/** The meetings of the series before and after this one. */
export const Neighbours = ({
  at,
  view: { meeting, previous, next },
  stands,
}: NeighboursProps): VNode | null =>
  previous === null && next === null ? null : (
    <nav class="neighbours" aria-label={`Series ${meeting.seriesTitle}, ${stands}`}>
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
