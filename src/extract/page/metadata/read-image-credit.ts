import { tidyText } from '../tidy-text.js';
import { visibleText } from '../tree/page-node.js';
import { findFirst, type Test } from '../tree/query.js';
import { isNode, type LinkedData, listOf, nameOf, resolveNode } from './json-ld.js';
import type { PageSource } from './page-facts.js';

const isCaption: Test = ({ tag, names }) =>
  tag === 'figcaption' || /(?:^|[\s_-])(?:captions?|credits?)(?:[\s_-]|$)/i.test(names);
const CREDIT =
  /(?:\b(?:photo(?:graph)?|picture|image|foto|bild|crédit|credit|copyright|illustration)s?\b\s*(?:by|von|de|:|\/)*|©)\s*([\p{Lu}\d][^.|]{1,80})\.?$/iu;

/** Whose the lead picture is: what the page's data say of it, or the first caption with a credit. */
export function readImageCredit(source: PageSource): string | null {
  return statedCredit(source.linked) ?? printedCredit(source);
}

/** schema.org ImageObject. */
function statedCredit(linked: LinkedData): string | null {
  const [image] = listOf(linked.article?.image).map((value) => resolveNode(value, linked));
  if (!isNode(image)) return null;
  return tidyText(nameOf(image.creditText) ?? nameOf(image.copyrightHolder) ?? nameOf(image.creator));
}

function printedCredit({ page }: PageSource): string | null {
  const caption = findFirst(page, (element) => isCaption(element) && CREDIT.test(visibleText(element)));
  return (caption && CREDIT.exec(visibleText(caption))?.[1]?.trim()) ?? null;
}
