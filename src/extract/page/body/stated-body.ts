import type { Omission } from '../../../domain/article.js';
import { type LinkedData, nameOf } from '../metadata/json-ld.js';
import { bareText, countWords, shinglesOf } from '../words.js';
import { linesOfText } from './lines-of-text.js';
import type { Line } from './split-lines.js';

interface Choice {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
}

/** Shorter, JSON-LD's articleBody is an excerpt. */
const MIN_WORDS = 80;
/** From this share of common word runs on, both tell the same article. */
const SAME = 0.85;
/** A stated body shorter than this share of the found text is cut off. */
const MIN_LENGTH = 0.75;
/** A stated body this many times longer than the found text means that the search failed. */
const MUCH_LONGER = 2;
/** Of a line's word runs, this share must be stated for the line to be the article's. */
const MIN_STATED = 0.3;

/** Where JSON-LD (schema.org articleBody) gives the whole article, lines that it lacks are not the article's. */
export function agreeWithStated(
  lines: readonly Line[],
  omitted: readonly Omission[],
  linked: LinkedData,
): Choice {
  const stated = statedBody(linked);
  if (stated === null) return { lines, omitted };
  const found = lines.map((line) => line.text).join('\n');
  const [statedWords, foundWords] = [countWords(stated), countWords(found)];
  if (statedWords > foundWords * MUCH_LONGER) return { lines: linesOfText(stated), omitted };
  const shingles = shinglesOf(stated);
  if (shareWithin(shingles, shinglesOf(found)) <= SAME || statedWords <= foundWords * MIN_LENGTH) {
    return { lines, omitted };
  }
  const bare = bareText(stated);
  const outside = lines.filter((line) => !isStated(line, shingles, bare));
  const reasons = outside.map(({ text }) => ({
    text,
    reason: 'is not in the article that the page’s data gives',
  }));
  return { lines: lines.filter((line) => !outside.includes(line)), omitted: [...omitted, ...reasons] };
}

function statedBody({ article }: LinkedData): string | null {
  const body = nameOf(article?.articleBody)
    ?.replace(/<[^<>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ');
  return body && countWords(body) > MIN_WORDS ? body : null;
}

function isStated(line: Line, stated: ReadonlySet<string>, bareStated: string): boolean {
  if (line.words < 4) return bareStated.includes(bareText(line.text));
  return shareWithin(shinglesOf(line.text), stated) > MIN_STATED;
}

function shareWithin(shingles: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of shingles) if (others.has(shingle)) shared++;
  return shared / Math.max(1, shingles.size);
}
