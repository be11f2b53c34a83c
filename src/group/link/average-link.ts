/** What is known of a group while groups are joined. */
export interface LinkedGroup {
  readonly size: number;
  /** How alike its members are on average; 1 for a single one. */
  readonly within: number;
}

/**
 * Joins the two groups whose members are most alike on average, again and again, until no two reach what is asked of
 * them. `table` says row by row how alike each two starting groups are on average, the same both ways, and on its
 * diagonal how alike a starting group's own members are; `-Infinity` keeps two apart for good. It is used up. Returns
 * lists of starting groups.
 */
export function averageLink(
  sizes: readonly number[],
  table: Float64Array,
  asked: (one: LinkedGroup, other: LinkedGroup) => number,
): number[][] {
  const linking = new Linking(sizes, table, asked);
  for (;;) {
    const pair = linking.closest();
    if (!pair) return linking.groups();
    linking.join(...pair);
  }
}

const NONE = -1;
const pairsIn = ({ size }: LinkedGroup): number => (size * (size - 1)) / 2;

/**
 * Of each group the nearest one that it may join is kept, so that a join looks at the rows that it touched and not at
 * all pairs again.
 */
class Linking {
  readonly #table: Float64Array;
  readonly #count: number;
  readonly #asked: (one: LinkedGroup, other: LinkedGroup) => number;
  readonly #groups: LinkedGroup[];
  readonly #parts: number[][];
  /** The groups that are left; each stands at the number of one of its parts. */
  #left: number[];
  readonly #nearest: Int32Array;
  readonly #scores: Float64Array;

  constructor(
    sizes: readonly number[],
    table: Float64Array,
    asked: (one: LinkedGroup, other: LinkedGroup) => number,
  ) {
    this.#table = table;
    this.#count = sizes.length;
    this.#asked = asked;
    this.#groups = sizes.map((size, i) => ({ size, within: size > 1 ? this.#likeness(i, i) : 1 }));
    this.#parts = sizes.map((_, i) => [i]);
    this.#left = sizes.map((_, i) => i);
    this.#nearest = new Int32Array(sizes.length);
    this.#scores = new Float64Array(sizes.length);
    for (const i of this.#left) this.#findNearest(i);
  }

  groups(): number[][] {
    return this.#left.map((i) => this.#parts[i] ?? []);
  }

  closest(): [number, number] | undefined {
    let best = 0;
    let pair: [number, number] | undefined;
    for (const i of this.#left) {
      const [to, score] = [this.#nearest[i] as number, this.#scores[i] as number];
      if (to === NONE || score < best) continue;
      best = score;
      pair = [Math.max(i, to), Math.min(i, to)];
    }
    return pair;
  }

  join(into: number, from: number): void {
    const [table, count] = [this.#table, this.#count];
    const [own, other] = [this.#groups[into], this.#groups[from]] as [LinkedGroup, LinkedGroup];
    this.#groups[into] = joined(own, other, this.#likeness(into, from));
    this.#left = this.#left.filter((i) => i !== from);
    for (const k of this.#left) {
      if (k === into) continue;
      const sum = this.#likeness(into, k) * own.size + this.#likeness(from, k) * other.size;
      const score = sum / (own.size + other.size);
      table[into * count + k] = score;
      table[k * count + into] = score;
    }
    this.#parts[into] = [...(this.#parts[into] ?? []), ...(this.#parts[from] ?? [])];
    for (const i of this.#left) {
      const now = this.#likeness(i, into);
      if (i === into || this.#nearest[i] === into || this.#nearest[i] === from) this.#findNearest(i);
      else if (now > (this.#scores[i] as number) && this.#mayJoin(i, into)) {
        this.#nearest[i] = into;
        this.#scores[i] = now;
      }
    }
  }

  #findNearest(i: number): void {
    let [to, score] = [NONE, Number.NEGATIVE_INFINITY];
    for (const j of this.#left) {
      const found = this.#likeness(i, j);
      if (j !== i && found > score && this.#mayJoin(i, j)) [to, score] = [j, found];
    }
    this.#nearest[i] = to;
    this.#scores[i] = score;
  }

  #mayJoin(i: number, j: number): boolean {
    // Asked of most pairs there are: no list is made for two.
    return (
      this.#likeness(i, j) >= this.#asked(this.#groups[i] as LinkedGroup, this.#groups[j] as LinkedGroup)
    );
  }

  #likeness(i: number, j: number): number {
    return this.#table[i * this.#count + j] as number;
  }
}

function joined(one: LinkedGroup, other: LinkedGroup, between: number): LinkedGroup {
  const across = one.size * other.size;
  const sum = pairsIn(one) * one.within + pairsIn(other) * other.within + across * between;
  return { size: one.size + other.size, within: sum / (pairsIn(one) + pairsIn(other) + across) };
}
