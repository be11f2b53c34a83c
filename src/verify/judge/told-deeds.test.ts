import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

const FERRY =
  'The ferry Aldis ran aground off Kell on Friday night with 84 people aboard. Passenger Tom Reed said that the captain had left the bridge before the accident. The firm denies it. Its head, Ida Vance, called the charge a fairy tale. The firm said it had sold a second ferry in May. Harbour chief Ann Lund, whose husband designed the Aldis, asked for an inquiry. She replaced Karl Moe, who resigned in a row about fees.';
const BANK =
  'Police searched the Merrow Bank in Tain on Tuesday. It says that clerks took money from old customers. The union of clerks accused managers of hiding losses of 4 million crowns. Interest on savings will fall by June, the savers’ league said on Monday. The bank has closed its branch in Orme, it said in a letter.';

const problemsOf = (sentence: string, text: string): string[] =>
  verifyClaim({ sentence, sources: [{ id: 'a', text, published: null }] }).problems.map(({ type }) => type);

describe('what somebody said or judged', () => {
  it.each([
    [FERRY, 'The captain of the Aldis had left the bridge before the accident off Kell.'],
    [FERRY, 'The charge against the captain was a fairy tale.'],
    [BANK, 'Clerks at the Merrow Bank took money from old customers.'],
    [BANK, 'Managers of the Merrow Bank hid losses of 4 million crowns.'],
    [BANK, 'Interest on savings in Tain will fall by June.'],
  ])('is no fact: %#', (text, claim) => {
    expect(problemsOf(claim, text)).toContain('attribution');
  });

  it.each([
    [FERRY, 'Passenger Tom Reed said that the captain of the Aldis had left the bridge before the accident.'],
    [FERRY, 'The captain is accused of having left the bridge before the accident.'],
    [FERRY, 'The firm sold a second ferry in May.'],
    [BANK, 'The Merrow Bank has closed its branch in Orme.'],
    [BANK, 'According to the savers’ league, interest on savings will fall by June.'],
  ])('may be told with its speaker, or as a body’s own act: %#', (text, claim) => {
    expect(problemsOf(claim, text)).not.toContain('attribution');
  });
});

const BOAT =
  'The boat Otter was designed by Ragna Fosse and built by the shipyard Delf Marine. The route from Kell to Orme was dropped by its competitor Norvik in 2023. Tain Air will fly it from May. Gus Flack blamed a photographer for the crash of Ann Reed.';

describe('who is named with “by”', () => {
  it.each([
    ['The boat Otter was designed by Delf Marine.', 'name'],
    ['Tain Air dropped the route from Kell to Orme in 2023.', 'name'],
    ['The crash of Ann Reed was caused by a photographer.', 'attribution'],
  ])('stays: %s', (claim, type) => {
    expect(problemsOf(claim, BOAT)).toContain(type);
  });

  it.each([
    'Ragna Fosse designed the boat Otter.',
    'Otter was built by Delf Marine.',
    'Norvik dropped the route from Kell to Orme in 2023.',
  ])('may be told in front: %s', (claim) => {
    expect(problemsOf(claim, BOAT)).not.toContain('name');
  });
});

describe('a deed', () => {
  it.each(['Ann Lund designed the Aldis.', 'Ann Lund resigned in a row about fees.'])(
    'stays with who did it: %s',
    (claim) => {
      expect(problemsOf(claim, FERRY)).toContain('name');
    },
  );

  it.each(['Karl Moe resigned in a row about fees.', 'Harbour chief Ann Lund asked for an inquiry.'])(
    'may be told of who did it: %s',
    (claim) => {
      expect(problemsOf(claim, FERRY)).toEqual([]);
    },
  );
});

describe('a claim that gives the words to somebody', () => {
  it('has lost no attribution, wherever its speaker stands', () => {
    for (const claim of [
      'Interest on savings will fall by June, says the savers’ league.',
      'In a statement, the savers’ league said interest on savings will fall by June.',
    ])
      expect(problemsOf(claim, BANK)).not.toContain('attribution');
  });
});
