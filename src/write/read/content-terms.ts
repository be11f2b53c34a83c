import { stem } from '../../domain/text/stem.js';
import { isStopWord, words } from '../../domain/text/tokens.js';

/** Words that reports of any event share: they tell nothing of what happened. */
const NEWS_WORDS = new Set(
  `mr mrs ms monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow year years day days
  week weeks month months time people report reports reported reporting news according added adding one two new
  told many much get got like even including still since made make around back`.split(/\s+/),
);

/** Stems of a text's content words, in order; numbers stay, grammar and the small change of news go. */
export function contentTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of words(text)) {
    if (isStopWord(word) || NEWS_WORDS.has(word) || word.length < 2) continue;
    terms.push(stem(word));
  }
  return terms;
}
