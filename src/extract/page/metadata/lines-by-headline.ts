import { isProse } from '../body/prose.js';
import type { Line } from '../body/split-lines.js';
import type { PageElement } from '../tree/page-node.js';
import { closest, isWithin } from '../tree/query.js';
import { bareText } from '../words.js';
import type { PageFacts } from './page-facts.js';

/** How many lines round the headline are looked at for date and author lines. */
const LINES_BEFORE = 8;
const LINES_BEHIND = 14;
/** A standfirst may stand above them; behind a second long paragraph the article is under way. */
const PARAGRAPHS_BEHIND = 1;
const PARAGRAPH_WORDS = 25;
/** Longer lines are text. */
const MAX_WORDS = 30;

/** The short lines round the headline, nearest first: where an outlet prints who wrote the article and when. */
export function linesByHeadline({ lines, title }: PageFacts): Line[] {
  const bare = bareText(title ?? '');
  const exact = lines.findIndex((line) => line.role === 'heading' && bareText(line.text) === bare);
  const headline = exact >= 0 ? exact : lines.findIndex((line) => line.block.tag === 'h1');
  const near = lines[headline];
  if (!near) return [];
  const behind = untilTextBegins(lines.slice(headline + 1, headline + 1 + LINES_BEHIND));
  const before = lines.slice(Math.max(0, headline - LINES_BEFORE), headline).reverse();
  const isApart = (element: PageElement): boolean => isOthers(element) && !isWithin(near.block, element);
  return nearestFirst(behind, before).filter(
    (line) => line.words <= MAX_WORDS && closest(line.block, isApart) === null,
  );
}

/** What stands there belongs to other articles or to pictures. */
const isOthers = ({ tag, names }: PageElement): boolean =>
  tag === 'blockquote' || /related|thumb|caption|sidebar|widget|teaser/i.test(names);

function nearestFirst(behind: readonly Line[], before: readonly Line[]): Line[] {
  const longer = Math.max(behind.length, before.length);
  const pairs = Array.from({ length: longer }, (_, index) => [behind[index], before[index]]);
  return pairs.flat().filter((line) => line !== undefined);
}

function untilTextBegins(lines: readonly Line[]): readonly Line[] {
  const paragraphs = lines.filter((line) => line.words >= PARAGRAPH_WORDS && isProse(line));
  const second = paragraphs[PARAGRAPHS_BEHIND];
  return second ? lines.slice(0, lines.indexOf(second)) : lines;
}
