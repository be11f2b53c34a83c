/** A sparse unit vector: ids in ascending order, weights beside them, and its length before it was made a unit. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly norm: number;
}

export interface Weighted {
  readonly id: number;
  readonly weight: number;
}

/** The `keep` heaviest entries as a unit vector. */
export function vectorOf(entries: readonly Weighted[], keep: number): Vector {
  const kept = heaviest(entries, keep).toSorted((a, b) => a.id - b.id);
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
  const ids = new Uint32Array(kept.length);
  const weights = new Float32Array(kept.length);
  for (const [at, { id, weight }] of kept.entries()) {
    ids[at] = id;
    weights[at] = weight / (norm || 1);
  }
  return { ids, weights, norm };
}

/** Heaviest first; entries of equal weight keep their order. */
export function heaviest(entries: readonly Weighted[], keep: number): Weighted[] {
  return entries.toSorted((a, b) => b.weight - a.weight).slice(0, keep);
}

/** The cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  eachShared(a, b, (i, j) => {
    sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  });
  return sum;
}

/** Calls back with the two positions of every id that both vectors hold. */
export function eachShared(a: Vector, b: Vector, visit: (i: number, j: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) visit(i++, j++);
    else if (left < right) i++;
    else j++;
  }
}
