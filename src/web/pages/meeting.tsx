import type { VNode } from 'preact'
import type { ItemKind, ItemRow, MeetingView } from '#api'
import { type ParseMarkdown, takeApart } from '#notes'
import { Entry } from '../components/entries.tsx'
import { Frame } from '../components/frame.tsx'
import { MeetingFacts } from '../components/meeting-facts.tsx'
import { MeetingLinks } from '../components/meeting-links.tsx'
import { Ballot } from '../components/motion.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { ProblemEntry } from '../components/problem.tsx'
import { Roll } from '../components/roll.tsx'
import { lookOf } from '../kinds.ts'
import { RenderedNotes } from '../notes/rendered-notes.tsx'
import type { Place } from '../place.ts'

interface MeetingProps {
  readonly at: Place
  readonly view: MeetingView
  readonly parse: ParseMarkdown
}

/** A meeting: what it left behind, and its notes with every finding marked. */
export const MeetingPage = ({ at, view, parse }: MeetingProps): VNode => {
  const { meeting, items, problems } = view
  return (
    <Frame at={at} title={meeting.title} islands={['margin']}>
      <article class="meeting">
        <header class="page-head">
          <Neighbours at={at} view={view} stands="above" />
          <h1>{meeting.title}</h1>
          <MeetingFacts at={at} view={view} />
        </header>
        <Roll at={at} attendance={view.attendance} />
        <Outcome at={at} items={items} />
        {problems.length > 0 && (
          <section aria-labelledby="h-problems">
            <h2 id="h-problems">To look at</h2>
            <ul class="problems">
              {problems.map((problem) => (
                <ProblemEntry at={at} problem={problem} />
              ))}
            </ul>
          </section>
        )}
        <section class="sheet" aria-labelledby="h-notes">
          <h2 id="h-notes">Notes</h2>
          <Contents view={view} />
          <RenderedNotes
            at={at}
            note={takeApart(view.original, parse)}
            lines={meeting.lines}
            items={items}
            topics={view.topics}
          />
        </section>
        <MeetingLinks at={at} view={view} />
        <Neighbours at={at} view={view} stands="below" />
      </article>
    </Frame>
  )
}

const LISTED: readonly (readonly [ItemKind, string])[] = [
  ['decision', 'Decisions'],
  ['action', 'Actions'],
  ['question', 'Open questions'],
  ['next', 'Next meeting'],
]

/** What the meeting left behind, by kind. */
const Outcome = ({ at, items }: { at: Place; items: readonly ItemRow[] }): VNode => {
  if (items.length === 0)
    return <p class="none">No decision, action, motion or question was found in these notes.</p>
  const byKind = Map.groupBy(items, (item) => item.kind)
  const ballots = items.filter((item) => item.kind === 'motion' || item.kind === 'poll')
  return (
    <div class="outcome-of-meeting">
      {ballots.length > 0 && (
        <section aria-labelledby="h-ballots">
          <h2 id="h-ballots">{byKind.has('motion') ? 'Motions and polls' : 'Polls'}</h2>
          <div class="ballots">
            {ballots.map((item) => (
              <Ballot at={at} item={item} listed="in-meeting" />
            ))}
          </div>
        </section>
      )}
      {LISTED.map(([kind, title]) => {
        const found = byKind.get(kind)
        return (
          found && (
            <section aria-labelledby={`h-${kind}`}>
              <h2 id={`h-${kind}`}>
                <span class={`shape shape-${kind}`} aria-hidden="true">
                  {lookOf(kind).shape}
                </span>{' '}
                {title}
              </h2>
              <ul class="entries">
                {found.map((item) => (
                  <Entry at={at} item={item} listed="in-meeting" />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

const Contents = ({ view }: { view: MeetingView }): VNode | null =>
  view.topics.length === 0 ? null : (
    <nav class="contents" aria-label="Topics">
      <ol>
        {view.topics.map(({ anchor, title }) => (
          <li>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
