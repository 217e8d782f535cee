import type { VNode } from 'preact'
import type { ListFilter, Listing, PersonRow } from '#api'
import { to } from '../addresses.ts'
import { Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Register } from '../components/register.tsx'
import { Day } from '../components/when.tsx'
import type { Place } from '../place.ts'

interface PeopleProps {
  readonly at: Place
  readonly listing: Listing<PersonRow>
  readonly filter: ListFilter
}

/** Everybody who was named in the notes. */
export const PeoplePage = ({ at, listing, filter }: PeopleProps): VNode => (
  <Frame at={at} title="People" islands={['filters']}>
    <PageHead title="People">Who took part, from when to when, and what they promised.</PageHead>
    <Filters
      at={at}
      list="people"
      filter={filter}
      total={listing.total}
      noun={['person', 'people']}
    />
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="people" filter={filter} noun="person">
        People are read from lists of attendance, roll calls, and who speaks. Write who was there in
        your next notes.
      </NothingHere>
    ) : (
      <Register
        caption="People"
        rows={listing.rows}
        keyOf={(person) => person.id}
        columns={[
          {
            title: 'Name',
            look: 'main',
            cell: (person) => (
              <>
                <a class="words" href={to.person(at, person.id)}>
                  {person.name}
                </a>
                {person.handles.length > 0 && (
                  <span class="handles">
                    {' '}
                    {person.handles.map((handle) => `@${handle}`).join(' ')}
                  </span>
                )}
              </>
            ),
          },
          { title: 'Organisation', cell: (person) => person.organisation ?? '' },
          { title: 'Attended', look: 'number', cell: (person) => person.attended || null },
          { title: 'Open', look: 'number', cell: (person) => person.openActions || null },
          { title: 'Done', look: 'number', cell: (person) => person.doneActions || null },
          { title: 'Motions', look: 'number', cell: (person) => person.motions || null },
          {
            title: 'First',
            look: 'date',
            cell: (person) => (person.first === null ? '–' : <Day date={person.first} />),
          },
          {
            title: 'Last',
            look: 'date',
            cell: (person) => (person.last === null ? '–' : <Day date={person.last} />),
          },
        ]}
      />
    )}
    <Paging at={at} list="people" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="people" filter={filter} formats={['json', 'csv']} />
  </Frame>
)
