import type { Omission } from '../../../domain/article.js';
import { dropBeforeHeadline } from './rules/drop-before-headline.js';
import { dropBelow } from './rules/drop-below.js';
import { dropClosingSections } from './rules/drop-closing-sections.js';
import { dropDateLines } from './rules/drop-date-lines.js';
import { dropDek } from './rules/drop-dek.js';
import { dropFurniture } from './rules/drop-furniture.js';
import { dropLinks } from './rules/drop-links.js';
import { dropRepetitions } from './rules/drop-repetitions.js';
import { dropTeasers } from './rules/drop-teasers.js';
import type { LineRule, RuleContext } from './rules/line-rule.js';
import { dropLastHeading, trimHead, trimTail } from './rules/trim-ends.js';
import type { Line } from './split-lines.js';

export interface KeptLines {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
}

/** In this order: each rule sees what the ones before it left. */
const RULES: readonly LineRule[] = [
  dropBeforeHeadline,
  dropClosingSections,
  dropTeasers,
  dropFurniture,
  dropLinks,
  dropRepetitions,
  dropBelow,
  dropDateLines,
  dropDek,
  trimHead,
  trimTail,
  dropLastHeading,
];

/** Chooses among the lines of the body those that are the article's text. */
export function keepLines(lines: readonly Line[], context: RuleContext): KeptLines {
  const omitted: Omission[] = [];
  let kept = lines;
  for (const rule of RULES) {
    const dropped = rule(kept, context);
    for (const [{ text }, reason] of dropped) omitted.push({ text, reason });
    if (dropped.size > 0) kept = kept.filter((line) => !dropped.has(line));
  }
  return { lines: kept, omitted };
}
