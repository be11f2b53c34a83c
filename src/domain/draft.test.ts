import { describe, expect, it } from 'vitest';
import type { BriefSource } from './brief.js';
import { independentFamilies } from './draft.js';

const source = (n: number, outlet: string, family: string, syndicatedFrom?: string): BriefSource => ({
  n,
  title: `Report ${n}`,
  outlet,
  family,
  byline: null,
  published: null,
  url: null,
  ...(syndicatedFrom === undefined ? {} : { syndicatedFrom }),
});

describe('independentFamilies', () => {
  it('counts two outlets of one owner once', () => {
    expect(
      independentFamilies([source(1, 'Morning', 'Tidal Press'), source(2, 'Evening', 'Tidal Press')]),
    ).toBe(1);
  });

  it('counts a syndicated copy with its origin, whose family may have another name', () => {
    const sources = [
      source(1, 'Gale Wire', 'galewire.example'),
      source(2, 'Coast Post', 'coastpost.example', 'Gale Wire'),
      source(3, 'Fen Daily', 'fendaily.example', 'Another Wire'),
    ];
    expect(independentFamilies(sources)).toBe(2);
  });
});
