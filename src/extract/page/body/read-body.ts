import type { Omission } from '../../../domain/article.js';
import type { PageFacts } from '../metadata/page-facts.js';
import { bareText, countWords, shinglesOf } from '../words.js';
import { findBody } from './find-body.js';
import { keepLines } from './keep-lines.js';
import { removeNoise } from './remove-noise.js';
import { type Line, splitLines } from './split-lines.js';
import { compareWithStated, isStated, statedBody } from './stated-body.js';

export interface Body {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
  /** The author line inside the body, where the search for it met one. */
  readonly byline: string | null;
}

/** If less than this share of the words is left, the rules were wrong about the page. */
const MIN_KEPT_SHARE = 0.35;

/** Finds the article's lines. Takes the document apart: read the metadata first. */
export function readBody(facts: PageFacts, title: string | null): Body {
  const found = findBody(facts.page, facts.url);
  const stated = statedBody(facts);
  if (!found) return { lines: stated ? linesOfText(stated) : [], omitted: [], byline: null };
  const everything = splitLines(found.root);
  const removed = removeNoise(found.root);
  const kept = keepLines(splitLines(found.root), title);
  const tooStrict = wordsIn(kept.lines) <= wordsIn(everything) * MIN_KEPT_SHARE;
  const lines = tooStrict ? everything : kept.lines;
  const omitted = tooStrict ? [] : [...removed, ...kept.omitted];
  return { ...withStated({ lines, omitted }, stated), byline: found.byline };
}

type Choice = Pick<Body, 'lines' | 'omitted'>;

/** Where JSON-LD tells the same article, lines that it lacks are not the article's. */
function withStated({ lines, omitted }: Choice, stated: string | null): Choice {
  if (stated === null) return { lines, omitted };
  const agreement = compareWithStated(lines, stated);
  if (agreement === 'stated-is-longer') return { lines: linesOfText(stated), omitted };
  if (agreement === 'apart') return { lines, omitted };
  const shingles = shinglesOf(stated);
  const bare = bareText(stated);
  const [inside, outside] = [lines, lines].map((all, half) =>
    all.filter((line) => isStated(line, shingles, bare) === (half === 0)),
  );
  const reasons = (outside ?? []).map((line) => ({
    text: line.text,
    reason: 'is not in the article that the page’s own data gives',
  }));
  return { lines: inside ?? [], omitted: [...omitted, ...reasons] };
}

const wordsIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0);

export function linesOfText(text: string): Line[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, role: 'body', words: countWords(line), linked: 0, listed: false }));
}
