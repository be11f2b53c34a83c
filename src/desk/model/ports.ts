/** The settings of the language model as the desk shows them: its key is never shown. */
export interface ShownModelSettings {
  readonly provider: 'openai-compatible' | 'openai' | 'anthropic';
  /** Null for the provider’s own address. */
  readonly url: string | null;
  /** Empty: no model is used. */
  readonly name: string;
  /** Whether it drafts, judges what the extractive writer drafted, or drafts and then judges. */
  readonly task: 'write' | 'judge' | 'both';
  readonly hasKey: boolean;
  /** How many tokens the model takes, question and answer together. */
  readonly contextTokens: number;
  readonly totalSeconds: number;
  readonly silentSeconds: number;
  /** For a million tokens, in `currency`. */
  readonly priceIn: number;
  readonly priceOut: number;
  /** ISO 4217. */
  readonly currency: string;
  /** 0: no limit. */
  readonly briefTokens: number;
  readonly briefCost: number;
  readonly dayTokens: number;
  readonly dayCost: number;
  /** What happens while the model cannot be used: the extractive writer writes, or the draft waits. */
  readonly instead: 'extractive' | 'wait';
  /** For how many days single calls are kept; what each day used up is kept for good. */
  readonly callDays: number;
  readonly style: string;
  readonly beat: string;
}

/** What an editor changes, by the setting's name; what is left out stays. A key of null forgets the kept one. */
export type ModelChanges = Readonly<Record<string, string | number | null>>;

/** A call to the model, as the desk lists it. */
export interface ModelCallLine {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly storyId: string | null;
  readonly purpose: 'plan' | 'draft' | 'repair' | 'sentence' | 'judge' | 'trial' | 'embed';
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: number;
  readonly outcome: string;
  readonly reason: string | null;
  readonly milliseconds: number | null;
}

/** What the model used up on a day, `YYYY-MM-DD` in the desk's time zone. */
export interface ModelDay {
  readonly day: string;
  readonly tokens: number;
  readonly cost: number;
  readonly calls: number;
}

/** Whether calls to a server are held back, after how many failures, and until when. */
export interface ShownCircuit {
  readonly isOpen: boolean;
  readonly failures: number;
  readonly until: string | null;
  readonly last: string | null;
}

/** The language model's screen. */
export interface ModelState {
  readonly settings: ShownModelSettings;
  /** What an editor should look at in the settings, one sentence each. */
  readonly warnings: readonly string[];
  /** Settings that the environment fixes; `key` among them where the key comes from there. */
  readonly fixed: readonly string[];
  /** Null where no model is used. */
  readonly circuit: ShownCircuit | null;
  readonly today: ModelDay;
  /** The last 30 days, oldest first, each of them. */
  readonly days: readonly ModelDay[];
  /** The newest first. */
  readonly calls: readonly ModelCallLine[];
  /** Drafts that wait for the model. */
  readonly waiting: readonly {
    readonly storyId: string;
    readonly reason: string;
    readonly since: string;
    readonly until: string;
  }[];
}

/** The models of a server beside the one that is set. */
export interface ModelsOffered {
  /** One sentence where something is wrong with the name or the address; null where all is well. */
  readonly problem: string | null;
  /** The nearest to the name that is set, where the server does not have that; empty where it has. */
  readonly names: readonly string[];
}

/** The language model that drafts. */
export interface ModelDesk {
  state(): Promise<ModelState>;
  /** `problem` says what an editor still has to do; the rest is saved. */
  save(
    changes: ModelChanges,
    editor: { readonly name: string },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: string }>;
  /** What the model's server has to offer; null where no model is set, or its server does not say. */
  offered(): Promise<ModelsOffered | null>;
  /** Makes one small call; gives what happened in a sentence. */
  tryIt(): Promise<{ readonly ok: boolean; readonly said: string }>;
}
