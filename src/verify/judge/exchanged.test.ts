import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

function judge(sentence: string, text: string) {
  return verifyClaim({ sentence, sources: [{ id: 'a', text }] });
}

describe('numbers in each other’s place', () => {
  it.each([
    ['The flood drowned 21 sheep.', 'The flood drowned 4 sheep and stranded 21 others.'],
    [
      'In the north 31 percent voted, against 58 percent in the south.',
      'In the north 58 percent voted, against 31 percent in the south.',
    ],
    ['Rents rose from 900 crowns to 700 crowns.', 'Rents rose from 700 crowns to 900 crowns.'],
    ['The fee fell to 8 percent.', 'The fee fell by 8 percent.'],
    ['The board kept 60 million travellers for the bridge.', 'The board kept $60 million for the bridge.'],
    ['The kiln reached 300 degrees Fahrenheit.', 'The kiln reached 300 degrees Celsius.'],
    ['Orwell beat Marrow 2-4 on Sunday.', 'Orwell beat Marrow 4-2 on Sunday.'],
  ])('refuses “%s” beside “%s”', (claim, source) => {
    const { verdict, problems } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(problems.some(({ type, blocks }) => type === 'number' && blocks)).toBe(true);
  });

  it.each([
    ['The flood drowned 4 sheep.', 'The flood drowned 4 sheep and stranded 21 others.'],
    ['The fair sold 12 goats.', 'The fair sold 3 cows and 12 goats.'],
    ['Rents rose to 900 crowns.', 'Rents rose from 700 crowns to 900 crowns.'],
    ['The trial covered more than 41,000 patients.', 'The trial covered 41,300 patients.'],
  ])('passes “%s” beside “%s”', (claim, source) => {
    expect(judge(claim, source)).toMatchObject({ verdict: 'supported', problems: [] });
  });
});

describe('doer and done-to', () => {
  it.each([
    ['Mara Holt accused Owen Pell of theft.', 'Owen Pell accused Mara Holt of theft.'],
    ['Orwell attacked Marrow in 1702.', 'Marrow attacked Orwell in 1702.'],
    ['Mara Holt was rescued by Owen Pell on Friday.', 'Owen Pell was rescued by Mara Holt on Friday.'],
    ['Mara Holt dismissed Owen Pell as coach.', 'Mara Holt was dismissed by Owen Pell as coach.'],
    [
      'Mara Holt, who runs the mill, resigned.',
      'Mara Holt wrote to Owen Pell, who runs the mill, and resigned.',
    ],
  ])('refuses “%s” beside “%s”', (claim, source) => {
    const { verdict, problems } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(problems.some(({ blocks }) => blocks)).toBe(true);
  });

  it.each([
    ['Mara Holt accused Owen Pell of theft.', 'Mara Holt accused Owen Pell of theft on Friday.'],
    ['Owen Pell was rescued by Mara Holt.', 'Owen Pell was rescued by Mara Holt on Friday.'],
    ['Holt dismissed Pell as coach.', 'Mara Holt dismissed Owen Pell as coach.'],
  ])('passes “%s” beside “%s”', (claim, source) => {
    expect(judge(claim, source).problems).toEqual([]);
  });
});

it('joins what two sources say, each with its own speaker and figure', () => {
  const sources = [
    { id: 'a', text: 'Holt said 12 boats sank in the storm.' },
    { id: 'b', text: 'Pell said 14 boats sank in the storm.' },
  ];
  const joined = 'Holt said 12 boats sank in the storm; Pell said 14 boats sank in the storm.';
  expect(verifyClaim({ sentence: joined, sources }).verdict).toBe('supported');
});
