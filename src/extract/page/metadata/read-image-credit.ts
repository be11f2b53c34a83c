import { visibleText } from '../tree/page-node.js';
import { findFirst, type Test } from '../tree/query.js';
import type { PageSource } from './page-facts.js';

const isCaption: Test = ({ tag, names }) =>
  tag === 'figcaption' || /(?:^|[\s_-])(?:captions?|credits?)(?:[\s_-]|$)/i.test(names);
const CREDIT =
  /(?:\b(?:photo(?:graph)?|picture|image|foto|bild|crédit|credit|copyright|illustration)s?\b\s*(?:by|von|de|:|\/)*|©)\s*([\p{Lu}\d][^.|]{1,80})\.?$/iu;

/** Whose picture the first one is, as its caption says. */
export function readImageCredit({ page }: PageSource): string | null {
  const caption = findFirst(page, (element) => isCaption(element) && CREDIT.test(visibleText(element)));
  return (caption && CREDIT.exec(visibleText(caption))?.[1]?.trim()) ?? null;
}
