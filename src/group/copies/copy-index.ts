import { containment, shinglesOf } from './shingles.js';

/** From this share on, what two texts have in common is the text, not a quotation in both. */
const COPY = 0.3;

/** Finds the live article that an arrival republishes. */
export class CopyIndex {
  readonly #holders = new Map<number, number[]>();
  readonly #shingles = new Map<number, ReadonlySet<number>>();

  /** Adds an article and gives those of which it holds enough to be a copy, most alike first. */
  add(article: number, text: string): { article: number; share: number }[] {
    const own = shinglesOf(text);
    const sharers = new Set<number>();
    for (const value of own) {
      const holders = this.#holders.get(value);
      if (holders === undefined) this.#holders.set(value, [article]);
      else {
        for (const holder of holders) sharers.add(holder);
        holders.push(article);
      }
    }
    this.#shingles.set(article, own);
    return [...sharers]
      .map((other) => ({ article: other, share: containment(own, this.#shingles.get(other) ?? new Set()) }))
      .filter(({ share }) => share >= COPY)
      .sort((a, b) => b.share - a.share || a.article - b.article);
  }

  remove(article: number): void {
    for (const value of this.#shingles.get(article) ?? []) {
      const left = this.#holders.get(value)?.filter((holder) => holder !== article) ?? [];
      if (left.length === 0) this.#holders.delete(value);
      else this.#holders.set(value, left);
    }
    this.#shingles.delete(article);
  }
}
