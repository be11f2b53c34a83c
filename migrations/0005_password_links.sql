-- A one-time link for an editor who lost the password; null makes a new editor.
alter table sign_in_links add column editor_id text references editors (id) on delete cascade;
