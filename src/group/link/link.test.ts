import { describe, expect, test } from 'vitest';
import { averageLink } from './average-link.js';
import { Constraints } from './constraints.js';

function link(scores: readonly (readonly number[])[], threshold: number): number[][] {
  const groups = averageLink(
    scores.map(() => 1),
    Float64Array.from(scores.flat()),
    () => threshold,
  );
  return groups.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

describe('average link', () => {
  test('joins what is alike on average, not by one strong pair', () => {
    const chain = [
      [0, 0.9, 0],
      [0.9, 0, 0.7],
      [0, 0.7, 0],
    ];
    expect(link(chain, 0.4)).toEqual([[0, 1], [2]]);
    expect(link(chain, 0.3)).toEqual([[0, 1, 2]]);
  });

  test('never joins what is to stay apart, not even through a third', () => {
    const never = Number.NEGATIVE_INFINITY;
    const scores = [
      [0, 0.9, never],
      [0.9, 0, 0.9],
      [never, 0.9, 0],
    ];
    expect(link(scores, 0.1)).toHaveLength(2);
  });
});

describe('what is asked of two groups', () => {
  test('may depend on their sizes and on how alike the members of each are', () => {
    const pairs = [
      [1, 0.9, 0.4, 0.4],
      [0.9, 1, 0.4, 0.4],
      [0.4, 0.4, 1, 0.8],
      [0.4, 0.4, 0.8, 1],
    ];
    const seen: string[] = [];
    averageLink([1, 1, 1, 1], Float64Array.from(pairs.flat()), (one, other) => {
      const [less, more] = [one, other].toSorted((a, b) => a.within - b.within);
      if (one.size === 2 && other.size === 2) seen.push(`${less?.within} ${more?.within}`);
      return one.size + other.size > 2 ? 0.5 : 0;
    });
    expect(new Set(seen)).toEqual(new Set(['0.8 0.9']));
  });

  test('a group that may not join its nearest joins the nearest that it may', () => {
    const table = [
      [1, 0.9, 0.6],
      [0.9, 1, 0.1],
      [0.6, 0.1, 1],
    ];
    const groups = averageLink([2, 1, 1], Float64Array.from(table.flat()), (one, other) =>
      one.size + other.size === 2 ? 0.05 : 1,
    );
    expect(groups.map((group) => group.toSorted())).toEqual([[0], [1, 2]]);
  });

  test('a starting group brings how alike its own members are', () => {
    const table = [
      [0.7, 0.6],
      [0.6, 0.9],
    ];
    const link = (share: number) =>
      averageLink(
        [2, 3],
        Float64Array.from(table.flat()),
        (one, other) => Math.min(one.within, other.within) * share,
      );
    expect(link(0.8)).toHaveLength(1);
    expect(link(0.9)).toHaveLength(2);
  });
});

describe('constraints', () => {
  test('bind what was bound, too', () => {
    const constraints = new Constraints();
    constraints.bind([1, 2]);
    constraints.bind([2, 3]);
    expect(constraints.bondOf(1)).toBe(constraints.bondOf(3));
    expect(constraints.bondOf(4)).toBe(4);
  });

  test('part what was bound, and bind what was parted', () => {
    const constraints = new Constraints();
    constraints.bind([1, 2, 3]);
    constraints.part([3], [1, 2]);
    expect(constraints.bondOf(3)).not.toBe(constraints.bondOf(1));
    expect([...constraints.apartFrom(3)]).toEqual([1, 2]);
    constraints.bind([1, 3]);
    expect([...constraints.apartFrom(1)]).toEqual([]);
    expect([...constraints.apartFrom(3)]).toEqual([2]);
  });
});
