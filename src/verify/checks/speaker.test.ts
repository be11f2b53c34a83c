import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkSpeakers } from './speaker.js';

const check = (claim: string, text = REPORT) => checkSpeakers(beside(claim, text));

describe('checkSpeakers', () => {
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

  it('lets “the agency” be the one named just before', () => {
    const text = 'The Norvia Food Agency closed the plant. “The risk is real,” the agency said on Monday.';
    expect(check('The Norvia Food Agency said: “The risk is real.”', text)).toEqual([]);
  });
});
