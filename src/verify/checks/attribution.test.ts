import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkAttribution } from './attribution.js';

const check = (claim: string, text = REPORT) => checkAttribution(beside(claim, text));

describe('checkAttribution', () => {
  it.each([
    ['indirect speech', 'Engineers would leave for Corvid.', 'Mira Okafor warned'],
    ['a quotation', 'These cuts are overdue.', 'Tom Hale said'],
    [
      'speech with a dateline',
      'It would cut 1,200 jobs, or 8 percent of its staff, after sales fell for a third quarter.',
      'Lumen Labs said',
    ],
  ])('flags %s that became fact', (_, claim, near) => {
    const [problem] = check(claim);
    expect(problem).toMatchObject({ type: 'attribution', text: claim, blocks: true });
    expect(problem?.near).toContain(near.split(' ')[0]);
  });

  it('flags “according to” that went', () => {
    const text = 'The dam is unsafe in its present state, according to the engineers’ union.';
    expect(check('The dam is unsafe in its present state.', text)).toMatchObject([{ type: 'attribution' }]);
  });

  it.each([
    ['the speaker kept', 'Okafor warned that engineers would leave for Corvid.'],
    ['a quotation without its speaker', '“These cuts are overdue.”'],
    ['a hedge', 'Engineers would reportedly leave for Corvid.'],
    ['a fact of the report’s own', 'Shares of Lumen fell 4.5 percent to $31 in early trading.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('passes what another sentence states as fact', () => {
    const text = 'Ruiz said the plant in Leeds would close in May.\nThe plant in Leeds will close in May.';
    expect(check('The plant in Leeds will close in May.', text)).toEqual([]);
  });

  it.each([
    [
      'Developers and supporters in Congress say the dam, built in 1931, has saved whole towns.',
      'The dam has saved whole towns.',
    ],
    [
      'Those surveyed say stricter rules would help the towns downstream.',
      'Stricter rules would help the towns downstream.',
    ],
    [
      'Holt, after the flood of 1998, wrote that the dam would not stand another winter.',
      'The dam would not stand another winter.',
    ],
    [
      'Judge Mara Holt, in her dissent, said just because nobody drowned the dam was not safe.',
      'Just because nobody drowned the dam was not safe.',
    ],
    [
      'The dam has been empty for years, said former Leeds mayor Mara Holt, who left in May.',
      'The dam has been empty for years.',
    ],
    [
      'The dam may be sold by June, say some bankers, who asked not to be named.',
      'The dam may be sold by June.',
    ],
    [
      'The dam guard struck a reporter on Friday, she and another reporter said.',
      'The dam guard struck a reporter on Friday.',
    ],
    [
      'He said during his speech on Tuesday that the dam would bring people together.',
      'During his speech on Tuesday that the dam would bring people together.',
    ],
    [
      '“We wait,” Holt said Thursday night, suggesting that the dam was about to be sold.',
      'Thursday night, suggesting that the dam was about to be sold.',
    ],
    [
      'Holt said the dam had “got to come out of retirement and be in charge” of flood defence.',
      'The dam had “got to come out of retirement and be in charge” of flood defence.',
    ],
    ['Mayor Says Dam Will Never Be Sold To Strangers', 'Dam Will Never Be Sold To Strangers.'],
  ])('flags what “%s” gives to somebody', (text, claim) => {
    expect(check(claim, text)).toMatchObject([{ type: 'attribution', text: claim, blocks: true }]);
  });

  it.each([
    ['Mara Holt, a lawyer in Leeds, said the plant would close.', 'Mara Holt is a lawyer in Leeds.'],
    ['The firm, based in Leeds, said in a statement that it would close.', 'The firm is based in Leeds.'],
    ['The plant closed in May, and Holt said that the workers were angry.', 'The plant closed in May.'],
    ['The plant closed in May after Holt said it was unsafe.', 'The plant closed in May.'],
    [
      'The man, who said he was innocent, was held in Leeds on Friday.',
      'The man was held in Leeds on Friday.',
    ],
    ['State troopers closed the bridge in Leeds on Friday.', 'Troopers closed the bridge in Leeds.'],
    ['The bridge was closed, the council said on Friday.', 'The bridge was closed, officials say.'],
    ['Holt asked all pupils to leave the hall by noon.', 'All pupils to leave the hall by noon.'],
    ['A survey revealed that the bridge had a deep crack.', 'The bridge had a deep crack.'],
  ])('passes what “%s” states itself', (text, claim) => {
    expect(check(claim, text)).toEqual([]);
  });
});
