/** No posting. */
const NONE = -1;
const FIRST_CAPACITY = 1 << 12;

/**
 * Which articles hold a term, with what weight: for each term a chain from its newest posting to its oldest.
 * Postings leave in the order in which they came, so they lie in a ring of plain numbers: a live article costs a
 * few hundred bytes here, where lists and maps would cost kilobytes.
 */
export class PostingRing {
  /** By term: its newest posting, and how many it has. */
  #newest = new Int32Array(FIRST_CAPACITY).fill(NONE);
  #counts = new Uint32Array(FIRST_CAPACITY);
  /** By posting: the next older one of its term, its article, its weight. */
  #older = new Int32Array(FIRST_CAPACITY);
  #articles = new Uint32Array(FIRST_CAPACITY);
  #weights = new Float32Array(FIRST_CAPACITY);
  /** Postings are numbered from here on, in order of arrival, and lie at their number modulo the capacity. */
  #first = 0;
  #next = 0;

  add(term: number, article: number, weight: number): void {
    if (this.#next - this.#first === this.#older.length) this.#growRing();
    if (term >= this.#counts.length) this.#growTerms(term);
    const at = this.#next & (this.#older.length - 1);
    this.#older[at] = this.count(term) > 0 ? (this.#newest[term] ?? NONE) : NONE;
    this.#articles[at] = article;
    this.#weights[at] = weight;
    this.#newest[term] = this.#next;
    this.#counts[term] = this.count(term) + 1;
    this.#next += 1;
  }

  count(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** Removes the oldest postings, which are those of `terms`. */
  removeOldest(terms: Uint32Array): void {
    for (const term of terms) this.#counts[term] = this.count(term) - 1;
    this.#first += terms.length;
  }

  /** Calls back with each article that holds the term, newest first. */
  each(term: number, visit: (article: number, weight: number) => void): void {
    let posting = this.#newest[term] ?? NONE;
    for (let left = this.count(term); left > 0; left--) {
      const at = posting & (this.#older.length - 1);
      visit(this.#articles[at] ?? 0, this.#weights[at] ?? 0);
      posting = this.#older[at] ?? NONE;
    }
  }

  #growRing(): void {
    const [older, articles, weights] = [this.#older, this.#articles, this.#weights];
    const capacity = older.length * 2;
    this.#older = new Int32Array(capacity);
    this.#articles = new Uint32Array(capacity);
    this.#weights = new Float32Array(capacity);
    for (let posting = this.#first; posting < this.#next; posting++) {
      const [from, to] = [posting & (older.length - 1), posting & (capacity - 1)];
      this.#older[to] = older[from] ?? NONE;
      this.#articles[to] = articles[from] ?? 0;
      this.#weights[to] = weights[from] ?? 0;
    }
  }

  #growTerms(term: number): void {
    const capacity = Math.max(term + 1, this.#counts.length * 2);
    const [newest, counts] = [this.#newest, this.#counts];
    this.#newest = new Int32Array(capacity).fill(NONE);
    this.#newest.set(newest);
    this.#counts = new Uint32Array(capacity);
    this.#counts.set(counts);
  }
}
