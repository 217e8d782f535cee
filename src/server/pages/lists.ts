import {
  allRows,
  type ListFilter,
  type Listing,
  type ListName,
  type SeriesRow,
  type ViewsReader,
} from '#api'
import {
  ActionsPage,
  DecisionsPage,
  DocumentsPage,
  DoubtsPage,
  MeetingsPage,
  MotionsPage,
  PeoplePage,
  type Place,
  ProblemsPage,
  QuestionsPage,
  renderPage,
} from '#web'
import type { PageRoute } from './page.ts'

const MOST = 1000

/** All rows of a list, for what is drawn of the whole. */
const every = async <Row>(
  list: (filter: ListFilter) => Promise<Listing<Row>>,
  filter: ListFilter = {},
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for await (const row of allRows(list, filter)) rows.push(row)
  return rows
}

interface ListProps<Name extends ListName> {
  readonly at: Place
  readonly listing: Awaited<ReturnType<ViewsReader[Name]>>
  readonly filter: ListFilter
  readonly series: readonly SeriesRow[]
}

/** A page that shows one list and the series to narrow it by. */
const listPage = <Name extends ListName>(
  name: Name,
  Page: Parameters<typeof renderPage<ListProps<Name>>>[0],
): PageRoute => ({
  path: `/{community}/${name}`,
  takes: 'filter',
  async make({ views, at, community, filter }) {
    const [listing, series] = await Promise.all([
      views[name](community, filter) as Promise<ListProps<Name>['listing']>,
      views.series(community),
    ])
    return renderPage(Page, { at, listing, filter, series })
  },
})

const meetings: PageRoute = {
  path: '/{community}/meetings',
  takes: 'filter',
  async make({ views, at, community, filter }) {
    const series = await views.series(community)
    const chosen = filter.series ?? (series.length === 1 ? series[0]!.id : undefined)
    const [listing, whole, actions] = await Promise.all([
      views.meetings(community, filter),
      Object.keys(filter).length === 0 ? every((f) => views.meetings(community, f)) : [],
      chosen ? views.actions(community, { series: chosen, limit: MOST }) : null,
    ])
    return renderPage(MeetingsPage, {
      at,
      listing,
      filter,
      series,
      timeline: whole,
      actions: actions?.rows ?? [],
    })
  },
}

const actions: PageRoute = {
  path: '/{community}/actions',
  takes: 'filter',
  async make({ views, at, community, filter }) {
    const { cursor: _cursor, limit: _limit, ...narrowed } = filter
    const [listing, series, people, open, activity] = await Promise.all([
      views.actions(community, filter),
      views.series(community),
      views.people(community, { limit: MOST }),
      every((f) => views.actions(community, f), { ...narrowed, state: 'open' }),
      views.activity(community),
    ])
    const owners = people.rows
      .filter((one) => one.openActions + one.doneActions > 0)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    return renderPage(ActionsPage, {
      at,
      listing,
      filter,
      series,
      people: owners,
      open,
      activity,
    })
  },
}

/** Polls stand whole on the first page; the pages after it go on with motions. */
const motions: PageRoute = {
  path: '/{community}/motions',
  takes: 'filter',
  async make({ views, at, community, filter }) {
    const { state: _outcome, cursor, limit: _limit, ...shared } = filter
    const [motions, polls, series] = await Promise.all([
      views.motions(community, filter),
      views.polls(community, { ...shared, limit: cursor === undefined ? MOST : 1 }),
      views.series(community),
    ])
    return renderPage(MotionsPage, {
      at,
      motions,
      polls: cursor === undefined ? polls : { ...polls, rows: [] },
      filter,
      series,
    })
  },
}

/** The pages of lists: each takes the filters of its list. */
export const listPages: readonly (PageRoute & { readonly list: ListName })[] = [
  { ...meetings, list: 'meetings' },
  { ...listPage('decisions', DecisionsPage), list: 'decisions' },
  { ...actions, list: 'actions' },
  { ...motions, list: 'motions' },
  { ...listPage('questions', QuestionsPage), list: 'questions' },
  { ...listPage('people', PeoplePage), list: 'people' },
  { ...listPage('problems', ProblemsPage), list: 'problems' },
  { ...listPage('documents', DocumentsPage), list: 'documents' },
  { ...listPage('doubts', DoubtsPage), list: 'doubts' },
]
