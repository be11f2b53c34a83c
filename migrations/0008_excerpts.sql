-- Whether a snapshot's text is the whole article: an outlet may keep the rest for its subscribers.
alter table snapshots add column access text not null default 'open'
  check (access in ('open', 'excerpt', 'subscribers'));
