import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CandidateIndex, crowdingOf } from './candidate-index.js';
import { type PairFeatures, sameEventProbability } from './pair-rule.js';
import { PostingRing } from './posting-ring.js';
import { cosine, heaviest, normOf, sharedOf, vectorsOf } from './vector.js';
import { Vocabulary } from './vocabulary.js';

const FEATURES = {
  ...{ body: 0.2, title: 0.1, names: 0.2, lead: 0.2, numbers: 0.1, time: 0.9 },
  ...{ bodyAndNames: 0.2, bodyAndLead: 0.2, leadAndTitle: 0.1, titleInBody: 0.2, titleInLead: 0.2 },
  ...{ standsOut: 0.2, ofNearest: 0.8, sharedNames: 2, sharedWords: 12, shorter: 60, longer: 90 },
} satisfies PairFeatures;
const RISING = Object.keys(FEATURES).filter((name) => name !== 'shorter' && name !== 'longer');

describe('the pair rule', () => {
  test('never holds more likeness against a pair', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...RISING), share, share, (name, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const at = (value: number) => sameEventProbability({ ...FEATURES, [name]: value });
        expect(at(low)).toBeLessThanOrEqual(at(high) + 1e-9);
      }),
    );
  });

  test('gives a probability that tells likeness from none', () => {
    const none = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, 0]));
    const alike = {
      ...Object.fromEntries(RISING.map((name) => [name, 0.8])),
      ...{ sharedNames: 8, sharedWords: 40 },
    };
    expect(sameEventProbability({ ...FEATURES, ...none })).toBeLessThan(0.02);
    expect(sameEventProbability({ ...FEATURES, ...alike })).toBeGreaterThan(0.98);
  });
});

describe('vectors', () => {
  test('are units of the heaviest entries', () => {
    const all = [
      { id: 7, weight: 3 },
      { id: 2, weight: 4 },
      { id: 5, weight: 1 },
    ];
    const kept = heaviest(all, 2);
    expect(normOf(kept)).toBe(5);
    const [whole, vector, none] = vectorsOf([all, kept, []]);
    expect([...vector.ids.subarray(vector.from, vector.to)]).toEqual([2, 7]);
    expect(cosine(vector, vector)).toBeCloseTo(1);
    expect(cosine(vector, none)).toBe(0);
    expect(cosine(vector, whole)).toBeCloseTo(
      sharedOf(vector, whole).reduce((sum, { weight }) => sum + weight, 0),
    );
    expect(sharedOf(whole, vector).map(({ id }) => id)).toEqual([2, 7]);
  });
});

describe('a vocabulary', () => {
  test('weighs rare words most, and knows common ones beforehand', () => {
    const prior = { documents: 100, frequencies: new Map([['say', 80]]) };
    const words = new Vocabulary(prior);
    const [say = 0, plant = 0] = words.observe(new Map(Object.entries({ say: 'said', plant: 'plants' })), 0);
    expect(words.rarity(plant)).toBeGreaterThan(words.rarity(say));
    expect(words.label(plant)).toBe('plants');
  });

  test('forgets rare words that no live article holds, and gives their ids out again', () => {
    const words = new Vocabulary();
    const [old] = words.observe([['gone', 'gone']], 0);
    const [kept] = words.observe([['here', 'here']], 1);
    words.forget(1);
    const [fresh, still] = words.observe(Object.entries({ fresh: 'fresh', here: 'here' }), 2);
    expect([fresh, still]).toEqual([old, kept]);
    expect(words.label(old ?? -1)).toBe('fresh');
  });
});

describe('the candidate index', () => {
  const probe = (id: number) => [{ id, weight: 1 }];

  test('finds the articles that share the heaviest terms, best first', () => {
    const index = new CandidateIndex();
    index.add(0, [{ id: 1, weight: 0.9 }]);
    index.add(1, [{ id: 1, weight: 0.4 }]);
    index.add(2, [{ id: 3, weight: 0.9 }]);
    expect(index.find(probe(1), 12).map(({ article }) => article)).toEqual([0, 1]);
    expect(index.find(probe(1), 1).map(({ article }) => article)).toEqual([0]);
    expect(index.find(probe(9), 12)).toEqual([]);
  });

  test('takes what is alike beyond an own story for what is usual', () => {
    const index = new CandidateIndex();
    for (let article = 0; article < 12; article++) index.add(article, [{ id: 1, weight: 1 - article / 20 }]);
    expect(crowdingOf(index.find(probe(1), 12))).toBeCloseTo(0.5);
    expect(crowdingOf(index.find(probe(1), 5))).toBe(0);
  });
});

test('the posting ring holds what a list of postings would, however articles come and go', () => {
  const ring = new PostingRing();
  const live: { article: number; terms: Uint32Array }[] = [];
  for (let article = 0; article < 3000; article++) {
    const terms = Uint32Array.from([article % 7, 10 + (article % 11), 9000 + (article % 3)]);
    for (const term of terms) ring.add(term, article, 0.5);
    live.push({ article, terms });
    if (live.length > 1900) ring.removeOldest(live.shift()?.terms ?? terms);
  }
  for (const term of [0, 6, 15, 9001, 70_000]) {
    const found: number[] = [];
    const sums = new Float64Array(4096);
    ring.addUp(term, 2, sums, found, 4096);
    expect(found.every((article) => sums[article] === 1)).toBe(true);
    const expected = live.filter(({ terms }) => terms.includes(term)).map(({ article }) => article);
    expect(found).toEqual(expected.reverse());
    expect(ring.count(term)).toBe(expected.length);
  }
});
