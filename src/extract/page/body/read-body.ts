import type { Omission } from '../../../domain/article.js';
import type { PageFacts } from '../metadata/page-facts.js';
import { type PageElement, visibleText } from '../tree/page-node.js';
import { isWithin } from '../tree/query.js';
import { bareText } from '../words.js';
import { excludeNoise } from './exclude-noise.js';
import { findBody } from './find-body.js';
import { findStandfirst } from './find-standfirst.js';
import { keepLines } from './keep-lines.js';
import { measureText } from './measure-text.js';
import { isProse } from './prose.js';
import { IS_DEK, isDek } from './rules/drop-dek.js';
import { type Line, splitLines } from './split-lines.js';
import { agreeWithStated } from './stated-body.js';

export interface Body {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
  /** Every line of the element that was taken for the article, chosen or not. */
  readonly scope: readonly Line[];
}

/** Finds the article's lines: leave out what is marked as noise, find the article, choose among its lines. */
export function readBody({ page, linked, title, lines: everything }: PageFacts): Body {
  const isGallery = holdsGallery(everything);
  const excluded = excludeNoise(page.root, measureText(everything), isGallery);
  const lines = splitLines(page.root, new Set(excluded.keys()));
  const root = findBody(lines);
  if (root === null) return { ...agreeWithStated(shortText(lines), [], linked), scope: lines };
  const bareTitle = bareText(title ?? '');
  const within = lines.filter((line) => isWithin(line.block, root));
  const kept = keepLines(within, { bareTitle, root, isGallery });
  const above = findStandfirst(lines, root, bareTitle);
  const deks = above.filter(isDek).map(({ text }) => ({ text, reason: IS_DEK }));
  const chosen = [...above.filter((line) => !isDek(line)), ...kept.lines];
  const omitted = [...deks, ...omissionsIn(root, excluded), ...kept.omitted];
  return { ...agreeWithStated(chosen, omitted, linked), scope: within };
}

/** Where pictures tell the story, most of the running text stands in their captions. */
const GALLERY_SHARE = 0.6;

function holdsGallery(lines: readonly Line[]): boolean {
  const prose = lines.filter((line) => isProse(line) && line.linked < 0.5);
  const words = (some: readonly Line[]): number => some.reduce((sum, line) => sum + line.words, 0);
  return words(prose.filter(({ role }) => role === 'caption')) > GALLERY_SHARE * words(prose);
}

/** Without any running text, a page that is no list of links is read as it stands. */
const shortText = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= MAX_SHORT_LINES && lines.every((line) => line.linked < 0.5) ? lines : [];
const MAX_SHORT_LINES = 20;

/** What was left out of the article itself; what stands elsewhere on the page needs no reason. */
function omissionsIn(root: PageElement, excluded: ReadonlyMap<PageElement, string>): Omission[] {
  return [...excluded].flatMap(([element, reason]) => {
    const text = isWithin(element, root) ? visibleText(element) : '';
    return text === '' ? [] : [{ text, reason }];
  });
}
