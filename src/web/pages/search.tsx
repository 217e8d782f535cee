import type { VNode } from 'preact'
import type { SearchResult } from '#api'
import { to } from '../addresses.ts'
import { Empty } from '../components/empty.tsx'
import { Frame } from '../components/frame.tsx'
import { Hit } from '../components/hit.tsx'
import { lookOf } from '../kinds.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { type Filter, queryText } from '../search-text.ts'

interface SearchProps {
  readonly at: Place
  readonly q: string
  /** Null where nothing was asked yet. */
  readonly result: SearchResult | null
}

/** Search over everything, with filters to type or to click. */
export const SearchPage = ({ at, q, result }: SearchProps): VNode => (
  <Frame
    at={at}
    title={q === '' ? 'Search' : `Search: ${q}`}
    islands={[at.files ? 'siteSearch' : 'search']}
    q={q}
  >
    <header class="page-head">
      <h1>Search</h1>
    </header>
    <search class="search" aria-label="Search with filters">
      <form method="get" action={to.search(at)}>
        <label for="q">Words and filters</label>
        <input id="q" type="search" name="q" value={q} autocomplete="off" />
        <button type="submit">Search</button>
      </form>
    </search>
    <div id="results" aria-live="polite">
      {at.files ? (
        <WithoutServer at={at} />
      ) : result === null || q.trim() === '' ? (
        <HowTo at={at} />
      ) : (
        <Results at={at} q={q} result={result} />
      )}
    </div>
  </Frame>
)

/** On a plain web host a script searches in an index that comes as a script of its own. */
const WithoutServer = ({ at }: { at: Place }): VNode => (
  <>
    <noscript>
      <p class="notice">
        Searching here needs JavaScript, as no server stands behind these pages. Without it, look
        through the <a href={to.list(at, 'meetings')}>meetings</a>, the{' '}
        <a href={to.list(at, 'decisions')}>decisions</a> or the{' '}
        <a href={to.list(at, 'actions')}>actions</a>.
      </p>
    </noscript>
    <script defer src={to.searchIndex(at)} />
  </>
)

const Results = ({ at, q, result }: { at: Place; q: string; result: SearchResult }): VNode => (
  <>
    {result.problems.map((problem) => (
      <p class="notice">{problem}</p>
    ))}
    <Facets at={at} result={result} />
    <p class="count">{plural(result.total, 'hit')}</p>
    {result.rows.length === 0 ? (
      <Empty title={`Nothing found for “${q}”.`}>
        Try fewer words, take a filter away, or look through the{' '}
        <a href={to.list(at, 'meetings')}>meetings</a>.
      </Empty>
    ) : (
      <ol class="hits">
        {result.rows.map((hit) => (
          <Hit at={at} hit={hit} />
        ))}
      </ol>
    )}
    {result.cursor !== null && (
      <nav class="paging" aria-label="Pages">
        <a rel="next" href={to.search(at, q, { cursor: result.cursor })}>
          Further hits
        </a>
      </nav>
    )}
  </>
)

const Facets = ({ at, result }: { at: Place; result: SearchResult }): VNode => {
  const { filters, words } = result
  const withFilter = (filter: Filter) =>
    to.search(at, queryText(words, [...filters.filter(({ key }) => key !== filter.key), filter]))
  return (
    <nav class="facets" aria-label="Narrow the search">
      {filters.length > 0 && (
        <p>
          <span class="facet-name">Filters</span>
          {filters.map((filter) => (
            <a
              class="facet on"
              href={to.search(
                at,
                queryText(
                  words,
                  filters.filter((other) => other !== filter),
                ),
              )}
              aria-label={`Take away ${filter.key}: ${filter.value}`}
            >
              {filter.key}:{filter.value} <span aria-hidden="true">×</span>
            </a>
          ))}
        </p>
      )}
      {result.kinds.length > 1 && (
        <p>
          <span class="facet-name">Kind</span>
          {result.kinds.map(({ kind, count }) => (
            <a class="facet" href={withFilter({ key: 'kind', value: kind })}>
              {lookOf(kind).many.toLowerCase()} <b>{count}</b>
            </a>
          ))}
        </p>
      )}
      {result.series.length > 1 && (
        <p>
          <span class="facet-name">Series</span>
          {result.series.slice(0, 8).map(({ id, title, count }) => (
            <a class="facet" href={withFilter({ key: 'in', value: id })}>
              {title} <b>{count}</b>
            </a>
          ))}
        </p>
      )}
    </nav>
  )
}

const EXAMPLES = [
  ['kind:decision after:2019-03', 'decisions since March 2019'],
  ['kind:action state:open', 'actions that are still open'],
  ['owner:ada state:open', 'what Ada still has to do'],
  ['"exact words"', 'these words, side by side'],
] as const

const HowTo = ({ at }: { at: Place }): VNode => (
  <div class="empty">
    <p class="empty-title">Search every note, item, topic and person.</p>
    <p>Type words; put filters beside them to narrow the search:</p>
    <ul class="examples">
      {EXAMPLES.map(([example, meaning]) => (
        <li>
          <a href={to.search(at, example)}>
            <code>{example}</code>
          </a>{' '}
          {meaning}
        </li>
      ))}
    </ul>
  </div>
)
