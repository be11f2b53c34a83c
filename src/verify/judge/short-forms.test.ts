import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

const verdict = (sentence: string, ...texts: string[]): string =>
  verifyClaim({ sentence, sources: texts.map((text, at) => ({ id: String(at), text })) }).verdict;

describe('a name that one source shortens and another spells out', () => {
  const short = 'The PSB closed the quay on Monday after a crane fell into the water.';
  const long = 'Workers wrote to the Port Safety Board in May about the state of the old cranes.';

  it('is one name', () => {
    const claim = 'The Port Safety Board closed the quay on Monday after a crane fell into the water.';
    expect(verdict(claim, short, long)).toBe('supported');
    expect(verdict(claim.replace('Board', 'Board (PSB)'), short, long)).toBe('supported');
    expect(verdict(claim, short)).toBe('unsupported');
  });

  it('is not another of the same letters', () => {
    const claim = 'The Public Savings Bank closed the quay on Monday after a crane fell into the water.';
    expect(verdict(claim, short, long)).toBe('unsupported');
  });

  it('is none where two sources spell it out in different words', () => {
    const claim = 'The Port Safety Board closed the quay on Monday after a crane fell into the water.';
    expect(verdict(claim, short, long, 'The Public Savings Bank opened a branch.')).toBe('unsupported');
  });

  it('saves no claim that is wrong in something else', () => {
    const claim = 'The Port Safety Board closed the quay on Friday after a crane fell into the water.';
    expect(verdict(claim, short, long)).toBe('unsupported');
  });
});
