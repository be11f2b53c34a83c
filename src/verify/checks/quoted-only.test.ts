import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkQuotedOnly } from './quoted-only.js';

const SOURCE =
  'Councillors voted to close two libraries. “They decided this in a corridor in January,” Hazel Obi said. The vote was 21 to 14.';
const check = (claim: string, text = SOURCE) => checkQuotedOnly(beside(claim, text));

describe('checkQuotedOnly', () => {
  it('flags what only a quotation tells, in other words', () => {
    expect(check('The closure had been settled in a corridor in January.')).toEqual([
      {
        type: 'attribution',
        text: 'The closure had been settled in a corridor in January.',
        near: expect.stringContaining('They decided this in a corridor in January'),
        blocks: true,
      },
    ]);
  });

  it.each([
    ['what its speaker is named for', 'Hazel Obi said the closure was settled in a corridor in January.'],
    ['a hedge', 'The closure was allegedly settled in a corridor in January.'],
    ['the quotation itself', 'They decided it “in a corridor in January”.'],
    ['what the source tells itself', 'Councillors voted 21 to 14 to close the libraries.'],
    ['one word of it', 'The libraries close in January.'],
    ['half a quotation', 'They decided this in a corridor in January,” it was said to them.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('passes what stands outside as well', () => {
    expect(
      check(
        'It was decided in a corridor in January.',
        `${SOURCE} A corridor is where deals were made in January.`,
      ),
    ).toEqual([]);
  });
});
