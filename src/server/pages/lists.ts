import {
  ActionsPage,
  DecisionsPage,
  DocumentsPage,
  MeetingsPage,
  MotionsPage,
  PeoplePage,
  ProblemsPage,
  QuestionsPage,
  renderPage,
} from '#web'
import type { PageRoute } from './page.ts'

const MOST = 1000

/** The pages of lists: each takes the filters of its list. */
export const listPages: readonly PageRoute[] = [
  {
    path: '/{community}/meetings',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const [listing, series] = await Promise.all([
        views.meetings(community, filter),
        views.series(community),
      ])
      const whole = Object.keys(filter).length === 0
      const timeline = whole ? (await views.meetings(community, { limit: MOST })).rows : []
      return renderPage(MeetingsPage, { at, listing, filter, series, timeline })
    },
  },
  {
    path: '/{community}/decisions',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const [listing, series] = await Promise.all([
        views.decisions(community, filter),
        views.series(community),
      ])
      return renderPage(DecisionsPage, { at, listing, filter, series })
    },
  },
  {
    path: '/{community}/actions',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const { cursor: _cursor, limit: _limit, ...narrowed } = filter
      const [listing, series, people, open, activity] = await Promise.all([
        views.actions(community, filter),
        views.series(community),
        views.people(community, { limit: MOST }),
        views.actions(community, { ...narrowed, state: 'open', limit: MOST }),
        views.activity(community),
      ])
      const owners = people.rows
        .filter((one) => one.openActions + one.doneActions > 0)
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      return renderPage(ActionsPage, {
        at,
        listing,
        filter,
        series,
        people: owners,
        open: open.rows,
        activity,
      })
    },
  },
  {
    path: '/{community}/motions',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const [motions, polls, series] = await Promise.all([
        views.motions(community, filter),
        views.polls(community, filter),
        views.series(community),
      ])
      return renderPage(MotionsPage, { at, motions, polls, filter, series })
    },
  },
  {
    path: '/{community}/questions',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const [listing, series] = await Promise.all([
        views.questions(community, filter),
        views.series(community),
      ])
      return renderPage(QuestionsPage, { at, listing, filter, series })
    },
  },
  {
    path: '/{community}/problems',
    takes: 'filter',
    async make({ views, at, community, filter }) {
      const [listing, series] = await Promise.all([
        views.problems(community, filter),
        views.series(community),
      ])
      return renderPage(ProblemsPage, { at, listing, filter, series })
    },
  },
  {
    path: '/{community}/people',
    takes: 'filter',
    make: async ({ views, at, community, filter }) =>
      renderPage(PeoplePage, { at, listing: await views.people(community, filter), filter }),
  },
  {
    path: '/{community}/documents',
    takes: 'filter',
    make: async ({ views, at, community, filter }) =>
      renderPage(DocumentsPage, { at, listing: await views.documents(community, filter), filter }),
  },
]
