import type { ExtractedArticle } from '../domain/article.js';
import type { Fetched } from '../domain/source.js';
import {
  decodeBytes,
  extractArticle,
  extractPlainText,
  NotAFeed,
  PageTooLarge,
  PageUnreadable,
  sniffKind,
} from '../extract/index.js';
import { FetchError, type Fetcher, RateLimited, validatorsOf } from '../fetch/index.js';
import { rightsOf } from '../sources/index.js';
import { PageProblem } from './errors.js';
import type { Reader } from './ports.js';

/** Reads addresses through the fetch stage and articles through the extract stage. */
export function createReader(fetcher: Fetcher): Reader {
  return {
    fetch: (url, kind, validators) => fetcher.fetch(url, { kind, validators }),
    extract: extractFetched,
    rights: async (fetched) => rightsOf(fetched, await fetcher.terms(fetched.url)),
    validatorsOf,
    retryAt(cause, now) {
      if (cause instanceof RateLimited)
        return new Date(Math.max(Date.parse(cause.retryAt), now.getTime() + 1000));
      if (cause instanceof FetchError) return cause.passing ? null : undefined;
      // An outlet that serves a page of errors in the place of its feed repairs it some day.
      if (cause instanceof NotAFeed) return null;
      throw cause;
    },
  };
}

function extractFetched(fetched: Fetched): ExtractedArticle {
  const kind = sniffKind(fetched.bytes);
  const unreadable = WHAT_INSTEAD[kind];
  if (unreadable !== undefined) throw new PageProblem(`${fetched.url} is ${unreadable}, not an article.`);
  const { text } = decodeBytes(fetched.bytes, fetched.contentType, 'html');
  const page = readPage(text, fetched.url, kind === 'text');
  if (page.kind !== 'article') throw new PageProblem(page.reason ?? `${fetched.url} holds no article.`);
  return page;
}

const WHAT_INSTEAD: Partial<Record<ReturnType<typeof sniffKind>, string>> = {
  pdf: 'a PDF',
  image: 'an image',
  archive: 'an archive',
  binary: 'a file of another kind',
  json: 'JSON data',
  empty: 'empty',
};

function readPage(text: string, url: string, plain: boolean): ExtractedArticle {
  try {
    return plain ? extractPlainText(text, { url }) : extractArticle(text, { url });
  } catch (cause) {
    if (cause instanceof PageTooLarge || cause instanceof PageUnreadable)
      throw new PageProblem(cause.message, { cause });
    throw cause;
  }
}
