import type { VNode } from 'preact'
import type { DecisionRow, ItemRow, MotionRow } from '#api'
import { OUTCOMES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { ActionFacts } from './action-facts.tsx'
import { Day } from './when.tsx'

/** What a list tells of an item beside its words: owner, due date and state, how it was decided, its outcome. */
export const ItemFacts = ({ at, item }: { at: Place; item: ItemRow }): VNode | null => {
  switch (item.kind) {
    case 'action':
      return <ActionFacts at={at} action={item} />
    case 'decision':
      return (
        <>
          <span>{item.how}</span>
          <InForceUntil decision={item} />
        </>
      )
    case 'motion':
      return <Outcome motion={item} />
    default:
      return null
  }
}

/** The day on which another decision took a decision's place, where one did. */
export const InForceUntil = ({ decision }: { decision: DecisionRow }): VNode | null =>
  decision.until === null ? null : (
    <span class="told">
      in force until <Day date={decision.until} />
    </span>
  )

/** What became of a motion. */
export const Outcome = ({ motion }: { motion: MotionRow }): VNode => (
  <span class={`outcome outcome-${motion.outcome}`}>{OUTCOMES[motion.outcome]}</span>
)
