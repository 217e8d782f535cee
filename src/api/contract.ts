import { z } from 'zod'
import type { ListFilter, Listing, ViewsReader } from '#views'
import type { Answered, Endpoint } from './endpoint.ts'
import { emptyQuery, listQueryOf, searchQuery } from './filter.ts'
import { activityRow, communityRow, seriesRow } from './shapes/community.ts'
import { documentRow, documentView, problemRow } from './shapes/document.ts'
import { doubtRow } from './shapes/doubt.ts'
import { homeView } from './shapes/home.ts'
import { actionRow, decisionRow, itemView, motionRow, pollRow, questionRow } from './shapes/item.ts'
import { listing } from './shapes/listing.ts'
import { meetingRow } from './shapes/meeting.ts'
import { meetingView } from './shapes/meeting-view.ts'
import { personRow, personView } from './shapes/person.ts'
import { searchResult } from './shapes/search.ts'

type Contract = { readonly [Name in keyof ViewsReader]: Endpoint<Answered<Name>> }

/** The names of the lists that can be narrowed, paged and exported. */
export type ListName = {
  [Name in keyof ViewsReader]: ViewsReader[Name] extends (
    community: string,
    filter: ListFilter,
  ) => Promise<Listing<infer _Row>>
    ? Name
    : never
}[Exclude<keyof ViewsReader, 'search'>]

const list = <Name extends ListName>(
  name: Name,
  answer: z.ZodType<Answered<Name>>,
  summary: string,
) =>
  ({
    path: `/api/{community}/${name}`,
    summary,
    names: null,
    query: listQueryOf(name),
    answer,
    ask: (views, { community, filter }) =>
      views[name](community, filter) as Promise<Answered<Name>>,
  }) satisfies Endpoint<Answered<Name>>

const one = <Name extends 'meeting' | 'document' | 'person' | 'item'>(
  name: Name,
  folder: string,
  view: z.ZodType<Answered<Name>>,
  summary: string,
) =>
  ({
    path: `/api/{community}/${folder}/{id}`,
    summary,
    names: name,
    query: emptyQuery,
    answer: view,
    ask: (views, { community, id }) => views[name](community, id) as Promise<Answered<Name> | null>,
  }) satisfies Endpoint<Answered<Name>>

/** Every question that the API answers, by the name of the reader's method that answers it. */
export const contract: Contract = {
  communities: {
    path: '/api/communities',
    summary: 'Every community whose record is kept here',
    names: null,
    query: emptyQuery,
    answer: z.array(communityRow),
    ask: (views) => views.communities(),
  },
  home: {
    path: '/api/{community}',
    summary: 'What the community did lately, and what is open',
    names: null,
    query: emptyQuery,
    answer: homeView,
    ask: (views, { community }) => views.home(community),
  },
  series: {
    path: '/api/{community}/series',
    summary: 'The series of meetings',
    names: null,
    query: emptyQuery,
    answer: z.array(seriesRow),
    ask: (views, { community }) => views.series(community),
  },
  meetings: list('meetings', listing(meetingRow), 'Meetings, newest first'),
  meeting: one('meeting', 'meetings', meetingView, 'A meeting with all that was read in it'),
  documents: list('documents', listing(documentRow), 'Documents as filed'),
  document: one('document', 'documents', documentView, 'A document with its original text'),
  decisions: list('decisions', listing(decisionRow), 'Decisions, newest first'),
  actions: list('actions', listing(actionRow), 'Actions, newest first'),
  motions: list('motions', listing(motionRow), 'Motions with their votes, newest first'),
  polls: list('polls', listing(pollRow), 'Polls: who was for and who against'),
  questions: list('questions', listing(questionRow), 'Questions left open'),
  problems: list(
    'problems',
    listing(problemRow),
    'What in the texts is odd, and what to do about it',
  ),
  doubts: list('doubts', listing(doubtRow), 'What only a member can settle, with what to say'),
  people: list('people', listing(personRow), 'People who were named'),
  person: one('person', 'people', personView, 'What a person promised, moved and attended'),
  item: one('item', 'items', itemView, 'One item by its short id, former ids included'),
  activity: {
    path: '/api/{community}/activity',
    summary: 'Counts of every month',
    names: null,
    query: emptyQuery,
    answer: z.array(activityRow),
    ask: (views, { community }) => views.activity(community),
  },
  search: {
    path: '/api/{community}/search',
    summary: 'Search over everything, ranked',
    names: null,
    query: searchQuery,
    answer: searchResult,
    ask: (views, { community, words, filter }) => views.search(community, words, filter),
  },
}
