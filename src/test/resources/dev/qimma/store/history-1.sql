-- What qimma 0.1.0 wrote: a quiz of two questions and a study of three, by one learner.
pragma application_id = 1365863777;
pragma user_version = 1;
CREATE TABLE event (
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
INSERT INTO "event" VALUES(1,0,1793527200000,'answered','summit/sign-of-what','A','wrong','0','1',0,1,0,'2afa6973ffcb69e1',1,NULL);
INSERT INTO "event" VALUES(1,1,1793527200000,'answered','summit/after-the-verb-pledged','B','wrong','0','1',0,1,0,'03229c7c2b139176',1,NULL);
INSERT INTO "event" VALUES(1,2,1793527200000,'closed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,0,1793613600000,'answered','summit/acts-to-be-stopped','A','wrong','0','1',0,1,0,'250148b34c3f1995',1,NULL);
INSERT INTO "event" VALUES(2,1,1793613600000,'answered','summit/who-issued-the-statement','C','wrong','0','1',0,1,0,'cd3e408c60f31321',1,NULL);
INSERT INTO "event" VALUES(2,2,1793613600000,'answered','summit/focus-of-central-statement','B','wrong','0','1',0,1,0,'47e86f1a7c379b56',1,NULL);
CREATE TABLE sitting (
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
INSERT INTO "sitting" VALUES(1,'أمل','summit',1,'practice',1793527200000,0,1,'');
INSERT INTO "sitting" VALUES(2,'أمل','summit',2,'study',1793613600000,0,1,'');
CREATE TABLE sitting_question (
  sitting integer not null references sitting,
  position integer not null,
  question text not null,
  primary key (sitting, position)
) strict, without rowid;
INSERT INTO "sitting_question" VALUES(1,0,'summit/sign-of-what');
INSERT INTO "sitting_question" VALUES(1,1,'summit/after-the-verb-pledged');
INSERT INTO "sitting_question" VALUES(2,0,'summit/acts-to-be-stopped');
INSERT INTO "sitting_question" VALUES(2,1,'summit/who-issued-the-statement');
INSERT INTO "sitting_question" VALUES(2,2,'summit/focus-of-central-statement');
CREATE INDEX sitting_of_learner on sitting (learner);
CREATE INDEX event_closing on event (sitting) where kind = 'closed';
