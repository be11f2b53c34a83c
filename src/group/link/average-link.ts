/**
 * Joins the two groups whose members are most alike on average, again and again, until no two reach `threshold`.
 * `alike(i, j)` is the average between starting groups i and j; `-Infinity` keeps them apart for good.
 * Returns lists of starting groups.
 */
export function averageLink(
  sizes: readonly number[],
  alike: (i: number, j: number) => number,
  threshold: number,
): number[][] {
  const table = sizes.map((_, i) =>
    Float64Array.from(sizes, (_, j) => (i === j ? Number.NaN : alike(Math.max(i, j), Math.min(i, j)))),
  );
  const groups = new Map(sizes.map((size, i) => [i, { size, parts: [i] }]));
  // Each group's nearest one is kept, so that a join looks at the rows that it touched and not at all pairs again.
  const nearest = new Map(sizes.map((_, i) => [i, nearestTo(i, table, groups)]));
  for (;;) {
    const pair = closest(nearest, threshold);
    if (!pair) return [...groups.values()].map(({ parts }) => parts);
    const [into, from] = pair;
    join(table, groups, pair);
    nearest.delete(from);
    for (const [i, { to, score }] of nearest) {
      const now = table[i]?.[into] ?? Number.NEGATIVE_INFINITY;
      if (i === into || to === into || to === from) nearest.set(i, nearestTo(i, table, groups));
      else if (now > score) nearest.set(i, { to: into, score: now });
    }
  }
}

type Table = readonly Float64Array[];
type Groups = Map<number, { size: number; parts: number[] }>;

interface Nearest {
  readonly to: number;
  readonly score: number;
}

function nearestTo(i: number, table: Table, groups: Groups): Nearest {
  let [to, score] = [-1, Number.NEGATIVE_INFINITY];
  const row = table[i];
  for (const j of groups.keys()) {
    const found = j === i ? Number.NEGATIVE_INFINITY : (row?.[j] ?? Number.NEGATIVE_INFINITY);
    if (found > score) [to, score] = [j, found];
  }
  return { to, score };
}

function closest(nearest: ReadonlyMap<number, Nearest>, threshold: number): [number, number] | undefined {
  let best = threshold;
  let pair: [number, number] | undefined;
  for (const [i, { to, score }] of nearest) {
    if (to < 0 || score < best) continue;
    best = score;
    pair = [Math.max(i, to), Math.min(i, to)];
  }
  return pair;
}

function join(table: Table, groups: Groups, [i, j]: [number, number]): void {
  const into = groups.get(i);
  const from = groups.get(j);
  if (!into || !from) return;
  for (const k of groups.keys()) {
    const a = table[i]?.[k];
    const b = table[j]?.[k];
    if (a === undefined || b === undefined) continue;
    const score = (a * into.size + b * from.size) / (into.size + from.size);
    for (const [row, column] of [
      [i, k],
      [k, i],
    ] as const) {
      const line = table[row];
      if (line) line[column] = score;
    }
  }
  groups.set(i, { size: into.size + from.size, parts: [...into.parts, ...from.parts] });
  groups.delete(j);
}
