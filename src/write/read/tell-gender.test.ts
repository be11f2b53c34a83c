import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';

const genderOf = (text: string, full: string) =>
  readText(text).people.find((person) => person.full === full)?.gender;

describe('gender of people', () => {
  it.each([
    ['a first name', 'Mary Cole spoke on Monday.', 'Mary Cole', 'f'],
    [
      'pronouns of two sentences',
      'Thora Wenlock, a baker, spoke. Wenlock sold her house. Wenlock said she was glad.',
      'Thora Wenlock',
      'f',
    ],
    [
      'one sentence only: not enough',
      'Thora Wenlock, a baker, spoke. Wenlock sold her house.',
      'Thora Wenlock',
      null,
    ],
    [
      'pronouns of both: nothing',
      'Thora Wenlock, a baker, spoke. Wenlock sold her house. Wenlock said she was glad. Wenlock saw him.',
      'Thora Wenlock',
      null,
    ],
    ['a name that both carry', 'Robin Cole spoke on Monday.', 'Robin Cole', null],
  ])('is told by %s', (_, text, full, gender) => {
    expect(genderOf(text, full)).toBe(gender);
  });
});

describe('short forms of people', () => {
  it('are not what speakers call each other', () => {
    const text =
      'Bram Hesseling, the founder, spoke on Monday. “Bram did not get that email,” said Piers Lanning.';
    expect(readText(text).people.find(({ full }) => full === 'Bram Hesseling')?.short).not.toBe('Bram');
  });
});

describe('roles of people', () => {
  const roleOf = (text: string, full: string) => {
    const person = readText(text).people.find((one) => one.full === full);
    return person?.before ?? person?.after ?? null;
  };

  it.each([
    ['Ana Ruiz spoke. The library is safe, said the head librarian, Ana Ruiz.', 'the head librarian'],
    ['An assistant deputy minister, Ana Ruiz, said that it was late.', 'an assistant deputy minister'],
    ['Ana Ruiz, who leads the works council, said that it was late.', 'who leads the works council'],
    ['The union’s president, Ana Ruiz, has said so.', 'the union’s president'],
    ['After the vote, Ana Ruiz said that it was late.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text, 'Ana Ruiz')).toBe(role);
  });
});
