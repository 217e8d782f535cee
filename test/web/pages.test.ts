import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActionRow, HomeView, ItemRow } from '#api'
import { parseMarkdown } from '#markdown'
import {
  AboutPage,
  ActionsPage,
  CommunitiesPage,
  DecisionsPage,
  DocumentPage,
  DocumentsPage,
  HomePage,
  ItemPage,
  MeetingPage,
  MeetingsPage,
  MotionsPage,
  PeoplePage,
  PersonPage,
  type Place,
  ProblemsPage,
  QuestionsPage,
  renderPage,
  SearchPage,
  TroublePage,
} from '#web'
import {
  action,
  decision,
  document,
  meeting,
  motion,
  original,
  person,
  poll,
  problem,
  question,
} from '../made/rows.ts'
import { community, madeViews } from '../made/views.ts'
import { anchorsOf, idsOf, ranksOf, tagsOf, wordsOf } from './html.ts'

const at: Place = { now: '2019-04-01T00:00:00Z', base: '/', url: 'lanterns/decisions', community }
const views = madeViews()
const list = <Row>(rows: readonly Row[]) => ({ rows, total: rows.length, cursor: null })
const series = [
  { id: 'lamp-calls', title: 'Lamp calls', meetings: 2, first: '2018-03-06', last: '2019-03-06' },
]
const meetings = [meeting(), meeting({ id: 'm-2', date: '2018-03-06' })]
const older: ActionRow = action({
  id: 'a-2',
  meeting: { ...decision().meeting, date: '2018-01-01' },
})
const month = { month: '2018-01', meetings: 1, decisions: 0, actionsOpened: 2, actionsClosed: 1 }

const home = (await views.home('lanterns')) as HomeView
const meetingView = (await views.meeting('lanterns', 'm-lamp0001'))!
const personView = (await views.person('lanterns', 'ada-quay'))!
const itemView = (await views.item('lanterns', 'v-lamp0001'))!
const searchResult = await views.search('lanterns', 'lamp', {})

const full: Readonly<Record<string, string>> = {
  communities: renderPage(CommunitiesPage, {
    at: { ...at, community: null },
    communities: [community],
  }),
  home: renderPage(HomePage, { at, home }),
  meetings: renderPage(MeetingsPage, {
    at,
    listing: list(meetings),
    filter: {},
    series,
    timeline: meetings,
  }),
  meeting: renderPage(MeetingPage, { at, view: meetingView, parse: parseMarkdown }),
  decisions: renderPage(DecisionsPage, { at, listing: list([decision()]), filter: {}, series }),
  actions: renderPage(ActionsPage, {
    at,
    listing: list([action(), older]),
    filter: {},
    series,
    people: [{ id: 'ada-quay', name: 'Ada Quay' }],
    open: [action(), older],
    activity: [month, { ...month, month: '2019-03' }],
  }),
  motions: renderPage(MotionsPage, {
    at,
    motions: list([motion]),
    polls: list([poll]),
    filter: {},
    series,
  }),
  questions: renderPage(QuestionsPage, { at, listing: list([question]), filter: {}, series }),
  people: renderPage(PeoplePage, { at, listing: list([person()]), filter: {} }),
  person: renderPage(PersonPage, { at, view: personView }),
  problems: renderPage(ProblemsPage, { at, listing: list([problem]), filter: {}, series }),
  documents: renderPage(DocumentsPage, { at, listing: list([document]), filter: {} }),
  document: renderPage(DocumentPage, {
    at,
    view: {
      document,
      original,
      isUnwrapped: false,
      meetings,
      problems: [problem],
      versions: [document],
    },
  }),
  item: renderPage(ItemPage, { at, view: itemView }),
  search: renderPage(SearchPage, { at, q: 'lamp', result: searchResult }),
  about: renderPage(AboutPage, { at }),
  trouble: renderPage(TroublePage, {
    at,
    status: 404,
    message: 'There is no such.',
    hint: 'Go on.',
  }),
}

const none = list<never>([])
const empty: Readonly<Record<string, string>> = {
  communities: renderPage(CommunitiesPage, { at: { ...at, community: null }, communities: [] }),
  home: renderPage(HomePage, {
    at,
    home: {
      ...home,
      totals: Object.fromEntries(
        Object.keys(home.totals).map((key) => [key, 0]),
      ) as HomeView['totals'],
    },
  }),
  meetings: renderPage(MeetingsPage, { at, listing: none, filter: {}, series: [] }),
  decisions: renderPage(DecisionsPage, { at, listing: none, filter: {}, series: [] }),
  actions: renderPage(ActionsPage, {
    at,
    listing: none,
    filter: {},
    series: [],
    people: [],
    open: [],
    activity: [],
  }),
  motions: renderPage(MotionsPage, { at, motions: none, polls: none, filter: {}, series: [] }),
  questions: renderPage(QuestionsPage, { at, listing: none, filter: {}, series: [] }),
  people: renderPage(PeoplePage, { at, listing: none, filter: {} }),
  problems: renderPage(ProblemsPage, { at, listing: none, filter: {}, series: [] }),
  documents: renderPage(DocumentsPage, { at, listing: none, filter: {} }),
  search: renderPage(SearchPage, { at, q: '', result: null }),
}

