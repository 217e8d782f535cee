import { allRows, type CommunityRow, exportFiles, type ListFilter } from '#api'
import { checkRuleText, presets } from '#clerk'
import {
  assets,
  CommunitiesPage,
  fileOfPage,
  type Place,
  RulePage,
  RulesPage,
  renderPage,
} from '#web'
import { listPages } from '../pages/lists.ts'
import type { PageRoute } from '../pages/page.ts'
import { singlePages } from '../pages/single.ts'
import type { Served } from '../served.ts'
import { searchIndex } from './search-index.ts'

/** A file of a static site: where it goes, and its pieces in order. */
export interface SiteFile {
  readonly path: string
  readonly pieces: AsyncIterable<string> | Iterable<string>
}

/** Rows on one page of a list; a plain web host cannot ask for the next ones. */
const ROWS_A_PAGE = 200

/** Every file of the site, one after the other; nothing is held for longer than its turn. */
export async function* siteFiles(
  served: Served,
  communities: readonly CommunityRow[],
): AsyncGenerator<SiteFile> {
  for (const { name, body } of assets) yield { path: `assets/${name}`, pieces: [alone(name, body)] }
  const at: Place = { now: served.now(), base: '', url: '', community: null, files: true }
  yield { path: 'index.html', pieces: [renderPage(CommunitiesPage, { at, communities })] }
  yield* ruleFiles(at.now)
  for (const community of communities) yield* communityFiles(served, community, at.now)
}

/** The rules at hand, to read. */
function* ruleFiles(now: string): Generator<SiteFile> {
  const at: Place = { now, base: '../', url: 'rules/', community: null, files: true }
  yield { path: 'rules/index.html', pieces: [renderPage(RulesPage, { at, rules: presets })] }
  for (const rule of presets) {
    const url = `rules/${rule.id}`
    const { problems, truth } = checkRuleText(JSON.stringify(rule, null, 2))
    const page = renderPage(RulePage, { at: { ...at, url }, rule, problems, truth })
    yield { path: fileOfPage(url), pieces: [page] }
  }
}

/** Scripts of a page that is a file are no modules: each keeps its names to itself. */
const alone = (name: string, body: string): string =>
  name.endsWith('.js') ? `(() => {\n${body}\n})()\n` : body

async function* communityFiles(
  served: Served,
  community: CommunityRow,
  now: string,
): AsyncGenerator<SiteFile> {
  const { views, parse } = served
  const { id: slug } = community
  const page = async (
    route: PageRoute,
    id = '',
    filter: ListFilter = {},
    more: Partial<Place> & { readonly suffix?: string } = {},
  ): Promise<SiteFile | null> => {
    const { suffix = '', ...place } = more
    const url = `${route.path.replace('{community}', slug).replace('{id}', id).slice(1)}${suffix}`
    const base = '../'.repeat(url.split('/').length - 1)
    const at: Place = { now, base, url, community, files: true, ...place }
    const html = await route.make({ views, parse, at, community: slug, id, filter, words: '' })
    return html === null ? null : { path: fileOfPage(url), pieces: [html] }
  }

  for (const route of singlePages.filter(({ path }) => !path.includes('{id}'))) {
    const file = await page(route)
    if (file !== null) yield file
  }
  for (const route of listPages) {
    const { list } = route
    let cursor: string | null = null
    let number = 1
    do {
      const filter: ListFilter = {
        limit: ROWS_A_PAGE,
        ...(cursor === null ? {} : { cursor }),
      }
      const next: string | null = (await views[list](slug, filter)).cursor
      const file = await page(route, '', filter, {
        suffix: number === 1 ? '' : `-${number}`,
        pages: {
          previous: number === 1 ? null : pageName(list, number - 1),
          next: next === null ? null : pageName(list, number + 1),
        },
      })
      if (file !== null) yield file
      cursor = next
      number += 1
    } while (cursor !== null)
  }
  for await (const [name, id] of ids(served, slug)) {
    const route = singlePages.find(({ names }) => names === name)
    const file = route && (await page(route, id))
    if (file) yield file
  }
  for await (const { id } of allRows((filter) => views.documents(slug, filter))) {
    const original = (await views.document(slug, id))?.original
    if (original !== undefined) yield { path: `${slug}/documents/${id}.txt`, pieces: [original] }
  }
  for (const file of exportFiles)
    yield {
      path: file.path.replace('/{community}', slug),
      pieces: file.write({
        views,
        community,
        filter: {},
        to: {
          meeting: ({ id }) => `meetings/${id}.html`,
          item: ({ id }) => `items/${id}.html`,
          page: (name) => `${name}.html`,
          self: (path) => path,
        },
      }),
    }
  yield { path: `${slug}/search-index.js`, pieces: searchIndex(views, slug) }
}

const pageName = (list: string, number: number): string =>
  number === 1 ? `${list}.html` : `${list}-${number}.html`

/** What has a page of its own: its kind and id. */
async function* ids({ views }: Served, slug: string): AsyncGenerator<readonly [string, string]> {
  const announced = new Set<string>()
  for await (const { id } of allRows((f) => views.meetings(slug, f))) {
    yield ['meeting', id]
    for (const item of (await views.meeting(slug, id))?.items ?? [])
      if (item.kind === 'next') announced.add(item.id)
  }
  for (const id of announced) yield ['item', id]
  for await (const { id } of allRows((f) => views.documents(slug, f))) yield ['document', id]
  for await (const { id } of allRows((f) => views.people(slug, f))) yield ['person', id]
  for (const list of ['decisions', 'actions', 'motions', 'polls', 'questions'] as const)
    for await (const { id } of allRows<{ readonly id: string }>((f) =>
      views[list](slug, { ...f, mentions: true }),
    ))
      yield ['item', id]
}
