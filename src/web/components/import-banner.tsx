import type { VNode } from 'preact'
import type { Importing } from '../place.ts'
import { grouped, plural } from '../plural.ts'

/** Says on every page that notes are still being filed, and how far that is. */
export const ImportBanner = ({ importing }: { importing: Importing }): VNode => {
  const { community, done, total, secondsLeft } = importing
  return (
    <p class="notice importing" role="status">
      Notes of {community} are being read
      {total > 0 && `: ${grouped(done)} of ${plural(total, 'file')}`}
      {secondsLeft !== null && `, about ${timeOf(secondsLeft)} left`}. What is read so far stands
      here; load the page again to see more.
    </p>
  )
}

const timeOf = (seconds: number): string =>
  seconds < 90
    ? plural(Math.max(1, Math.ceil(seconds)), 'second')
    : plural(Math.ceil(seconds / 60), 'minute')
