import type { Brief } from '../../domain/brief.js';
import type { Scorecard, Worsening } from '../../domain/scorecard.js';
import type { ProgramMark, ScorecardRun, WriterOverride } from '../../domain/scorecard-run.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { StorySet } from '../score-writer.js';

/** What the program brings to scoring. */
export interface ScoringParts {
  /** The prompts of an older version; null where they are gone. */
  readonly promptsOf: (version: string) => ModelPrompts | null;
  readonly program: ProgramMark;
  /** The stories that the desk's writers are scored on. */
  readonly sampleStories: () => StorySet;
}

/** What is known of a run before it begins. */
export type NewRun = Pick<
  ScorecardRun,
  'id' | 'at' | 'askedBy' | 'writerKey' | 'writer' | 'set' | 'currency'
>;

/** A story of a run as it was written. */
export interface KeptBrief {
  readonly position: number;
  readonly story: string;
  /** Null where the writer wrote none; `note` says why. */
  readonly brief: Brief | null;
  readonly note: string | null;
  readonly tokens: number;
  readonly cost: number;
}

/** The desk's scorecards. */
export interface ScorecardStore {
  /** Puts a run down; false where one of the same writer and stories is open already. */
  add(run: NewRun): Promise<boolean>;
  get(id: string): Promise<ScorecardRun | null>;
  /** The newest first. */
  list(limit: number): Promise<ScorecardRun[]>;
  /** The newest run of a writer on a set; only one with a card where `done` is asked for. */
  latest(writerKey: string, setHash: string, wanted?: 'done'): Promise<ScorecardRun | null>;
  /** Takes a run to work on; false where it is done, or another process works on it. */
  begin(id: string, now: Date): Promise<boolean>;
  /** Says that its process is alive. */
  beat(id: string, now: Date): Promise<void>;
  keepBrief(id: string, brief: KeptBrief): Promise<void>;
  briefs(id: string): Promise<KeptBrief[]>;
  /** Forgets the briefs of a run, which has to be done from the beginning. */
  dropBriefs(id: string): Promise<void>;
  finish(id: string, card: Scorecard, now: Date): Promise<void>;
  stop(
    id: string,
    stopped: {
      readonly state: 'failed' | 'interrupted';
      readonly reason: string;
      readonly retryAt: Date | null;
      readonly now: Date;
    },
  ): Promise<void>;
  /** Puts a stopped run back, to be done once more. */
  wait(id: string): Promise<void>;
  decide(
    id: string,
    decided: {
      readonly decision: 'accepted' | 'refused' | null;
      readonly against: string | null;
      readonly worse: readonly Worsening[];
    },
  ): Promise<void>;
  override(id: string, override: WriterOverride): Promise<void>;
  /** Runs whose process has been silent since a time are interrupted. @returns their ids */
  interruptSilent(since: Date, reason: string): Promise<string[]>;
}

/** A run that could not be done to its end, for a command that waits for it. The message is one sentence. */
export class ScoringStopped extends Error {
  override readonly name = 'ScoringStopped';
}
