-- Scorecards over time: who wrote the set of stories, what was wrong with the briefs, and what followed from it.
create table scorecard_runs (
  id text primary key,
  arrival bigint generated always as identity,
  at timestamptz not null,
  -- the editor who asked for it, "the desk" or "nutgraf scorecard"
  asked_by text not null,
  -- one hash over everything that makes a writer another one
  writer_key text not null,
  writer jsonb not null,
  set_name text not null,
  -- of the stories' words: only scorecards of the same stories are compared
  set_hash text not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'failed', 'interrupted')),
  stories integer not null,
  tries integer not null default 0,
  began_at timestamptz,
  -- while it runs its process says so here; one that is silent has died
  beat_at timestamptz,
  ended_at timestamptz,
  -- why it failed or was interrupted, one sentence
  reason text,
  -- when it is tried again by itself
  retry_at timestamptz,
  -- currency of the cost
  currency text not null,
  card jsonb,
  -- what came of it: null where nothing hung on it
  decision text check (decision in ('accepted', 'refused')),
  -- the scorecard that it was compared with
  against text references scorecard_runs (id),
  -- in which measures it was worse
  worse jsonb not null default '[]',
  overridden_by text,
  override_reason text,
  overridden_at timestamptz,
  check ((state = 'done') = (card is not null)),
  check ((overridden_by is null) = (override_reason is null))
);
create index scorecard_runs_writer on scorecard_runs (writer_key, set_hash, arrival desc);
-- one scoring of a writer at a time, however many processes and clicks ask for it
create unique index scorecard_runs_open on scorecard_runs (writer_key, set_hash) where state in ('waiting', 'running');
create index scorecard_runs_arrival on scorecard_runs (arrival desc);

-- The briefs of a run, so that one that was interrupted goes on where it stopped.
create table scorecard_briefs (
  run_id text not null references scorecard_runs (id) on delete cascade,
  position integer not null,
  story text not null,
  -- null where the writer wrote none
  brief jsonb,
  -- why it wrote none
  note text,
  tokens integer not null default 0,
  cost numeric(14, 6) not null default 0,
  primary key (run_id, position)
);
