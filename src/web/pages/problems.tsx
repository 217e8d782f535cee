import type { VNode } from 'preact'
import type { ListFilter, Listing, ProblemRow, SeriesRow } from '#api'
import { Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { ProblemEntry } from '../components/problem.tsx'
import type { Place } from '../place.ts'

interface ProblemsProps {
  readonly at: Place
  readonly listing: Listing<ProblemRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

/** What in the texts is odd, and what to do about it. */
export const ProblemsPage = ({ at, listing, filter, series }: ProblemsProps): VNode => (
  <Frame at={at} title="Problems" islands={['filters']}>
    <PageHead title="Problems">
      What Minutebook could not read with certainty, and what a person can do about it. Nothing is
      guessed away: correct the notes, file them again, and the entry goes.
    </PageHead>
    <Filters
      at={at}
      list="problems"
      filter={filter}
      total={listing.total}
      noun={['problem', 'problems']}
      series={series}
    />
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="problems" filter={filter} noun="problem">
        Nothing in the notes contradicts itself. There is nothing to do.
      </NothingHere>
    ) : (
      <ul class="problems">
        {listing.rows.map((problem) => (
          <ProblemEntry at={at} problem={problem} />
        ))}
      </ul>
    )}
    <Paging at={at} list="problems" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="problems" filter={filter} formats={['json', 'csv']} />
  </Frame>
)
