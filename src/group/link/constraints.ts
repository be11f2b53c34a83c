/** What editors decided of articles: which belong together, and which never may. */
export class Constraints {
  readonly #bond = new Map<number, number>();
  readonly #apart = new Map<number, Set<number>>();

  /** Binds articles together for good; what kept two of them apart before is taken back. */
  bind(articles: readonly number[]): void {
    const [first = -1] = articles;
    const roots = new Set(articles.map((article) => this.bondOf(article)));
    const root = this.bondOf(first);
    for (const [article, bond] of this.#bond) if (roots.has(bond)) this.#bond.set(article, root);
    for (const article of articles) {
      this.#bond.set(article, root);
      for (const other of articles) this.#apart.get(article)?.delete(other);
    }
  }

  /** Keeps each article of one side from each of the other for good. */
  part(left: readonly number[], right: readonly number[]): void {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      for (const article of one) {
        const apart = this.#apart.get(article) ?? new Set();
        for (const foe of other) apart.add(foe);
        this.#apart.set(article, apart);
      }
  }

  bondOf(article: number): number {
    return this.#bond.get(article) ?? article;
  }

  areApart(left: readonly number[], right: readonly number[]): boolean {
    return left.some((article) => {
      const apart = this.#apart.get(article);
      return apart !== undefined && right.some((other) => apart.has(other));
    });
  }
}
