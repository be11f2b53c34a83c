import { describe, expect, it } from 'vitest';
import { sayLikeness } from './say-place.js';

const likeness = (score: number) => ({ articleId: 'a1', names: ['Sund'], words: [], hours: 3, score });
const other = { outlet: 'Calder Wire', title: 'Lights go out' };

describe('what two reports share', () => {
  it('is told with the hours and how sure it is', () => {
    expect(sayLikeness(likeness(0.94), other)).toBe(
      'Like Calder Wire’s “Lights go out”, 3 hours apart; both have the name Sund. 94 % sure of one event.',
    );
  });

  it('is never told as wholly sure', () => {
    expect(sayLikeness(likeness(0.999), other)).toContain('. More than 99 % sure of one event.');
  });
});
