import type { ScorecardRun, WriterOverride } from '../../domain/scorecard-run.js';
import type { ActionResult, Editor } from '../acting.js';

/** Who drafts, and the model that the settings ask for while it does not. */
export interface WriterStanding {
  /** The model's name; null for the extractive writer. */
  readonly drafts: string | null;
  /** Where it drafts although it did worse. */
  readonly override: WriterOverride | null;
  readonly candidate: {
    readonly name: string;
    /** The newest run; null while there is none. */
    readonly run: ScorecardRun | null;
    /** One sentence: why it does not draft. */
    readonly why: string;
  } | null;
}

/** What scoring a model on the stories will use up, guessed. */
export interface ScoringEstimate {
  readonly tokens: number;
  readonly cost: number;
  readonly currency: string;
  /** What the budget of the day leaves; null where there is none. */
  readonly tokensLeft: number | null;
}

export interface ScorecardState {
  readonly standing: WriterStanding;
  /** The newest first. */
  readonly runs: readonly ScorecardRun[];
  /** The writer in use has a run that is not done. */
  readonly open: ScorecardRun | null;
  /** The set that writers of the desk are scored on. */
  readonly set: { readonly name: string; readonly hash: string; readonly stories: number };
  /** Null where the extractive writer would be scored. */
  readonly estimate: ScoringEstimate | null;
}

/** A run beside the one that it was compared with, and the one before it. */
export interface ShownRun {
  readonly run: ScorecardRun;
  readonly against: ScorecardRun | null;
  readonly before: ScorecardRun | null;
  /** Stories without a brief, with the reason. */
  readonly unwritten: readonly { readonly story: string; readonly note: string }[];
  /** Whether an editor may use this writer all the same. */
  readonly mayOverride: boolean;
}

/** Scorecards of the writers over time. */
export interface ScorecardDesk {
  standing(): Promise<WriterStanding>;
  state(): Promise<ScorecardState>;
  /** Null where there is no such run. */
  open(runId: string): Promise<ShownRun | null>;
  /** Has a job score the model that waits for its scorecard, else the writer in use. */
  start(editor: Editor): Promise<ActionResult<null>>;
  /** Uses a refused model all the same, in the editor's name. */
  override(input: {
    readonly runId: string;
    readonly reason: string;
    readonly editor: Editor;
  }): Promise<ActionResult<{ readonly name: string }>>;
}
