import type { TokenCount } from '../../write/errors.js';
import type { CircuitState } from '../model/ports.js';

/** What it takes to reach an embedder: any server with OpenAI's protocol for embeddings. */
export interface EmbedderAccess {
  /** Without a slash at the end; null for Ollama on this machine. */
  readonly baseUrl: string | null;
  readonly model: string;
  readonly key: string | null;
  /** The most that one call may take, in seconds. */
  readonly totalSeconds: number;
}

/** Texts as an embedder placed them: texts that mean the same lie close together. */
export interface Embedded {
  /** One for each text, in their order; all of one length, each of length 1 in space. */
  readonly vectors: readonly Float32Array[];
  readonly tokens: TokenCount;
}

/** Turns texts into vectors. */
export interface Embedder {
  /** As the ledger names it. */
  readonly name: string;
  /** @throws ModelFailed with one sentence for the editor; the reason of `signal` where that ended it */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Embedded>;
}

/** An embedder that can be spoken to. */
export interface OpenEmbedder extends Embedder {
  circuit(): CircuitState;
  /** Ends what is under way. */
  close(): void;
}

export type OpenEmbedderAt = (access: EmbedderAccess) => OpenEmbedder;

/** An article's vector in compact numbers. */
export interface KeptVector {
  readonly articleId: string;
  readonly numbers: Int8Array;
}

/** The vectors of articles, by the space that they lie in. */
export interface VectorStore {
  /** Articles read since a time that should have a vector of this space and have none, the newest first. */
  waiting(space: string, since: Date, limit: number): Promise<string[]>;
  /** Keeps vectors; they have not met anything yet. */
  keep(space: string, vectors: readonly KeptVector[]): Promise<void>;
  /** Notes that the embedder could not place an article; after a few tries it is left. */
  fail(space: string, articleId: string): Promise<void>;
  /** Articles since a time whose vectors have met nothing yet, in the order in which they came. */
  unmet(space: string, since: Date, limit: number): Promise<KeptVector[]>;
  /** The vectors, of articles read since a time, that have met what there was, by article. */
  since(space: string, time: Date): Promise<ReadonlyMap<string, Int8Array>>;
  /** Articles since a time: with a vector, without one yet, and kept from models by their outlets. */
  count(
    space: string,
    since: Date,
  ): Promise<{ readonly placed: number; readonly waiting: number; readonly kept: number }>;
  /** Stories that met one in another language. */
  countBridged(): Promise<number>;
}
