import type { PageElement } from '../tree/page-node.js';
import { closest, isWithin } from '../tree/query.js';
import { bareText } from '../words.js';
import { isDek } from './rules/drop-dek.js';
import type { Line } from './split-lines.js';

/** Class words of the paragraph between headline and text that opens the article. */
const STANDFIRST =
  /(?:^|[\s_-])(?:lead|lede|deck|dek|standfirst|intro(?:duction)?|summary|excerpt|abstract|bajada|chapeau|sub-?(?:title|head(?:line|ing)?)|sapo|ingress|vorspann|sommario|catenaccio)(?:[\s_-]|$)/i;
const MIN_WORDS = 8;
const MAX_WORDS = 120;
/** Behind the headline, before the text, nothing further away than this is read. */
const MAX_LINES_BETWEEN = 25;

/** The opening paragraph where it stands outside the element that holds the rest of the text. */
export function findStandfirst(lines: readonly Line[], root: PageElement, bareTitle: string): Line[] {
  const start = lines.findIndex((line) => isWithin(line.block, root));
  const headline = lines.findLastIndex(
    (line, index) => index < start && line.role === 'heading' && bareTitle.includes(bareText(line.text)),
  );
  if (headline < 0 || start - headline > MAX_LINES_BETWEEN) return [];
  return lines.slice(headline + 1, start).filter(isStandfirst);
}

const isStandfirst = (line: Line): boolean => isDek(line) || isOpening(line);

const isOpening = ({ words, linked, block }: Line): boolean =>
  words >= MIN_WORDS &&
  words <= MAX_WORDS &&
  linked < 0.3 &&
  closest(
    block,
    ({ names, attributes }) => STANDFIRST.test(names) || attributes.itemprop === 'description',
  ) !== null;
