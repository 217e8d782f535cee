import type { VNode } from 'preact'
import { clockOf, longDay } from '../dates.ts'

/** An instant in UTC: `9 March 2026, 12:00 UTC`. */
export const When = ({ instant }: { instant: string }): VNode => (
  <time datetime={instant}>
    {longDay(instant)}, {clockOf(instant)} UTC
  </time>
)
