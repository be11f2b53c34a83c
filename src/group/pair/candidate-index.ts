import type { Weighted } from './vector.js';

/** How common a term may be among live articles before it stops naming candidates. */
const MOST_POSTINGS = { least: 200, share: 0.05, most: 250 };

/** The articles that hold a term, in order of arrival; those before `first` have left. */
interface Postings {
  articles: number[];
  weights: number[];
  first: number;
}

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
  readonly #postings = new Map<number, Postings>();
  #size = 0;

  add(article: number, probes: readonly Weighted[]): void {
    for (const { id, weight } of probes) {
      let postings = this.#postings.get(id);
      if (!postings) {
        postings = { articles: [], weights: [], first: 0 };
        this.#postings.set(id, postings);
      }
      postings.articles.push(article);
      postings.weights.push(weight);
    }
    this.#size += 1;
  }

  /** Articles leave in the order in which they came, so theirs are the first postings of each list. */
  remove(article: number, probes: readonly Weighted[]): void {
    for (const { id } of probes) {
      const postings = this.#postings.get(id);
      if (postings?.articles[postings.first] !== article) continue;
      postings.first += 1;
      if (postings.first === postings.articles.length) this.#postings.delete(id);
      else if (postings.first > 64 && postings.first * 2 > postings.articles.length) compact(postings);
    }
    this.#size -= 1;
  }

  /** Articles by the weight of the terms they share with the probes, best first. */
  find(probes: readonly Weighted[]): Candidate[] {
    const { least, share, most } = MOST_POSTINGS;
    const cap = Math.min(most, Math.max(least, this.#size * share));
    const found = new Map<number, number>();
    for (const { id, weight } of probes) {
      const postings = this.#postings.get(id);
      if (!postings || postings.articles.length - postings.first > cap) continue;
      for (let at = postings.first; at < postings.articles.length; at++) {
        const article = postings.articles[at] ?? 0;
        found.set(article, (found.get(article) ?? 0) + weight * (postings.weights[at] ?? 0));
      }
    }
    return [...found]
      .map(([article, weight]) => ({ article, weight }))
      .sort((a, b) => b.weight - a.weight || b.article - a.article);
  }
}

function compact(postings: Postings): void {
  postings.articles = postings.articles.slice(postings.first);
  postings.weights = postings.weights.slice(postings.first);
  postings.first = 0;
}
