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
  for (;;) {
    const pair = closest(table, [...groups.keys()], threshold);
    if (!pair) return [...groups.values()].map(({ parts }) => parts);
    join(table, groups, pair);
  }
}

type Table = readonly Float64Array[];
type Groups = Map<number, { size: number; parts: number[] }>;

function closest(table: Table, open: readonly number[], threshold: number): [number, number] | undefined {
  let best = threshold;
  let pair: [number, number] | undefined;
  for (const i of open) {
    const row = table[i];
    if (!row) continue;
    for (const j of open) {
      if (j >= i) break;
      const score = row[j] ?? 0;
      if (score < best) continue;
      best = score;
      pair = [i, j];
    }
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
