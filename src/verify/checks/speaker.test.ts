import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkSpeakers } from './speaker.js';

const check = (claim: string, text = REPORT) => checkSpeakers(beside(claim, text));

describe('checkSpeakers', () => {
  it('takes “Kestrel’s chairman” for the chairman whom the source names', () => {
    const text =
      'Kestrel bought 300 flats in May. Its chairman, Victor Salm, promised not to raise rents in the city.';
    expect(check("Kestrel's chairman promised not to raise rents in the city.", text)).toEqual([]);
  });

  it.each([
    ['a quotation', '“We owe it to our customers to act now,” Tom Hale said.', 'Tom Hale', 'Ana Ruiz'],
    [
      'a continued quotation',
      '“It was not easy, and it will not be the last step,” Mira Okafor said.',
      'Mira Okafor',
      'Ana Ruiz',
    ],
    ['indirect speech', 'Ana Ruiz warned that engineers would leave for Corvid.', 'Ana Ruiz', 'Mira Okafor'],
  ])('flags the wrong speaker of %s', (_, claim, text, near) => {
    const [problem] = check(claim);
    expect(problem).toMatchObject({ type: 'speaker', text, blocks: true });
    expect(problem?.near).toContain(near.split(' ').at(-1));
  });

  it.each([
    ['the right speaker', '“We owe it to our customers to act now,” Ana Ruiz said.'],
    ['the speaker in front', 'Ruiz said: “We owe it to our customers to act now.”'],
    ['a continued quotation', 'Ruiz said: “It was not easy, and it will not be the last step.”'],
    ['a pronoun', '“These cuts are overdue,” he said.'],
    ['the name behind a pronoun', 'Tom Hale said he expects revenue of $3.24 billion this year.'],
    ['an organisation for its officer', 'Norvia Bank called it late: “These cuts are overdue,” it said.'],
    ['the leader by name', 'Okafor warned that engineers would leave for Corvid.'],
    ['words that nobody is quoted with', 'Ana Ruiz said the harbour was closed for repairs.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('knows a speaker by the words that are hers alone', () => {
    const text =
      'The chamber took the side of the bank. Ewa Kruk said a reduction now would have been paid for by savers. Jan Wolan spoke of caution.';
    expect(
      check('Jan Wolan said that any cut would in the end have been paid by savers.', text),
    ).toMatchObject([{ type: 'speaker', text: 'Jan Wolan', near: 'Ewa Kruk', blocks: true }]);
  });

  it('lets “the agency” be the one named just before', () => {
    const text = 'The Norvia Food Agency closed the plant. “The risk is real,” the agency said on Monday.';
    expect(check('The Norvia Food Agency said: “The risk is real.”', text)).toEqual([]);
  });

  const BARR =
    'John Barr criticised Mary Cole on Monday. “The plant will close,” he said. Dana Hill, the mayor, came later.';

  it.each([
    ['a woman for “he”', BARR, '“The plant will close,” Mary Cole said.', 'he: John Barr'],
    ['“she” for “he”', BARR, '“The plant will close,” she said.', 'he: John Barr'],
    [
      '“she” for a man',
      'John Barr arrived. “The plant will close,” Barr said.',
      '“The plant will close,” she said.',
      'Barr',
    ],
    ['somebody named only later', BARR, '“The plant will close,” Dana Hill said.', 'he: John Barr'],
    [
      'one of two whom “he” may mean',
      'The deal of Carl Dorn and Paul Meyer failed. “The plant will close,” he said.',
      '“The plant will close,” Paul Meyer said.',
      'he: Carl Dorn or Paul Meyer',
    ],
    [
      'a listener',
      'John Barr told Mary Cole on Monday that the plant in Leeds would close.',
      'Mary Cole said the plant in Leeds would close.',
      'John Barr',
    ],
  ])('flags %s', (_, text, claim, near) => {
    expect(check(claim, text)).toMatchObject([{ type: 'speaker', near, blocks: true }]);
  });

  it.each([
    ['the one behind “he”', BARR, '“The plant will close,” John Barr said.'],
    ['the pronoun of the source', BARR, '“The plant will close,” he said.'],
    [
      'the subject of the sentence before',
      'Carl Dorn met Paul Meyer on Monday. “The plant will close,” he said.',
      '“The plant will close,” Carl Dorn said.',
    ],
    [
      'a speaker without a name',
      'Lumen named Ana Ruiz its head. A spokesman for Lumen came later. “The plant will close,” he said.',
      '“The plant will close,” a spokesman for Lumen said.',
    ],
  ])('passes %s', (_, text, claim) => {
    expect(check(claim, text)).toEqual([]);
  });
});
