-- What an outlet changed on a page after it was read: between which snapshots, and how it was told.
create table report_changes (
  id bigint generated always as identity primary key,
  article_id text not null references articles (id) on delete cascade,
  before_snapshot text not null references snapshots (id) on delete cascade,
  after_snapshot text not null references snapshots (id) on delete cascade,
  change jsonb not null,
  told text not null,
  at timestamptz not null default now()
);
create index report_changes_article on report_changes (article_id, id desc);

-- The desk's log tells the title of the page that a record is of.
create index articles_url on articles (url);
