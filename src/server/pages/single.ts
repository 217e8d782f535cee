import {
  AboutPage,
  DocumentPage,
  HomePage,
  ItemPage,
  MeetingPage,
  PersonPage,
  renderPage,
  SearchPage,
} from '#web'
import type { PageRoute } from './page.ts'

/** The pages that show one thing each. */
export const singlePages: readonly PageRoute[] = [
  {
    path: '/{community}/',
    takes: 'nothing',
    async make({ views, at, community }) {
      const home = await views.home(community)
      return home && renderPage(HomePage, { at, home })
    },
  },
  {
    path: '/{community}/meetings/{id}',
    takes: 'nothing',
    names: 'meeting',
    async make({ views, parse, at, community, id }) {
      const view = await views.meeting(community, id)
      return view && renderPage(MeetingPage, { at, view, parse })
    },
  },
  {
    path: '/{community}/documents/{id}',
    takes: 'nothing',
    names: 'document',
    async make({ views, at, community, id }) {
      const view = await views.document(community, id)
      return view && renderPage(DocumentPage, { at, view })
    },
  },
  {
    path: '/{community}/people/{id}',
    takes: 'nothing',
    names: 'person',
    async make({ views, at, community, id }) {
      const view = await views.person(community, id)
      return view && renderPage(PersonPage, { at, view })
    },
  },
  {
    path: '/{community}/items/{id}',
    takes: 'nothing',
    names: 'item',
    async make({ views, at, community, id }) {
      const view = await views.item(community, id)
      return view && renderPage(ItemPage, { at, view })
    },
  },
  {
    path: '/{community}/search',
    takes: 'search',
    async make({ views, at, community, words, filter }) {
      const asked = words.trim() !== ''
      const result = asked ? await views.search(community, words, filter) : null
      return renderPage(SearchPage, { at, q: words, result })
    },
  },
  {
    path: '/{community}/about',
    takes: 'nothing',
    make: async ({ at }) => renderPage(AboutPage, { at }),
  },
]
