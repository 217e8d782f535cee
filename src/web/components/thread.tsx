import type { VNode } from 'preact'
import { type ActionRow, type DecisionRow, timesTold } from '#api'
import { to } from '../addresses.ts'
import { LifeLine } from '../charts/life.tsx'
import { MENTION_STATES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { undatedTitle } from '../undated-title.ts'
import { Day } from './when.tsx'

/** An item through the meetings that tell of it: the line, and every mention with what joins it. */
export const ThreadHistory = ({
  at,
  item,
}: {
  at: Place
  item: ActionRow | DecisionRow
}): VNode | null => {
  const { thread } = item
  if (thread === null || thread.mentions.length < 2) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">Through the meetings</h2>
      <p class="summary">
        Told of in {plural(timesTold(thread), 'meeting')} since <Day date={thread.born.date} long />
        .
      </p>
      <LifeLine at={at} thread={thread} />
      <ol class="plain-list mentions">
        {thread.mentions.map((mention) => (
          <li aria-current={mention.item === item.id ? 'true' : undefined}>
            <a
              class="words"
              href={to.itemInNotes(at, { id: mention.item, meeting: mention.meeting })}
            >
              {mention.text === '' ? '(no words)' : mention.text}
            </a>
            <span class="entry-facts">
              <b>{MENTION_STATES[mention.state]}</b>
              <span>
                <Day date={mention.meeting.date} />, {undatedTitle(mention.meeting)}
              </span>
              {mention.evidence.length > 0 && (
                <span class="why">
                  the same, by {mention.evidence.join('; ')} ({percent(mention.confidence)} % sure)
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Nothing that is worked out is told as wholly sure. */
const percent = (confidence: number): number => Math.min(99, Math.round(confidence * 100))

/** In how many meetings an item is told of and when last, where that is more than one. */
export const Told = ({ at, item }: { at: Place; item: ActionRow | DecisionRow }): VNode | null => {
  const { thread } = item
  const last = thread?.mentions.at(-1)
  const times = timesTold(thread)
  if (!last || times < 2) return null
  return (
    <span class="told">
      <a href={`${to.item(at, item.id)}#history`}>told {times} times</a>, last{' '}
      <Day date={last.meeting.date} />
    </span>
  )
}
