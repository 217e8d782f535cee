import { isRoutine } from './routine.ts'
import type { ItemRow } from './rows.ts'
import { isUnheard } from './unheard.ts'

/** What the filter by `state` asks of an item; null where its kind has no states. */
export const stateOf = (row: ItemRow): string | null => {
  switch (row.kind) {
    case 'action':
      return isUnheard(row) ? 'unheard' : row.state
    case 'motion':
      return row.outcome
    case 'decision':
      return isRoutine(row) ? 'routine' : 'substantive'
    case 'poll':
    case 'question':
    case 'next':
      return null
  }
}
