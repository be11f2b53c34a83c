-- How sources behave over time: their rhythm, their reads, where they moved, who pushes them.

alter table sources
  -- whose turn it is: no host may fill the queue
  add column host text generated always as (substring(lower(url) from '^[a-z]+://([^/?#]+)')) stored,
  -- what the cadence is estimated from
  add column pace jsonb not null default '{"interval": null, "lastNew": null, "schedule": null}',
  -- false until its address has been looked at: an imported list is checked at each source's first read
  add column checked boolean not null default true,
  -- where permanent redirects lead, and in how many reads in a row
  add column moved_to text,
  add column moved_reads integer not null default 0,
  -- what happened to the source without an editor's doing: it moved, or it was retired
  add column notice text,
  -- when its read was handed out; null once that ended
  add column taken_at timestamptz;
-- Each read changes a row twice: room beside it, and its old versions are cleared away early.
alter table sources set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
create index sources_taken on sources (taken_at) where taken_at is not null;

create table source_reads (
  id bigint generated always as identity primary key,
  source_id text not null references sources (id) on delete cascade,
  at timestamptz not null,
  outcome text not null check (outcome in ('new', 'same', 'failed')),
  fresh integer not null,
  -- one sentence for the editor; null where there is nothing to say
  reason text
);
create index source_reads_source on source_reads (source_id, id desc);
-- Rows come in the order of time, so that a range of blocks is all that the pruning of old ones looks at.
create index source_reads_at on source_reads using brin (at);
create index stage_records_at on stage_records using brin (at);
create index articles_source on articles (source_id, read_at);

-- Subscriptions at hubs (WebSub), one for a source.
create table pushes (
  source_id text primary key references sources (id) on delete cascade,
  -- the last part of the callback's address
  callback text not null unique,
  hub text not null,
  topic text not null,
  -- the key of the signatures
  secret text not null,
  state text not null check (state in ('asked', 'active', 'denied', 'ending')),
  -- when the hub was asked for what it has not confirmed yet; null while nothing is open
  asked_at timestamptz,
  lease_until timestamptz
);
create index pushes_renewal on pushes (lease_until) where state = 'active';
