/**
 * How alike an article is to others, by their numbers, in the order in which they were met. Two plain lists: a map of
 * a few dozen scores costs several times as much, and every live article has one.
 */
export class Edges {
  readonly #others: number[] = [];
  readonly #scores: number[] = [];

  get(other: number): number | undefined {
    const at = this.#others.indexOf(other);
    return at < 0 ? undefined : this.#scores[at];
  }

  set(other: number, score: number): void {
    const at = this.#others.lastIndexOf(other);
    if (at >= 0) this.#scores[at] = score;
    else {
      this.#others.push(other);
      this.#scores.push(score);
    }
  }

  each(visit: (other: number, score: number) => void): void {
    for (let at = 0; at < this.#others.length; at++)
      visit(this.#others[at] as number, this.#scores[at] as number);
  }

  /** The pairs, the most alike first. */
  sorted(): { readonly other: number; readonly score: number }[] {
    return this.#others
      .map((other, at) => ({ other, score: this.#scores[at] as number }))
      .sort((a, b) => b.score - a.score);
  }
}
