import type { VNode } from 'preact'
import type { ItemRow, MeetingRef } from '#api'
import { to } from '../addresses.ts'
import { clip } from '../clip.ts'
import type { Place } from '../place.ts'
import { undatedTitle } from '../undated-title.ts'
import { ItemFacts } from './item-facts.tsx'
import { Doubt } from './kind.tsx'
import { Day } from './when.tsx'

/** Where an item is shown: alone, under its meeting, on its meeting's page, or on its own. */
export type Listed = 'alone' | 'under-meeting' | 'in-meeting' | 'own-page'

interface EntryProps {
  readonly at: Place
  readonly item: ItemRow
  readonly listed?: Listed
}

/** An item in a short list: its words, linked to their place, and a line of facts. */
export const Entry = ({ at, item, listed = 'alone' }: EntryProps): VNode => (
  <li class="entry">
    <ItemWords at={at} item={item} listed={listed} />
    <span class="entry-facts">
      <ItemFacts at={at} item={item} />
      <OnTopic item={item} />
      {listed === 'alone' && <FromMeeting at={at} item={item} />}
      <Doubt item={item} />
    </span>
  </li>
)

/** Items in a short list, neighbours of one meeting under its name. */
export const EntriesByMeeting = ({
  at,
  items,
}: {
  at: Place
  items: readonly ItemRow[]
}): VNode => (
  <ul class="by-meeting">
    {[...Map.groupBy(items, ({ meeting }) => meeting.id).values()].map((group) => (
      <li>
        {group[0] && <FromMeeting at={at} item={group[0]} />}
        <ul class="entries">
          {group.map((item) => (
            <Entry at={at} item={item} listed="under-meeting" />
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

/** The meeting an item comes from. */
export const FromMeeting = ({
  at,
  item,
}: {
  at: Place
  item: { readonly meeting: MeetingRef }
}): VNode => (
  <span class="from-meeting">
    <Day date={item.meeting.date} />,{' '}
    <a href={to.meeting(at, item.meeting)}>{undatedTitle(item.meeting)}</a>
  </span>
)

/** The topic that an item stands under, where its own words do not tell it. */
export const OnTopic = ({ item }: { item: ItemRow }): VNode | null => {
  const topic = item.topic?.replace(/^\d+\.\d[\d.]*\s+/, '') ?? ''
  const isLookedBackOn = item.kind === 'action' && item.review
  return topic === '' || isLookedBackOn || saysTheSame(item.text, topic) ? null : (
    <span class="on-topic">on {clip(topic, 80)}</span>
  )
}

const saysTheSame = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.includes(b) || b.includes(a)
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** An item's words, linked to where they stand in the notes. */
export const ItemWords = ({ at, item, listed = 'alone' }: EntryProps): VNode => (
  <a class="words" href={listed === 'in-meeting' ? `#${item.id}` : to.itemInNotes(at, item)}>
    {item.text === '' ? '(no words)' : item.text}
  </a>
)
