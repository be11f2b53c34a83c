-- An embedder's calls are bounded by budgets of its own.
alter table model_calls add column kind text not null default 'model' check (kind in ('model', 'embedder'));
alter table model_calls drop constraint model_calls_purpose_check;
alter table model_calls add constraint model_calls_purpose_check
  check (purpose in ('plan', 'draft', 'repair', 'sentence', 'judge', 'trial', 'embed'));
alter table model_days add column kind text not null default 'model';
alter table model_days drop constraint model_days_pkey;
alter table model_days add primary key (day, kind);

-- Where an article lies among others by what it means: once for each embedder.
create table article_vectors (
  article_id text primary key references articles (id) on delete cascade,
  -- which embedder made it: vectors of two cannot be compared
  space text not null,
  -- a signed byte for each number; null while the embedder could not make one
  numbers bytea,
  tries integer not null default 0,
  -- whether its story was compared with those in other languages
  met boolean not null default false,
  at timestamptz not null default now()
);

-- The part of a story in one language; null: the story itself.
alter table articles add column strand_id text;
