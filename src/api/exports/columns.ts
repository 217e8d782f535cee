import {
  type ActionRow,
  type DecisionRow,
  type DocumentRow,
  type DoubtRow,
  type ItemRow,
  type MeetingRow,
  type MotionRow,
  type PersonRef,
  type PersonRow,
  type PollRow,
  type ProblemRow,
  type QuestionRow,
  timesTold,
} from '#views'
import type { ListName } from '../contract.ts'
import type { ListedRow } from './listed-row.ts'

/** What stands in a cell of CSV. */
export type Cell = string | number | boolean | null

/** A column of a CSV file: its heading, what it holds, and how it is read off a row. */
export interface Column<Row> {
  readonly name: string
  readonly about: string
  readonly of: (row: Row) => Cell
}

const column = <Row>(name: string, about: string, of: (row: Row) => Cell): Column<Row> => ({
  name,
  about,
  of,
})

const names = (people: readonly PersonRef[]): string => people.map(({ name }) => name).join('; ')

const itemColumns: readonly Column<Omit<ItemRow, 'kind'>>[] = [
  column('id', 'short public id', ({ id }) => id),
  column('date', "the meeting's date, YYYY-MM-DD", ({ meeting }) => meeting.date),
  column('meeting', "the meeting's title", ({ meeting }) => meeting.title),
  column('meeting_id', "the meeting's id", ({ meeting }) => meeting.id),
  column('series', "id of the meeting's series", ({ meeting }) => meeting.series),
  column('topic', 'title of the topic under which it stands', ({ topic }) => topic),
  column('text', 'the words as read', ({ text }) => text),
]

const sourceColumns: readonly Column<Omit<ItemRow, 'kind'>>[] = [
  column('document', 'id of the document', ({ document }) => document),
  column('line', 'first line in the document', ({ spans }) => spans[0]?.line ?? null),
  column('rule', 'the rule that found it', ({ rule }) => rule),
  column('confidence', '0 to 1', ({ confidence }) => confidence),
  column('doubtful', 'true where the reader is not sure', ({ doubtful }) => doubtful),
  column('judged', 'confirm or correct, where a member spoke', ({ judged }) => judged?.say ?? null),
]

const voteColumns: readonly Column<MotionRow | PollRow>[] = [
  column('for', 'names, with ; between them', (row) => names(row.for)),
  column('against', 'names, with ; between them', (row) => names(row.against)),
  column('abstain', 'names, with ; between them', (row) => names(row.abstain)),
  column('votes_for', 'as counted in the notes', ({ tally }) => tally?.for ?? null),
  column('votes_against', 'as counted in the notes', ({ tally }) => tally?.against ?? null),
  column('votes_abstain', 'as counted in the notes', ({ tally }) => tally?.abstain ?? null),
]

/** Of the mention before a decision in its history. */
const earlierId = ({ id, thread }: DecisionRow): string | null => {
  const at = thread?.mentions.findIndex(({ item }) => item === id) ?? -1
  return at > 0 ? thread!.mentions[at - 1]!.item : null
}

const decisions: readonly Column<DecisionRow>[] = [
  ...itemColumns,
  column('how', 'how it came about', ({ how }) => how),
  column('until', 'from when another stands in its place', ({ until }) => until),
  column('goes_back_to', 'id of the decision it restates, amends or replaces', earlierId),
  ...sourceColumns,
]

const actions: readonly Column<ActionRow>[] = [
  ...itemColumns,
  column('owners', 'names, with ; between them', ({ owners }) => names(owners)),
  column('due', 'as written', ({ due }) => due),
  column('due_date', 'YYYY-MM-DD where it can be reckoned', ({ dueDate }) => dueDate),
  column('state', 'open, done, dropped or carried', ({ state }) => state),
  column('review', 'true where only looked back on', ({ review }) => review),
  column('mentions', 'in how many meetings it is told of', ({ thread }) => timesTold(thread)),
  column(
    'last_mention',
    'date of the last, YYYY-MM-DD',
    ({ thread, meeting }) => (thread?.mentions.at(-1)?.meeting ?? meeting).date,
  ),
  column('silent', 'meetings of its series since, where it is open', ({ silent }) => silent),
  ...sourceColumns,
]

const motions: readonly Column<MotionRow>[] = [
  ...itemColumns,
  column('mover', 'names, with ; between them', ({ mover }) => names(mover)),
  column('seconder', 'names, with ; between them', ({ seconder }) => names(seconder)),
  column('outcome', 'passed, failed, tabled, withdrawn or open', ({ outcome }) => outcome),
  ...voteColumns,
  ...sourceColumns,
]

const polls: readonly Column<PollRow>[] = [...itemColumns, ...voteColumns, ...sourceColumns]

const questions: readonly Column<QuestionRow>[] = [...itemColumns, ...sourceColumns]

