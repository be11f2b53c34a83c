import { type Line, splitLines } from '../body/split-lines.js';
import type { Page } from '../tree/page-node.js';
import { type LinkedData, readLinkedData } from './json-ld.js';
import { type MetaTags, readMetaTags } from './meta-tags.js';

/** What the readers of a page's metadata and text look at; gathered once. */
export interface PageSource {
  readonly page: Page;
  readonly html: string;
  readonly url: string | null;
  readonly linked: LinkedData;
  readonly meta: MetaTags;
  /** Every line of the page, furniture included. */
  readonly lines: readonly Line[];
}

/** The same with the headline, once it is known. */
export interface PageFacts extends PageSource {
  readonly title: string | null;
}

export function gatherSource(page: Page, html: string, url: string | null): PageSource {
  return {
    page,
    html,
    url,
    linked: readLinkedData(page),
    meta: readMetaTags(page),
    lines: splitLines(page.root, new Set()),
  };
}
