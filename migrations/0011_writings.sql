-- Drafts in the making: what was asked of the writer, how far it is, and how the last one ended.
create table writings (
  story_id text not null references stories (id) on delete cascade,
  kind text not null check (kind in ('draft', 'follow-up')),
  state text not null check (state in ('asked', 'writing', 'written', 'waiting', 'left', 'failed')),
  -- the editor's name; null where the desk writes by itself
  asked_by text,
  asked_at timestamptz not null,
  began_at timestamptz,
  -- a writer that has not been heard of for a while is dead: another one takes its work over
  heard_at timestamptz not null,
  -- which writer has the work in hand: what another one says of it does not count
  run text,
  -- a follow-up that waits for the language model is begun again then
  until timestamptz,
  tries integer not null default 0,
  -- something came in while it was being written: it is written once more
  again boolean not null default false,
  model text,
  -- null once it has ended: unverified words are not kept
  step jsonb,
  said text,
  draft_id text,
  primary key (story_id, kind)
);
create index writings_under_way on writings (asked_at) where state in ('asked', 'writing', 'waiting');
