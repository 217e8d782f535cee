import type { ViewsReader } from '#api'
import {
  AboutPage,
  DocumentPage,
  HomePage,
  ItemPage,
  MeetingPage,
  PersonPage,
  type Place,
  renderPage,
  SearchPage,
} from '#web'
import type { PageRoute, ParseMarkdown } from './page.ts'

type OneName = 'meeting' | 'document' | 'person' | 'item'

interface OneProps<Name extends OneName> {
  readonly at: Place
  readonly view: NonNullable<Awaited<ReturnType<ViewsReader[Name]>>>
  readonly parse: ParseMarkdown
}

/** A page that shows the one thing of an id. */
const onePage = <Name extends OneName>(
  names: Name,
  folder: string,
  Page: Parameters<typeof renderPage<OneProps<Name>>>[0],
): PageRoute => ({
  path: `/{community}/${folder}/{id}`,
  takes: 'nothing',
  names,
  async make({ views, parse, at, community, id }) {
    const view = (await views[names](community, id)) as OneProps<Name>['view'] | null
    return view && renderPage(Page, { at, view, parse })
  },
})

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
  onePage('meeting', 'meetings', MeetingPage),
  onePage('document', 'documents', DocumentPage),
  onePage('person', 'people', PersonPage),
  onePage('item', 'items', ItemPage),
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
