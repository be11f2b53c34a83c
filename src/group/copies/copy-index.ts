import { containment, type Shingles } from './shingles.js';

/** From this share on, what two texts have in common outside quotations is the text of one of them. */
const COPY = 0.25;

/** One in so many values finds the articles that share a text; all of them then say how much they share. */
const INDEXED = 16;
/** With fewer than this to be found by, a short text is found by all it has. */
const FEWEST_INDEXED = 8;

/** An article that an arrival shares its text with. */
export interface Sharer {
  readonly article: number;
  /** The share of the shorter text that stands in the other one. */
  readonly share: number;
}

/** Finds the live articles that an arrival shares its text with. */
export class CopyIndex {
  /** The latest article to hold a shingle: of a text that many republish, the last copy stands for all. */
  readonly #latest = new Map<number, number>();
  readonly #shingles = new Map<number, Shingles>();

  /** Adds an article and gives those that it shares enough with to be a copy, most alike first. */
  add(article: number, shingles: Shingles): Sharer[] {
    const sharers = new Set<number>();
    for (const value of shingles.values) {
      const holder = this.#latest.get(value);
      if (holder !== undefined) sharers.add(holder);
    }
    for (const value of indexedOf(shingles)) this.#latest.set(value, article);
    this.#shingles.set(article, shingles);
    return [...sharers]
      .map((other) => ({ article: other, share: this.share(article, other) }))
      .filter(({ share }) => share >= COPY)
      .sort((a, b) => b.share - a.share || a.article - b.article);
  }

  /** How much of the shorter text of two live articles stands in the other one, 0 to 1. */
  share(article: number, other: number): number {
    const [own, held] = [this.#shingles.get(article), this.#shingles.get(other)];
    return own === undefined || held === undefined ? 0 : containment(own, held);
  }

  /** Whether two live articles share enough for one to be a copy of the other. */
  isCopy(article: number, other: number): boolean {
    return this.share(article, other) >= COPY;
  }

  remove(article: number): void {
    const shingles = this.#shingles.get(article);
    for (const value of shingles === undefined ? [] : indexedOf(shingles))
      if (this.#latest.get(value) === article) this.#latest.delete(value);
    this.#shingles.delete(article);
  }
}

function indexedOf({ values }: Shingles): Int32Array {
  const sample = values.filter((value) => value % INDEXED === 0);
  return sample.length >= FEWEST_INDEXED ? sample : values;
}
