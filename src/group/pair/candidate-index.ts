import { PostingRing } from './posting-ring.js';
import type { Weighted } from './vector.js';

/** How common a term may be among live articles before it names its newest ones alone: those of a story of the day. */
const MOST_POSTINGS = { least: 200, share: 0.05, most: 250 };
const NEWEST = 32;

/** An article that shares heavy terms with an arrival, and the weight of what they share. */
export interface Candidate {
  readonly article: number;
  readonly weight: number;
}

/** An article's own story seldom has more reports than this; what is alike beyond is what is usual around it. */
const OWN_STORY = 10;

/** How alike an article is to what is around it beyond its own story, given its candidates, best first. */
export function crowdingOf(candidates: readonly Candidate[]): number {
  return candidates[OWN_STORY]?.weight ?? 0;
}

/** Which live articles hold a term among their heaviest: finds the few that an arrival should be compared with. */
export class CandidateIndex {
  readonly #postings = new PostingRing();
  #size = 0;
  /** Sums for one search: by article modulo the length, which no two live articles share. Zero between searches. */
  #sums = new Float64Array(1 << 10);
  #oldest = 0;

  add(article: number, probes: readonly Weighted[]): void {
    if (this.#size === 0) this.#oldest = article;
    while (article - this.#oldest >= this.#sums.length) this.#sums = new Float64Array(this.#sums.length * 2);
    for (const { id, weight } of probes) this.#postings.add(id, article, weight);
    this.#size += 1;
  }

  /** Articles leave in the order in which they came. */
  remove(article: number, probes: Uint32Array): void {
    this.#oldest = article + 1;
    this.#postings.removeOldest(probes);
    this.#size -= 1;
  }

  /** The `most` articles that share the heaviest terms with the probes, best first. */
  find(probes: readonly Weighted[], most: number): Candidate[] {
    const best: Candidate[] = [];
    const mask = this.#sums.length - 1;
    for (const article of this.#sumUp(probes)) {
      const weight = this.#sums[article & mask] ?? 0;
      this.#sums[article & mask] = 0;
      if (best.length === most && !isBefore(weight, article, best.at(-1))) continue;
      if (best.length === most) best.pop();
      let at = best.length;
      while (at > 0 && isBefore(weight, article, best[at - 1])) at--;
      best.splice(at, 0, { article, weight });
    }
    return best;
  }

  /** Sums up what live articles share with the probes, and gives the articles that share anything. */
  #sumUp(probes: readonly Weighted[]): number[] {
    const { least, share, most } = MOST_POSTINGS;
    const cap = Math.min(most, Math.max(least, this.#size * share));
    const found: number[] = [];
    for (const { id, weight } of probes) {
      const newest = this.#postings.count(id) <= cap ? cap : NEWEST;
      this.#postings.addUp(id, weight, this.#sums, found, newest);
    }
    return found;
  }
}

/** Heavier first; of two alike, the later. */
function isBefore(weight: number, article: number, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  return weight > other.weight || (weight === other.weight && article > other.article);
}
