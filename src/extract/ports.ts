import type { ExtractedArticle } from '../domain/article.js';
import type { ByteKind } from './decode/sniff-kind.js';

/** A page as it came, before anything is known of it. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  /** The Content-Type header, or null where there is none. */
  readonly contentType: string | null;
  /** Where the page came from; relative addresses are resolved against it. */
  readonly url: string | null;
}

/** What a page's bytes turned out to be. */
export interface PageReading {
  readonly kind: ByteKind;
  /** The label of the character encoding that was read; null where the bytes are no text. */
  readonly charset: string | null;
  /** One sentence where the encoding was not what the page says. */
  readonly problem: string | null;
  /** Null where the bytes are no page, or where the page was refused. */
  readonly article: ExtractedArticle | null;
  /** One sentence for the editor where the page was given up: too large, too deep, too slow. */
  readonly refused: string | null;
}

/**
 * Reads one page. Whatever the page holds, the answer is a reading within bounded time and memory; it rejects only
 * for a fault of ours.
 */
export type ReadPage = (page: PageBytes) => Promise<PageReading>;
