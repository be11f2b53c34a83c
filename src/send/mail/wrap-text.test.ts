import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, wrapText } from './wrap-text.js';

describe('wrapText', () => {
  it('keeps every word and the width, but for words that are longer', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), (text) => {
        const wrapped = wrapText(text);
        expect(wrapped.split(/\s+/)).toEqual(text.split(/\s+/));
        expect(wrapped.split('\n').filter((line) => line.length > COLUMNS)).toEqual([]);
      }),
    );
  });

  it('never breaks an address', () => {
    const address = `https://a.example/${'x'.repeat(100)}`;
    expect(wrapText(`Read ${address} now`)).toBe(`Read\n${address}\nnow`);
  });
});
