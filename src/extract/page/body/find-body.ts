import type { PageElement } from '../tree/page-node.js';
import { closest } from '../tree/query.js';
import { measureText } from './measure-text.js';
import { isNamedBody } from './noise-names.js';
import { isProse } from './prose.js';
import type { Line } from './split-lines.js';

/** How much a linked character outside running text weighs against one of running text. */
const LINK_WEIGHT = 1.5;
/** Short lines without links are labels outside the article and lists within it: they hardly tell. */
const LABEL_WEIGHT = 0.2;
/** How much more an element counts that is marked up as the article. */
const MARKED_BONUS = 1.25;

/** A list of links inside the article is part of it. */
const LINK_WEIGHT_IN_BODY = 0.3;

/** What a line adds to the element that holds it: running text speaks for it, links and labels against it. */
function gainOf(line: Line, inBody: boolean): number {
  const { length } = line.text;
  if (line.role === 'heading') return 0;
  const linkWeight = inBody ? LINK_WEIGHT_IN_BODY : LINK_WEIGHT;
  const linked = line.linked * length;
  if (isProse(line) && line.linked < 0.5) return length - linked * (1 + linkWeight);
  return -linkWeight * linked - LABEL_WEIGHT * (length - linked);
}

const isMarked = ({ tag, names, attributes }: PageElement): boolean =>
  tag === 'article' ||
  tag === 'main' ||
  attributes.role === 'main' ||
  /articleBody/.test(attributes.itemprop ?? '') ||
  isNamedBody(names);

function isInBody(block: PageElement): boolean {
  return (
    closest(
      block,
      ({ names, attributes }) => isNamedBody(names) || /articleBody/.test(attributes.itemprop ?? ''),
    ) !== null
  );
}

/** However many links stand in it, an element is worth this share of its running text. */
const LEAST_SHARE = 0.3;

/** The element whose running text most outweighs the links and labels in it. */
export function findBody(lines: readonly Line[]): PageElement | null {
  const mass = measureText(lines);
  const gains = new Map<PageElement, number>();
  for (const line of lines) {
    const gain = gainOf(line, isInBody(line.block));
    for (let at: PageElement | null = line.block; at !== null; at = at.parent) {
      gains.set(at, (gains.get(at) ?? 0) + gain);
    }
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, gain] of gains) {
    const bare = Math.max(gain, LEAST_SHARE * (mass.get(element) ?? 0));
    const worth = isMarked(element) ? bare * MARKED_BONUS : bare;
    if (worth > most || (worth === most && best !== null && element.order > best.order))
      [best, most] = [element, worth];
  }
  return best;
}
