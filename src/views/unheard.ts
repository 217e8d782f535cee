import type { ActionRow } from './rows.ts'

/** Promised and never heard of again: open, mentioned on one day, though its series met since. */
export const isUnheard = ({ state, review, thread, silent }: ActionRow): boolean =>
  state === 'open' && !review && silent > 0 && (thread?.mentions.length ?? 1) === 1
