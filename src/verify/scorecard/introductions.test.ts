import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import type { Claim } from '../../domain/claim.js';
import { findWorsenings, type Scorecard } from '../../domain/scorecard.js';
import { scoreBriefs } from './score-briefs.js';

const SURNAME = 'a surname alone before the name in full';
const ROLE = 'somebody named without the role that a source tells';
const SHORT = 'a short form that only a source spells out';

const REPORT = [
  'Mara Holt, the mayor, opened the tram on Monday.',
  'The Port Safety Board (PSB) has no objection, Holt said.',
  'Owen Pell has run the shopkeepers’ group since 2019.',
  'Anna Reyes watched from the square.',
].join('\n');

/** The scorecard of a brief of these claims under this headline. */
function score(claims: readonly string[], headline = 'Harwick opens its tram'): Scorecard {
  const [lede, ...bullets] = claims.map(
    (text, at): Claim => ({ id: `c${at}`, text, verdict: 'supported', score: 1, evidence: [], problems: [] }),
  );
  if (lede === undefined) throw new Error('a brief has a lede');
  const writer = { engine: 'extractive' as const, version: '1' };
  const brief = {
    headline,
    dek: '',
    dekEvidence: [],
    slug: 'tram',
    language: 'en',
    writer,
    lede,
    nutGraf: bullets,
    sections: [],
    disagreements: [],
    possibleContradictions: [],
    unknown: [],
    sources: [],
    dropped: [],
  };
  const articles = [completeArticle({ title: 'Tram opens', text: REPORT, outlet: 'Harwick Post' }, 0)];
  return scoreBriefs('test', writer, [{ story: 'tram', articles, brief, opinions: new Set() }]);
}

const measured = (card: Scorecard, name: string) => {
  const { faults, of } = card.measures.find((measure) => measure.name === name) ?? {};
  return { faults, of };
};

describe('somebody whom a source names in full', () => {
  it.each([
    ['by the surname alone', ['Holt opened the tram.'], 1],
    [
      'by the surname alone, and in full too late',
      ['Holt opened the tram.', 'Mara Holt, the mayor, spoke.'],
      1,
    ],
    ['in full and then by the surname', ['Mara Holt, the mayor, opened the tram.', 'Holt spoke.'], 0],
    ['with a title', ['Mayor Holt opened the tram.'], 0],
    ['with a role in small letters', ['The tram was opened by mayor Holt.'], 0],
    ['within a quotation', ['“Holt did it,” said Anna Reyes.'], 0],
    ['as what something is named after', ['The Holt administration paid for the tram.'], 0],
  ])('is at fault or not: %s', (_, claims, faults) => {
    expect(measured(score(claims), SURNAME).faults).toBe(faults);
  });

  it('may be short below a headline that has the whole name, and short in the headline', () => {
    expect(measured(score(['Holt opened the tram.'], 'Mara Holt opens a tram'), SURNAME).faults).toBe(0);
    expect(measured(score(['Mara Holt, the mayor, opened the tram.'], 'Holt opens tram'), SURNAME)).toEqual({
      faults: 0,
      of: 1,
    });
  });

  it.each([
    ['without it', 'Mara Holt opened the tram.', 1],
    ['behind the name', 'Mara Holt, the mayor, opened the tram.', 0],
    ['before the name', 'The tram was opened by Harwick’s mayor, Mara Holt.', 0],
    ['as a title', 'Mayor Mara Holt opened the tram.', 0],
    ['which is told as what somebody does', 'Owen Pell came to the opening.', 1],
    ['which no source tells', 'Anna Reyes watched.', 0],
  ])('needs the role that a source tells: %s', (_, claim, faults) => {
    expect(measured(score([claim]), ROLE).faults).toBe(faults);
  });

  it('is counted once, where they are named first', () => {
    expect(measured(score(['Mara Holt spoke.', 'Mara Holt opened the tram.']), ROLE)).toEqual({
      faults: 1,
      of: 1,
    });
  });
});

describe('a short form', () => {
  it.each([
    ['alone', ['The PSB did not object.'], 1],
    ['beside the long one', ['The Port Safety Board (PSB) did not object.'], 0],
    ['below the long one', ['The Port Safety Board did not object.', 'The PSB said so.'], 0],
    ['above the long one', ['The PSB did not object.', 'The Port Safety Board said so.'], 1],
    ['that no source spells out', ['The QRX did not object.'], 0],
    ['that every reader knows', ['The FBI did not object.'], 0],
  ])('is at fault or not: %s', (_, claims, faults) => {
    expect(measured(score(claims), SHORT).faults).toBe(faults);
  });
});

describe('a scorecard from before these were counted', () => {
  it('says of nothing that was not counted then that it got worse', () => {
    const card = score(['Holt opened the tram.', 'The PSB did not object.']);
    const older = {
      ...card,
      measures: card.measures.filter(({ name }) => ![SURNAME, ROLE, SHORT].includes(name)),
    };
    expect(measured(card, SURNAME).faults).toBe(1);
    expect(findWorsenings(older, card)).toEqual([]);
    expect(findWorsenings(card, older)).toEqual([]);
  });

  it('is told, and refuses no writer', () => {
    const told = 'The mayor, Mara Holt, opened the tram.';
    const clean = score([told, told]);
    const worse = score(['Holt opened the tram.', 'The PSB did not object.']);
    const many = {
      ...worse,
      measures: worse.measures.map((one) => ({ ...one, faults: one.faults * 40, of: one.of * 40 })),
    };
    const names = findWorsenings(clean, many).map(({ name }) => name);
    expect(many.measures.find(({ name }) => name === SURNAME)?.faults).toBe(40);
    expect(names.filter((name) => [SURNAME, ROLE, SHORT].includes(name))).toEqual([]);
  });
});
