import { Parser } from 'htmlparser2';
import { PageTooLarge, PageUnreadable } from '../../errors.js';
import type { Page, PageElement } from './page-node.js';

/**
 * In UTF-16 code units. The longest news pages (live blogs with their data in scripts) stay under 5 million; a
 * longer page is a dump, and reading it would hold up every other page.
 */
const MAX_PAGE_LENGTH = 8_000_000;

/** Browsers stop nesting at 512 levels; real pages stay under 60. What is nested deeper is read at this level. */
const MAX_DEPTH = 256;

/** Nothing is nested this deep by mistake, and the parser slows down with every level. */
const MAX_OVER_DEPTH = 10_000;

/** The busiest news pages hold about 10,000 elements; the time to read a page grows with their number. */
const MAX_ELEMENTS = 250_000;

/**
 * Parses a page into a tree, however broken its markup.
 * @throws PageTooLarge over 8 million characters
 * @throws PageUnreadable over 250,000 elements or 10,000 levels
 */
export function parsePage(html: string, url: string | null): Page {
  if (html.length > MAX_PAGE_LENGTH) throw new PageTooLarge(html.length, MAX_PAGE_LENGTH, url);
  const root = createElement('#root', {}, null, -1);
  const elements: PageElement[] = [];
  const open: PageElement[] = [root];
  let overDepth = 0;
  const top = (): PageElement => open[open.length - 1] ?? root;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (elements.length >= MAX_ELEMENTS) {
        throw new PageUnreadable(`it holds more than ${MAX_ELEMENTS} elements`, url);
      }
      const element = createElement(tag, attributes, top(), elements.length);
      top().children.push(element);
      elements.push(element);
      if (overDepth > MAX_OVER_DEPTH) {
        throw new PageUnreadable(`its markup is nested more than ${MAX_OVER_DEPTH} levels deep`, url);
      }
      if (open.length > MAX_DEPTH) overDepth++;
      else open.push(element);
    },
    ontext(text) {
      top().children.push({ kind: 'text', text });
    },
    onclosetag() {
      if (overDepth > 0) overDepth--;
      else if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  return { root, elements };
}

function createElement(
  tag: string,
  attributes: Record<string, string>,
  parent: PageElement | null,
  order: number,
): PageElement {
  const classes = attributes.class ?? '';
  // A heading's id is made of its words: "social-impact" names no social buttons.
  const id = /^h[1-6]$/.test(tag) ? '' : (attributes.id ?? '');
  const names = classes === '' && id === '' ? '' : `${classes} ${id}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return { kind: 'element', tag, attributes, names, children: [], parent, order };
}
