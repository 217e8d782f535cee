import type { ActionRow } from './rows.ts'
import { timesTold } from './times-told.ts'

/** Promised and never heard of again: open, mentioned on one day, though its series met since. */
export const isUnheard = ({ state, review, thread, silent }: ActionRow): boolean =>
  state === 'open' && !review && silent > 0 && timesTold(thread) === 1
