import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Brief } from '../domain/brief.js';
import type { Scorecard, Worsening } from '../domain/scorecard.js';
import type { ScorecardRun, ScoredWriter } from '../domain/scorecard-run.js';
import type { Json, Time, TimeOrNull } from './column-types.js';

export interface ScorecardRuns {
  id: string;
  arrival: GeneratedAlways<string>;
  at: Time;
  asked_by: string;
  writer_key: string;
  writer: Json<ScoredWriter>;
  set_name: string;
  set_hash: string;
  state: Generated<ScorecardRun['state']>;
  stories: number;
  tries: Generated<number>;
  began_at: TimeOrNull;
  beat_at: TimeOrNull;
  ended_at: TimeOrNull;
  reason: string | null;
  retry_at: TimeOrNull;
  currency: string;
  card: ColumnType<Scorecard | null, string | undefined, string>;
  decision: ScorecardRun['decision'];
  against: string | null;
  worse: ColumnType<readonly Worsening[], string | undefined, string>;
  overridden_by: string | null;
  override_reason: string | null;
  overridden_at: TimeOrNull;
}

export interface ScorecardBriefs {
  run_id: string;
  position: number;
  story: string;
  brief: ColumnType<Brief | null, string | null, string | null>;
  note: string | null;
  tokens: number;
  cost: ColumnType<string, number, number>;
}
