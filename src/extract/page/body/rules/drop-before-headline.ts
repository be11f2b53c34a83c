import { bareText } from '../../words.js';
import { rankOf } from '../heading-rank.js';
import { isProse } from '../prose.js';
import type { Line } from '../split-lines.js';
import { dropRange, type LineRule } from './line-rule.js';

/** More running text before a heading than this share means that the heading is not the article's beginning. */
const MAX_SHARE_BEFORE = 0.2;

/** A section's heading may repeat a few words of the headline. */
const MIN_SHARE_OF_TITLE = 0.5;

/** What stands above the headline is the site's. */
export const dropBeforeHeadline: LineRule = (lines, { bareTitle }) => {
  const at = lines.findIndex((line) => line.role === 'heading' && isHeadline(line, bareTitle));
  if (at <= 0 || proseIn(lines.slice(0, at)) > MAX_SHARE_BEFORE * proseIn(lines)) return new Map();
  return dropRange(lines, 0, at, 'stands above the headline');
};

function isHeadline(line: Line, bareTitle: string): boolean {
  if (line.words < 3 || rankOf(line.block) > 1) return false;
  const text = bareText(line.text);
  if (bareTitle !== '' && text.includes(bareTitle)) return true;
  return bareTitle.includes(text) && text.length > bareTitle.length * MIN_SHARE_OF_TITLE;
}

const proseIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
