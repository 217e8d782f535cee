import type { VNode } from 'preact'
import type { DecisionRow, ListFilter, Listing, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { ItemWords, OnTopic } from '../components/entries.tsx'
import { Choice, Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { InForceUntil } from '../components/item-facts.tsx'
import { Doubt } from '../components/kind.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Ref, Register, yearOf } from '../components/register.tsx'
import { Told } from '../components/thread.tsx'
import { Day } from '../components/when.tsx'
import type { Place } from '../place.ts'
import { undatedTitle } from '../undated-title.ts'

interface DecisionsProps {
  readonly at: Place
  readonly listing: Listing<DecisionRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

const BUSINESS: readonly (readonly [state: string, name: string])[] = [
  ['substantive', 'without agendas and minutes approved'],
  ['routine', 'agendas and minutes approved'],
]

/** The register of decisions. */
export const DecisionsPage = ({ at, listing, filter, series }: DecisionsProps): VNode => (
  <Frame
    at={at}
    title="Decisions"
    islands={['filters']}
    feeds={[{ list: 'decisions', format: 'atom' }]}
  >
    <PageHead title="Decisions">What was decided, when, where, and how it came about.</PageHead>
    <Filters
      at={at}
      list="decisions"
      filter={filter}
      total={listing.total}
      noun={['decision', 'decisions']}
      series={series}
    >
      <Choice name="state" label="Business" value={filter.state} any="all">
        {BUSINESS}
      </Choice>
      <label class="field">
        <span>In force on</span>
        <input type="date" name="inForce" value={filter.inForce ?? ''} />
      </label>
    </Filters>
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="decisions" filter={filter} noun="decision">
        Decisions are read from labels (<q>DECISION: …</q>), headings, and sentences like{' '}
        <q>It was agreed that …</q>. Mark one in your next notes and file them again.
      </NothingHere>
    ) : (
      <Register
        caption="Decisions"
        rows={listing.rows}
        keyOf={(decision) => decision.id}
        groupOf={(decision) => yearOf(decision.meeting.date)}
        columns={[
          { title: 'Date', look: 'date', cell: (decision) => <Day date={decision.meeting.date} /> },
          {
            title: 'Decision',
            look: 'main',
            cell: (decision) => (
              <>
                <ItemWords at={at} item={decision} /> <OnTopic item={decision} />{' '}
                <Doubt item={decision} /> <Told at={at} item={decision} />
                <InForceUntil decision={decision} />
              </>
            ),
          },
          { title: 'How', cell: (decision) => decision.how },
          {
            title: 'Meeting',
            cell: (decision) => (
              <a href={to.meeting(at, decision.meeting)}>{undatedTitle(decision.meeting)}</a>
            ),
          },
          { title: 'Ref', look: 'ref', cell: (decision) => <Ref at={at} item={decision} /> },
        ]}
      />
    )}
    <Paging at={at} list="decisions" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="decisions" filter={filter} formats={['json', 'csv', 'atom']} />
  </Frame>
)
