import { describe, expect, it } from 'vitest';
import { extractAttributions } from './extract-attributions.js';

const read = (text: string) =>
  extractAttributions(text).map(({ quote, start, end, speaker }) => ({
    quote,
    speaker,
    said: text.slice(start, end),
  }));

describe('extractAttributions', () => {
  it.each([
    ['“It works,” Ana Ruiz said.', 'direct', 'Ana Ruiz', '“It works,”'],
    ['“It works,” said Ana Ruiz, the head of Lumen.', 'direct', 'Ana Ruiz', '“It works,”'],
    ['"It works," said the head of the unit on Monday.', 'direct', 'the head of the unit', '"It works,"'],
    ['Ana Ruiz, the head of Lumen, said: “It works.”', 'direct', 'Ana Ruiz', '“It works.”'],
    [
      'Its leader, Mira Okafor, told reporters on Monday that engineers would leave.',
      'indirect',
      'Mira Okafor',
      'engineers would leave',
    ],
    ['Lumen said on Thursday that it would cut 1,200 jobs.', 'indirect', 'Lumen', 'it would cut 1,200 jobs'],
    [
      'The plant will close in May, the company said.',
      'indirect',
      'the company',
      'The plant will close in May',
    ],
    [
      'The plant will close, according to a statement from the union.',
      'indirect',
      'a statement from the union',
      'The plant will close',
    ],
    ['According to Tom Hale, the plant will close.', 'indirect', 'Tom Hale', 'the plant will close'],
    [
      'Hale called the plan “a gift to rivals” that nobody needs.',
      'mixed',
      'Hale',
      'the plan “a gift to rivals” that nobody needs.',
    ],
    ['The chip “actually works,” Hale said.', 'mixed', 'Hale', 'The chip “actually works,”'],
  ])('reads %s', (text, quote, speaker, said) => {
    expect(read(text)[0]).toEqual({ quote, speaker, said });
  });

  it.each([
    'Lumen added 300 jobs in Leeds.',
    'The index added 0.4 percent.',
    'Lumen recalled 48,000 robots.',
  ])('takes a deed for no speech: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'The so called old town has a wall of stone.',
    'The most populous state will cut its water use.',
    'The guard of the bridge faces charges of theft in Leeds.',
  ])('takes a noun or a name for no speech: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Ruiz added that the plant would close.',
    'Ruiz added it would close in May.',
    'The new plant works well, Ruiz added.',
  ])('takes adding to what was said for speech: %s', (text) => {
    expect(read(text)[0]?.speaker).toBe('Ruiz');
  });

  it('gives exact offsets of the speaker', () => {
    const text =
      'First line.\n\n“It works,” Ana Ruiz said. “It ships in May, we think.”\n\n“Nobody else has done this before.”';
    for (const found of extractAttributions(text)) {
      expect(text.slice(found.speakerStart, found.speakerEnd)).toBe(found.speaker);
      expect(found.end).toBeGreaterThan(found.start);
    }
  });

  it('gives a quotation that goes on to the same speaker, in the paragraph and the next', () => {
    const text =
      '“It works,” Ana Ruiz said. “It ships in May, we think.”\n\n“Nobody else has done this before.”\n\nRain fell.\n\n“Who says so in this place?”';
    expect(read(text).map(({ speaker, said }) => [speaker, said])).toEqual([
      ['Ana Ruiz', '“It works,”'],
      ['Ana Ruiz', '“It ships in May, we think.”'],
      ['Ana Ruiz', '“Nobody else has done this before.”'],
    ]);
  });

  it('gives nobody a quotation that stands alone behind what somebody else only said by the way', () => {
    const text =
      'Mill urged Vale to resign after Osei said the inquiry was closed. “He should be forced to resign at once.”';
    const quoted = extractAttributions(text).filter(({ quote }) => quote === 'direct');
    expect(quoted).toEqual([]);
  });

  it('gives “and added” and “…, saying” to the subject', () => {
    expect(
      read('Ana Ruiz praised the team, saying it had worked through the night.').map(
        ({ speaker }) => speaker,
      ),
    ).toContain('Ana Ruiz');
  });

  it('reads a transcript', () => {
    expect(read('RUIZ: We will not wait any longer.')).toEqual([
      { quote: 'direct', speaker: 'RUIZ', said: 'We will not wait any longer.' },
    ]);
  });

  it.each([
    'The report was published on Monday.',
    'Its claims were tested in a laboratory.',
    'The band played “Summer in the City” twice.',
    'Rain fell all day in the north.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
