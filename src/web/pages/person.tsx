import type { VNode } from 'preact'
import { type ActionRow, type AttendanceRow, type PersonView, timesTold } from '#api'
import { to } from '../addresses.ts'
import { AttendanceMap } from '../charts/attendance.tsx'
import { PresenceChart } from '../charts/presence.tsx'
import { isOpen } from '../components/action-facts.tsx'
import { Entry } from '../components/entries.tsx'
import { Frame } from '../components/frame.tsx'
import { Ballot } from '../components/motion.tsx'
import { Spells, WhyOne } from '../components/spells.tsx'
import { Day } from '../components/when.tsx'
import { longDay } from '../dates.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { undatedTitle } from '../undated-title.ts'

/** A person: what they promised, moved and voted on, and when they were there. */
export const PersonPage = ({ at, view }: { at: Place; view: PersonView }): VNode => {
  const { person } = view
  const open = view.actions.filter((action) => isOpen(action) && isPromise(action))
  const closed = view.actions.filter((action) => !isOpen(action) && !action.doubtful)
  const uncounted = view.actions.filter((action) => ![...open, ...closed].includes(action))
  return (
    <Frame at={at} title={person.name}>
      <header class="page-head">
        <h1>{person.name}</h1>
        <p class="lead">
          {[
            person.organisation,
            plural(person.attended, 'meeting'),
            person.first && person.last && `${longDay(person.first)} to ${longDay(person.last)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <AlsoKnown view={view} />
        <Promises at={at} person={person} />
      </header>
      <section aria-labelledby="attended">
        <h2 id="attended">Attendance</h2>
        <AttendanceMap attendance={view.attendance} />
        <PresenceChart presence={view.presence} />
        <Attended at={at} attendance={view.attendance} />
      </section>
      <Spells view={view} />
      <Actions
        at={at}
        id="open"
        title="Open actions"
        actions={open}
        none="Nothing promised is open."
      />
      <Actions at={at} id="closed" title="Closed actions" actions={closed} none="" />
      <Actions
        at={at}
        id="uncounted"
        title="Not counted"
        lead="Doubtful, or looked back on once: where it was promised was not read."
        actions={uncounted}
        none=""
      />
      {view.moved.length + view.seconded.length > 0 && (
        <section aria-labelledby="moved">
          <h2 id="moved">Moved and seconded</h2>
          <div class="ballots">
            {[...view.moved, ...view.seconded].map((item) => (
              <Ballot at={at} item={item} />
            ))}
          </div>
        </section>
      )}
      {view.voted.length > 0 && (
        <section aria-labelledby="voted">
          <h2 id="voted">Votes</h2>
          <ul class="entries">
            {view.voted.map((item) => (
              <li class="entry">
                <a class="words" href={to.itemInNotes(at, item)}>
                  {item.text}
                </a>
                <span class="entry-facts">
                  <b>{sideOf(item, person.id)}</b>
                  <span>
                    <Day date={item.meeting.date} />, {undatedTitle(item.meeting)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhyOne at={at} view={view} />
    </Frame>
  )
}

/** Counted among what somebody promised: sure, and told of where it was, or by more than one meeting. */
const isPromise = ({ doubtful, review, thread }: ActionRow): boolean =>
  !doubtful && (!review || timesTold(thread) > 1)

/** How many promises were kept, in a sentence with its numbers, each leading to what it counts. */
const Promises = ({ at, person }: { at: Place; person: PersonView['person'] }): VNode | null => {
  const { openActions: open, doneActions: kept, droppedActions: dropped } = person
  const made = open + kept + dropped
  if (made === 0) return null
  return (
    <p class="promises">
      Of {plural(made, 'promise')}, {kept > 0 ? <a href="#closed">{kept} kept</a> : 'none kept'}
      {dropped > 0 && `, ${dropped} dropped`},{' '}
      {open > 0 ? <a href="#open">{open} open</a> : 'none open'}
      {person.unheardActions > 0 && ', '}
      {person.unheardActions > 0 && (
        <a href={to.list(at, 'actions', { person: person.id, state: 'unheard' })}>
          {person.unheardActions} of them never heard of again
        </a>
      )}
      .
    </p>
  )
}

const AlsoKnown = ({ view: { person } }: { view: PersonView }): VNode | null => {
  const others = [
    ...person.names.filter((name) => name !== person.name),
    ...person.handles.map((handle) => `@${handle}`),
  ]
  return others.length === 0 ? null : <p class="also-known">Also written {others.join(', ')}</p>
}

interface ActionsProps {
  readonly at: Place
  readonly id: string
  readonly title: string
  readonly actions: readonly ActionRow[]
  /** What is said where there are none; '' leaves the section out. */
  readonly none: string
  readonly lead?: string
}

const Actions = ({ at, id, title, actions, none, lead }: ActionsProps): VNode | null =>
  actions.length === 0 && none === '' ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="summary">{lead}</p>}
      {actions.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="entries">
          {actions.map((item) => (
            <Entry at={at} item={item} />
          ))}
        </ul>
      )}
    </section>
  )

const Attended = ({
  at,
  attendance,
}: {
  at: Place
  attendance: readonly AttendanceRow[]
}): VNode =>
  attendance.length === 0 ? (
    <p class="none">No list of attendance names them.</p>
  ) : (
    <details class="attended">
      <summary>{plural(attendance.length, 'meeting')}</summary>
      <ul class="plain-list">
        {attendance.map(({ meeting, status, roles }) => (
          <li>
            <a href={to.meeting(at, meeting)}>{meeting.title}</a>
            <span class="entry-facts">
              <Day date={meeting.date} />
              <span>{[status, ...roles].join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )

const sideOf = (item: PersonView['voted'][number], id: string): string => {
  if (item.for.some((person) => person.id === id)) return 'for'
  if (item.against.some((person) => person.id === id)) return 'against'
  return 'abstained'
}
