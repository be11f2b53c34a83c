-- Each reading of a report's page: when, what came of it, and the headers that it came with. The text of a reading is
-- that of its snapshot; a reading that found the page as it was names the snapshot that stands.
create table page_readings (
  id bigint generated always as identity primary key,
  article_id text not null references articles (id) on delete cascade,
  -- null where the page showed no article
  snapshot_id text references snapshots (id) on delete cascade,
  outcome text not null check (outcome in
    ('first', 'same', 'furniture', 'partial', 'changed', 'shut', 'gone', 'elsewhere', 'unread')),
  -- of the text as it was read, where it was read
  hash text,
  headers jsonb not null,
  -- what the story was told; null for what is no news
  told text,
  at timestamptz not null default now()
);
create index page_readings_article on page_readings (article_id, id desc);
