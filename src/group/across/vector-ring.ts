import { lengthOf } from './compact-vector.js';

/** How many of the newest vectors are looked through for an arrival's: what a look costs never grows beyond that. */
const MOST = 16_384;
const FIRST = 256;

/** An article whose vector lies near. */
export interface Near {
  readonly article: number;
  readonly cosine: number;
}

/**
 * The newest articles' vectors, side by side in one piece of memory. All that are in other languages are compared: at
 * most so many, so that the cost of an arrival is bounded, and small beside the call that gave its vector.
 */
export class VectorRing {
  readonly #size: number;
  readonly #most: number;
  #bytes: Int8Array;
  #lengths = new Float64Array(FIRST);
  #articles = new Int32Array(FIRST);
  #languages: string[] = [];
  #next = 0;

  /** @param size how many numbers a vector has */
  constructor(size: number, most = MOST) {
    this.#size = size;
    this.#most = most;
    this.#bytes = new Int8Array(size * FIRST);
  }

  add(article: number, language: string, vector: Int8Array): void {
    const place = this.#next % this.#most;
    if (place >= this.#articles.length) this.#grow();
    this.#bytes.set(vector, place * this.#size);
    this.#lengths[place] = lengthOf(vector);
    this.#articles[place] = article;
    this.#languages[place] = language;
    this.#next += 1;
  }

  /** The articles in other languages that lie nearest and no farther than `least`, nearest first. */
  nearest(
    vector: Int8Array,
    isWanted: (language: string, article: number) => boolean,
    { least, most }: { readonly least: number; readonly most: number },
  ): Near[] {
    const length = lengthOf(vector);
    const best: Near[] = [];
    for (let place = 0; place < Math.min(this.#next, this.#most); place++) {
      const article = this.#articles[place] as number;
      if (!isWanted(this.#languages[place] as string, article)) continue;
      const cosine = this.#dot(vector, place) / (length * (this.#lengths[place] as number));
      if (cosine < least || (best.length === most && cosine <= (best.at(-1)?.cosine ?? 0))) continue;
      if (best.length === most) best.pop();
      let at = best.length;
      while (at > 0 && (best[at - 1]?.cosine ?? 0) < cosine) at--;
      best.splice(at, 0, { article, cosine });
    }
    return best;
  }

  #dot(vector: Int8Array, place: number): number {
    const [bytes, size, from] = [this.#bytes, this.#size, place * this.#size];
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (vector[at] as number) * (bytes[from + at] as number);
    return sum;
  }

  #grow(): void {
    const places = Math.min(this.#most, this.#articles.length * 2);
    const [bytes, lengths, articles] = [this.#bytes, this.#lengths, this.#articles];
    this.#bytes = new Int8Array(this.#size * places);
    this.#bytes.set(bytes);
    this.#lengths = new Float64Array(places);
    this.#lengths.set(lengths);
    this.#articles = new Int32Array(places);
    this.#articles.set(articles);
  }
}
