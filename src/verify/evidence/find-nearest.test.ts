import { describe, expect, it } from 'vitest';
import { findNearest } from './find-nearest.js';

const TEXT =
  'Garsdale Stone wants to dig in Harper’s Field. Two hundred villagers stood outside with candles. ' +
  'The planning committee turned the quarry plan down on Tuesday. The candles were blown out at midnight.';
const nearest = (text: string, report = TEXT): string[] =>
  findNearest(text, { id: 'b', text: report }, 2).map((span) => {
    expect(span).toMatchObject({ source: 'b', text: report.slice(span.start, span.end) });
    return span.text;
  });

describe('what a report says nearest to a statement', () => {
  it('is the sentence on the same matter, whether it agrees or not', () => {
    expect(nearest('The planning committee backed the quarry on Tuesday night.')).toContain(
      'The planning committee turned the quarry plan down on Tuesday.',
    );
  });

  it('is at most as many sentences as are asked for, in the order of the report', () => {
    const found = nearest(
      'Villagers with candles heard the committee turn the quarry in Harper’s Field down.',
    );
    expect(found).toHaveLength(2);
    expect(TEXT.indexOf(found[0] ?? '')).toBeLessThan(TEXT.indexOf(found[1] ?? ''));
  });

  it('is nothing where nothing tells of the same thing', () => {
    expect(nearest('A ferry sank off the island of Velden in a storm.')).toEqual([]);
    expect(nearest('It was.', '')).toEqual([]);
  });
});
