import type { GroupingReason, Likeness } from '../domain/story.js';
import type { Meetings } from './across/meetings.js';
import type { GroupedArticle } from './grouped-article.js';
import type { LiveWindow } from './live-window.js';
import { sharedOf, type Vector } from './pair/vector.js';
import type { Vocabulary } from './pair/vocabulary.js';

const MOST_NEIGHBOURS = 5;
const MOST_NAMES = 6;
const MOST_WORDS = 8;
const HOUR = 3_600_000;

/** Why an article stands in its story: its nearest articles, and what it shares with each. */
export function explainPlace(
  article: GroupedArticle,
  window: LiveWindow,
  meetings: Pick<Meetings, 'storyOf' | 'likenesses'>,
): GroupingReason {
  const nearest = article.edges
    .sorted()
    .filter(({ other }) => window.get(other)?.story === article.story)
    .slice(0, MOST_NEIGHBOURS)
    .flatMap(({ other: number, score }) => {
      const other = window.get(number);
      return other === undefined ? [] : [{ articleId: other.id, score, ...sharedBy(article, other, window) }];
    });
  const copyOf = article.copyOf === null ? null : (window.get(article.copyOf)?.id ?? null);
  const { story, decision, language } = article;
  const all = [...nearest, ...meetings.likenesses(article)];
  return { storyId: meetings.storyOf(story), nearest: all, decision, copyOf, language };
}

/** Names and words that two articles share, the heaviest first, and the hours between them. */
export function sharedBy(
  a: GroupedArticle,
  b: GroupedArticle,
  window: LiveWindow,
): Pick<Likeness, 'names' | 'words' | 'hours'> {
  const hours = Math.round(Math.abs(a.at - b.at) / HOUR);
  if (a.reading === null || b.reading === null || a.language !== b.language)
    return { names: [], words: [], hours };
  const { terms, names } = window.vocabularies(a);
  const seen = new Set<string>();
  const fresh = (word: string): boolean =>
    !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()) !== null;
  const sharedNames = heaviestShared(a.reading.names, b.reading.names, names).filter(fresh);
  const ofNames = new Set(sharedNames.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const words = heaviestShared(a.reading.body, b.reading.body, terms)
    .filter((word) => !ofNames.has(word.toLowerCase()))
    .filter(fresh);
  const wholeNames = sharedNames.filter((name) => !sharedNames.some((other) => isPartOf(name, other)));
  return { names: wholeNames.slice(0, MOST_NAMES), words: words.slice(0, MOST_WORDS), hours };
}

/** "Hesseling" beside "Bram Hesseling" tells nothing more. */
const isPartOf = (name: string, other: string): boolean =>
  other !== name && ` ${other.toLowerCase()} `.includes(` ${name.toLowerCase()} `);

/** Names first, then words, as a person reads them. */
export function sharedWords(a: GroupedArticle, b: GroupedArticle, window: LiveWindow): string[] {
  const { names, words } = sharedBy(a, b, window);
  return [...names, ...words].slice(0, MOST_WORDS);
}

function heaviestShared(a: Vector, b: Vector, vocabulary: Vocabulary): string[] {
  return sharedOf(a, b)
    .sort((x, y) => y.weight - x.weight)
    .map(({ id }) => vocabulary.label(id));
}
