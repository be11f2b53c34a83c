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

  it('flags a quotation that was cut off before its speaker, and the speaker alone', () => {
    const text = '“The dam is old,” said Mara Holt, head of the union. “It leaks. Nobody looks.”';
    const [quotation] = check('“The dam is old.”', text);
    expect(quotation).toMatchObject({ type: 'attribution', near: 'Mara Holt said', blocks: true });
    expect(check('Mara Holt, head of the union.', text)).toMatchObject([{ type: 'attribution' }]);
    expect(check('“It leaks.', text)).toEqual([]);
  });

  it('flags “according to” that went', () => {
    const text = 'The dam is unsafe in its present state, according to the engineers’ union.';
    expect(check('The dam is unsafe in its present state.', text)).toMatchObject([{ type: 'attribution' }]);
  });

  it.each([
    ['the speaker kept', 'Okafor warned that engineers would leave for Corvid.'],
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
    [
      'Lea Moor, a Green in the council, said Thursday that Holt would be the best mayor.',
      'Holt would be the best mayor.',
    ],
    [
      'Moor said some of the remarks had been rude, noting a speech in which she said so.',
      'Some of the remarks had been rude, noting a speech in which she said so.',
    ],
    ['Holt acknowledged it would be easier to sell the dam.', 'It would be easier to sell the dam.'],
    ['Holt said he never said he wanted to sell the dam.', 'He never said he wanted to sell the dam.'],
    ['Police said Moor stabbed a guard in Leeds on Friday.', 'Moor stabbed a guard in Leeds on Friday.'],
    ['The army said two guards died in Leeds on Friday.', 'Two guards died in Leeds on Friday.'],
    ['Police said the man may have died on Friday.', 'The man may have died on Friday.'],
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
    ['Police said two men were arrested in Leeds on Friday.', 'Two men were arrested in Leeds on Friday.'],
    ['Lea Moor was charged with fraud, according to court records.', 'Lea Moor was charged with fraud.'],
    ['The driver died on Friday, according to his family.', 'The driver died on Friday.'],
    ['The mayor is suing the firm, the Leeds Gazette reported.', 'The mayor is suing the firm.'],
    ['Nobody was hurt in the fire, according to the fire service.', 'Nobody was hurt in the fire.'],
    ['His mother said the boy fell, the Leeds Gazette reported.', 'His mother said the boy fell.'],
    [
      'Moor regrets the “poor choice of words” she muttered on Friday.',
      'Moor regrets the “poor choice of words”.',
    ],
    [
      'The jury found Lea Moor guilty on Friday of all six counts.',
      'Lea Moor guilty on Friday of all six counts.',
    ],
    [
      'Holt, who has painted the dam for years, describes the valley as lost.',
      'Holt has painted the dam for years.',
    ],
    [
      'As Holt announces that he is ready to go, the council plans a new dam.',
      'The council plans a new dam.',
    ],
    ['The man had just come home (file photo) “It amazes me,” said Lea Moor.', 'The man had just come home.'],
  ])('passes what “%s” states itself', (text, claim) => {
    expect(check(claim, text)).toEqual([]);
  });
});
