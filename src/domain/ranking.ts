import type { Genre } from './genre.js';

/** What newsworthiness is made of, in the order in which the desk tells it. */
export const RANK_PARTS = ['families', 'pace', 'standing', 'novelty', 'topic', 'freshness'] as const;
export type RankPart = (typeof RANK_PARTS)[number];

export type RankWeights = Readonly<Record<RankPart, number>>;

/** The desk's own idea of what is newsworthy; editors change it on the desk. */
export interface RankSettings {
  readonly weights: RankWeights;
  /** Words and phrases of the desk's beat; empty where it has none. */
  readonly beat: readonly string[];
}

/** Three families outweigh one by one point; half a day costs about half a point. */
export const USUAL_RANKING: RankSettings = {
  weights: { families: 1, pace: 0.6, standing: 0.4, novelty: 0.8, topic: 0.8, freshness: 1.5 },
  beat: [],
};

/** The most that a weight can be set to. */
export const MOST_WEIGHT = 5;
export const MOST_BEAT_TERMS = 40;

/** A report as ranking looks at it. */
export interface RankedReport {
  readonly family: string;
  readonly outlet: string;
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
  /** The outlet whose text this is. */
  readonly syndicatedFrom: string | null;
  readonly genre: Genre;
  /** −2 to 2, as the editor set it for the source; 0 is usual. */
  readonly standing: number;
  readonly title: string;
  /** The report's opening. */
  readonly opening: string;
}

/** One part of a story's rank. */
export interface RankLine {
  readonly part: RankPart;
  /** How much there is of it. */
  readonly value: number;
  readonly weight: number;
  /** `value` times `weight`: what it adds to the story's score, or takes from it. */
  readonly points: number;
  /** What was counted, in a sentence. */
  readonly says: string;
}

/** How newsworthy a story is for the desk, and why. */
export interface StoryRank {
  /** The sum of the parts' points. Higher comes first; only the order means something. */
  readonly score: number;
  readonly parts: readonly RankLine[];
  /** What an editor should know at a glance, a few words each. */
  readonly reasons: readonly string[];
}

/** Settings from outside, such as an old version's: whatever is missing or no weight is the usual. */
export function completeRanking(value: unknown): RankSettings {
  const given = isRecord(value) ? value : {};
  const weights = isRecord(given.weights) ? given.weights : {};
  const beat = Array.isArray(given.beat) ? given.beat.filter((term) => typeof term === 'string') : [];
  const weightOf = (part: RankPart): number => {
    const weight = weights[part];
    const usable = typeof weight === 'number' && weight >= 0 && weight <= MOST_WEIGHT;
    return usable ? weight : USUAL_RANKING.weights[part];
  };
  return {
    weights: {
      families: weightOf('families'),
      pace: weightOf('pace'),
      standing: weightOf('standing'),
      novelty: weightOf('novelty'),
      topic: weightOf('topic'),
      freshness: weightOf('freshness'),
    },
    beat: beat.slice(0, MOST_BEAT_TERMS),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
