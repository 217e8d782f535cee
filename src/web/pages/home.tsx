import type { VNode } from 'preact'
import type { HomeView, ListName } from '#api'
import { to } from '../addresses.ts'
import { ActivityChart } from '../charts/activity.tsx'
import { Empty } from '../components/empty.tsx'
import { EntriesByMeeting } from '../components/entries.tsx'
import { Frame } from '../components/frame.tsx'
import { NextMeetings } from '../components/next-meetings.tsx'
import { ProblemEntry } from '../components/problem.tsx'
import { Day } from '../components/when.tsx'
import { ago } from '../dates.ts'
import type { Place } from '../place.ts'
import { grouped, plural } from '../plural.ts'

/** The first page of a community: what it decided lately, what is open, when it meets next. */
export const HomePage = ({ at, home }: { at: Place; home: HomeView }): VNode => (
  <Frame
    at={at}
    title={home.community.name}
    feeds={[
      { list: 'decisions', format: 'atom' },
      { list: 'meetings', format: 'atom' },
    ]}
  >
    <header class="page-head home-head">
      <h1>{home.community.name}</h1>
      <Totals at={at} home={home} />
    </header>
    {home.totals.documents === 0 ? (
      <Empty title="Nothing is filed yet.">
        File the notes you have: <kbd>minutebook import PATH</kbd>. Any form will do: Markdown, chat
        logs, plain text.
      </Empty>
    ) : (
      <Overview at={at} home={home} />
    )}
  </Frame>
)

const Overview = ({ at, home }: { at: Place; home: HomeView }): VNode => (
  <>
    <div class="columns">
      <section aria-labelledby="decided">
        <h2 id="decided">Decided lately</h2>
        {home.decisions.length === 0 ? (
          <p class="none">
            {home.totals.decision === 0
              ? 'No decision was found in the notes.'
              : 'Only agendas and minutes were approved.'}
          </p>
        ) : (
          <EntriesByMeeting at={at} items={home.decisions} />
        )}
        <p class="more">
          <a href={to.list(at, 'decisions')}>All {plural(home.totals.decision, 'decision')}</a>
        </p>
      </section>
      <section aria-labelledby="open">
        <h2 id="open">Still open</h2>
        <OpenSummary at={at} home={home} />
        <EntriesByMeeting at={at} items={home.openActions} />
        <p class="more">
          <a href={to.list(at, 'actions', { state: 'open' })}>
            All {plural(home.openActionCount, 'open action')}
          </a>
        </p>
      </section>
    </div>
    <section aria-labelledby="activity">
      <h2 id="activity">Over the years</h2>
      <ActivityChart activity={home.activity} />
    </section>
    <div class="columns">
      <section aria-labelledby="recent">
        <h2 id="recent">Recent notes</h2>
        <ul class="plain-list">
          {home.recent.map((meeting) => (
            <li>
              <a href={to.meeting(at, meeting)}>{meeting.title}</a>
              <span class="entry-facts">
                <Day date={meeting.date} />
                <span>{plural(meeting.counts.decisions, 'decision')}</span>
                <span>{plural(meeting.counts.actions, 'action')}</span>
              </span>
            </li>
          ))}
        </ul>
        <p class="more">
          <a href={to.list(at, 'meetings')}>All {plural(home.totals.meetings, 'meeting')}</a>
        </p>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">Next meetings</h2>
        <NextMeetings at={at} next={home.next} />
        <h2 id="problems">To look at</h2>
        {home.problems.length === 0 ? (
          <p class="none">Nothing in the notes is odd.</p>
        ) : (
          <ul class="problems">
            {home.problems.map((problem) => (
              <ProblemEntry at={at} problem={problem} />
            ))}
          </ul>
        )}
        <p class="more">
          <a href={to.list(at, 'problems')}>All {plural(home.totals.problems, 'problem')}</a>
        </p>
      </section>
    </div>
  </>
)

const OpenSummary = ({ at, home }: { at: Place; home: HomeView }): VNode => {
  const dates = home.openActions.flatMap(({ meeting }) => meeting.date ?? []).sort()
  const latest = dates.at(-1)
  return (
    <p class="summary">
      {home.openActionCount === 0
        ? 'No action is open.'
        : `${plural(home.openActionCount, 'action')} ${home.openActionCount === 1 ? 'is' : 'are'} open${
            latest === undefined ? '.' : `, the latest given ${ago(latest, at.now)}.`
          }`}
    </p>
  )
}

const TOTALS: readonly (readonly [keyof HomeView['totals'], ListName, string, string])[] = [
  ['meetings', 'meetings', 'meeting', 'meetings'],
  ['decision', 'decisions', 'decision', 'decisions'],
  ['action', 'actions', 'action', 'actions'],
  ['motion', 'motions', 'motion', 'motions'],
  ['question', 'questions', 'open question', 'open questions'],
  ['people', 'people', 'person', 'people'],
  ['documents', 'documents', 'document', 'documents'],
]

const Totals = ({ at, home }: { at: Place; home: HomeView }): VNode => (
  <ul class="totals">
    {TOTALS.map(([key, list, one, many]) => (
      <li>
        <a href={to.list(at, list)}>
          <b>{grouped(home.totals[key])}</b> {home.totals[key] === 1 ? one : many}
        </a>
      </li>
    ))}
  </ul>
)
