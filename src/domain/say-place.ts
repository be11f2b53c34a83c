import { nameLanguage } from './language.js';
import type { Likeness } from './story.js';
import type { StoryArticle } from './story-account.js';

const MOST_TOLD = 2;
const NOT_SETTLED = 'Its place is not settled: a later report that is more like it may take it elsewhere.';

/** Why a report stands in its story, a sentence each: copy, editor's decision, what it shares with whom. */
export function sayPlace(article: StoryArticle, all: readonly StoryArticle[]): string[] {
  const { placed, copyOf } = article;
  const told = [
    copyOf === null ? null : `A syndicated copy of ${copyOf.outlet}’s “${copyOf.title}”: not counted again.`,
    placed?.decision === 'merged by an editor' ? 'An editor merged it into this story.' : null,
    placed?.decision === 'split by an editor' ? 'An editor split it off for this story.' : null,
    placed?.decision === 'joined by meaning' ? 'Joined by meaning, across languages.' : null,
    placed?.decision === 'regrouped' ? 'Its place was looked at again when a later report came.' : null,
    ...toldOf(placed?.nearest ?? []).map((likeness) => sayLikenessIn(likeness, all)),
    placed?.settled === false ? NOT_SETTLED : null,
  ].filter((sentence) => sentence !== null);
  if (told.length > 0) return told;
  return placed === null
    ? ['It was read before reasons were kept.']
    : ['It opened the story: no report that was here told the same event.'];
}

/** The nearest by words and the nearest by meaning. */
function toldOf(nearest: readonly Likeness[]): Likeness[] {
  const byWords = nearest.filter(({ meaning }) => meaning === undefined).slice(0, MOST_TOLD);
  return [...byWords, ...nearest.filter(({ meaning }) => meaning !== undefined).slice(0, MOST_TOLD)];
}

/** What two reports share and how far apart they are; null where the other one is in another story now. */
function sayLikenessIn(likeness: Likeness, all: readonly StoryArticle[]): string | null {
  const other = all.find(({ id }) => id === likeness.articleId);
  return other === undefined ? null : sayLikeness(likeness, other);
}

/** "Like Calder Wire’s “…”, 3 hours apart; both have the names A and B. 94 % sure of one event." */
export function sayLikeness(
  { names, words, hours, score, meaning }: Likeness,
  other: { readonly outlet: string; readonly title: string },
): string {
  const word = meaning === undefined ? 'word' : 'figure';
  const shared = [
    names.length === 0 ? null : `the ${names.length === 1 ? 'name' : 'names'} ${listed(names)}`,
    words.length === 0 ? null : `the ${words.length === 1 ? word : `${word}s`} ${listed(words)}`,
  ].filter((part) => part !== null);
  const apart = hours < 1 ? 'within the hour' : `${hours} ${hours === 1 ? 'hour' : 'hours'} apart`;
  const what = shared.length === 0 ? '' : `; both have ${shared.join(' and ')}`;
  // Nothing is wholly sure.
  const sure = `${score > 0.99 ? 'More than 99' : Math.round(100 * score)} % sure of one event.`;
  if (meaning === undefined) return `Like ${other.outlet}’s “${other.title}”, ${apart}${what}. ${sure}`;
  const { similarity, unrelated, language } = meaning;
  const near = `a similarity of ${similarity.toFixed(2)}, where unrelated reports hardly ever reach ${unrelated.toFixed(2)}`;
  return `Like ${other.outlet}’s “${other.title}” in ${nameLanguage(language)}, ${apart}: ${near}${what}. ${sure}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
