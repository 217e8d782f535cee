import type { VNode } from 'preact'
import type { ActionRow, ActivityRow, ListFilter, Listing, PersonRef, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { AgesChart } from '../charts/ages.tsx'
import { OpenedClosedChart } from '../charts/opened-closed.tsx'
import { Due, State } from '../components/action-facts.tsx'
import { ItemWords, OnTopic } from '../components/entries.tsx'
import { fieldsOfFilter, isNarrowed } from '../components/filter-query.ts'
import { Choice, Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { Doubt } from '../components/kind.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Parties } from '../components/people.tsx'
import { Ref, Register, yearOf } from '../components/register.tsx'
import { Told } from '../components/thread.tsx'
import { Day } from '../components/when.tsx'
import { STATES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { undatedTitle } from '../undated-title.ts'

interface ActionsProps {
  readonly at: Place
  readonly listing: Listing<ActionRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
  /** Who can be chosen as owner. */
  readonly people: readonly PersonRef[]
  /** All open actions (or the first thousand), for the plot of ages. */
  readonly open: readonly ActionRow[]
  readonly activity: readonly ActivityRow[]
}

/** Actions: what is open by owner and age, and what became of the rest. */
export const ActionsPage = ({
  at,
  listing,
  filter,
  series,
  people,
  open,
  activity,
}: ActionsProps): VNode => (
  <Frame at={at} title="Actions" islands={['filters']}>
    <PageHead title="Actions">Who promised what, and what became of it.</PageHead>
    <StateTabs at={at} filter={filter} />
    {filter.cursor === undefined && !filter.text && (
      <div class="charts">
        {(filter.state === undefined || filter.state === 'open') && (
          <AgesChart at={at} open={open} />
        )}
        {!isNarrowed(filter) && <OpenedClosedChart activity={activity} />}
      </div>
    )}
    <Filters
      at={at}
      list="actions"
      filter={filter}
      total={listing.total}
      noun={['action', 'actions']}
      series={series}
    >
      {people.length > 0 && (
        <Choice name="person" label="Owner" value={filter.person} any="anybody">
          {people.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const]))}
        </Choice>
      )}
      <Choice name="state" label="State" value={filter.state} any="any state">
        {STATE_CHOICES}
      </Choice>
    </Filters>
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="actions" filter={filter} noun="action">
        Actions are read from labels (<q>ACTION(ada): …</q>), task boxes, tables, and sentences like{' '}
        <q>Ada to open the issue</q>. Write one in your next notes and file them again.
      </NothingHere>
    ) : (
      <Register
        caption="Actions"
        rows={listing.rows}
        keyOf={(action) => action.id}
        groupOf={(action) => yearOf(action.meeting.date)}
        columns={[
          { title: 'Since', look: 'date', cell: (action) => <Day date={action.meeting.date} /> },
          {
            title: 'Action',
            look: 'main',
            cell: (action) => (
              <>
                <ItemWords at={at} item={action} /> <OnTopic item={action} />{' '}
                <Doubt item={action} />
              </>
            ),
          },
          {
            title: 'Owner',
            cell: (action) =>
              action.owners.length > 0 ? (
                <Parties at={at} people={action.owners} />
              ) : (
                <i>nobody named</i>
              ),
          },
          {
            title: 'State',
            cell: (action) => (
              <span class="dotted">
                <State at={at} action={action} /> <Due at={at} action={action} />{' '}
                <Told at={at} item={action} />
              </span>
            ),
          },
          {
            title: 'Meeting',
            cell: (action) => (
              <a href={to.meeting(at, action.meeting)}>{undatedTitle(action.meeting)}</a>
            ),
          },
          { title: 'Ref', look: 'ref', cell: (action) => <Ref at={at} item={action} /> },
        ]}
      />
    )}
    <Paging at={at} list="actions" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="actions" filter={filter} formats={['json', 'csv', 'ics']} />
  </Frame>
)

const STATE_CHOICES: readonly (readonly [state: string, name: string])[] = [
  ...Object.entries(STATES),
  ['unheard', 'never heard of again'],
]

const StateTabs = ({ at, filter }: { at: Place; filter: ListFilter }): VNode | null =>
  at.files ? null : (
    <ul class="tabs" aria-label="By state">
      {[['', 'all'] as const, ...STATE_CHOICES].map(([state, name]) => (
        <li>
          <a
            href={to.list(at, 'actions', { ...fieldsOfFilter(filter), state })}
            aria-current={(filter.state ?? '') === state ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
