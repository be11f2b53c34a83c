import { ownCopy } from '../text/own-copy.js';

/** How often words were seen in other news: lets the first articles of an empty desk be weighed sensibly. */
export interface Prior {
  readonly documents: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

/** Words rarer than this leave the vocabulary once no live article holds them. */
const RARE = 3;

/**
 * Words with ids and the number of articles that hold each, kept up as articles arrive. Ids of words that are
 * rare and in no live article are given out again, so that memory follows the live window.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #frequency: number[] = [];
  readonly #label: string[] = [];
  readonly #lastSeen: number[] = [];
  readonly #free: number[] = [];
  #documents: number;

  constructor(prior?: Prior) {
    this.#documents = prior?.documents ?? 0;
    for (const [key, frequency] of prior?.frequencies ?? []) this.#frequency[this.#add(key, key)] = frequency;
  }

  /** Counts one article's words, each once; `at` numbers the article. Returns the words' ids in order. */
  observe(words: Iterable<readonly [key: string, label: string]>, at: number): number[] {
    const ids: number[] = [];
    for (const [key, label] of words) {
      const id = this.#ids.get(key) ?? this.#add(ownCopy(key), label);
      this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
      if ((this.#lastSeen[id] ?? -1) < 0) this.#label[id] = ownCopy(label);
      this.#lastSeen[id] = at;
      ids.push(id);
    }
    this.#documents += 1;
    return ids;
  }

  /** Inverse document frequency: rare words weigh most; never 0. */
  rarity(id: number): number {
    return Math.log(1 + (this.#documents + 1) / ((this.#frequency[id] ?? 0) + 1));
  }

  /** The word as a person reads it. */
  label(id: number): string {
    return this.#label[id] ?? '';
  }

  /** Forgets the rare words that no article from number `oldestLive` on holds. */
  forget(oldestLive: number): void {
    for (const [key, id] of this.#ids) {
      const seen = this.#lastSeen[id] ?? -1;
      if (seen < 0 || seen >= oldestLive || (this.#frequency[id] ?? 0) > RARE) continue;
      this.#ids.delete(key);
      this.#free.push(id);
    }
  }

  #add(key: string, label: string): number {
    const id = this.#free.pop() ?? this.#frequency.length;
    this.#ids.set(key, id);
    this.#frequency[id] = 0;
    this.#label[id] = label;
    this.#lastSeen[id] = -1;
    return id;
  }
}
