import { credits } from './credit.js';

/** What deciding on copies needs of an article; `copyOf` is the number of the article that it copies. */
export interface Copyable {
  readonly number: number;
  readonly at: number;
  readonly outlet: string | null;
  readonly creditLines: string;
  copyOf: number | null;
}

/** Who copied whom: the credited outlet's article is the original, or else the earliest. */
export class CopyBook {
  readonly #copies = new Map<number, Copyable[]>();

  /**
   * Decides for an arrival and the articles that it shares its text with, most alike first; an original that
   * arrives after its copies takes them over. Returns the articles whose `copyOf` changed.
   * @param rootOf the original of an article, or the article itself
   */
  settle(
    arrival: Copyable,
    sharers: readonly Copyable[],
    rootOf: (article: Copyable) => Copyable,
  ): Copyable[] {
    const others = sharers.filter((sharer) => mayBeCopies(arrival, sharer));
    const origins = [...new Set(others.map(rootOf))].filter((origin) => mayBeCopies(arrival, origin));
    const credited = origins.find(({ outlet }) => credits(arrival.creditLines, outlet));
    const crediting = others.filter(({ creditLines }) => credits(creditLines, arrival.outlet));
    if (credited === undefined && crediting.length > 0) {
      const roots = new Set(crediting.map(rootOf));
      const takenOver = others.filter((other) => roots.has(rootOf(other)) || crediting.includes(other));
      return takenOver.flatMap((copy) => this.#makeCopy(copy, arrival));
    }
    const origin = credited ?? origins[0];
    if (origin === undefined) return [];
    const isOlder = credited !== undefined || origin.at <= arrival.at;
    return isOlder ? this.#makeCopy(arrival, origin) : this.#makeCopy(origin, arrival);
  }

  /** The article becomes a copy of the origin, and so do the copies that it has. */
  #makeCopy(article: Copyable, origin: Copyable): Copyable[] {
    const own = (this.#copies.get(article.number) ?? []).filter((copy) => copy.copyOf === article.number);
    this.#copies.delete(article.number);
    const changed = [article, ...own].filter((copy) => mayBeCopies(copy, origin));
    for (const copy of changed) copy.copyOf = origin.number;
    origin.copyOf = null;
    this.#copies.set(origin.number, [...(this.#copies.get(origin.number) ?? []), ...changed]);
    return changed;
  }

  forget(article: number): void {
    this.#copies.delete(article);
  }
}

/** An outlet's second version of its own report is no syndicated copy. */
function mayBeCopies(one: Copyable, other: Copyable): boolean {
  return one.number !== other.number && (one.outlet === null || one.outlet !== other.outlet);
}
