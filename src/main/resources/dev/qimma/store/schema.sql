-- Version 1. Times are milliseconds since 1970 in UTC, marks exact text such as 1/3.
pragma application_id = 1365863777; -- 0x51696d61, "Qima" in ASCII

create table sitting (
  id integer primary key,
  learner text not null,
  bank text not null,
  seed integer not null,
  mode text not null,
  started_at integer not null,
  limit_millis integer not null,
  pausable integer not null,
  pass text not null
) strict;

create index sitting_of_learner on sitting (learner);

create table sitting_question (
  sitting integer not null references sitting,
  position integer not null,
  question text not null,
  primary key (sitting, position)
) strict, without rowid;

create table event (
  sitting integer not null references sitting,
  sequence integer not null,
  at integer not null,
  kind text not null,
  question text,
  reply text,
  verdict text,
  score text,
  max text,
  hints integer,
  tries integer,
  elapsed_millis integer,
  content_hash text,
  rule_version integer,
  flag integer,
  primary key (sitting, sequence)
) strict, without rowid;

create index event_closing on event (sitting) where kind = 'closed';

pragma user_version = 1;
