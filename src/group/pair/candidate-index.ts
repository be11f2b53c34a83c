import { PostingRing } from './posting-ring.js';
import type { Weighted } from './vector.js';

/** How common a term may be among live articles before it stops naming candidates. */
const MOST_POSTINGS = { least: 200, share: 0.05, most: 250 };

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

  add(article: number, probes: readonly Weighted[]): void {
    for (const { id, weight } of probes) this.#postings.add(id, article, weight);
    this.#size += 1;
  }

  /** Articles leave in the order in which they came. */
  remove(probes: Uint32Array): void {
    this.#postings.removeOldest(probes);
    this.#size -= 1;
  }

  /** The `most` articles that share the heaviest terms with the probes, best first. */
  find(probes: readonly Weighted[], most: number): Candidate[] {
    const best: Candidate[] = [];
    for (const [article, weight] of this.#weigh(probes)) {
      const least = best.length < most ? undefined : best.at(-1);
      if (least !== undefined && !isBefore(weight, article, least)) continue;
      if (least !== undefined) best.pop();
      let at = best.length;
      while (at > 0 && isBefore(weight, article, best[at - 1])) at--;
      best.splice(at, 0, { article, weight });
    }
    return best;
  }

  #weigh(probes: readonly Weighted[]): Map<number, number> {
    const { least, share, most } = MOST_POSTINGS;
    const cap = Math.min(most, Math.max(least, this.#size * share));
    const found = new Map<number, number>();
    for (const { id, weight } of probes) {
      if (this.#postings.count(id) > cap) continue;
      this.#postings.each(id, (article, held) => {
        found.set(article, (found.get(article) ?? 0) + weight * held);
      });
    }
    return found;
  }
}

/** Heavier first; of two alike, the later. */
function isBefore(weight: number, article: number, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  return weight > other.weight || (weight === other.weight && article > other.article);
}
