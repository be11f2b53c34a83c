import type { ExtractedArticle } from '../../domain/article.js';
import {
  type ByteKind,
  decodeBytes,
  extractArticle,
  extractPlainText,
  PageTooLarge,
  PageUnreadable,
  sniffKind,
} from '../../extract/index.js';
import { PageUnusable } from './errors.js';
import type { RawPage } from './read-input.js';

/** What the extract stage made of a page, whether it is a report or not. */
export interface ExtractedPage {
  readonly raw: RawPage;
  readonly page: ExtractedArticle;
  readonly charset: string;
  /** What was odd but did not stop the reading; one sentence each. */
  readonly warnings: readonly string[];
}

const INSTEAD: Partial<Record<ByteKind, string>> = {
  empty: 'is empty; save the page again, or check the address',
  pdf: 'is a PDF, which is not read; give the address or the saved HTML page of the report, or its text as a .txt file',
  image: 'is an image, which is not read; give the address or the saved HTML page of the report',
  archive: 'is an archive, which is not read; unpack it and give the page inside',
  binary: 'is neither a web page nor text; give the address or the saved HTML page of the report',
  json: 'holds JSON data; give the address or the saved HTML page of the report',
  xml: 'holds XML, such as a feed; give the address of one of the reports that it lists',
};

/** Decodes a page and extracts its article. Throws PageUnusable where the bytes are no page at all. */
export function extractPage(raw: RawPage): ExtractedPage {
  const kind = sniffKind(raw.bytes);
  const instead = INSTEAD[kind];
  if (instead !== undefined) throw new PageUnusable(raw.input, `${nameOf(raw)} ${instead}.`);
  const { text, charset, problem } = decodeBytes(raw.bytes, raw.contentType, 'html');
  const warnings = problem === null ? [] : [`${nameOf(raw)}: ${problem}`];
  return { raw, charset, warnings, page: readPage(raw, text, kind) };
}

/** Whether the page goes on to the next stage. Throws PageUnusable with the reason where it stops here. */
export function requireReport({ raw, page }: ExtractedPage): void {
  if (page.kind === 'article') return;
  throw new PageUnusable(
    raw.input,
    `${nameOf(raw)}: ${page.reason ?? `the page holds no report (${page.kind}).`}`,
  );
}

function readPage(raw: RawPage, text: string, kind: ByteKind): ExtractedArticle {
  const origin = { url: raw.url };
  try {
    return kind === 'text' ? extractPlainText(text, origin) : extractArticle(text, origin);
  } catch (cause) {
    if (cause instanceof PageTooLarge || cause instanceof PageUnreadable) {
      throw new PageUnusable(raw.input, cause.message, { cause });
    }
    throw cause;
  }
}

const nameOf = ({ input }: RawPage): string => (input === '-' ? 'The standard input' : input);
