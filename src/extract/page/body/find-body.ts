import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from '../dom.js';

/** What Readability takes for the article, still a tree with its class names. */
export interface FoundBody {
  readonly root: DomElement;
  readonly byline: string | null;
  readonly title: string | null;
}

/** Finds the part of the page that holds the article. Takes the document apart. */
export function findBody(page: DomDocument, url: string | null): FoundBody | null {
  let root: DomElement | null = null;
  // linkedom has no base address, which Readability asks for when it makes links absolute.
  Object.defineProperty(page, 'baseURI', { value: url ?? '', configurable: true });
  Object.defineProperty(page, 'documentURI', { value: url ?? '', configurable: true });
  const options = {
    keepClasses: true,
    serializer: (element: unknown) => {
      root = element as DomElement;
      return '';
    },
  };
  const article = new Readability(page as never, options).parse();
  return article && root ? { root, byline: article.byline ?? null, title: article.title ?? null } : null;
}
