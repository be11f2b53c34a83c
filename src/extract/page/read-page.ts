import type { ExtractedArticle } from '../../domain/article.js';
import { decodeBytes } from '../decode/decode-bytes.js';
import { type ByteKind, sniffKind } from '../decode/sniff-kind.js';
import { PageTooLarge, PageUnreadable } from '../errors.js';
import type { PageBytes, PageReading } from '../ports.js';
import { extractArticle } from './extract-article.js';
import { extractPlainText } from './extract-plain-text.js';

const NO_TEXT: ReadonlySet<ByteKind> = new Set(['pdf', 'image', 'archive', 'binary', 'json', 'empty']);

/** Tells what the bytes are, decodes them and reads the article out of them, in this thread. */
export function readPage({ bytes, contentType, url }: PageBytes): PageReading {
  const kind = sniffKind(bytes);
  if (NO_TEXT.has(kind)) return { kind, charset: null, problem: null, article: null, refused: null };
  const { text, charset, problem } = decodeBytes(bytes, contentType, 'html');
  return { kind, charset, problem, ...readText(text, kind, url) };
}

function readText(
  text: string,
  kind: ByteKind,
  url: string | null,
): Pick<PageReading, 'article' | 'refused'> {
  const read = (): ExtractedArticle =>
    kind === 'text' ? extractPlainText(text, { url }) : extractArticle(text, { url });
  try {
    return { article: read(), refused: null };
  } catch (cause) {
    if (cause instanceof PageTooLarge || cause instanceof PageUnreadable)
      return { article: null, refused: cause.message };
    throw cause;
  }
}
