import { stem } from '../domain/text/stem.js';
import { isStopWord, words } from '../domain/text/tokens.js';

/** What ranking looks at in a report. */
export interface RankedArticle {
  readonly family: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly syndicatedFrom: string | null;
  readonly title: string;
  readonly text: string;
}

/** How newsworthy a story is for the desk, and why in a few words each. */
export interface StoryRank {
  readonly score: number;
  readonly reasons: readonly string[];
}

const HOUR = 3_600_000;
/** Hours after which half of a story's freshness is gone. */
const HALF_LIFE = 18;
const WEIGHTS = { families: 1, pace: 0.6, freshness: 1.5, novelty: 0.8 };

/**
 * Explainable newsworthiness: independent families, pace of coverage, recency, and novelty against what was
 * published.
 * @param now ISO 8601
 */
export function rankStory(input: {
  articles: readonly RankedArticle[];
  now: string;
  publishedHeadlines: readonly string[];
}): StoryRank {
  const { articles, now, publishedHeadlines } = input;
  const families = new Set(
    articles.filter(({ syndicatedFrom }) => syndicatedFrom === null).map(({ family }) => family),
  );
  const copies = articles.filter(({ syndicatedFrom }) => syndicatedFrom !== null).length;
  const times = articles
    .flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]))
    .sort((a, b) => a - b);
  const span = times.length < 2 ? 0 : ((times.at(-1) ?? 0) - (times[0] ?? 0)) / HOUR;
  const age = times.length === 0 ? 24 : Math.max(0, (Date.parse(now) - (times.at(-1) ?? 0)) / HOUR);
  const known = nearestHeadline(
    articles.map(({ title }) => title),
    publishedHeadlines,
  );
  const independent = Math.max(1, families.size);
  const score =
    WEIGHTS.families * Math.log2(1 + independent) +
    WEIGHTS.pace * Math.log2(1 + articles.length / Math.max(1, span)) +
    WEIGHTS.freshness * 0.5 ** (age / HALF_LIFE) -
    WEIGHTS.novelty * known;
  return { score, reasons: reasonsFor({ independent, copies, age, known }) };
}

function reasonsFor(facts: { independent: number; copies: number; age: number; known: number }): string[] {
  // The number of outlets and the hours between them stand beside every story; they are not said twice.
  return [
    ...(facts.independent >= 4 ? ['widely reported'] : []),
    ...(facts.copies > 0
      ? [facts.copies === 1 ? '1 syndicated copy' : `${facts.copies} syndicated copies`]
      : []),
    ...(facts.age < 3 ? ['new in the last 3 hours'] : []),
    ...(facts.known >= 0.5 ? ['close to a brief already published'] : []),
  ];
}

/** The largest share of a headline's words that a published headline has too, 0 to 1. */
function nearestHeadline(titles: readonly string[], published: readonly string[]): number {
  const keys = (title: string) =>
    new Set(
      words(title)
        .filter((word) => !isStopWord(word))
        .map((word) => stem(word.toLowerCase())),
    );
  const known = published.map(keys);
  const shares = titles
    .map(keys)
    .flatMap((own) =>
      known.map((other) => [...own].filter((word) => other.has(word)).length / Math.max(1, own.size)),
    );
  return Math.max(0, ...shares);
}
