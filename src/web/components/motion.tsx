import type { VNode } from 'preact'
import type { MotionRow, PersonRef, PollRow } from '#api'
import { to } from '../addresses.ts'
import { VoteBar } from '../charts/vote-bar.tsx'
import type { Place } from '../place.ts'
import { FromMeeting, ItemWords, type Listed } from './entries.tsx'
import { Outcome } from './item-facts.tsx'
import { Doubt, Kind } from './kind.tsx'
import { Parties } from './people.tsx'
import { Ref } from './register.tsx'

interface BallotProps {
  readonly at: Place
  readonly item: MotionRow | PollRow
  readonly listed?: Listed
}

/** A motion or a poll with its votes: a bar, the numbers, and who stood where. */
export const Ballot = ({ at, item, listed = 'alone' }: BallotProps): VNode => (
  <article class={`ballot ballot-${item.kind}`}>
    <p class="ballot-head">
      {listed !== 'own-page' && <Kind kind={item.kind} />}
      {item.kind === 'motion' && <Outcome motion={item} />}
      <Doubt item={item} />
      {listed !== 'own-page' && <Ref at={at} item={item} />}
    </p>
    {listed !== 'own-page' && (
      <p class="ballot-words">
        <ItemWords at={at} item={item} listed={listed} />
      </p>
    )}
    <p class="entry-facts">
      {item.kind === 'motion' && item.mover.length > 0 && (
        <span>
          moved by <Parties at={at} people={item.mover} />
        </span>
      )}
      {item.kind === 'motion' && item.seconder.length > 0 && (
        <span>
          seconded by <Parties at={at} people={item.seconder} />
        </span>
      )}
      {listed === 'alone' && <FromMeeting at={at} item={item} />}
    </p>
    <VoteBar item={item} />
    <Positions at={at} item={item} />
    {!at.files && hasBallots(item) && (
      <p class="entry-facts">
        <a href={to.tryARule(at, { motion: `${at.community?.id ?? ''}/${item.id}` })}>
          How a rule would decide it
        </a>
      </p>
    )}
  </article>
)

const hasBallots = ({ tally, for: yes, against, abstain }: MotionRow | PollRow): boolean =>
  [tally?.for, tally?.against, tally?.abstain, yes.length, against.length, abstain.length].some(
    Boolean,
  )

const Positions = ({ at, item }: { at: Place; item: MotionRow | PollRow }): VNode | null => {
  const sides: readonly (readonly [string, readonly PersonRef[]])[] = [
    ['For', item.for],
    ['Against', item.against],
    ['Abstaining', item.abstain],
  ]
  if (sides.every(([, people]) => people.length === 0)) return null
  return (
    <dl class="positions">
      {sides.map(
        ([side, people]) =>
          people.length > 0 && (
            <div>
              <dt>{side}</dt>
              <dd>
                <Parties at={at} people={people} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
