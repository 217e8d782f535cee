import type { VNode } from 'preact'
import type { ActionRow, ListFilter, Listing, MeetingRef, MeetingRow, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { Timeline } from '../charts/timeline.tsx'
import { isNarrowed } from '../components/filter-query.ts'
import { Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { PlanFlow } from '../components/plan-flow.tsx'
import { Register, yearOf } from '../components/register.tsx'
import { MeetingDay } from '../components/when.tsx'
import type { Place } from '../place.ts'

interface MeetingsProps {
  readonly at: Place
  readonly listing: Listing<MeetingRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
  /** Every meeting, for the timeline; without it those of this page are drawn. */
  readonly timeline?: readonly MeetingRef[]
  /** The actions of the series that is chosen, for their flow from meeting to meeting. */
  readonly actions?: readonly ActionRow[]
}

/** All meetings: a timeline by series, and the list. */
export const MeetingsPage = ({
  at,
  listing,
  filter,
  series,
  timeline,
  actions = [],
}: MeetingsProps): VNode => (
  <Frame
    at={at}
    title="Meetings"
    islands={['filters']}
    feeds={[{ list: 'meetings', format: 'atom' }]}
  >
    <PageHead title="Meetings">Every meeting whose notes are filed, newest first.</PageHead>
    {!isNarrowed(filter) && filter.cursor === undefined && (
      <Timeline at={at} series={series} meetings={timeline ?? listing.rows} />
    )}
    {filter.cursor === undefined && <PlanFlow at={at} meetings={listing.rows} actions={actions} />}
    <Filters
      at={at}
      list="meetings"
      filter={filter}
      total={listing.total}
      noun={['meeting', 'meetings']}
      series={series}
    />
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="meetings" filter={filter} noun="meeting">
        Minutebook found no notes of meetings in what was filed. File more with{' '}
        <kbd>minutebook import PATH</kbd>, or see what was read in the list of documents.
      </NothingHere>
    ) : (
      <Register
        caption="Meetings"
        rows={listing.rows}
        keyOf={(meeting) => meeting.id}
        groupOf={(meeting) => yearOf(meeting.date)}
        columns={[
          { title: 'Date', look: 'date', cell: (meeting) => <MeetingDay meeting={meeting} /> },
          {
            title: 'Meeting',
            look: 'main',
            cell: (meeting) => (
              <>
                <a class="words" href={to.meeting(at, meeting)}>
                  {meeting.title}
                </a>
                {meeting.retired && <span class="retired">retired</span>}
              </>
            ),
          },
          {
            title: 'Series',
            cell: (meeting) => (
              <a href={to.list(at, 'meetings', { series: meeting.series })}>
                {meeting.seriesTitle}
              </a>
            ),
          },
          { title: 'People', look: 'number', cell: (meeting) => orEmpty(meeting.counts.people) },
          {
            title: 'Decisions',
            look: 'number',
            cell: (meeting) => orEmpty(meeting.counts.decisions),
          },
          {
            title: 'Actions',
            look: 'number',
            cell: (meeting) => orEmpty(meeting.counts.actions),
          },
          {
            title: 'Votes',
            look: 'number',
            cell: (meeting) => orEmpty(meeting.counts.motions + meeting.counts.polls),
          },
        ]}
      />
    )}
    <Paging at={at} list="meetings" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="meetings" filter={filter} formats={['json', 'csv', 'atom', 'ics']} />
  </Frame>
)

/** Nothing for none: the style sets a dash where there is room for one. */
const orEmpty = (count: number): string | null => (count === 0 ? null : String(count))
