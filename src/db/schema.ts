import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Access, Block } from '../domain/article.js';
import type { Dropped, PossibleContradiction, WriterMark } from '../domain/brief.js';
import type { Evidence, Problem, Verdict } from '../domain/claim.js';
import type { BriefState, ClaimPart, ClaimState, DraftSource } from '../domain/draft.js';
import type { DeliveryState, ListedBrief } from '../domain/edition.js';
import type { Genre } from '../domain/genre.js';
import type { ReadingOutcome } from '../domain/page-reading.js';
import type { ReportChange } from '../domain/report-change.js';
import type { Rights } from '../domain/rights.js';
import type { Source, SourcePace } from '../domain/source.js';
import type { EditorDecision, GroupingReason } from '../domain/story.js';
import type { WritingKind, WritingState, WritingStep } from '../domain/writing.js';
import type { CallKind, CallOutcome, CallPurpose } from '../newsroom/model/ports.js';
import type { Json, Now, Time, TimeOrNull } from './column-types.js';
import type { ScorecardBriefs, ScorecardRuns } from './scorecard-schema.js';

interface Settings {
  key: string;
  value: Json<unknown>;
}

interface Editors {
  id: string;
  name: string;
  password: string | null;
  created_at: Now;
}

interface SignInLinks {
  token_hash: string;
  editor_id: string | null;
  expires_at: Time;
  used_at: TimeOrNull;
}

interface Sessions {
  id_hash: string;
  editor_id: string;
  expires_at: Time;
}

interface Sources {
  id: string;
  name: string;
  url: string;
  kind: Source['kind'];
  site_url: string | null;
  family: string;
  lang: string | null;
  active: Generated<boolean>;
  cadence_minutes: number;
  rights: Json<Rights>;
  etag: string | null;
  last_modified: string | null;
  last_read_at: TimeOrNull;
  next_read_at: Now;
  problem: string | null;
  failures: Generated<number>;
  standing: Generated<number>;
  created_at: Now;
  host: GeneratedAlways<string>;
  pace: ColumnType<SourcePace, string | undefined, string>;
  checked: Generated<boolean>;
  moved_to: string | null;
  moved_reads: Generated<number>;
  notice: string | null;
  taken_at: TimeOrNull;
}

interface SourceReads {
  id: GeneratedAlways<string>;
  source_id: string;
  at: Time;
  outcome: 'new' | 'same' | 'failed';
  fresh: number;
  reason: string | null;
}

interface Pushes {
  source_id: string;
  callback: string;
  hub: string;
  topic: string;
  secret: string;
  state: 'asked' | 'active' | 'denied' | 'ending';
  asked_at: TimeOrNull;
  lease_until: TimeOrNull;
  renew_at: TimeOrNull;
}

interface Entries {
  id: string;
  source_id: string;
  key: string;
  url: string;
  title: string | null;
  published: TimeOrNull;
  state: Generated<'new' | 'read' | 'stopped'>;
  attempts: Generated<number>;
  etag: string | null;
  last_modified: string | null;
  next_check_at: TimeOrNull;
  checks: Generated<number>;
  found_at: Now;
}

interface Stories {
  id: string;
  created_at: Now;
  updated_at: Now;
}

interface Articles {
  id: string;
  arrival: GeneratedAlways<string>;
  entry_id: string;
  source_id: string;
  url: string;
  title: string;
  dek: string | null;
  byline: string | null;
  outlet: string;
  family: string;
  published: TimeOrNull;
  lang: string | null;
  syndicated_from: string | null;
  copy_of: string | null;
  snapshot_id: string | null;
  story_id: string | null;
  strand_id: ColumnType<string | null, string | null | undefined, string | null>;
  rights: Json<Rights>;
  genre: Generated<Genre>;
  genre_sign: string | null;
  placed: ColumnType<GroupingReason | null, string | null | undefined, string | null>;
  read_at: Now;
}

interface Snapshots {
  id: string;
  article_id: string;
  url: string;
  hash: string;
  title: string;
  text: string;
  blocks: Json<readonly Block[]>;
  access: Generated<Access>;
  headers: Json<Readonly<Record<string, string>>>;
  taken_at: Now;
}

interface Briefs {
  id: string;
  story_id: string;
  state: BriefState;
  slug: string;
  topic: string;
  language: string;
  writer: Json<WriterMark>;
  sources: Json<readonly DraftSource[]>;
  dropped: Json<readonly Dropped[]>;
  possible_contradictions: Json<readonly PossibleContradiction[]>;
  considered: ColumnType<readonly string[], string | undefined, string>;
  fresh: ColumnType<readonly string[], string | undefined, string>;
  drafted_at: Time;
  approved_at: TimeOrNull;
  approved_by: string | null;
  published_at: TimeOrNull;
  version: Generated<number>;
}

