import type { ListFilter, Listing, ViewsReader } from '#views'
import type { ListName } from '../contract.ts'

/** The row of the list of this name. */
export type ListedRow<Name extends ListName> = ViewsReader[Name] extends (
  community: string,
  filter: ListFilter,
) => Promise<Listing<infer Row>>
  ? Row
  : never
