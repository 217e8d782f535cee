import type { ComponentChildren, VNode } from 'preact'
import type { ListFilter, ListName } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { Empty } from './empty.tsx'
import { isNarrowed } from './filter-query.ts'

interface NothingHereProps {
  readonly at: Place
  readonly list: ListName
  readonly filter: ListFilter
  /** What the list holds, as one: `decision`. */
  readonly noun: string
  /** What to do where the record has none at all. */
  readonly children: ComponentChildren
}

/** The empty state of a list: the filter may be too narrow, or the record has none. */
export const NothingHere = ({ at, list, filter, noun, children }: NothingHereProps): VNode =>
  isNarrowed(filter) ? (
    <Empty title={`No ${noun} fits the filter.`}>
      Take away a part of it, or <a href={to.list(at, list)}>show all</a>.
    </Empty>
  ) : (
    <Empty title={`No ${noun} yet.`}>{children}</Empty>
  )
