import type { ComponentChildren, VNode } from 'preact'
import type { ListFilter, ListName, SeriesRow } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { isNarrowed } from './filter-query.ts'

interface FiltersProps {
  readonly at: Place
  readonly list: ListName
  readonly filter: ListFilter
  readonly total: number
  readonly noun: readonly [one: string, many: string]
  readonly series?: readonly SeriesRow[]
  readonly children?: ComponentChildren
}

/** Narrows a list by a plain form: what is chosen stands in the address. */
export const Filters = ({
  at,
  list,
  filter,
  total,
  noun,
  series = [],
  children,
}: FiltersProps): VNode => {
  const count = <p class="count">{plural(total, ...noun)}</p>
  if (at.files) return <div class="filters">{count}</div>
  const years = yearsOf(series)
  return (
    <form class="filters" method="get" action={to.list(at, list)} data-filters>
      {series.length > 1 && (
        <Choice name="series" label="Series" value={filter.series} any="all series">
          {series.map((one) => [one.id, one.title] as const)}
        </Choice>
      )}
      {years.length > 1 && (
        <Choice name="year" label="Year" value={filter.year} any="all years">
          {years.map((year) => [year, year] as const)}
        </Choice>
      )}
      {children}
      <label class="field">
        <span>Words</span>
        <input type="search" name="text" value={filter.text ?? ''} />
      </label>
      {filter.doubtful !== undefined && (
        <input type="hidden" name="doubtful" value={String(filter.doubtful)} />
      )}
      <button type="submit">Filter</button>
      {isNarrowed(filter) && (
        <a class="reset" href={to.list(at, list)}>
          Show all
        </a>
      )}
      {count}
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  /** The choice of everything. */
  readonly any: string
  readonly children: readonly (readonly [value: string, name: string])[]
}

/** One select of a filter form. */
export const Choice = ({ name, label, value, any, children }: ChoiceProps): VNode => (
  <label class="field">
    <span>{label}</span>
    <select name={name}>
      <option value="">{any}</option>
      {children.map(([id, title]) => (
        <option value={id} selected={id === value}>
          {title}
        </option>
      ))}
    </select>
  </label>
)

const yearsOf = (series: readonly SeriesRow[]): readonly string[] => {
  let first = 9999
  let last = 0
  for (const one of series) {
    if (one.first !== null) first = Math.min(first, Number(one.first.slice(0, 4)))
    if (one.last !== null) last = Math.max(last, Number(one.last.slice(0, 4)))
  }
  const years: string[] = []
  for (let year = last; year >= first && years.length < 60; year--) years.push(String(year))
  return years
}
