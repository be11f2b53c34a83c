import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import type { Fetched } from '../../domain/source.js';
import type { ReadPage } from '../../extract/index.js';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** Reads addresses for one run of a command. */
export interface PageFetcher {
  fetch(url: string, options: { readonly kind: 'page' }): Promise<Fetched>;
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
}

/** Exit codes of the commands that work on pages. */
export const EXIT = { written: 0, usage: 2, unreadable: 3, unsupported: 4, worse: 6 } as const;