interface Claims {
  brief_id: string;
  id: string;
  position: number;
  part: ClaimPart;
  label: string | null;
  text: string;
  drafted: string;
  verdict: Verdict;
  score: number;
  evidence: Json<readonly Evidence[]>;
  problems: Json<readonly Problem[]>;
  state: ClaimState;
  kept_by: string | null;
  kept_reason: string | null;
}

interface BriefEvents {
  id: GeneratedAlways<string>;
  brief_id: string;
  at: Now;
  editor: string;
  what: string;
  reason: string | null;
  before: ColumnType<unknown, string | null, string | null>;
}

interface PageReadings {
  id: GeneratedAlways<string>;
  article_id: string;
  snapshot_id: string | null;
  outcome: ReadingOutcome;
  hash: string | null;
  headers: Json<Readonly<Record<string, string>>>;
  told: string | null;
  at: Now;
}

interface ReportChanges {
  id: GeneratedAlways<string>;
  article_id: string;
  before_snapshot: string;
  after_snapshot: string;
  change: Json<ReportChange>;
  told: string;
  at: Now;
}

interface StoryDecisions {
  id: GeneratedAlways<string>;
  kind: EditorDecision['kind'];
  story_id: string;
  other_id: string;
  article_ids: Json<readonly string[]>;
  from_ids: ColumnType<readonly string[], string | undefined, string>;
  editor: string;
  at: Now;
}

interface StoryLinks {
  story_id: string;
  earlier_id: string;
  words: Json<readonly string[]>;
  likeness: number;
  at: Now;
}

interface Developments {
  brief_id: string;
  article_id: string;
  statements: Json<readonly string[]>;
  at: Now;
}

interface StageRecords {
  id: GeneratedAlways<string>;
  subject: string;
  stage: string;
  outcome: 'passed' | 'stopped' | 'failed';
  reason: string;
  at: Now;
}

interface Subscribers {
  id: string;
  email: string;
  state: 'unconfirmed' | 'confirmed' | 'left';
  topics: Json<readonly string[]>;
  requested_at: Now;
  confirmed_at: TimeOrNull;
  left_at: TimeOrNull;
}

interface Suppressions {
  email: string;
  reason: string;
  at: Now;
}

interface Editions {
  id: string;
  date: ColumnType<string, string, never>;
  subject: string;
  preheader: string;
  briefs: Json<readonly ListedBrief[]>;
  frozen_at: Now;
}

interface Deliveries {
  id: string;
  edition_id: string;
  subscriber_id: string;
  email: string;
  state: Generated<DeliveryState>;
  attempts: Generated<number>;
  lease_until: TimeOrNull;
  response: string | null;
  changed_at: Now;
}

interface ModelCalls {
  id: string;
  at: Time;
  day: ColumnType<string, string, never>;
  story_id: string | null;
  run: string;
  kind: Generated<CallKind>;
  purpose: CallPurpose;
  model: string;
  input_tokens: number;
  output_tokens: number;
  cost: ColumnType<string, number, number>;
  outcome: ColumnType<CallOutcome, CallOutcome | undefined, CallOutcome>;
  reason: string | null;
  milliseconds: number | null;
}

interface ArticleVectors {
  article_id: string;
  space: string;
  numbers: Buffer | null;
  tries: Generated<number>;
  met: Generated<boolean>;
  at: Now;
}

interface ModelDays {
  day: string;
  kind: CallKind;
  calls: number;
  tokens: ColumnType<string, number, number>;
  cost: ColumnType<string, number, number>;
}

interface Writings {
  story_id: string;
  kind: WritingKind;
  state: WritingState;
  asked_by: string | null;
  asked_at: Time;
  began_at: TimeOrNull;
  heard_at: Time;
  run: string | null;
  until: TimeOrNull;
  tries: Generated<number>;
  again: Generated<boolean>;
  model: string | null;
  step: ColumnType<WritingStep | null, string | null, string | null>;
  said: string | null;
  draft_id: string | null;
}

interface ModelWaitsTable {
  story_id: string;
  reason: string;
  since: Now;
  until: Time;
  tries: Generated<number>;
}

/** The tables of `migrations/`, as Kysely sees them. */
export interface Tables {
  settings: Settings;
  editors: Editors;
  sign_in_links: SignInLinks;
  sessions: Sessions;
  sources: Sources;
  source_reads: SourceReads;
  pushes: Pushes;
  entries: Entries;
  stories: Stories;
  articles: Articles;
  snapshots: Snapshots;
  page_readings: PageReadings;
  report_changes: ReportChanges;
  story_decisions: StoryDecisions;
  story_links: StoryLinks;
  developments: Developments;
  briefs: Briefs;
  claims: Claims;
  brief_events: BriefEvents;
  stage_records: StageRecords;
  subscribers: Subscribers;
  suppressions: Suppressions;
  editions: Editions;
  deliveries: Deliveries;
  model_calls: ModelCalls;
  model_days: ModelDays;
  article_vectors: ArticleVectors;
  model_waits: ModelWaitsTable;
  scorecard_runs: ScorecardRuns;
  scorecard_briefs: ScorecardBriefs;
  writings: Writings;
}
