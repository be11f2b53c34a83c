import { expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import { claimsOf } from '../../domain/brief.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../verify/index.js';
import { writeBrief } from '../write-brief.js';

const DESK = {
  verifyClaim,
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
};

it('spells out in a brief what its second report spells out, and rests on both', () => {
  const brief = writeBrief(
    [
      {
        outlet: 'Harbour Wire',
        title: 'PSB closes quay in Ostra',
        text: 'The PSB closed the north quay of Ostra on Monday after a crane fell into the water. Two boats were sunk, the harbor office said. The quay will open again in June.',
      },
      {
        outlet: 'Calder Courier',
        title: 'Crane falls into the water in Ostra',
        text: 'Workers wrote to the Port Safety Board in May about the state of the old cranes on the north quay, on the east quay and behind the old harbor office, where three of them have stood without paint for nine years. A crane fell into the water in Ostra on Monday. Nobody was hurt, a spokeswoman for the harbor office said.',
      },
    ].map(completeArticle),
    DESK,
  );
  const claims = claimsOf(brief).filter(({ text }) => text.includes('closed the north quay'));
  expect(claims.map(({ text }) => text)).toEqual([
    'The Port Safety Board closed the north quay of Ostra on Monday after a crane fell into the water.',
  ]);
  expect(new Set(claims[0]?.evidence.map(({ source }) => source)).size).toBe(2);
});
