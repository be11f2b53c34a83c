/** No posting. */
const NONE = -1;
const FIRST_CAPACITY = 1 << 12;
/** A posting's numbers lie side by side: the next older one of its term, its article, and its weight. */
const WIDTH = 4;
const ARTICLE = 1;
const WEIGHT = 2;

/**
 * Which articles hold a term, with what weight: for each term a chain from its newest posting to its oldest.
 * Postings leave in the order in which they came, so they lie in a ring of plain numbers: a live article costs a
 * few hundred bytes here, where lists and maps would cost kilobytes.
 */
export class PostingRing {
  /** By term: its newest posting, and how many it has. */
  #newest = new Int32Array(FIRST_CAPACITY).fill(NONE);
  #counts = new Uint32Array(FIRST_CAPACITY);
  #slots = new Int32Array(FIRST_CAPACITY * WIDTH);
  /** The same memory, for weights. */
  #weights = new Float32Array(this.#slots.buffer);
  #capacity = FIRST_CAPACITY;
  /** Postings are numbered from here on, in order of arrival, and lie at their number modulo the capacity. */
  #first = 0;
  #next = 0;

  add(term: number, article: number, weight: number): void {
    if (this.#next - this.#first === this.#capacity) this.#growRing();
    if (term >= this.#counts.length) this.#growTerms(term);
    const slot = this.#slotOf(this.#next);
    this.#slots[slot] = this.count(term) > 0 ? (this.#newest[term] ?? NONE) : NONE;
    this.#slots[slot + ARTICLE] = article;
    this.#weights[slot + WEIGHT] = weight;
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

  /**
   * Adds `factor` times the weight of each posting of a term to its article's sum, which stands at the article's number
   * modulo the length of `sums`; of many postings the `most` newest count. Articles whose sum was 0 are put into
   * `found`, newest first.
   */
  addUp(term: number, factor: number, sums: Float64Array, found: number[], most: number): void {
    const [slots, weights, last] = [this.#slots, this.#weights, this.#capacity - 1];
    const mask = sums.length - 1;
    let posting = this.#newest[term] ?? NONE;
    for (let left = Math.min(most, this.count(term)); left > 0; left--) {
      const slot = (posting & last) * WIDTH;
      const article = slots[slot + ARTICLE] as number;
      const sum = sums[article & mask] as number;
      if (sum === 0) found.push(article);
      sums[article & mask] = sum + factor * (weights[slot + WEIGHT] as number);
      posting = slots[slot] as number;
    }
  }

  #slotOf(posting: number): number {
    return (posting & (this.#capacity - 1)) * WIDTH;
  }

  #growRing(): void {
    const [slots, former] = [this.#slots, this.#capacity];
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity * WIDTH);
    this.#weights = new Float32Array(this.#slots.buffer);
    for (let posting = this.#first; posting < this.#next; posting++) {
      const from = (posting & (former - 1)) * WIDTH;
      this.#slots.set(slots.subarray(from, from + WIDTH), this.#slotOf(posting));
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
