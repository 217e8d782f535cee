import type { VNode } from 'preact'
import type { ItemRow } from '#api'
import { to } from '../addresses.ts'
import { ActionFacts } from '../components/action-facts.tsx'
import { Outcome } from '../components/item-facts.tsx'
import { Doubt, Kind } from '../components/kind.tsx'
import { Parties } from '../components/people.tsx'
import { Day } from '../components/when.tsx'
import type { Place } from '../place.ts'

/** The note in the margin beside a finding: what it is, and its facts. Leads back to the words. */
export const Side = ({ at, item }: { at: Place; item: ItemRow }): VNode => (
  <span class={`side side-${item.kind}`} id={`m-${item.id}`} data-item={item.id} role="note">
    <a class="side-kind" href={`#${item.id}`}>
      <Kind kind={item.kind} />
    </a>{' '}
    <Doubt item={item} />
    <a class="ref" href={to.item(at, item.id)} aria-label={`${item.id}, its own page`}>
      {item.id}
    </a>
    <SideFacts at={at} item={item} />
  </span>
)

const SideFacts = ({ at, item }: { at: Place; item: ItemRow }): VNode | null => {
  switch (item.kind) {
    case 'action':
      return (
        <span class="side-facts">
          <ActionFacts at={at} action={item} />
        </span>
      )
    case 'decision':
      return <span class="side-facts">{item.how}</span>
    case 'motion':
      return (
        <span class="side-facts">
          <Outcome motion={item} />
          <Votes item={item} />
          {item.mover.length > 0 && (
            <span>
              moved by <Parties at={at} people={item.mover} />
            </span>
          )}
        </span>
      )
    case 'poll':
      return (
        <span class="side-facts">
          <Votes item={item} />
        </span>
      )
    case 'next':
      return item.date === null ? null : (
        <span class="side-facts">
          <Day date={item.date} />
        </span>
      )
    case 'question':
      return null
  }
}

const Votes = ({ item }: { item: Extract<ItemRow, { kind: 'motion' | 'poll' }> }): VNode | null => {
  const inFavour = item.tally?.for ?? item.for.length
  const against = item.tally?.against ?? item.against.length
  const abstain = item.tally?.abstain ?? item.abstain.length
  if (inFavour + against + abstain === 0) return null
  return (
    <span>
      {inFavour} for, {against} against{abstain > 0 && `, ${abstain} abstaining`}
    </span>
  )
}
