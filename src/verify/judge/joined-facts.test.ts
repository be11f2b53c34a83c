import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

const SCHOOL =
  'Head teacher Oda Pell has been suspended from Kell School. The board gave no reason. Pupils were sent home alone in the storm of 3 March. The roof of the gym was damaged because a tree fell on it. Finance chief Greta Olin resigned on Tuesday, a day before the firm Rondell recalled 83,400 cars over a fault in the brakes. Rondell paid 7.8 million crowns for a new test hall.';

const verify = (sentence: string): ReturnType<typeof verifyClaim> =>
  verifyClaim({ sentence, sources: [{ id: 'a', text: SCHOOL, published: null }] });

describe('a cause', () => {
  it.each([
    'The board suspended Oda Pell because pupils were sent home alone in the storm.',
    'Because pupils were sent home alone in the storm, Oda Pell was suspended.',
    'Oda Pell was suspended over the storm of 3 March.',
  ])('that no sentence tells blocks: %s', (claim) => {
    const { verdict, problems } = verify(claim);
    expect(verdict).toBe('unsupported');
    expect(problems).toContainEqual(
      expect.objectContaining({
        type: 'entailment',
        near: null,
        blocks: true,
        text: expect.stringMatching(/^(?:because|over|suspended over)$/i),
      }),
    );
  });

  it('that the source tells may be told', () => {
    expect(verify('The roof of the gym was damaged because a tree fell on it.').problems).toEqual([]);
    expect(verify('The gym’s roof was damaged because of a tree that fell on it.').problems).toEqual([]);
  });
});

describe('a rounded figure', () => {
  it.each([
    'Rondell recalled some 83,000 cars over a fault in the brakes.',
    'Rondell paid nearly 8 million crowns for a new test hall.',
  ])('counts as the one that it stands for: %s', (claim) => {
    expect(verify(claim)).toMatchObject({ verdict: 'supported', problems: [] });
  });

  it.each([
    'Rondell recalled more than 84,000 cars over a fault in the brakes.',
    'Rondell recalled some 93,000 cars over a fault in the brakes.',
  ])('that is no rounding blocks: %s', (claim) => {
    expect(verify(claim).problems.map(({ type }) => type)).toContain('number');
  });
});
