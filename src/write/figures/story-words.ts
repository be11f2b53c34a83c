import type { SourceText } from '../read/source-text.js';

/**
 * The words of a story by how rare they are in its reports, for weighing what two figures' surroundings share. A word
 * counts by the report that has it most: that two reports share it makes it no commoner.
 */
export class StoryWords {
  readonly #share = new Map<string, number>();
  readonly #rarest: number;

  constructor(sources: readonly SourceText[]) {
    let longest = 1;
    for (const { sentences } of sources) {
      longest = Math.max(longest, sentences.length);
      const counts = new Map<string, number>();
      for (const { terms } of sentences)
        for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts)
        this.#share.set(term, Math.max(this.#share.get(term) ?? 0, count / sentences.length));
    }
    this.#rarest = 1 / longest;
  }

  /** Cosine of two sets of words, 0 to 1. */
  likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const shared = this.shared(one, other);
    return shared === 0 ? 0 : shared / Math.sqrt(this.#sum(one) * this.#sum(other));
  }

  /** What two sets of words share, by weight. */
  shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    return this.#sum([...one].filter((term) => other.has(term)));
  }

  #sum(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += Math.log(1 + 1 / (this.#share.get(term) ?? this.#rarest)) ** 2;
    return sum;
  }
}
