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
