import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { type ActionRow, type MeetingRef, type Mention, timesTold } from '#api'
import { isUnheard } from '#views'
import {
  ActionsPage,
  DecisionsPage,
  ItemPage,
  MeetingsPage,
  PersonPage,
  type Place,
  renderPage,
} from '#web'
import { action, decision, meeting, person } from '../made/rows.ts'
import { community, madeViews } from '../made/views.ts'
import { tagsOf, wordsOf } from './html.ts'

const at: Place = { now: '2019-05-01T00:00:00Z', base: '/', url: 'lanterns/actions', community }
const views = madeViews()
const list = <Row>(rows: readonly Row[]) => ({ rows, total: rows.length, cursor: null })

const meetingOn = (date: string): MeetingRef => ({ ...action().meeting, id: `m-${date}`, date })

const mention = (date: string, state: Mention['state'], evidence: readonly string[]): Mention => ({
  item: `a-${date}`,
  meeting: meetingOn(date),
  document: 'd-lamp0001',
  text: `write to the harbour, ${state} on ${date}`,
  span: action().spans[0]!,
  state,
  evidence,
  confidence: evidence.length === 0 ? 1 : 0.97,
})

const followed: ActionRow = action({
  id: 'a-2019-03-06',
  state: 'done',
  thread: {
    id: 'a-2019-03-06',
    born: meetingOn('2019-03-06'),
    mentions: [
      mention('2019-03-06', 'open', []),
      mention('2019-03-13', 'carried', ['the same words', 'the same owner']),
      mention('2019-03-20', 'done', ['harbour in both']),
    ],
  },
})

const itemView = (await views.item('lanterns', 'v-lamp0001'))!

test("an action's page tells its life: every mention, what it says, and why it is the same", () => {
  const html = renderPage(ItemPage, { at, view: { ...itemView, item: followed } })
  const words = wordsOf(html)
  match(words, /Told of in 3 meetings since 6 March 2019/)
  match(
    words,
    /carried over.*13 Mar 2019.*the same, by the same words; the same owner \(97 % sure\)/,
  )
  match(html, /href="\/lanterns\/meetings\/m-2019-03-20#a-2019-03-20"/)
  ok(tagsOf(html).some(({ attributes }) => attributes.class === 'life-closed'))
  equal(tagsOf(html).filter(({ attributes }) => attributes['aria-current'] === 'true').length, 1)
})

test('what one day tells twice is told once, and may be never heard of again', () => {
  const { thread } = followed
  const [first] = thread!.mentions
  const recap = { ...first!, item: 'a-recap', evidence: ['the same words'] }
  const twice: ActionRow = {
    ...followed,
    state: 'open',
    silent: 2,
    thread: { ...thread!, mentions: [first!, recap] },
  }
  equal(timesTold(twice.thread), 1)
  equal(isUnheard(twice), true)
  equal(isUnheard({ ...followed, state: 'open', silent: 2 }), false)
})

test('days of one month are told apart below a life that is short', () => {
  const html = renderPage(ItemPage, { at, view: { ...itemView, item: followed } })
  const names = [...html.matchAll(/class="tick-name">([^<]*)</g)].map(([, name]) => name)
  equal(new Set(names).size, names.length)
  ok(names.includes('10 Mar'))
})

test('an item that is told of once has no history', () => {
  const html = renderPage(ItemPage, { at, view: { ...itemView, item: action() } })
  ok(!html.includes('id="history"'))
})

test('the register says how often an action was told of, and offers what was never heard of again', () => {
  const html = renderPage(ActionsPage, {
    at,
    listing: list([followed, action()]),
    filter: {},
    series: [],
    people: [],
    open: [],
    activity: [],
  })
  match(wordsOf(html), /told 3 times, last 20 Mar 2019/)
  match(html, /actions\?state=unheard"[^>]*>never heard of again/)
})

test('a decision that was replaced says until when it was in force', () => {
  const html = renderPage(DecisionsPage, {
    at,
    listing: list([decision({ until: '2019-04-03' })]),
    filter: { inForce: '2019-03-10' },
    series: [],
  })
  match(wordsOf(html), /in force until 3 Apr 2019/)
  match(html, /name="inForce" value="2019-03-10"/)
})

test('the actions of a series are a table of tasks by meetings, told by shapes and words', () => {
  const html = renderPage(MeetingsPage, {
    at,
    listing: list(
      ['2019-03-06', '2019-03-13', '2019-03-20'].map((date) => meeting(meetingOn(date))),
    ),
    filter: { series: 'lamp-calls' },
    series: [],
    actions: [followed, action()],
  })
  const flow = html.slice(html.indexOf('class="flow"'), html.indexOf('</table>'))
  equal(flow.match(/<tr>/g)?.length, 2)
  match(wordsOf(flow), /○.*→.*●/s)
  match(flow, /aria-label="done"/)
})

test('of more tasks than there is room for, those told of last are shown', () => {
  const task = (at: number, days: readonly string[]): ActionRow => {
    const id = `a-task-${String(at).padStart(3, '0')}`
    const mentions = days.map((day) => ({ ...mention(day, 'open', []), item: `${id}-${day}` }))
    return action({ id, thread: { id, born: meetingOn(days[0]!), mentions } })
  }
  const days = ['2019-03-06', '2019-03-13', '2019-03-20', '2019-03-27']
  const early = Array.from({ length: 60 }, (_, i) => task(i, days.slice(0, 2)))
  const html = renderPage(MeetingsPage, {
    at,
    listing: list(days.map((date) => meeting(meetingOn(date)))),
    filter: { series: 'lamp-calls' },
    series: [],
    actions: [...early, task(60, days.slice(2)), task(61, days.slice(2))],
  })
  const flow = html.slice(html.indexOf('id="flow"'), html.indexOf('</table>'))
  match(flow, /The 60 told of last, of 62\./)
  match(flow, /a-task-060.*a-task-061/s)
})

test('a person’s promises are counted: kept, dropped, open, never heard of again', () => {
  const promises = { openActions: 3, doneActions: 5, droppedActions: 1, unheardActions: 2 }
  const view = {
    person: person(promises),
    evidence: [],
    organisations: [],
    roles: [],
    presence: [],
    attendance: [],
    actions: [followed],
    moved: [],
    seconded: [],
    voted: [],
  }
  match(
    wordsOf(renderPage(PersonPage, { at, view })),
    /Of 9 promises, 5 kept, 1 dropped, 3 open, 2 of them never heard of again\./,
  )
  const seen = action({ id: 'a-looked-back', review: true, thread: null })
  const page = renderPage(PersonPage, { at, view: { ...view, actions: [followed, seen] } })
  const uncounted = page.slice(page.indexOf('id="uncounted"'))
  match(uncounted, /a-looked-back/)
  ok(!uncounted.includes(followed.id))
})
