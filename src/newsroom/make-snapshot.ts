import { createHash } from 'node:crypto';
import { accessOf, type ExtractedArticle } from '../domain/article.js';
import type { Fetched } from '../domain/source.js';
import type { SnapshotInput } from './ports.js';

/** The exact text of a page as it was read, with its hash (SHA-256 of headline and text) and response headers. */
export function snapshotOf(id: string, fetched: Fetched, page: ExtractedArticle): SnapshotInput {
  const title = page.title ?? '';
  const hash = createHash('sha256').update(`${title}\n${page.text}`).digest('hex');
  return {
    id,
    url: fetched.url,
    hash,
    title,
    text: page.text,
    blocks: page.blocks,
    ...accessOf(page.access),
    headers: keptHeaders(fetched.headers),
  };
}

/** All response headers but cookies: those open a session and say nothing of the text. */
export function keptHeaders(headers: Fetched['headers']): Fetched['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^set-cookie2?$/i.test(name)));
}
