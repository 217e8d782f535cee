import type { VNode } from 'preact'
import type { DoubtPlace, DoubtRow, ListFilter, Listing, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { Choice, Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Say, takesWords } from '../components/say.tsx'
import { Day } from '../components/when.tsx'
import { nameOfKey } from '../name-of-key.ts'
import type { Place } from '../place.ts'
import { undatedTitle } from '../undated-title.ts'

interface DoubtsProps {
  readonly at: Place
  readonly listing: Listing<DoubtRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

/** What was said last, with the way back; in the address there is the number of its fact. */
const Kept = ({ at }: { at: Place }): VNode | null => {
  const fact = Number(/[?&]said=(\d{1,9})(?:&|$)/.exec(at.url)?.[1] ?? 0)
  return fact < 1 || !takesWords(at) ? null : (
    <div class="notice" role="status">
      Kept as fact {fact}.{' '}
      <Say at={at} saying={{ say: 'withdraw', fact }}>
        Take it back
      </Say>
    </div>
  )
}

/** The doubt queue: what only a member can settle, each with yes and no. */
export const DoubtsPage = ({ at, listing, filter, series }: DoubtsProps): VNode => (
  <Frame at={at} title="Doubts" islands={['filters']}>
    <PageHead title="Doubts">
      What was read, linked or joined without certainty. A member’s answer is kept as a fact, and no
      reading forgets it.{' '}
      {!takesWords(at) &&
        'Here the record can only be read; whoever keeps it answers at their own machine.'}
    </PageHead>
    <Kept at={at} />
    <Filters
      at={at}
      list="doubts"
      filter={filter}
      total={listing.total}
      noun={['doubt', 'doubts']}
      series={series}
    >
      <Choice name="state" label="About" value={filter.state} any="everything">
        {[
          ['finding', 'findings'],
          ['link', 'links between items'],
          ['merge', 'who is who'],
          ['lost', 'words that lost their place'],
        ]}
      </Choice>
    </Filters>
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="doubts" filter={filter} noun="doubt">
        Everything that was read is held to be sure, or a member has answered. There is nothing to
        do.
      </NothingHere>
    ) : (
      <ol class="doubts">
        {listing.rows.map((doubt) => (
          <Doubted at={at} doubt={doubt} />
        ))}
      </ol>
    )}
    <Paging at={at} list="doubts" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="doubts" filter={filter} formats={['json', 'csv']} />
  </Frame>
)

const Doubted = ({ at, doubt }: { at: Place; doubt: DoubtRow }): VNode => (
  <li class="entry" id={doubt.id}>
    <b>{doubt.question}</b>
    <ul class="plain-list">
      {doubt.places.map((place) => (
        <li>
          <DoubtedPlace at={at} place={place} />
        </li>
      ))}
    </ul>
    <span class="entry-facts">
      <span class="why">{doubt.evidence.join('; ')}</span>
      {doubt.kind !== 'lost' && <span>{Math.round(doubt.confidence * 100)} % sure</span>}
      <span class="ref">{doubt.id}</span>
    </span>
    <div class="says">
      {doubt.yes !== null && doubt.yes.say !== 'correct' && (
        <Say at={at} saying={doubt.yes}>
          Yes
        </Say>
      )}
      {doubt.no.say !== 'correct' && (
        <Say at={at} saying={doubt.no}>
          {doubt.kind === 'lost' ? 'No, take it back' : 'No'}
        </Say>
      )}
    </div>
  </li>
)

const DoubtedPlace = ({ at, place }: { at: Place; place: DoubtPlace }): VNode => {
  const { text, item, person, meeting, document, span } = place
  const words = text === '' ? '(no words)' : nameOfKey(text)
  const href =
    item !== null
      ? to.item(at, item)
      : person?.id
        ? to.person(at, person.id)
        : document !== null
          ? to.document(at, document, span?.line)
          : null
  return (
    <>
      {href === null ? <span>{words}</span> : <a href={href}>{words}</a>}
      {meeting !== null && (
        <span class="entry-facts">
          <Day date={meeting.date} /> <a href={to.meeting(at, meeting)}>{undatedTitle(meeting)}</a>
        </span>
      )}
    </>
  )
}
