import type { Kysely } from 'kysely'
import type { ViewsReader } from '#views'
import type { Schema } from '../schema.ts'
import {
  listActions,
  listDecisions,
  listDocuments,
  listDoubts,
  listMeetings,
  listMotions,
  listPeople,
  listPolls,
  listProblems,
  listQuestions,
} from './list-rows.ts'
import { showDocument } from './show-document.ts'
import { showHome } from './show-home.ts'
import { showItem } from './show-item.ts'
import { showMeeting } from './show-meeting.ts'
import { showPerson } from './show-person.ts'
import { readActivity, readCommunities, readSeries } from './small-tables.ts'

/** Answers from the rows; the search, whose words each database finds in its own way, is given. */
export const keepViewsReader = (
  db: Kysely<Schema>,
  search: ViewsReader['search'],
): ViewsReader => ({
  communities: () => readCommunities(db),
  home: (community) => showHome(db, community),
  series: (community) => readSeries(db, community),
  activity: (community) => readActivity(db, community),
  meetings: (community, filter) => listMeetings(db, community, filter),
  documents: (community, filter) => listDocuments(db, community, filter),
  decisions: (community, filter) => listDecisions(db, community, filter),
  actions: (community, filter) => listActions(db, community, filter),
  motions: (community, filter) => listMotions(db, community, filter),
  polls: (community, filter) => listPolls(db, community, filter),
  questions: (community, filter) => listQuestions(db, community, filter),
  problems: (community, filter) => listProblems(db, community, filter),
  doubts: (community, filter) => listDoubts(db, community, filter),
  people: (community, filter) => listPeople(db, community, filter),
  meeting: (community, id) => showMeeting(db, community, id),
  document: (community, id) => showDocument(db, community, id),
  person: (community, id) => showPerson(db, community, id),
  item: (community, id) => showItem(db, community, id),
  search,
})
