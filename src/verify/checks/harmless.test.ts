import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { ALL_CHECKS } from './all-checks.js';

/** Types of the blocking problems that any check finds. */
function blocking(claim: string, text: string): string[] {
  const comparison = beside(claim, text);
  return ALL_CHECKS.flatMap((check) => check(comparison))
    .filter((problem) => problem.blocks)
    .map(({ type }) => type);
}

const CASE =
  'The judges went back to “Bell v. Board of Trade of Kell”. The Board of Trade of Kell in Norvia lost.';

describe('ways of writing that change nothing', () => {
  it.each([
    ['a case named in full', 'The judges cited “Bell v. Board of Trade of Kell, Norvia” as the law.', CASE],
    [
      'a closing mark alone',
      'Mara Holt said dogs are a gift and are to be loved”',
      '“Dogs are a gift and are to be loved,” Mara Holt said.',
    ],
    ['a measure in letters', 'Sales rose 19 percent YoY.', 'Sales rose 19 percent year over year.'],
    ['a people’s member', 'The Frenchman left the club.', 'Pierre Roux, who is French, left the club.'],
    ['a creed', 'The town rejects Holtism.', 'The town rejects what the holt party wants.'],
    [
      'a first name left out',
      'Holt said the view of Reed was narrow.',
      'The view of Ann Reed was narrow, Holt said.',
    ],
    [
      '“she is”',
      'She hopes it will help other teachers.',
      'Now she’s speaking out in the hope it will help other teachers.',
    ],
    ['a possessive month', 'Kell beat Orwell in November.', 'Kell beat Orwell in November’s 26-17 game.'],
    ['a spokesman for', 'The club said the game was off.', 'A spokesman for the club said the game was off.'],
    [
      'one of several',
      'The mayor sent an officer to the bridge.',
      'The mayor sent one of her officers to the bridge.',
    ],
    [
      'an owner in a compound',
      'The Kell militia took the bridge.',
      'Kell’s brutal northern militia took the bridge.',
    ],
    ['a figure with a space', 'The fair drew 1,056 guests.', 'The fair drew 1, 056 guests.'],
    [
      'a decimal with a space',
      'Some 1.3 billion people marked the day.',
      'Some 1. 3 billion people marked the day.',
    ],
    ['a spaced hyphen', 'All 25 machines failed.', 'All twenty - five machines failed.'],
    ['money with a space', 'Kell offers £ 50 m for Reed.', 'Kell offers £50million for Reed.'],
  ])('passes %s', (_, claim, text) => {
    expect(blocking(claim, text)).toEqual([]);
  });

  it.each([
    [
      'a title with a word that is not known',
      'The judges cited “Bell v. Court of Trade of Orwell” as the law.',
      CASE,
      'quote',
    ],
    [
      'a title with a plain word',
      'The judges cited “Bell v. Board of trust of Kell” as the law.',
      CASE,
      'quote',
    ],
    ['speech in capitals', 'Holt said: “Kell Will Lose Board Of Trade”.', CASE, 'quote'],
    [
      'words before a closing mark',
      'Mara Holt said cats are a gift and are to be loved”',
      '“Dogs are a gift and are to be loved,” Mara Holt said.',
      'quote',
    ],
    [
      'another people’s member',
      'The Dutchman left the club.',
      'Pierre Roux, who is French, left the club.',
      'name',
    ],
    [
      'a spaced figure that is another',
      'The fair drew 1,057 guests.',
      'The fair drew 1, 056 guests.',
      'number',
    ],
    [
      'a spaced figure of another scale',
      'Some 1.3 million people marked the day.',
      'Some 1. 3 billion people marked the day.',
      'number',
    ],
    ['the son of', 'Reed was held.', 'Reed’s eldest son was held.', 'name'],
    [
      'a wife who is no voice',
      'The mayor said the game was off.',
      'The wife of the mayor said the game was off.',
      'name',
    ],
  ])('flags %s', (_, claim, text, type) => {
    expect(blocking(claim, text)).toContain(type);
  });
});
