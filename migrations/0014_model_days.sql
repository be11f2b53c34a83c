-- What the language model used up on days whose single calls are not kept any more.
create table model_days (
  -- in the desk's time zone
  day date primary key,
  calls integer not null,
  tokens bigint not null,
  cost numeric(16, 6) not null
);
