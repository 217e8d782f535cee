/** Version 2: what readers are shown, and the index of words. Every table is keyed by community. */
export const CREATE_VIEW_TABLES = `
create table view_communities (
  community text primary key, number integer not null unique, name text not null,
  documents integer not null, meetings integer not null, stamp text, totals text not null,
  open_actions integer not null, entries_from integer not null, entries_to integer not null
) strict;
create table view_documents (
  community text not null, document text not null, path text not null, kind text not null,
  retired integer not null, sort text not null, digest text not null,
  entries_from integer not null, entries_to integer not null, words text not null, meeting_ids text not null,
  versions text not null, row text not null,
  primary key (community, document)
) strict;
create index view_documents_sort on view_documents (community, retired, sort);
create table view_meetings (
  community text not null, meeting text not null, document text not null, series text not null,
  date text, kind text not null, retired integer not null, sort text not null, words text not null,
  row text not null, page text not null,
  primary key (community, meeting)
) strict;
create index view_meetings_sort on view_meetings (community, retired, sort);
create index view_meetings_series on view_meetings (community, series, retired, sort);
create index view_meetings_document on view_meetings (community, document);
create table view_items (
  community text not null, item text not null, kind text not null, meeting text not null,
  document text not null, series text not null, date text, state text, review integer not null,
  doubtful integer not null, retired integer not null, sort text not null, words text not null,
  row text not null,
  primary key (community, item)
) strict;
create index view_items_sort on view_items (community, kind, retired, sort);
create index view_items_state on view_items (community, kind, state, retired, sort);
create index view_items_meeting on view_items (community, meeting, sort);
create index view_items_document on view_items (community, document);
create table view_item_people (
  community text not null, item text not null, person text not null, role text not null,
  primary key (community, item, person, role)
) strict, without rowid;
create index view_item_people_person on view_item_people (community, person);
create table view_attendance (
  community text not null, meeting text not null, position integer not null, person text,
  retired integer not null, sort text not null, name text not null, status text not null,
  roles text not null, written text not null, span text not null,
  primary key (community, meeting, position)
) strict, without rowid;
create index view_attendance_person on view_attendance (community, person, retired, sort)
  where person is not null;
create table view_problems (
  community text not null, document text not null, position integer not null, meeting text,
  series text, date text, severity text not null, retired integer not null, sort text not null,
  words text not null, row text not null,
  primary key (community, document, position)
) strict;
create index view_problems_sort on view_problems (community, retired, sort);
create index view_problems_meeting on view_problems (community, meeting);
create table view_people (
  community text not null, person text not null, sort text not null, words text not null,
  row text not null,
  primary key (community, person)
) strict;
create index view_people_sort on view_people (community, sort);
create table view_series (
  community text not null, series text not null, row text not null,
  primary key (community, series)
) strict;
create table view_activity (
  community text not null, month text not null, row text not null,
  primary key (community, month)
) strict;
create table view_aliases (
  community text not null, alias text not null, target text not null,
  primary key (community, alias)
) strict, without rowid;
create table search_entries (
  n integer primary key, community text not null, kind text not null, id text not null,
  series text, date text, state text, owners text not null, movers text not null,
  people text not null, meeting text, document text, span text, title text,
  heading text not null, body text not null
) strict;
create index search_entries_kind on search_entries (community, kind, date);
create virtual table search_words using fts5 (
  heading, body, content = 'search_entries', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
`

/** Version 3: which items are later mentions of others, and until when a decision is in force. */
export const FOLLOW_ITEMS = `
alter table view_items add column later integer not null default 0;
alter table view_items add column until text;
`

/** Version 5: doubts, why names are one person's, and with whom people came. */
export const ASK_MEMBERS = `
create table view_doubts (
  community text not null, doubt text not null, kind text not null, document text,
  series text, date text, sort text not null, words text not null, row text not null,
  primary key (community, doubt)
) strict;
create index view_doubts_sort on view_doubts (community, sort);
alter table view_people add column evidence text not null default '[]';
alter table view_attendance add column organisation text;
`
