/** A sparse unit vector: ids in ascending order and their weights, in a part of two lists that it may share. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly from: number;
  readonly to: number;
}

export interface Weighted {
  readonly id: number;
  readonly weight: number;
}

/**
 * Makes unit vectors that lie side by side in one piece of memory: an article has several, and each list of its own
 * would cost more than what it holds.
 */
export function vectorsOf<const All extends readonly (readonly Weighted[])[]>(
  all: All,
): { [At in keyof All]: Vector } {
  const size = all.reduce((sum, { length }) => sum + length, 0);
  const memory = new ArrayBuffer(size * 8);
  const ids = new Uint32Array(memory, 0, size);
  const weights = new Float32Array(memory, size * 4, size);
  let to = 0;
  const vectors = all.map((entries) => {
    const from = to;
    const norm = normOf(entries) || 1;
    for (const { id, weight } of entries.toSorted((a, b) => a.id - b.id)) {
      ids[to] = id;
      weights[to++] = weight / norm;
    }
    return { ids, weights, from, to };
  });
  return vectors as { [At in keyof All]: Vector };
}

/** The length of a vector before it is made a unit. */
export function normOf(entries: readonly Weighted[]): number {
  return Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0));
}

/** Heaviest first; entries of equal weight keep their order. */
export function heaviest(entries: readonly Weighted[], keep: number): Weighted[] {
  return entries.toSorted((a, b) => b.weight - a.weight).slice(0, keep);
}

/** How many ids a vector holds. */
export function sizeOf({ from, to }: Vector): number {
  return to - from;
}

/** The cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  return overlap(a, b).cosine;
}

/** The cosine of two unit vectors, 0 to 1, and how many ids both hold. */
export function overlap(a: Vector, b: Vector): { readonly cosine: number; readonly shared: number } {
  const [left, right] = [a.ids, b.ids];
  let [i, j, sum, shared] = [a.from, b.from, 0, 0];
  while (i < a.to && j < b.to) {
    const difference = (left[i] as number) - (right[j] as number);
    if (difference === 0) {
      sum += (a.weights[i++] as number) * (b.weights[j++] as number);
      shared++;
    } else if (difference < 0) i++;
    else j++;
  }
  return { cosine: sum, shared };
}

/** The ids that both vectors hold, with the product of their weights. */
export function sharedOf(a: Vector, b: Vector): Weighted[] {
  const held = new Map<number, number>();
  for (let at = a.from; at < a.to; at++) held.set(a.ids[at] as number, a.weights[at] as number);
  const shared: Weighted[] = [];
  for (let at = b.from; at < b.to; at++) {
    const id = b.ids[at] as number;
    const weight = held.get(id);
    if (weight !== undefined) shared.push({ id, weight: weight * (b.weights[at] as number) });
  }
  return shared;
}
