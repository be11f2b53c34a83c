import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import type { WritingStep } from '../../domain/writing.js';
import type { ModelFailure } from '../../write/errors.js';
import type { LanguageModel, ModelPurpose } from '../../write/ports.js';
import type { HeadDoubts } from './judge-brief.js';

/** How a model is spoken to. `openai-compatible` is any server with that protocol: Ollama, llama.cpp, vLLM. */
export type ModelProvider = 'openai-compatible' | 'openai' | 'anthropic';

/** What it takes to reach a model. */
export interface ModelAccess {
  readonly provider: ModelProvider;
  /** Without a slash at the end; null for the provider's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  readonly key: string | null;
  /** The most that one call may take, and the most that a model may be silent in between; seconds. */
  readonly totalSeconds: number;
  readonly silentSeconds: number;
}

/** After failures in a row a model rests: calls fail at once until a time, and then one is tried. */
export interface CircuitState {
  readonly isOpen: boolean;
  /** Failures in a row. */
  readonly failures: number;
  /** ISO 8601; null while calls go through. */
  readonly until: string | null;
  /** The last failure, one sentence. */
  readonly last: string | null;
}

/** A model that can be spoken to. */
export interface OpenModel extends LanguageModel {
  circuit(): CircuitState;
  /** Ends what is under way. */
  close(): void;
}

export type OpenLanguageModel = (access: ModelAccess) => OpenModel;

/**
 * The names of a server's models, and the base address at which it has them: another one than was given where only
 * that has them. Null where the server does not tell.
 */
export type ListModels = (
  access: ModelAccess,
) => Promise<{ readonly names: readonly string[]; readonly baseUrl: string | null } | null>;

/** How a call ended. `running` until it has. */
export type CallOutcome = 'running' | 'answered' | 'stopped' | ModelFailure;

/** Whose call it is: each has budgets of its own. */
export type CallKind = 'model' | 'embedder';

/** What a call is for; `embed` is an embedder's. */
export type CallPurpose = ModelPurpose | 'embed';

/** A line of the ledger of model calls. Money is in the currency in which the prices are set. */
export interface ModelCall {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Null for a trial. */
  readonly storyId: string | null;
  /** Calls of one brief have one run. */
  readonly run: string;
  readonly purpose: CallPurpose;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: number;
  readonly outcome: CallOutcome;
  /** One sentence where it failed. */
  readonly reason: string | null;
  readonly milliseconds: number | null;
}

/** What calls may use up; null where nothing is set. Cost in money, tokens in tokens. */
export interface Budget {
  readonly tokens: number | null;
  readonly cost: number | null;
}

/** What was used up. */
export interface Spent {
  readonly tokens: number;
  readonly cost: number;
}

/** What was used up on one day. */
export interface SpentDay extends Spent {
  /** `YYYY-MM-DD` in the desk's time zone. */
  readonly day: string;
  readonly calls: number;
}

/** A call that is about to be made, with what it may use up at most. */
export interface PlannedCall {
  readonly id: string;
  readonly at: Date;
  readonly day: string;
  readonly storyId: string | null;
  readonly run: string;
  readonly purpose: CallPurpose;
  readonly model: string;
  readonly estimate: { readonly input: number; readonly output: number; readonly cost: number };
}

/** The ledger of model calls, which the budgets are kept by. */
export interface ModelLedger {
  /**
   * Writes a call down before it is made, at its estimate, unless that would go over a budget: then nothing is
   * written and it gives which one, and what is used up. Calls of several processes wait for each other here.
   */
  begin(
    call: PlannedCall,
    budgets: { readonly day: Budget; readonly brief: Budget },
  ): Promise<{ readonly over: 'day' | 'brief'; readonly spent: Spent } | null>;
  /** Puts what the call really used in the estimate's place. */
  end(
    id: string,
    end: Pick<ModelCall, 'inputTokens' | 'outputTokens' | 'cost' | 'outcome' | 'reason' | 'milliseconds'>,
  ): Promise<void>;
  spentOn(day: string): Promise<SpentDay>;
  /** Every day from one on that has calls, oldest first. */
  spentSince(day: string): Promise<SpentDay[]>;
  /** The newest first. */
  last(limit: number): Promise<ModelCall[]>;
  /**
   * Removes the calls of days before one, at most `limit`; what those days used up stays.
   * @returns how many went
   */
  prune(before: string, limit: number): Promise<number>;
}

/** A draft that waits for the model. */
export interface ModelWait {
  readonly storyId: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly since: string;
  readonly until: string;
  readonly tries: number;
}

/** Drafts that wait for the model. */
export interface ModelWaits {
  /** Notes that a story waits, once more where it did before; gives how often by now. */
  add(storyId: string, reason: string, until: Date): Promise<number>;
  triesOf(storyId: string): Promise<number>;
  remove(storyId: string): Promise<void>;
  list(limit: number): Promise<ModelWait[]>;
}

/** A story as it was written, with what an editor should know of how; or why it waits. */
export type WrittenStory =
  | { readonly brief: Brief; readonly notes: readonly string[]; readonly headDoubts?: HeadDoubts }
  | { readonly waits: string; readonly until: Date };

/** Follows a brief while it is written. */
export interface WritingWatch {
  /** Told how far the model is. */
  readonly onStep: (model: string, step: WritingStep) => void;
  /** Ends the writing. */
  readonly signal: AbortSignal;
}

/** Who writes the drafts, by the desk's settings. */
export interface StoryWriter {
  /** Whether a language model is set, so that writing may take minutes. */
  usesModel(): Promise<boolean>;
  /** Throws NothingSupported where no sentence may stand; the reason of `signal` where that ended it. */
  write(storyId: string, articles: readonly Article[], watch?: WritingWatch): Promise<WrittenStory>;
}
