import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkQuotes } from './quote.js';

const check = (claim: string) => checkQuotes(beside(claim, REPORT));

describe('checkQuotes', () => {
  it.each([
    ['another word', '“We owe it to our investors to act now,” Ruiz said.', 'investors'],
    [
      'a word left out',
      '“We owe it to customers to act now,” Ruiz said.',
      'We owe it to customers to act now,',
    ],
    ['a word added', 'Hale said “these cuts are long overdue”.', 'long'],
  ])('flags %s', (_, claim, text) => {
    expect(check(claim)).toMatchObject([{ type: 'quote', text, blocks: true }]);
  });

  it('names the source words that are nearest', () => {
    expect(check('“We owe it to our investors to act now,” Ruiz said.')[0]?.near).toBe(
      'We owe it to our customers to act now',
    );
  });

  it('flags quotation marks round the reporter’s own words', () => {
    const claim = 'The company “did not say which offices would close”.';
    expect(check(claim)).toMatchObject([
      { type: 'quote-made', text: '“did not say which offices would close”', blocks: true },
    ]);
  });

  it('flags marks that reach beyond the quotation', () => {
    expect(check('“These cuts are overdue, said Tom Hale,” it was reported.')).toMatchObject([
      { type: 'quote-made' },
    ]);
  });

  it.each([
    ['a true quotation', '“We owe it to our customers to act now,” Ruiz said.'],
    ['straight marks', 'Ruiz said: "We owe it to our customers to act now."'],
    ['single marks', "'These cuts are overdue,' Hale said."],
    ['a part of it', 'Ruiz said the company had to “act now”.'],
    ['an ellipsis', 'Ruiz said: “We owe it to our customers … It was not easy.”'],
    ['brackets', 'Ruiz said: “We owe it to [them] to act now.”'],
    ['a capital first', 'Hale said the “cuts are overdue”.'],
    [
      'two halves with the speaker between them left out',
      '“We owe it to our customers to act now. It was not easy,” Ruiz said.',
    ],
    ['no quotation', 'Lumen’s staff can’t choose where they’ll work.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });
});
