import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkPronouns } from './pronoun.js';

const SOLD = 'Carl Dorn runs Lumen. Mary Cole left in April. She sold her shares in May.';
const LETTER = 'Carl Dorn sued Mary Cole. A letter had led her to the files in May.';

describe('checkPronouns', () => {
  it.each([
    ['a man for “she”', SOLD, 'Dorn sold her shares in May.', 'Dorn', 'She: Mary Cole'],
    ['a man for “her”', LETTER, 'A letter had led Dorn to the files in May.', 'Dorn', 'her: Mary Cole'],
    [
      'another of unknown gender',
      'Thora Wenlock, a narrator, won the case. Emmett Royle, a lawyer, said it was over. Wenlock wept. A letter had led her there.',
      'A letter had led Royle there.',
      'Royle',
      'her: Thora Wenlock',
    ],
  ])('flags %s', (_, text, claim, wrong, near) => {
    expect(checkPronouns(beside(claim, text))).toEqual([{ type: 'name', text: wrong, near, blocks: true }]);
  });

  it('flags a description of somebody else in that sentence', () => {
    const text =
      'Mayor Jon Pla of Holm thanked Carl Dorn. Dorn smiled. He has opened the cellar to the crews.';
    expect(
      checkPronouns(beside('The Mayor of Holm has opened the cellar to the crews.', text)),
    ).toMatchObject([{ type: 'name', blocks: true }]);
  });

  it('names a choice between several without blocking', () => {
    const text = 'The deal of Carl Dorn and Paul Meyer failed. A letter had led him there.';
    expect(checkPronouns(beside('A letter had led Meyer there.', text))).toMatchObject([
      { type: 'name', near: 'him: Carl Dorn or Paul Meyer', blocks: false },
    ]);
  });

  it.each([
    ['the one who is meant', SOLD, 'Cole sold her shares in May.'],
    [
      'the one meant over several sentences',
      'Carl Dorn runs Lumen. He founded it in 2001. He sold it in May.',
      'Dorn sold it in May.',
    ],
    [
      'a description for the one who is meant',
      '“It is over,” said Mayor Jon Pla of Holm. He has opened the cellar to the crews.',
      'The Mayor of Holm has opened the cellar to the crews.',
    ],
    ['an organisation', 'Lumen opened a plant. It hired 40 people.', 'Lumen hired 40 people.'],
  ])('passes %s', (_, text, claim) => {
    expect(checkPronouns(beside(claim, text))).toEqual([]);
  });
});