const meetings: readonly Column<MeetingRow>[] = [
  column('id', 'short public id', ({ id }) => id),
  column('date', 'best reading, YYYY-MM-DD', ({ date }) => date),
  column('date_written', 'as written', ({ dateWritten }) => dateWritten),
  column('conflict', 'true where the text contradicts itself', ({ conflict }) => conflict),
  column('start_utc', 'where a time and a zone are written', ({ startUtc }) => startUtc),
  column('minutes', 'how long it took', ({ minutes }) => minutes),
  column('title', 'as read', ({ title }) => title),
  column('number', 'as written', ({ number }) => number),
  column('series', 'id of its series', ({ series }) => series),
  column('series_title', 'title of its series', ({ seriesTitle }) => seriesTitle),
  column('kind', 'minutes, report, plan …', ({ kind }) => kind),
  column('place', 'as written', ({ place }) => place),
  column('people', 'how many are named', ({ counts }) => counts.people),
  column('topics', 'how many', ({ counts }) => counts.topics),
  column('decisions', 'how many', ({ counts }) => counts.decisions),
  column('actions', 'how many', ({ counts }) => counts.actions),
  column('open_actions', 'how many', ({ counts }) => counts.openActions),
  column('motions', 'how many', ({ counts }) => counts.motions),
  column('polls', 'how many', ({ counts }) => counts.polls),
  column('questions', 'how many', ({ counts }) => counts.questions),
  column('problems', 'how many', ({ counts }) => counts.problems),
  column('document', 'id of the document', ({ document }) => document),
  column('path', 'path of the document', ({ path }) => path),
  column('line', 'first line in the document', ({ lines }) => lines[0]),
]

const documents: readonly Column<DocumentRow>[] = [
  column('id', 'short public id', ({ id }) => id),
  column('path', 'where it stands now, or stood last', ({ path }) => path),
  column('title', 'as read', ({ title }) => title),
  column('kind', 'minutes, report, plan …', ({ kind }) => kind),
  column('form', 'markdown, chat, pdf-text …', ({ form }) => form),
  column('bytes', 'size', ({ bytes }) => bytes),
  column('lines', 'how many', ({ lines }) => lines),
  column('meetings', 'how many', ({ meetings }) => meetings),
  column('problems', 'how many', ({ problems }) => problems),
  column('retired', 'true where it is no longer current', ({ retired }) => retired),
  column('replaced_by', 'id of the document in its place', ({ replacedBy }) => replacedBy),
  column('text', 'hash of the content', ({ text }) => text),
]

const people: readonly Column<PersonRow>[] = [
  column('id', 'slug of the best name', ({ id }) => id),
  column('name', 'best name', ({ name }) => name),
  column('names', 'every spelling, with ; between them', (row) => row.names.join('; ')),
  column('handles', 'with ; between them', ({ handles }) => handles.join('; ')),
  column('organisation', 'as written', ({ organisation }) => organisation),
  column('attended', 'how many meetings', ({ attended }) => attended),
  column('first', 'first meeting, YYYY-MM-DD', ({ first }) => first),
  column('last', 'last meeting, YYYY-MM-DD', ({ last }) => last),
  column('open_actions', 'how many', ({ openActions }) => openActions),
  column('done_actions', 'how many', ({ doneActions }) => doneActions),
  column('dropped_actions', 'how many', ({ droppedActions }) => droppedActions),
  column('unheard_actions', 'open, never heard of again', (row) => row.unheardActions),
  column('motions', 'how many were moved', (row) => row.motions),
]

const problems: readonly Column<ProblemRow>[] = [
  column('code', 'see docs/reference/problems.md', ({ code }) => code),
  column('severity', 'error, warning or note', ({ severity }) => severity),
  column('message', 'what is odd', ({ message }) => message),
  column('hint', 'what to do', ({ hint }) => hint),
  column('path', 'path of the document', ({ path }) => path),
  column('line', 'first line in the document', ({ span }) => span?.line ?? null),
  column('column', 'first column', ({ span }) => span?.column ?? null),
  column('document', 'id of the document', ({ document }) => document),
  column('meeting_id', "the meeting's id", ({ meeting }) => meeting?.id ?? null),
]

const doubts: readonly Column<DoubtRow>[] = [
  column('id', 'short id', ({ id }) => id),
  column('kind', 'finding, link, merge or lost', ({ kind }) => kind),
  column('question', 'what to answer', ({ question }) => question),
  column('one', 'what it is about', ({ places }) => places[0]?.text ?? null),
  column('other', 'what it may be one with', ({ places }) => places[1]?.text ?? null),
  column('evidence', 'with ; between the reasons', ({ evidence }) => evidence.join('; ')),
  column('confidence', 'that the answer is yes, 0 to 1', ({ confidence }) => confidence),
]

/** The columns of every list's CSV file, in order. */
export const columns: { readonly [Name in ListName]: readonly Column<ListedRow<Name>>[] } = {
  meetings,
  documents,
  decisions,
  actions,
  motions,
  polls,
  questions,
  problems,
  doubts,
  people,
}
