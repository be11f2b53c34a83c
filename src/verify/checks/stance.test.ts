import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkStances } from './stance.js';

const WAITS = 'Gunnar Asplund said he was waiting for a trial. The agency cleared the product in June.';

describe('checkStances', () => {
  it('flags praise that no sentence tells', () => {
    expect(checkStances(beside('Asplund praised the product.', WAITS))).toEqual([
      { type: 'attribution', text: 'praised', near: null, blocks: true },
    ]);
  });

  it.each([
    ['the verb itself', 'Gunnar Asplund praised the product on Monday.', 'Asplund praised the product.'],
    ['its noun', 'The product drew criticism from Gunnar Asplund.', 'Asplund criticised the product.'],
    ['plain saying', WAITS, 'Asplund said he was waiting for a trial.'],
  ])('passes %s', (_, text, claim) => {
    expect(checkStances(beside(claim, text))).toEqual([]);
  });
});
