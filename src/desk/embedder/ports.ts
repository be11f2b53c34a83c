import type { EmbedderTrial } from '../../domain/bearings.js';
import type { ModelCallLine, ModelDay, ShownCircuit } from '../model/ports.js';

/** The embedder's settings as the desk shows them: its key is never shown. */
export interface ShownEmbedderSettings {
  /** Null for Ollama on this machine. */
  readonly url: string | null;
  /** Empty: no embedder is used, and stories keep to one language. */
  readonly name: string;
  readonly hasKey: boolean;
  /** Words that the embedder wants before each text. */
  readonly prefix: string;
  /** Primary subtag of the language that briefs are written in where a report is in it; `any`: that of most reports. */
  readonly language: string;
  readonly totalSeconds: number;
  /** For a million tokens, in `currency`. */
  readonly price: number;
  /** ISO 4217. */
  readonly currency: string;
  /** 0: no limit. */
  readonly dayTokens: number;
  readonly dayCost: number;
}

/** What an editor changes, by the setting's name; what is left out stays. A key of null forgets the kept one. */
export type EmbedderChanges = Readonly<Record<string, string | number | null>>;

/** The embedder's screen. */
export interface EmbedderState {
  readonly settings: ShownEmbedderSettings;
  /** What an editor should look at in the settings, one sentence each. */
  readonly warnings: readonly string[];
  /** Settings that the environment fixes; `key` among them where the key comes from there. */
  readonly fixed: readonly string[];
  /** Null where no embedder is used. */
  readonly circuit: ShownCircuit | null;
  /** What its trial showed, and when; null where it has not been tried. */
  readonly trial: (EmbedderTrial & { readonly at: string }) | null;
  /** Reports of the last days that have their vector, that wait for it, and that are kept from it. */
  readonly reports: { readonly placed: number; readonly waiting: number; readonly kept: number };
  /** Stories with reports in more than one language. */
  readonly bridged: number;
  readonly today: ModelDay;
  /** The newest first. */
  readonly calls: readonly ModelCallLine[];
}

/** The embedder, by which stories meet across languages. */
export interface EmbedderDesk {
  state(): Promise<EmbedderState>;
  /** `problem` says what an editor still has to do; the rest is saved. */
  save(
    changes: EmbedderChanges,
    editor: { readonly name: string },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: string }>;
  /** Embeds news in several languages and judges by it whether the embedder is multilingual. */
  tryIt(): Promise<{ readonly ok: boolean; readonly said: string }>;
}
