/** Version 1 of what is true and what the filing remembers. Every table is keyed by community. */
export const CREATE_LOG_TABLES = `
create table facts (
  community text not null, seq integer not null, line blob not null,
  primary key (community, seq)
) strict;
create table openings (
  community text not null, seq integer not null, field text not null,
  salt blob not null, value text not null,
  primary key (community, seq, field),
  foreign key (community, seq) references facts (community, seq)
) strict, without rowid;
create index openings_value on openings (community, field, value);
create table texts (
  community text not null, text text not null, bytes blob not null,
  primary key (community, text)
) strict;
create table communities (community text primary key, name text not null) strict;
create table filings (
  community text not null, seq integer not null, kind text not null, source text not null,
  path text not null, text text not null, at text not null, by text, written text,
  primary key (community, seq),
  foreign key (community, seq) references facts (community, seq)
) strict, without rowid;
create index filings_path on filings (community, source, path, seq);
create index filings_text on filings (community, text);
create table sighted (
  community text not null, source text not null, path text not null,
  version text not null, text text not null,
  primary key (community, source, path)
) strict, without rowid;
create table readings (
  community text not null, text text not null, reader text not null, json blob not null,
  primary key (community, text, reader)
) strict;
`

/** Version 4: what members said of what was found, derived from facts. */
export const KEEP_JUDGEMENTS = `
create table judgements (
  community text not null, seq integer not null, at text not null, by text,
  judgement text not null,
  primary key (community, seq),
  foreign key (community, seq) references facts (community, seq)
) strict, without rowid;
`

/** Version 6: the text that was read, where it came out of a file of another format. */
export const KEEP_UNWRAPPED = `
alter table readings add column unwrapped text;
`
