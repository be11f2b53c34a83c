import { stem } from '../domain/text/stem.js';
import { isStopWord, words } from '../domain/text/tokens.js';

/** What ranking looks at in a report. */
export interface RankedArticle {
  readonly family: string;
  readonly outlet: string;
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
  /** The outlet whose text this is. */
  readonly syndicatedFrom: string | null;
  readonly title: string;
  readonly text: string;
}

/** How newsworthy a story is for the desk, and why in a few words each. */
export interface StoryRank {
  /** Higher comes first; only the order means something. */
  readonly score: number;
  readonly reasons: readonly string[];
}

const HOUR = 3_600_000;
/** Hours after which half of a story's freshness is gone. */
const HALF_LIFE = 18;
/** Hours that are assumed to have passed where no report says when it was published. */
const UNDATED = 24;
const WEIGHTS = { families: 1, pace: 0.6, freshness: 1.5, novelty: 0.8 };
/** From this share of its words on, a headline is close to a published one. */
const KNOWN = 0.5;
const WIDELY = 4;
const JUST_NOW = 3;

/** What a rank is made of. */
interface Facts {
  /** Publisher families that report for themselves; a copy counts with its original. */
  readonly families: number;
  readonly copies: number;
  /** Hours from the first report to the last, and from the last to now. */
  readonly span: number;
  readonly age: number;
  /** How much of a headline a published one says already, 0 to 1. */
  readonly known: number;
}

/**
 * Explainable newsworthiness for the review queue: independent families, pace of their coverage, recency, and
 * novelty against what was published.
 * @param input `now` in ISO 8601
 */
export function rankStory(input: {
  readonly articles: readonly RankedArticle[];
  readonly now: string;
  readonly publishedHeadlines: readonly string[];
}): StoryRank {
  const facts = factsOf(input.articles, Date.parse(input.now), input.publishedHeadlines);
  const score =
    WEIGHTS.families * Math.log2(1 + facts.families) +
    WEIGHTS.pace * Math.log2(1 + facts.families / Math.max(1, facts.span)) +
    WEIGHTS.freshness * 0.5 ** (facts.age / HALF_LIFE) -
    WEIGHTS.novelty * facts.known;
  return { score, reasons: reasonsFor(facts) };
}

function factsOf(articles: readonly RankedArticle[], now: number, published: readonly string[]): Facts {
  const times = articles
    .map((article) => Date.parse(article.published ?? ''))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  return {
    families: countFamilies(articles),
    copies: articles.filter(({ syndicatedFrom }) => syndicatedFrom !== null).length,
    span: first === undefined || last === undefined ? 0 : (last - first) / HOUR,
    age: last === undefined ? UNDATED : Math.max(0, (now - last) / HOUR),
    known: nearestHeadline(articles, published),
  };
}

function countFamilies(articles: readonly RankedArticle[]): number {
  const families = new Map(articles.map(({ outlet, family }) => [outlet, family]));
  const independent = articles.map(({ syndicatedFrom, family }) =>
    syndicatedFrom === null ? family : (families.get(syndicatedFrom) ?? syndicatedFrom),
  );
  return new Set(independent).size;
}

function reasonsFor({ families, copies, age, known }: Facts): string[] {
  // The number of outlets and the hours between them stand beside every story; they are not said twice.
  return [
    ...(families >= WIDELY ? ['widely reported'] : []),
    ...(copies > 0 ? [copies === 1 ? '1 syndicated copy' : `${copies} syndicated copies`] : []),
    ...(age < JUST_NOW ? [`new in the last ${JUST_NOW} hours`] : []),
    ...(known >= KNOWN ? ['close to a brief already published'] : []),
  ];
}

/** The largest share of a report's headline words that one published headline has too. */
function nearestHeadline(articles: readonly RankedArticle[], published: readonly string[]): number {
  const known = published.map(headlineWords);
  const shares = articles.flatMap(({ title }) => {
    const own = headlineWords(title);
    return known.map((other) => [...own].filter((word) => other.has(word)).length / Math.max(1, own.size));
  });
  return Math.max(0, ...shares);
}

function headlineWords(headline: string): Set<string> {
  return new Set(
    words(headline)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
}