for (const [state, pages] of Object.entries({ full, empty }))
  for (const [name, html] of Object.entries(pages))
    test(`the ${state} ${name} page is a document with its landmarks, and nothing a strict policy refuses`, () => {
      assert.match(html, /^<!doctype html>\n<html lang="en">/)
      const tags = tagsOf(html)
      const count = (tag: string) => tags.filter((one) => one.name === tag).length
      assert.equal(count('h1'), 1)
      assert.equal(count('main'), 1)
      assert.equal(count('title') >= 1, true)
      assert.match(html, /<a class="skip" href="#main">/)
      for (const { name: tag, attributes } of tags) {
        assert.ok(!('style' in attributes) && tag !== 'style', `style in <${tag}>`)
        assert.ok(!Object.keys(attributes).some((key) => key.startsWith('on')))
        if (tag === 'script') assert.ok(attributes.src && attributes.type === 'module')
      }
      let before = 0
      for (const rank of ranksOf(html)) {
        assert.ok(rank <= before + 1, `h${rank} after h${before}`)
        before = rank
      }
      const ids = idsOf(html)
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      )
      for (const anchor of anchorsOf(html))
        assert.ok(ids.includes(anchor), `#${anchor} leads nowhere`)
      for (const { attributes } of tags)
        for (const id of (attributes['aria-labelledby'] ?? '').split(' '))
          assert.ok(id === '' || ids.includes(id), `labelled by ${id}`)
      assert.doesNotMatch(wordsOf(html), /undefined|null|NaN|\[object/)
    })

for (const [name, html] of Object.entries(empty))
  test(`where there is nothing, the ${name} page says so and what to do next`, () => {
    assert.match(html, /class="empty"|Motions are read where/)
  })

test('every picture says in words what it shows', () => {
  for (const html of Object.values(full))
    for (const [, inside = ''] of html.matchAll(/<svg(?![^>]*aria-hidden)[^>]*>(.*?)<\/svg>/gs))
      assert.match(inside, /^<title>[^<]+<\/title>/)
})

test('votes are told by number, block and pattern, not by colour alone', () => {
  const html = full.motions ?? ''
  assert.match(html, /<title>1 for, 1 against<\/title>/)
  assert.match(html, /<rect class="bar-against"[^>]*fill="url\(#hatch\)"/)
  assert.match(html, /id="hatch"/)
})

test('a list without hits for its filter says how to widen it', () => {
  const html = renderPage(DecisionsPage, { at, listing: none, filter: { text: 'whale' }, series })
  assert.match(html, /No decision fits the filter/)
  assert.match(html, /value="whale"/)
  assert.match(html, /href="\/lanterns\/decisions">show all/)
})

test('the way to the rest of a list keeps its filter', () => {
  const listing = { rows: [decision()], total: 300, cursor: 'c2' }
  const html = renderPage(DecisionsPage, { at, listing, filter: { year: '2019' }, series })
  assert.match(html, /href="\/lanterns\/decisions\?year=2019&amp;cursor=c2"/)
  assert.match(html, /href="\/lanterns\/decisions.csv\?year=2019"/)
})

test('an open action past its day is said to be overdue, and for how long it is open', () => {
  assert.match(full.actions ?? '', /due <time datetime="2019-03-20">20 Mar 2019<\/time>, overdue/)
  assert.match(full.actions ?? '', /open for 4 weeks/)
})

test('a document numbers its lines', () => {
  assert.match(
    full.document ?? '',
    /<li id="L3" value="3">Ada: "agreed"|<li id="L3" value="3">Ada: &quot;agreed/,
  )
})

test('words found are highlighted, and a filter can be taken away', () => {
  const html = renderPage(SearchPage, {
    at,
    q: 'lamp kind:decision',
    result: { ...searchResult, words: ['lamp'], filters: [{ key: 'kind', value: 'decision' }] },
  })
  assert.match(html, /Light the <mark>lamp<\/mark>|Light the lamp/)
  assert.match(html, /href="\/lanterns\/search\?q=lamp" aria-label="Take away kind: decision"/)
})

test('a hit tells of an action and a decision what their registers tell', () => {
  const hit = searchResult.rows[0]!
  const html = (item: ItemRow) =>
    renderPage(SearchPage, {
      at,
      q: 'lamp',
      result: { ...searchResult, rows: [{ ...hit, kind: item.kind, item }] },
    })
  const told = html(action({ state: 'done', due: '2019-03-08', dueDate: '2019-03-08' }))
  assert.match(told, /<li class="hit">.*Ada Quay.*due .*2019-03-08.*state-done">done/s)
  const decided = html(decision({ until: '2020-01-01' }))
  assert.match(decided, /<span>labelled in the notes<\/span>.*in force until .*2020-01-01/s)
})
