import type { ExtractedArticle } from '../domain/article.js';
import { strictestOf } from '../domain/rights.js';
import type { Fetched } from '../domain/source.js';
import { type ByteKind, NotAFeed, type ReadPage } from '../extract/index.js';
import { FetchError, type Fetcher, HostBusy, NotFound, RateLimited, validatorsOf } from '../fetch/index.js';
import { rightsOf } from '../sources/index.js';
import { PageProblem } from './errors.js';
import { type FollowedArticle, followPages } from './follow-pages.js';
import type { Reader } from './ports.js';

/** A worker that waits longer for a host's turn is missed elsewhere; and a job must end within 90 seconds. */
const MOST_WAIT_MS = 10_000;

/**
 * Reads addresses through the fetch stage and articles through the extract stage.
 * @param read reads one page within bounded time and memory
 */
export function createReader(fetcher: Fetcher, read: ReadPage): Reader {
  const ports = { fetch: (url: string) => fetcher.fetch(url, { kind: 'page' }), read };
  return {
    fetch: (url, kind, validators) =>
      fetcher.fetch(url, { kind, validators, ...(kind === 'page' && { mostWaitMs: MOST_WAIT_MS }) }),
    async extract(fetched) {
      const followed = await followPages(await extractFetched(fetched, read), fetched.url, ports);
      return requireArticle(followed, fetched.url);
    },
    rights: async (...pages) =>
      strictestOf(
        ...(await Promise.all(pages.map(async (page) => rightsOf(page, await fetcher.terms(page.url))))),
      ),
    validatorsOf,
    turnAt: (cause) => (cause instanceof HostBusy ? new Date(cause.retryAt) : null),
    isGone: (cause) => cause instanceof NotFound,
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

async function extractFetched(
  { bytes, contentType, url }: Fetched,
  read: ReadPage,
): Promise<ExtractedArticle> {
  const { kind, article, refused } = await read({ bytes, contentType, url });
  if (refused !== null) throw new PageProblem(refused);
  if (article === null)
    throw new PageProblem(`${url} is ${WHAT_INSTEAD[kind] ?? 'no page'}, not an article.`);
  return article;
}

function requireArticle(followed: FollowedArticle, url: string): FollowedArticle {
  const { kind, reason } = followed.article;
  if (kind !== 'article') throw new PageProblem(reason ?? `${url} holds no article.`);
  return followed;
}

const WHAT_INSTEAD: Partial<Record<ByteKind, string>> = {
  pdf: 'a PDF',
  image: 'an image',
  archive: 'an archive',
  binary: 'a file of another kind',
  json: 'JSON data',
  empty: 'empty',
};
