import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import { readClauses } from '../../verify/index.js';
import { readSources } from '../read/read-source.js';
import { compareFigures, findRivals } from './rivals.js';

const sourcesOf = (texts: readonly string[], published: readonly (string | null)[] = []) =>
  readSources(
    texts.map((text, at) =>
      completeArticle({ title: '', text, outlet: `Outlet ${at}`, published: published[at] ?? null }, at),
    ),
    { extractAttributions: () => [], readClauses },
  );
const pairsIn = (...texts: string[]): string[] =>
  compareFigures(sourcesOf(texts)).map(({ a, b }) => `${a.words} | ${b.words}`);

describe('figures that may be of one thing', () => {
  it.each([
    ['Ana Ruiz, 42, was held.', 'Ana Ruiz, 44, was held.', ['42 | 44']],
    ['Ana Ruiz, 42, was held.', 'Ben Holt, 44, was held.', []],
    ['A 42-year-old man was held.', 'The 44-year-old man was held.', ['42 | 44']],
    ['A 42-year-old man was held.', 'A 44-year-old woman was held.', []],
    ['Ana Ruiz, 42, was held.', 'A 44-year-old woman was held, and her son, 42, was not.', []],
    ['Ana Ruiz, 42, was held.', 'Ana Ruiz, who was 40 at the time, was held.', []],
    ['The blast hurt four workers.', 'The blast hurt six workers.', ['four workers | six workers']],
    ['The blast hurt five workers and a boy.', 'The blast hurt six workers.', []],
    ['A man killed four people, including himself.', 'A man killed three people.', []],
    ['Sales rose 36% from February.', 'Sales rose 25% from March.', []],
    ['The rate fell to 5.4%.', 'The rate stood at 5.9%.', ['5.4% | 5.9%']],
    ['The rate fell to 5.4%.', 'The rate fell from 5.9% to 5.4%.', []],
    ['Shots fell at 7 p.m. on Monday.', 'Shots fell at 9 p.m. on Monday.', ['7 p.m. | 9 p.m.']],
    ['Shots fell at 7 p.m. on Monday.', 'Mourners met at 9 p.m. on Friday.', []],
    ['The bridge cost $30 million.', 'The bridge cost $30 million, not the $50 million of a first plan.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(pairsIn(one, other)).toEqual(wanted);
  });

  it('are not two ages with a birthday between the reports', () => {
    const texts = ['Ana Ruiz, 42, was held.', 'Ana Ruiz, 43, was sentenced.'];
    const at = (days: readonly string[]) => compareFigures(sourcesOf(texts, days)).length;
    expect(at(['2026-03-02T08:00:00.000Z', '2026-11-02T08:00:00.000Z'])).toBe(0);
    expect(at(['2026-03-02T08:00:00.000Z', '2026-03-03T08:00:00.000Z'])).toBe(1);
  });
});

describe('figures that surely are of one thing', () => {
  const report = (cost: string, hurt: string): string =>
    `The Harwick bridge cost ${cost} to repair, the council said on Monday. A fire hurt ${hurt} workers on its deck in May. The bridge carries the tram line to the port.`;

  it('are told, the surest first', () => {
    const found = findRivals(sourcesOf([report('$30 million', 'four'), report('$36 million', 'four')])).sure;
    expect(found.map(({ a, b }) => [a.words, b.words])).toEqual([['$30 million', '$36 million']]);
  });

  it('are none where one stands in another sentence about something else', () => {
    const other = 'The port paid $36 million for two cranes, its annual report shows.';
    expect(findRivals(sourcesOf([report('$30 million', 'four'), other])).sure).toEqual([]);
  });
});
