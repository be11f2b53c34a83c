import { LatestHolders } from './latest-holders.js';
import { type Overlap, overlap, type Shingles } from './shingles.js';

/** From this share on, what two texts have in common outside quotations is the text of one of them. */
const COPY = 0.32;
/** Nobody writes so many words in a row as another did: a passage taken over into a longer piece. */
const TAKEN_OVER = 80;

/** An article that an arrival shares its text with. */
export interface Sharer {
  readonly article: number;
  /** The share of the shorter text that stands in the other one. */
  readonly share: number;
}

/** Finds the live articles that an arrival shares its text with. */
export class CopyIndex {
  /** The latest article to hold a shingle: of a text that many republish, the last copy stands for all. */
  readonly #latest = new LatestHolders();
  readonly #shingles = new Map<number, Shingles>();

  /** Adds an article and gives those that it shares enough with to be a copy, most alike first. */
  add(article: number, shingles: Shingles): Sharer[] {
    const sharers = new Set<number>();
    for (const value of shingles.asked) {
      const holder = this.#latest.get(value);
      if (holder !== undefined) sharers.add(holder);
    }
    for (const value of shingles.indexed) this.#latest.set(value, article);
    this.#shingles.set(article, shingles);
    return [...sharers]
      .map((other) => ({ article: other, common: this.#overlap(article, other) }))
      .filter(({ common }) => isCopied(common))
      .map(({ article: other, common: { share } }) => ({ article: other, share }))
      .sort((a, b) => b.share - a.share || a.article - b.article);
  }

  /** Whether two live articles share enough for one to be a copy of the other. */
  isCopy(article: number, other: number): boolean {
    return isCopied(this.#overlap(article, other));
  }

  remove(article: number): void {
    for (const value of this.#shingles.get(article)?.indexed ?? []) this.#latest.remove(value, article);
    this.#shingles.delete(article);
  }

  #overlap(article: number, other: number): Overlap {
    const [own, held] = [this.#shingles.get(article), this.#shingles.get(other)];
    return own === undefined || held === undefined ? { share: 0, passage: 0 } : overlap(own, held);
  }
}

function isCopied({ share, passage }: Overlap): boolean {
  return share >= COPY || passage >= TAKEN_OVER;
}
