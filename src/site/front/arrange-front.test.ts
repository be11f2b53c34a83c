import { describe, expect, it } from 'vitest';
import { LISTED } from '../fixtures/listed-briefs.js';
import { NOW } from '../fixtures/memory-site.js';
import { arrangeFront } from './arrange-front.js';
import { sayPlate } from './say-plate.js';

const DAY = { articlesRead: 214, stories: 31, drafts: 11, approved: 7, held: 2, sources: 42 };

describe('arrangeFront', () => {
  it('shows every brief once', () => {
    const { lead, three, latest, recent } = arrangeFront(LISTED, NOW);
    const shown = [lead, ...three, ...latest, ...recent].map((brief) => brief?.slug);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(LISTED.length);
  });

  it('leads with the story that most outlets reported on the newest day', () => {
    const briefs = LISTED.map((brief, index) => (index === 4 ? { ...brief, outlets: 6 } : brief));
    expect(arrangeFront(briefs, NOW).lead?.slug).toBe(briefs[4]?.slug);
  });

  it('has no row of three when little is left for the side', () => {
    const plan = arrangeFront(LISTED.slice(0, 4), NOW);
    expect([plan.three.length, plan.latest.length]).toEqual([0, 3]);
  });

  it.each([
    [LISTED, NOW, 'Seven briefs, from 214 reports at 42 outlets. Two minutes to read the openings.'],
    [
      LISTED.slice(7),
      NOW,
      'No brief has been approved yet today. Below: three briefs of Friday 13 March 2026.',
    ],
    [[], NOW, 'Short briefs on artificial intelligence, with the words that each statement rests on.'],
  ] as const)('says the day in one sentence', (briefs, now, words) => {
    expect(sayPlate(arrangeFront(briefs, now), DAY, briefs)).toBe(words);
  });
});
