import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

const REPORT =
  'The trial of the spray in Kell was stopped on Tuesday. Its head, Professor Ida Moss, said it might resume in February. No serious side effects were reported. The council of Orme voted not to sell the works. In 2014 the charity Open Door had received 20 million crowns from the state. The sale of the mill, agreed at a closed meeting last Thursday, was made public on Monday.';

const problemsOf = (sentence: string): string[] =>
  verifyClaim({
    sentence,
    sources: [{ id: 'a', text: REPORT, published: '2026-03-31T08:00:00Z' }],
  }).problems.map(({ type }) => type);

describe('the manner of a deed', () => {
  it.each([
    ['The trial will resume in February, said the head of the trial, Ida Moss.', 'entailment'],
    ['Serious side effects were reported in the trial in Kell.', 'negation'],
    ['Open Door received 20 million crowns from the state last year.', 'date'],
    ['The sale of the mill was agreed at a closed meeting on Monday.', 'date'],
  ])('is kept, or the claim refused: %s', (claim, type) => {
    expect(problemsOf(claim)).toContain(type);
  });

  it('is told with the words of both', () => {
    const { problems } = verifyClaim({
      sentence: 'The trial will resume in February, said the head of the trial, Ida Moss.',
      sources: [{ id: 'a', text: REPORT, published: null }],
    });
    expect(problems).toContainEqual({
      type: 'entailment',
      text: 'will resume',
      near: 'might resume',
      blocks: true,
    });
  });

  it.each([
    'The trial might resume in February, said the head of the trial, Ida Moss.',
    'No serious side effects were reported in the trial.',
    'Open Door received 20 million crowns from the state in 2014.',
    'The sale of the mill was agreed at a closed meeting on Thursday.',
  ])('may be told as it is: %s', (claim) => {
    expect(problemsOf(claim)).toEqual([]);
  });
});
