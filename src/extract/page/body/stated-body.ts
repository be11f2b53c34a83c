import { nameOf } from '../metadata/json-ld.js';
import type { PageFacts } from '../metadata/page-facts.js';
import { bareText, countWords, shinglesOf } from '../words.js';
import type { Line } from './split-lines.js';

/** Shorter, JSON-LD's articleBody is an excerpt. */
const MIN_WORDS = 80;

/** The article as its JSON-LD gives it (schema.org articleBody). */
export function statedBody({ linked }: PageFacts): string | null {
  const body = nameOf(linked.article?.articleBody)
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ');
  return body && countWords(body) > MIN_WORDS ? body : null;
}

/** How far the stated body and the found lines tell the same. */
type Agreement = 'same' | 'stated-is-longer' | 'apart';

export function compareWithStated(lines: readonly Line[], stated: string): Agreement {
  const text = lines.map((line) => line.text).join('\n');
  const [there, here] = [shinglesOf(stated), shinglesOf(text)];
  const shared = [...there].filter((shingle) => here.has(shingle)).length;
  const [statedWords, foundWords] = [countWords(stated), countWords(text)];
  if (shared / there.size > 0.85 && statedWords > foundWords * 0.75) return 'same';
  return statedWords > foundWords * 2 ? 'stated-is-longer' : 'apart';
}

/** Whether a found line is part of the stated body. */
export function isStated(line: Line, stated: ReadonlySet<string>, bareStated: string): boolean {
  if (line.words < 4) return bareStated.includes(bareText(line.text));
  const shingles = [...shinglesOf(line.text)];
  return shingles.filter((shingle) => stated.has(shingle)).length / shingles.length > 0.3;
}
