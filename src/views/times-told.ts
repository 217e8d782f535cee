import type { Thread } from './rows.ts'

/** In how many meetings an item is told of: a recap tells it again, but of the same day. */
export const timesTold = (thread: Thread | null): number =>
  thread === null
    ? 1
    : new Set(thread.mentions.map(({ meeting }) => meeting.date ?? meeting.id)).size
