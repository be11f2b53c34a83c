import { parseHTML } from 'linkedom';
import { PageTooLarge, PageUnreadable } from '../errors.js';
import { childrenOf, type DomDocument, type DomNode } from './dom.js';

/**
 * In UTF-16 code units. The longest news pages (live blogs with their data in scripts) stay under 5 million; a
 * longer page is a dump, and reading it would hold up every other page for minutes.
 */
export const MAX_PAGE_LENGTH = 8_000_000;

/** Browsers stop nesting at 512 levels (WHATWG HTML, parsers of all three); recursion far below the stack's end. */
const MAX_DEPTH = 1_500;

/** Parses a page, refusing what no reader could take. */
export function loadPage(html: string, url: string | null): DomDocument {
  if (html.length > MAX_PAGE_LENGTH) throw new PageTooLarge(html.length, MAX_PAGE_LENGTH, url);
  const { document } = parseHTML(asDocument(html));
  if (isDeeperThan(document, MAX_DEPTH)) {
    throw new PageUnreadable(`its markup is nested more than ${MAX_DEPTH} levels deep`, url);
  }
  return document;
}

/** A fragment becomes the body of a document, or linkedom would give it none. */
function asDocument(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** Walks without recursion: a hostile page must not exhaust the stack here either. */
function isDeeperThan(root: DomNode, limit: number): boolean {
  let level: DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}
