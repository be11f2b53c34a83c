import { describe, expect, it } from 'vitest';
import { predict, UnknownFeature } from '../../domain/boosted-trees.js';
import { ALL_CHECKS } from '../checks/all-checks.js';
import { measure } from '../features/measure.js';
import { beside, REPORT } from '../fixtures/beside.js';
import entailment from '../weights/entailment.json' with { type: 'json' };
import lexicon from '../weights/lexicon.json' with { type: 'json' };
import relations from '../weights/relations.json' with { type: 'json' };

describe('the weights that ship', () => {
  it('ask for the features that are measured, and only those', () => {
    const comparison = beside('Lumen Labs would cut 1,200 jobs.', REPORT);
    const features = measure(
      comparison,
      ALL_CHECKS.flatMap((check) => check(comparison)),
    );
    expect(Object.keys(features)).toEqual(entailment.features);
    expect(Object.values(features).every(Number.isFinite)).toBe(true);
  });

  it('have a row of relations for each stem', () => {
    const rows = Object.keys(lexicon.rarity).length;
    for (const packed of Object.values(relations)) expect(packed.split(',')).toHaveLength(rows);
  });
});

describe('predict', () => {
  const model = {
    features: ['a', 'b'],
    base: 0,
    trees: [[0, 0.5, 2, -1, -2, 0, 1, 1, 4, -1, 1, 0, -1, 3, 0]],
  };

  it('walks each tree and gives a probability', () => {
    expect(predict(model, { a: 0, b: 0 })).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(predict(model, { a: 1, b: 1 })).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(predict(model, { a: 1, b: 2 })).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('refuses a feature that nobody measured', () => {
    expect(() => predict(model, { a: 1 })).toThrow(UnknownFeature);
  });
});
