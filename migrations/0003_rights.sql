-- What outlets reserve, with the reasons, of sources and of each article.

update sources set rights = jsonb_build_object(
  'languageModel', rights ->> 'note' is null,
  'reasons', case when rights ->> 'note' is null then '[]'::jsonb else jsonb_build_array(rights ->> 'note') end
);

-- Articles that were read before this was kept: taken for reserved until their page is read again.
alter table articles add column rights jsonb not null default
  '{"languageModel": false, "reasons": ["This report was read before what its outlet reserves was kept with it."]}';
alter table articles alter column rights drop default;
