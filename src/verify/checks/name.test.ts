import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkNames } from './name.js';
import { checkRoles } from './role.js';

const check = (claim: string, text = REPORT) => checkNames(beside(claim, text));

describe('checkNames', () => {
  it.each([
    ['a name that nobody mentions', 'Shares of Vexor fell 4.5 percent to $31 in early trading.', 'Vexor'],
    [
      'one name for another',
      'Shares of Corvid Systems fell 4.5 percent to $31 in early trading.',
      'Corvid Systems',
    ],
    [
      'an unknown person',
      '“These cuts are overdue,” said Peter Lindqvist, an analyst at Norvia Bank.',
      'Peter Lindqvist',
    ],
    [
      'the wrong employer',
      '“These cuts are overdue,” said Tom Hale, an analyst at Corvid Systems.',
      'Corvid Systems',
    ],
  ])('flags %s', (_, claim, text) => {
    expect(check(claim)).toMatchObject([{ type: 'name', text, blocks: true }]);
  });

  it.each([
    [
      'a name for “the company”',
      'Lumen Labs, which makes chips for cars, did not say which offices would close.',
    ],
    ['a name for a pronoun', 'Tom Hale expects revenue of $3.24 billion this year.'],
    ['a last name alone', '“These cuts are overdue,” said Hale.'],
    ['a common word with a capital', 'Layoffs begin on April 15.'],
    ['a description for a name', 'The chipmaker’s shares fell 4.5 percent to $31.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('knows short forms and nicknames', () => {
    const text = 'The Foxes beat Hibernian in Leeds on Sunday. Orrick won in May. Hibs left early.';
    expect(check('The Foxes beat Hibs in Leeds on Sunday.', text)).not.toMatchObject([{ blocks: true }]);
    expect(check('Orrick beat Hibernian in Leeds on Sunday.', text)).not.toMatchObject([{ blocks: true }]);
  });

  it('knows initials, peoples and U.S.', () => {
    const text = 'The Norvia Food Agency and officials from France and the U.S. met in Leeds.';
    expect(check('The NFA met French and US officials in Leeds.', text)).toEqual([]);
  });
});

describe('checkRoles', () => {
  it('flags another title for the same person', () => {
    const text = 'Prime Minister Ana Ruiz resigned. Ruiz had governed for two years.';
    expect(checkRoles(beside('President Ana Ruiz resigned.', text))).toMatchObject([
      { type: 'role', text: 'President', near: 'Prime Minister', blocks: true },
    ]);
    expect(checkRoles(beside('Prime Minister Ana Ruiz resigned.', text))).toEqual([]);
    expect(checkRoles(beside('Ms. Ruiz resigned.', text))).toEqual([]);
  });
});
