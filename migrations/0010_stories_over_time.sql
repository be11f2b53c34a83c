-- Stories over time: what an article is and why it stands where it does, what editors decided, what follows what.

alter table articles
  -- opinion, sponsored text, press releases and satire are no outlet's own coverage of an event
  add column genre text not null default 'report'
    check (genre in ('report', 'opinion', 'sponsored', 'press-release', 'satire')),
  add column genre_sign text,
  -- the grouper's reasons when it put the article where it stands; null before they were kept
  add column placed jsonb;

-- How much the desk's editor trusts a source to lead with what matters: 0 is usual.
alter table sources add column standing smallint not null default 0 check (standing between -2 and 2);

-- Merges and splits that editors made, in their order: no rerun and no restart undoes one.
create table story_decisions (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('merge', 'split')),
  -- where the articles are now
  story_id text not null references stories (id),
  -- the story that ended (merge), or the one that they left (split)
  other_id text not null references stories (id),
  article_ids jsonb not null,
  -- split: the articles that stayed
  from_ids jsonb not null default '[]',
  editor text not null,
  at timestamptz not null default now()
);
create index story_decisions_story on story_decisions (story_id);
create index story_decisions_other on story_decisions (other_id);

-- A story that takes up an older one, which is too old, or too different, for both to be one.
create table story_links (
  story_id text not null references stories (id) on delete cascade,
  earlier_id text not null references stories (id) on delete cascade,
  -- what their reports share, as people read it
  words jsonb not null,
  likeness double precision not null,
  at timestamptz not null default now(),
  primary key (story_id, earlier_id),
  check (story_id <> earlier_id)
);
create index story_links_earlier on story_links (earlier_id);
-- Older reports with the same names are found by their headlines.
create index articles_headline on articles using gin (to_tsvector('simple', title));

-- What reports that came after a brief say that the brief does not.
create table developments (
  brief_id text not null references briefs (id) on delete cascade,
  article_id text not null references articles (id) on delete cascade,
  statements jsonb not null,
  at timestamptz not null default now(),
  primary key (brief_id, article_id)
);

alter table briefs
  -- the articles that lay before the writer, used or not: what is not among them is new
  add column considered jsonb not null default '[]',
  -- the claims that say what earlier briefs of the matter do not
  add column fresh jsonb not null default '[]',
  -- a rank changes with the hours: it is worked out when it is asked for
  drop column rank,
  drop column rank_reasons;
-- For briefs from before: what had been read when they were written.
update briefs set considered = coalesce(
  (select jsonb_agg(a.id) from articles a where a.story_id = briefs.story_id and a.read_at <= briefs.drafted_at),
  '[]');
