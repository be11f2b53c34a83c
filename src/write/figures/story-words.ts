import type { SourceText } from '../read/source-text.js';

/** The words of a story by how rare they are in it, for weighing what two figures' surroundings share. */
export class StoryWords {
  readonly #frequency = new Map<string, number>();
  readonly #count: number;

  constructor(sources: readonly SourceText[]) {
    const sentences = sources.flatMap((source) => source.sentences);
    this.#count = sentences.length;
    for (const { terms } of sentences)
      for (const term of new Set(terms)) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
  }

  /** Cosine of two sets of words, 0 to 1. */
  likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const shared = this.#sum([...one].filter((term) => other.has(term)));
    return shared === 0 ? 0 : shared / Math.sqrt(this.#sum(one) * this.#sum(other));
  }

  #sum(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += Math.log(1 + this.#count / (this.#frequency.get(term) ?? 1)) ** 2;
    return sum;
  }
}
