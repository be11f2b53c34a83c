-- What reports may tell differently: a hint for the editor, which readers never see.
alter table briefs add column possible_contradictions jsonb not null default '[]';
