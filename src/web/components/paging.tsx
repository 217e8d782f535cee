import type { VNode } from 'preact'
import type { ListFilter, ListName } from '#api'
import { type ListFormat, to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { fieldsOfFilter } from './filter-query.ts'

interface PagingProps {
  readonly at: Place
  readonly list: ListName
  readonly filter: ListFilter
  readonly cursor: string | null
}

/** The way to the rest of a list. */
export const Paging = ({ at, list, filter, cursor }: PagingProps): VNode | null => {
  if (at.files) return <FilePaging at={at} />
  if (cursor === null && filter.cursor === undefined) return null
  const query = fieldsOfFilter(filter)
  return (
    <nav class="paging" aria-label="Pages">
      {filter.cursor !== undefined && <a href={to.list(at, list, query)}>From the beginning</a>}
      {cursor !== null && (
        <a rel="next" href={to.list(at, list, { ...query, cursor })}>
          Further entries
        </a>
      )}
    </nav>
  )
}

/** The same between the files of a list. */
const FilePaging = ({ at }: { at: Place }): VNode | null => {
  const { previous = null, next = null } = at.pages ?? {}
  if (previous === null && next === null) return null
  return (
    <nav class="paging" aria-label="Pages">
      {previous !== null && (
        <a rel="prev" href={previous}>
          Entries before
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next}>
          Further entries
        </a>
      )}
    </nav>
  )
}

interface FormatsProps {
  readonly at: Place
  readonly list: ListName
  readonly filter: ListFilter
  readonly formats: readonly ListFormat[]
  /** What the list is called where there are two. */
  readonly name?: string
}

const FORMAT_NAMES: Record<ListFormat, string> = {
  json: 'JSON',
  csv: 'CSV',
  atom: 'Atom feed',
  ics: 'calendar',
}

/** The same list for programs. */
export const Formats = ({ at, list, filter, formats, name = 'This list' }: FormatsProps): VNode => (
  <p class="formats">
    {name} as{' '}
    {formats.map((format, i) => (
      <>
        {i > 0 && ', '}
        <a href={to.format(at, list, format, fieldsOfFilter(filter))}>{FORMAT_NAMES[format]}</a>
      </>
    ))}
  </p>
)
