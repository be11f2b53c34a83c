import commonWords from '../weights/common-words.json' with { type: 'json' };
import type { Prior } from './vocabulary.js';

/** The counts weigh as much as this many articles: the desk's own news soon says more. */
const ARTICLES = 300;

/** How common the commonest English words are in news, for a desk that has read none yet. */
export function commonWordsOf(language: string): Prior | undefined {
  if (language !== 'en') return undefined;
  const scale = ARTICLES / commonWords.documents;
  const words = commonWords.words.split(' ');
  return {
    documents: ARTICLES,
    frequencies: new Map(words.map((word, at) => [word, (commonWords.frequencies[at] ?? 0) * scale])),
  };
}
