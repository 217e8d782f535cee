import type { VNode } from 'preact'
import type { CommunityRow, MotionRow, PollRow } from '#api'
import type { Outcome } from '#rules'
import { to } from '../addresses.ts'
import { Day } from '../components/when.tsx'
import type { Place } from '../place.ts'

/** A motion or poll of a record that was put to a rule. */
export interface NotedMotion {
  /** How addresses name it. */
  readonly motion: string
  readonly community: CommunityRow
  readonly item: MotionRow | PollRow
  /** Null where the acts are no longer those of the notes. */
  readonly assumed: readonly string[] | null
  readonly noted: 'accepted' | 'rejected' | null
}

/** Which motion it is that is put to a rule. */
export const Noted = ({ at, noted }: { at: Place; noted: NotedMotion }): VNode => {
  const { community, item } = noted
  const inside = { ...at, community }
  return (
    <section class="noted" aria-labelledby="noted">
      <h2 id="noted">A {item.kind} from the notes</h2>
      <p class="ballot-words">
        <a href={to.item(inside, item.id)}>{item.text}</a>
      </p>
      <p class="entry-facts">
        <span>
          <a href={to.itemInNotes(inside, item)}>{item.meeting.title}</a>
        </span>
        <Day date={item.meeting.date} />
        <span>{community.name}</span>
      </p>
    </section>
  )
}

interface NotedOutcomeProps {
  readonly noted: NotedMotion
  /** What the rule makes of it. */
  readonly outcome: Outcome
}

/** Whether the rule says as the notes do, and what had to be assumed. */
export const NotedOutcome = ({ noted, outcome }: NotedOutcomeProps): VNode => (
  <>
    <p class="compared">{compared(noted.noted, outcome)}</p>
    {noted.assumed && (
      <details class="told">
        <summary>What the notes do not tell, and was assumed</summary>
        <ul>
          {noted.assumed.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </details>
    )}
  </>
)

const compared = (noted: NotedMotion['noted'], outcome: Outcome): string => {
  if (noted === null) return `The notes draw no conclusion; by this rule it would be ${outcome}.`
  return noted === outcome
    ? `= The notes say ${noted}, and so does this rule.`
    : `≠ The notes say ${noted}; by this rule it would be ${outcome}.`
}
