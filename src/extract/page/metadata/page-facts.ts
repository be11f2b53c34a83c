import type { Page } from '../tree/page-node.js';
import { type LinkedData, readLinkedData } from './json-ld.js';
import { type MetaTags, readMetaTags } from './meta-tags.js';

/** Everything that the metadata readers look at; read once, before the body is taken apart. */
export interface PageFacts {
  readonly page: Page;
  readonly html: string;
  readonly url: string | null;
  readonly linked: LinkedData;
  readonly meta: MetaTags;
}

export function gatherFacts(page: Page, html: string, url: string | null): PageFacts {
  return { page, html, url, linked: readLinkedData(page), meta: readMetaTags(page) };
}
