import { expect, it } from 'vitest';
import { completeRanking, USUAL_RANKING } from './ranking.js';

it('takes what settings give and the usual for the rest', () => {
  const given = {
    weights: { families: 2, pace: 0, standing: -1, novelty: 'much', topic: 99 },
    beat: ['chips', 7],
  };
  expect(completeRanking(given)).toEqual({
    weights: { ...USUAL_RANKING.weights, families: 2, pace: 0 },
    beat: ['chips'],
  });
});

it.each([null, undefined, 'x', 3, [], { weights: null, beat: 'chips' }])(
  'takes %o for no settings',
  (value) => {
    expect(completeRanking(value)).toEqual(USUAL_RANKING);
  },
);
