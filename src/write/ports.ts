import type { z } from 'zod';
import type { ExtractAttributions } from '../domain/attribution.js';
import type { VerifyClaim } from '../domain/claim.js';
import type { ReadClauses } from '../domain/clauses.js';
import type { FindContradictions, FindPossibleContradictions } from '../domain/contradiction.js';
import type { WritingStep } from '../domain/writing.js';
import type { TokenCount } from './errors.js';
import type { ModelPrompt } from './model/model-prompt.js';

/** What the writer needs from outside. All functions are pure and synchronous. */
export interface WriteTools {
  /** Every claim passes through this before it may stand in a brief. */
  readonly verifyClaim: VerifyClaim;
  /** Who said what in a source's text; quotes whose speaker it does not find are not used. */
  readonly extractAttributions: ExtractAttributions;
  /** Where reports contradict each other without a figure. */
  readonly findContradictions: FindContradictions;
  /** Where they may: what an editor is told, and readers are not. */
  readonly findPossibleContradictions: FindPossibleContradictions;
  /** Who does what in a sentence: by that, too, a report is told from words that are meant for whoever retells it. */
  readonly readClauses: ReadClauses;
}

/** What the writer is given for one brief. */
export interface WriteOptions extends WriteTools {
  /** The language (primary subtag) that a brief is written in where a report is in it; else that of most reports. */
  readonly language?: string | null;
  /** Who writes. `extractive` (the default) uses the sources' own sentences and nothing else. */
  readonly engine?: 'extractive';
}

/** What a call to a model is for. `trial` is an editor who tries the settings. */
export type ModelPurpose = 'plan' | 'draft' | 'repair' | 'sentence' | 'judge' | 'trial';

/** One call to a model. */
export interface ModelRequest<T> {
  readonly purpose: ModelPurpose;
  /** Only `ModelPrompt` makes one, from words that may be shown to a model. */
  readonly prompt: ModelPrompt;
  /** The answer is JSON of this shape; anything else is a failure. */
  readonly shape: z.ZodType<T>;
  /** The answer is plain words, which `shape` takes as a string: a form is more than a very small model can keep to. */
  readonly isPlain?: boolean | undefined;
  /** Words at which the server may end the answer, without them. */
  readonly stop?: readonly string[] | undefined;
  /** The most tokens of the answer. */
  readonly mostTokens: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Gives the answer as soon as what has come of it is enough; null while it is not. A small model does not know when
   * to stop.
   */
  readonly enough?: ((sofar: unknown) => T | null) | undefined;
  /** Told now and then how far the answer is. */
  readonly onProgress?: ((progress: ModelProgress) => void) | undefined;
}

/** How far an answer is. Nothing in it has been checked. */
export interface ModelProgress {
  /** Written so far, what the model thought included; estimated. */
  readonly tokens: number;
  /** What can be read of the answer so far, as JSON whose end is still missing; null where nothing can. */
  readonly sofar: unknown;
  /** Why the answer does not come and is waited for, one sentence; null where nothing is wrong. */
  readonly trouble: string | null;
}

/** What a model answered. Its proposals are verified like everything else. */
export interface ModelAnswer<T> {
  readonly value: T;
  readonly tokens: TokenCount;
  /** One sentence each: what was done to have the answer (another try, a plainer format). */
  readonly notes: readonly string[];
}

/** A language model as the writer sees it. */
export interface LanguageModel {
  /** As it is shown in the brief's writer mark. */
  readonly name: string;
  /** @throws ModelFailed with a sentence for the editor; the reason of `signal` where that aborted the call */
  ask<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>>;
}

/** The prompts of one version, as the files in `prompts/` hold them. */
export interface ModelPrompts {
  readonly version: string;
  /** What holds for every call. */
  readonly system: string;
  readonly plan: string;
  readonly draft: string;
  readonly repair: string;
  /** For one sentence at a time, for models that cannot do more; and for one that did not stand. */
  readonly sentenceSystem: string;
  readonly sentence: string;
  readonly sentenceAgain: string;
  /** What a model is told that judges what another has written. */
  readonly judgeSystem: string;
  readonly judge: string;
}

/** What the desk tells a model of itself. */
export interface ModelGuidance {
  /** How the desk writes; empty where nothing is set. */
  readonly style: string;
  /** What the desk covers and for whom; empty where nothing is set. */
  readonly beat: string;
}

/** What writing with a language model needs besides. */
export interface ModelWriteOptions extends WriteOptions {
  readonly model: LanguageModel;
  readonly prompts: ModelPrompts;
  readonly guidance: ModelGuidance;
  /** How many tokens the model takes, question and answer together. */
  readonly contextTokens: number;
  /** Letters and digits that nobody can guess, new at each call: they mark off what is data. */
  readonly newMark: () => string;
  readonly signal?: AbortSignal | undefined;
  /** Once it is aborted, nothing more is asked that a brief can do without: what is there is put together. */
  readonly hurry?: AbortSignal | undefined;
  /** Told how far the brief is, for a person who waits. */
  readonly onStep?: ((step: WritingStep) => void) | undefined;
}
