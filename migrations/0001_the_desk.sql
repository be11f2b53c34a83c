-- The desk's tables. Forward only: a later change is a new file.

create table settings (
  key text primary key,
  value jsonb not null
);

create table editors (
  id text primary key,
  name text not null,
  -- scrypt, with its own parameters and salt; null for the sample editor, who can never sign in
  password text,
  created_at timestamptz not null default now()
);
create unique index editors_name on editors (lower(name));

create table sign_in_links (
  token_hash text primary key,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table sessions (
  id_hash text primary key,
  editor_id text not null references editors (id) on delete cascade,
  expires_at timestamptz not null
);

create table sources (
  id text primary key,
  name text not null,
  url text not null unique,
  kind text not null check (kind in ('feed', 'sitemap', 'section')),
  site_url text,
  family text not null,
  lang text,
  active boolean not null default true,
  cadence_minutes double precision not null,
  rights jsonb not null,
  etag text,
  last_modified text,
  last_read_at timestamptz,
  next_read_at timestamptz not null default now(),
  -- the last failure in plain words; null after a good read
  problem text,
  failures integer not null default 0,
  created_at timestamptz not null default now()
);
create index sources_due on sources (next_read_at) where active;

create table entries (
  id text primary key,
  source_id text not null references sources (id) on delete cascade,
  -- what makes two links the same entry, whatever their tracking parameters
  key text not null,
  url text not null,
  title text,
  published timestamptz,
  state text not null default 'new' check (state in ('new', 'read', 'stopped')),
  attempts integer not null default 0,
  etag text,
  last_modified text,
  -- when the page is read again, to see whether its outlet changed it
  next_check_at timestamptz,
  checks integer not null default 0,
  found_at timestamptz not null default now(),
  unique (source_id, key)
);
create index entries_due on entries (next_check_at) where next_check_at is not null;

create table stories (
  id text primary key,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table articles (
  id text primary key,
  -- arrival order: the grouper is rebuilt in it after a restart
  arrival bigint generated always as identity unique,
  entry_id text not null unique references entries (id) on delete cascade,
  source_id text not null references sources (id) on delete cascade,
  url text not null,
  title text not null,
  dek text,
  byline text,
  outlet text not null,
  family text not null,
  published timestamptz,
  lang text,
  syndicated_from text,
  copy_of text,
  snapshot_id text,
  story_id text references stories (id),
  read_at timestamptz not null default now()
);
create index articles_story on articles (story_id);

-- A snapshot never changes; an edited page gets a new one.
create table snapshots (
  id text primary key,
  article_id text not null references articles (id) on delete cascade,
  url text not null,
  hash text not null,
  title text not null,
  text text not null,
  blocks jsonb not null,
  headers jsonb not null,
  taken_at timestamptz not null default now()
);
create index snapshots_article on snapshots (article_id, taken_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a snapshot never changes';
end $$;
create trigger snapshots_never_change before update on snapshots
  for each row execute function refuse_change();

create table briefs (
  id text primary key,
  story_id text not null references stories (id),
  state text not null check (state in ('to-review', 'held', 'published', 'corrected', 'retracted', 'spiked')),
  slug text not null unique,
  topic text not null,
  language text not null,
  writer jsonb not null,
  sources jsonb not null,
  dropped jsonb not null,
  rank double precision not null default 0,
  rank_reasons jsonb not null default '[]',
  drafted_at timestamptz not null,
  approved_at timestamptz,
  approved_by text,
  published_at timestamptz,
  -- counts saves: a save with an old version is refused
  version integer not null default 1
);
create index briefs_state on briefs (state, published_at desc);
create index briefs_story on briefs (story_id);

create table claims (
  brief_id text not null references briefs (id) on delete cascade,
  id text not null,
  position integer not null,
  part text not null,
  label text,
  text text not null,
  drafted text not null,
  verdict text not null,
  score double precision not null,
  evidence jsonb not null,
  problems jsonb not null,
  state text not null,
  kept_by text,
  kept_reason text,
  primary key (brief_id, id)
);

-- What was done with a brief, by whom, and what it was like before: the ledger that undo reads.
create table brief_events (
  id bigint generated always as identity primary key,
  brief_id text not null references briefs (id) on delete cascade,
  at timestamptz not null default now(),
  editor text not null,
  what text not null,
  reason text,
  before jsonb
);
create index brief_events_brief on brief_events (brief_id, id desc);

create table stage_records (
  id bigint generated always as identity primary key,
  subject text not null,
  stage text not null,
  outcome text not null check (outcome in ('passed', 'stopped', 'failed')),
  reason text not null,
  at timestamptz not null default now()
);
create index stage_records_subject on stage_records (subject, id desc);

create table subscribers (
  id text primary key,
  email text not null,
  state text not null check (state in ('unconfirmed', 'confirmed', 'left')),
  -- topic slugs; empty means all
  topics jsonb not null default '[]',
  requested_at timestamptz not null default now(),
  confirmed_at timestamptz,
  left_at timestamptz
);
create unique index subscribers_email on subscribers (lower(email));

create table suppressions (
  email text primary key,
  reason text not null,
  at timestamptz not null default now()
);

create table editions (
  id text primary key,
  date date not null unique,
  subject text not null,
  preheader text not null,
  briefs jsonb not null,
  frozen_at timestamptz not null default now()
);

-- One row for each (edition, subscriber): nobody is forgotten, and nobody's state is unknown to us without saying so.
create table deliveries (
  id text primary key,
  edition_id text not null references editions (id),
  subscriber_id text not null references subscribers (id),
  email text not null,
  state text not null default 'pending'
    check (state in ('pending', 'claimed', 'accepted', 'failed', 'unknown')),
  attempts integer not null default 0,
  lease_until timestamptz,
  -- what the mail server or the outbox answered
  response text,
  changed_at timestamptz not null default now(),
  unique (edition_id, subscriber_id)
);
create index deliveries_open on deliveries (edition_id, state);
