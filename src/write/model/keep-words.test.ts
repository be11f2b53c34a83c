import { describe, expect, it } from 'vitest';
import { faultOfRetelling, holdsQuotation, partTail } from './keep-words.js';

const dock =
  'The council, which met on Monday, closed the dock in Ostra on Friday morning after a survey, and 12 boats must leave.';

describe('a retelling of a statement', () => {
  it.each([
    [dock, dock],
    ['The council closed the dock in Ostra on Friday morning after a survey, and 12 boats must leave.', dock],
    ['The council closed the dock in Ostra after a survey, and 12 boats must leave.', dock],
    ['The council closed the dock, and 12 boats must leave.', dock],
    [
      'The council closed the dock in Ostra on Friday, and 12 boats must leave.',
      dock.replace(' after a survey', ''),
    ],
    [
      'The council closed the dock in Ostra on Friday.',
      'The council closed the dock in Ostra on Friday morning, and 12 boats left.',
    ],
    ['Lifeboats brought the passengers ashore.', 'Lifeboats brought passengers ashore within three hours.'],
    ['The wall fell.', 'Shortly before noon, the wall fell (it was old), hurting three people.'],
  ])('may leave out what stands apart, a place or a time: %s', (retold, statement) => {
    expect(faultOfRetelling(retold, statement)).toBeNull();
  });

  it.each([
    ['a word of its own', 'The council sold the dock.', dock, '“sold”'],
    ['a figure of its own', 'The council closed the dock, and 13 boats must leave.', dock, '13'],
    ['another order', 'The dock closed the council in Ostra.', dock, null],
    ['half a clause', 'The council closed the dock in Ostra, and 12 boats.', dock, null],
    ['what must be', 'The council closed the dock, and 12 boats leave.', dock, null],
    ['who says it', 'The dock is safe.', 'The dock is safe, the council said.', null],
    ['who says it, first', 'The dock is safe.', 'According to the council, the dock is safe.', null],
    ['what it hangs on', 'The dock will close.', 'If the survey fails, the dock will close.', null],
    ['what it hangs on, last', 'The dock will close.', 'The dock will close, unless money comes.', null],
    ['a "not"', 'The dock will close.', 'The dock will not close.', null],
    ['whose fear it is', 'Sanders will win.', 'Many are in panic that Sanders will win.', null],
    ['the half of two verbs', 'He will win the vote.', 'He will win the race and lose in the vote.', null],
    ['where nobody was hurt', 'Nobody was hurt.', 'Nobody was hurt in the first hall.', null],
    ['of which all is said', 'All boats left.', 'All boats left within the hour.', null],
    ['where it is the largest', 'It is the largest dock.', 'It is the largest dock in Ostra.', null],
    ['quotation marks', 'The council closed the “dock”.', 'The council closed the dock in Ostra.', null],
  ])('takes nothing that the rest hangs on, and brings nothing: %s', (_, retold, statement, words) => {
    const fault = faultOfRetelling(retold, statement);
    expect(fault).not.toBeNull();
    if (words !== null) expect(fault?.words).toBe(words.replace(/[“”]/g, ''));
  });
});

it.each([
  [
    'The harbour stays closed until Friday because of it, the port authority said.',
    ', the port authority said.',
  ],
  [
    'The tunnel carries 30,000 cars a day between Ostra and the airport, according to the city.',
    ', according to the city.',
  ],
  ['The council, which said so on Monday, closed the dock.', ''],
  ['Dogs bark, he said.', ''],
])('sets apart who says it at the end: %s', (statement, tail) => {
  const parts = partTail(statement);
  expect(parts.tail).toBe(tail);
  expect(parts.core.replace(/\.$/, '') + (tail || '.')).toBe(statement);
});

it('knows somebody’s words by their marks', () => {
  expect(['She said “no”.', "He said 'go away'.", 'It was "over".'].map(holdsQuotation)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['The ship’s crew left.', "Nobody's boat sank."].map(holdsQuotation)).toEqual([false, false]);
});
