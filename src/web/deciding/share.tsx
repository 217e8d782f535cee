import type { VNode } from 'preact'
import type { Place } from '../place.ts'

interface ShareProps {
  readonly at: Place
  /** The address below the root under which all this stands again; null: it would be too long. */
  readonly share: string | null
  /** What stands there: `verdict`, `count`. */
  readonly what: string
}

/** The address by which others can be shown the same. */
export const Share = ({ at, share, what }: ShareProps): VNode =>
  share === null ? (
    <p class="told">This {what} is too long for an address: hand on the texts themselves.</p>
  ) : (
    <p class="told">
      <a href={`${at.base}${share}`} data-share>
        Address of this {what}
      </a>
      : whoever opens it sees the same.
    </p>
  )
