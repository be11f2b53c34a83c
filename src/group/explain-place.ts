import type { GroupingReason } from '../domain/story.js';
import type { GroupedArticle } from './grouped-article.js';
import type { LiveWindow } from './live-window.js';
import { eachShared, type Vector } from './pair/vector.js';
import type { Vocabulary } from './pair/vocabulary.js';

const MOST_NEIGHBOURS = 5;
const MOST_WORDS = 8;

/** Why an article stands in its story: its nearest articles and the words that it shares with each. */
export function explainPlace(article: GroupedArticle, window: LiveWindow): GroupingReason {
  const nearest = [...article.edges]
    .filter(([number]) => window.get(number)?.story === article.story)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NEIGHBOURS)
    .map(([number, score]) => {
      const other = window.get(number);
      return {
        articleId: other?.id ?? '',
        score,
        shared: other === undefined ? [] : sharedWords(article, other, window),
      };
    });
  const copyOf = article.copyOf === null ? null : (window.get(article.copyOf)?.id ?? null);
  return { storyId: article.story, nearest, decision: article.decision, copyOf };
}

/** Names first, then words, the heaviest first, as a person reads them. */
export function sharedWords(a: GroupedArticle, b: GroupedArticle, window: LiveWindow): string[] {
  if (a.reading === null || b.reading === null || a.language !== b.language) return [];
  const { terms, names } = window.vocabularies(a);
  const found = [
    ...heaviestShared(a.reading.names, b.reading.names, names),
    ...heaviestShared(a.reading.body, b.reading.body, terms),
  ];
  const seen = new Set<string>();
  return found
    .filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
    .slice(0, MOST_WORDS);
}

function heaviestShared(a: Vector, b: Vector, vocabulary: Vocabulary): string[] {
  const shared: { word: string; weight: number }[] = [];
  eachShared(a, b, (i, j) => {
    shared.push({ word: vocabulary.label(a.ids[i] ?? 0), weight: (a.weights[i] ?? 0) * (b.weights[j] ?? 0) });
  });
  return shared.sort((x, y) => y.weight - x.weight).map(({ word }) => word);
}
