import type { VNode } from 'preact'
import type { ActionRow } from '#api'
import { daysSince, lengthOf } from '../dates.ts'
import { STATES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { Parties } from './people.tsx'
import { Day } from './when.tsx'

/** Owner, due date, state and age of an action, each in a span. */
export const ActionFacts = ({ at, action }: { at: Place; action: ActionRow }): VNode => (
  <>
    <span>
      {action.owners.length > 0 ? <Parties at={at} people={action.owners} /> : 'nobody named'}
    </span>
    <Due at={at} action={action} />
    <State at={at} action={action} />
  </>
)

/** When an action is due, as a date or in the words of the note. */
export const Due = ({ at, action }: { at: Place; action: ActionRow }): VNode | null => {
  if (action.due === null && action.dueDate === null) return null
  const late =
    action.dueDate !== null && isOpen(action) && daysSince(action.dueDate, at.now) > 0
      ? 'overdue'
      : undefined
  return (
    <span class={late}>
      due {action.dueDate !== null ? <Day date={action.dueDate} /> : action.due}
      {late && ', overdue'}
    </span>
  )
}

/** What became of an action; of an open one also for how long. */
export const State = ({ at, action }: { at: Place; action: ActionRow }): VNode => (
  <span class={`state state-${action.state}`}>
    {STATES[action.state]}
    {isOpen(action) &&
      action.meeting.date !== null &&
      ` for ${lengthOf(daysSince(action.meeting.date, at.now))}`}
  </span>
)

/** Whether an action is still to be done. */
export const isOpen = (action: ActionRow): boolean =>
  action.state === 'open' || action.state === 'carried'
