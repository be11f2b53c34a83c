/** What editors decided of articles, by their numbers: which belong together, and which never may. */
export class Constraints {
  readonly #bond = new Map<number, number>();
  readonly #apart = new Map<number, Set<number>>();
  /** Bonds have negative numbers: an article that nobody bound is its own bond. */
  #lastBond = 0;

  /** Binds articles, and what each was bound to, together; what kept two of them apart is taken back. */
  bind(articles: readonly number[]): void {
    const bonds = new Set(articles.map((article) => this.bondOf(article)));
    const bond = --this.#lastBond;
    for (const [article, former] of this.#bond) if (bonds.has(former)) this.#bond.set(article, bond);
    for (const article of articles) {
      this.#bond.set(article, bond);
      for (const other of articles) this.#apart.get(article)?.delete(other);
    }
  }

  /** Takes articles out of their bonds, binds them to one another, and keeps each from each of the others. */
  part(leaving: readonly number[], staying: readonly number[]): void {
    const bond = --this.#lastBond;
    for (const article of leaving) {
      this.#bond.set(article, bond);
      for (const other of staying) {
        this.#keepApart(article, other);
        this.#keepApart(other, article);
      }
    }
  }

  /** Articles of one bond stay together. */
  bondOf(article: number): number {
    return this.#bond.get(article) ?? article;
  }

  /** The articles that one may never stand with. */
  apartFrom(article: number): Iterable<number> {
    return this.#apart.get(article) ?? [];
  }

  #keepApart(article: number, other: number): void {
    const apart = this.#apart.get(article) ?? new Set();
    apart.add(other);
    this.#apart.set(article, apart);
  }
}
