import type { VNode } from 'preact'
import type { ListFilter, Listing, MotionRow, PollRow, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import { Choice, Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { Ballot } from '../components/motion.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { OUTCOMES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'

interface MotionsProps {
  readonly at: Place
  readonly motions: Listing<MotionRow>
  readonly polls: Listing<PollRow>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

/** Motions with mover, seconder, votes and outcome; and polls, which bind nobody. */
export const MotionsPage = ({ at, motions, polls, filter, series }: MotionsProps): VNode => (
  <Frame at={at} title="Motions and polls" islands={['filters']}>
    <PageHead title="Motions and polls">
      What was put to the vote, who stood where, and what came of it.
      {!at.files && (
        <>
          {' '}
          <a href={to.motionsByRule(at)}>Put them to a rule</a>: which would have gone otherwise?
        </>
      )}
    </PageHead>
    <Filters
      at={at}
      list="motions"
      filter={filter}
      total={motions.total}
      noun={['motion', 'motions']}
      series={series}
    >
      <Choice name="state" label="Outcome" value={filter.state} any="any outcome">
        {Object.entries(OUTCOMES)}
      </Choice>
    </Filters>
    <section aria-labelledby="motions">
      <h2 id="motions">Motions</h2>
      {motions.rows.length === 0 ? (
        <NothingHere at={at} list="motions" filter={filter} noun="motion">
          Motions are read where notes say who moved, who seconded, or how the vote went.
        </NothingHere>
      ) : (
        <div class="ballots">
          {motions.rows.map((item) => (
            <Ballot at={at} item={item} />
          ))}
        </div>
      )}
      <Paging at={at} list="motions" filter={filter} cursor={motions.cursor} />
    </section>
    {filter.state === undefined && filter.cursor === undefined && (
      <section aria-labelledby="polls">
        <h2 id="polls">Polls</h2>
        <p class="summary">
          {polls.total === 0
            ? 'No poll fits. Polls are read from lists of +1 and −1, and from straw votes.'
            : `${plural(polls.total, 'poll')}: who was for a thing and who against it, without binding anybody.`}
          {polls.cursor !== null &&
            ` The latest ${polls.rows.length} are shown; choose a series or a year to see others.`}
        </p>
        <div class="ballots">
          {polls.rows.map((item) => (
            <Ballot at={at} item={item} />
          ))}
        </div>
      </section>
    )}
    <Formats at={at} name="Motions" list="motions" filter={filter} formats={['json', 'csv']} />
    <Formats at={at} name="Polls" list="polls" filter={{}} formats={['json', 'csv']} />
  </Frame>
)
