-- A model whose whole draft failed is asked for one sentence at a time.
alter table model_calls drop constraint model_calls_purpose_check;
alter table model_calls add constraint model_calls_purpose_check
  check (purpose in ('plan', 'draft', 'repair', 'sentence', 'judge', 'trial'));
