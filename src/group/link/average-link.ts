/**
 * Joins the two groups whose members are most alike on average, again and again, until no two reach what is asked of
 * a group of their size together.
 * `table` says row by row how alike each two starting groups are on average, the same both ways; `-Infinity` keeps
 * them apart for good. It is used up. Returns lists of starting groups.
 */
export function averageLink(
  sizes: readonly number[],
  table: Float64Array,
  asked: (size: number) => number,
): number[][] {
  const linking = new Linking(sizes, table);
  for (;;) {
    const pair = linking.closest(asked);
    if (!pair) return linking.groups();
    linking.join(...pair);
  }
}

const NONE = -1;

/** Each group's nearest one is kept, so that a join looks at the rows that it touched and not at all pairs again. */
class Linking {
  readonly #table: Float64Array;
  readonly #count: number;
  readonly #sizes: number[];
  readonly #parts: number[][];
  /** The groups that are left; each stands at the number of one of its parts. */
  #left: number[];
  readonly #nearest: Int32Array;
  readonly #scores: Float64Array;

  constructor(sizes: readonly number[], table: Float64Array) {
    this.#table = table;
    this.#count = sizes.length;
    this.#sizes = [...sizes];
    this.#parts = sizes.map((_, i) => [i]);
    this.#left = sizes.map((_, i) => i);
    this.#nearest = new Int32Array(sizes.length);
    this.#scores = new Float64Array(sizes.length);
    for (const i of this.#left) this.#findNearest(i);
  }

  groups(): number[][] {
    return this.#left.map((i) => this.#parts[i] ?? []);
  }

  closest(asked: (size: number) => number): [number, number] | undefined {
    let best = 0;
    let pair: [number, number] | undefined;
    for (const i of this.#left) {
      const [to, score] = [this.#nearest[i] as number, this.#scores[i] as number];
      if (to === NONE || score < best) continue;
      if (score < asked((this.#sizes[i] ?? 0) + (this.#sizes[to] ?? 0))) continue;
      best = score;
      pair = [Math.max(i, to), Math.min(i, to)];
    }
    return pair;
  }

  join(into: number, from: number): void {
    const [table, count, sizes] = [this.#table, this.#count, this.#sizes];
    const [own, other] = [sizes[into] ?? 0, sizes[from] ?? 0];
    this.#left = this.#left.filter((i) => i !== from);
    for (const k of this.#left) {
      const score =
        ((table[into * count + k] as number) * own + (table[from * count + k] as number) * other) /
        (own + other);
      table[into * count + k] = score;
      table[k * count + into] = score;
    }
    sizes[into] = own + other;
    this.#parts[into] = [...(this.#parts[into] ?? []), ...(this.#parts[from] ?? [])];
    for (const i of this.#left) {
      const now = table[i * count + into] as number;
      if (i === into || this.#nearest[i] === into || this.#nearest[i] === from) this.#findNearest(i);
      else if (now > (this.#scores[i] as number)) {
        this.#nearest[i] = into;
        this.#scores[i] = now;
      }
    }
  }

  #findNearest(i: number): void {
    let [to, score] = [NONE, Number.NEGATIVE_INFINITY];
    for (const j of this.#left) {
      const found = this.#table[i * this.#count + j] as number;
      if (j !== i && found > score) [to, score] = [j, found];
    }
    this.#nearest[i] = to;
    this.#scores[i] = score;
  }
}
