-- What the language model was asked, what it cost and how it ended; budgets are kept by it.
create table model_calls (
  id text primary key,
  at timestamptz not null,
  -- in the desk's time zone: the day whose budget it counts against
  day date not null,
  -- null for an editor's trial; the story may be gone by now
  story_id text,
  -- the calls of one brief
  run text not null,
  purpose text not null check (purpose in ('plan', 'draft', 'repair', 'trial')),
  model text not null,
  -- an estimate while it runs
  input_tokens integer not null,
  output_tokens integer not null,
  cost numeric(14, 6) not null,
  outcome text not null default 'running',
  reason text,
  milliseconds integer
);
create index model_calls_day on model_calls (day);
create index model_calls_run on model_calls (run);
create index model_calls_at on model_calls (at desc);

-- Drafts that wait for the language model, where the desk has set that no other writer stands in.
create table model_waits (
  story_id text primary key references stories (id) on delete cascade,
  reason text not null,
  since timestamptz not null default now(),
  until timestamptz not null,
  tries integer not null default 1
);
