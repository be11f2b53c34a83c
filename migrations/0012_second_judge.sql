-- A language model may judge what was written, too.
alter table model_calls drop constraint model_calls_purpose_check;
alter table model_calls add constraint model_calls_purpose_check
  check (purpose in ('plan', 'draft', 'repair', 'judge', 'trial'));
