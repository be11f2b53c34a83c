import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkOtherDoers } from './other-doer.js';

const check = (claim: string, text: string) => checkOtherDoers(beside(claim, text));

describe('checkOtherDoers', () => {
  it.each([
    [
      'The ministry has ruled that the dam is illegal.',
      'The ministry said it agrees with a court ruling that the dam is illegal.',
    ],
    [
      'The ministry has ruled that the dam is illegal.',
      'The ministry said the court has ruled that the dam is illegal.',
    ],
    ['Holt sold the keys of the dam.', 'Holt said on Friday that Moor sold the keys of the dam.'],
    [
      'The motion was put forward by council leader Ida Drane.',
      'The motion was put forward by the deputy leader, Colm Aske. Council leader Ida Drane was away.',
    ],
  ])('flags “%s” beside “%s”', (claim, text) => {
    expect(check(claim, text)).toMatchObject([{ type: 'name', blocks: true }]);
  });

  it.each([
    [
      'The court has ruled that the dam is illegal.',
      'The ministry agrees with a court ruling that the dam is illegal.',
    ],
    [
      'The council has ruled that the dam is illegal.',
      'The council issued a ruling that the dam is illegal.',
    ],
    ['Holt sold the keys of the dam.', 'Moor told the jury that Holt sold the keys of the dam.'],
    ['Holt sold the keys of the dam.', 'Holt told the jury that she sold the keys of the dam.'],
    [
      'The BDA has ruled that the dam is illegal.',
      'The BDA said the Board of Dam Affairs has ruled that the dam is illegal.',
    ],
    ['The keys of the dam were sold.', 'The council said that Holt had sold the keys of the dam.'],
    [
      'The motion was put forward by the deputy leader Colm Aske.',
      'The motion was put forward by the deputy leader, Mr Aske. Colm Aske spoke first.',
    ],
    [
      'The opposition leader has alleged that ballot boxes in Lusori were moved.',
      'The Alliance leader, Peter Chanda, alleged that ballot boxes in Lusori were moved.',
    ],
  ])('passes “%s” beside “%s”', (claim, text) => {
    expect(check(claim, text)).toEqual([]);
  });
});
