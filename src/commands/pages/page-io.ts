import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import type { SiteTerms } from '../../domain/rights.js';
import type { Fetched } from '../../domain/source.js';
import type { WritingStep } from '../../domain/writing.js';
import type { ReadPage } from '../../extract/index.js';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** Reads addresses for one run of a command. */
export interface PageFetcher {
  fetch(url: string, options: { readonly kind: 'page' }): Promise<Fetched>;
  /** What the files of the address's host say of the use of its pages. */
  terms(url: string): Promise<SiteTerms>;
  close(): Promise<void>;
}

/** What `nutgraf brief` and `nutgraf explain` need from the program. */
export interface PageIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Relative file names start here. */
  readonly cwd: string;
  /** Opens the fetch stage; `allowedHosts` may be private. */
  openFetcher(allowedHosts: readonly string[]): PageFetcher;
  /** Reads a page within bounded time and memory. */
  readonly readPage: ReadPage;
  /** Ends what `readPage` keeps. */
  close(): Promise<void>;
  /** The engine. Throws NothingSupported where no sentence may stand. */
  writeBrief(articles: readonly Article[]): Brief | Promise<Brief>;
  /** The language model of the settings; null where none is set. */
  readonly modelWriter: ModelWriter | null;
}

/** Writes with the language model of the settings. */
export interface ModelWriter {
  readonly name: string;
  /**
   * A model that cannot do it leaves it to the extractive writer, and the brief says so, unless the settings say wait.
   * @throws {ModelFailed} where they do
   */
  write(
    articles: readonly Article[],
    onStep: (step: WritingStep) => void,
  ): Promise<{ readonly brief: Brief; readonly notes: readonly string[] }>;
}

/** Exit codes of the commands that work on pages. */
export const EXIT = {
  written: 0,
  usage: 2,
  unreadable: 3,
  unsupported: 4,
  unavailable: 5,
  worse: 6,
} as const;
