import type { VNode } from 'preact'
import type { ListFilter, Listing, QuestionRow, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { ItemWords, OnTopic } from '../components/entries.tsx'
import { Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { Doubt } from '../components/kind.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Ref, Register, yearOf } from '../components/register.tsx'
import { Day } from '../components/when.tsx'
import type { Place } from '../place.ts'
import { undatedTitle } from '../undated-title.ts'

interface QuestionsProps {
  readonly at: Place
  readonly listing: Listing<QuestionRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

/** Questions that a meeting left open. */
export const QuestionsPage = ({ at, listing, filter, series }: QuestionsProps): VNode => (
  <Frame at={at} title="Open questions" islands={['filters']}>
    <PageHead title="Open questions">What meetings left without an answer.</PageHead>
    <Filters
      at={at}
      list="questions"
      filter={filter}
      total={listing.total}
      noun={['question', 'questions']}
      series={series}
    />
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="questions" filter={filter} noun="open question">
        Open questions are read from labels (<q>Open question: …</q>, <q>TBD</q>) and headings.
      </NothingHere>
    ) : (
      <Register
        caption="Open questions"
        rows={listing.rows}
        keyOf={(question) => question.id}
        groupOf={(question) => yearOf(question.meeting.date)}
        columns={[
          { title: 'Date', look: 'date', cell: (question) => <Day date={question.meeting.date} /> },
          {
            title: 'Question',
            look: 'main',
            cell: (question) => (
              <>
                <ItemWords at={at} item={question} /> <OnTopic item={question} />{' '}
                <Doubt item={question} />
              </>
            ),
          },
          {
            title: 'Meeting',
            cell: (question) => (
              <a href={to.meeting(at, question.meeting)}>{undatedTitle(question.meeting)}</a>
            ),
          },
          { title: 'Ref', look: 'ref', cell: (question) => <Ref at={at} item={question} /> },
        ]}
      />
    )}
    <Paging at={at} list="questions" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="questions" filter={filter} formats={['json', 'csv']} />
  </Frame>
)
