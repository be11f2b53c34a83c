import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers.js';

describe('findNumbers', () => {
  it.each([
    ['12,000 people', { value: 12000, kind: 'cardinal', unit: null, text: '12,000' }],
    ['$3.2 billion', { value: 3.2e9, unit: 'USD', text: '$3.2 billion' }],
    ['£5m of aid', { value: 5e6, unit: 'GBP' }],
    ['5 million euros', { value: 5e6, unit: 'EUR', text: '5 million euros' }],
    ['25 per cent', { value: 25, unit: 'percent' }],
    ['2.5 percentage points', { value: 2.5, unit: 'points' }],
    ['50 basis points', { value: 50, unit: 'basis-points' }],
    ['a crack 40 cm long', { value: 40, unit: 'cm', text: '40 cm' }],
    ['winds of 80mph', { value: 80, unit: 'mph' }],
    ['six and a half years', { value: 6.5, unit: 'year', text: 'six and a half years' }],
    ['a year and a half', { value: 1.5, unit: 'year', text: 'a year and a half' }],
    ['half an hour', { value: 0.5, unit: 'hour', text: 'half an hour' }],
    ['2 and a half million people', { value: 2.5e6, unit: null, text: '2 and a half million' }],
    ['six inches of snow', { value: 6, unit: 'inch' }],
    ['twenty-five people', { value: 25, spelled: true }],
    ['twenty - five people', { value: 25, spelled: true }],
    ['half a million votes', { value: 500_000, kind: 'cardinal', text: 'half a million' }],
    ['£ 50 m of aid', { value: 5e7, unit: 'GBP' }],
    ['two hundred and fifty cars', { value: 250 }],
    ['three thousand two hundred votes', { value: 3200 }],
    ['a dozen eggs', { value: 12 }],
    ['one in five voters', { value: 0.2, kind: 'fraction' }],
    ['one farm in five', { value: 0.2, kind: 'fraction' }],
    ['two in 10 minutes', { value: 2, kind: 'cardinal' }],
    ['nine out of 10 dentists', { value: 0.9, kind: 'fraction' }],
    ['two-thirds of voters', { value: 2 / 3, kind: 'fraction' }],
    ['the third quarter', { value: 3, kind: 'ordinal' }],
    ['the 21st floor', { value: 21, kind: 'ordinal' }],
    ['twenty-first century', { value: 21, kind: 'ordinal' }],
    ['in 2024', { value: 2024, kind: 'year' }],
    ['2,024 people', { value: 2024, kind: 'cardinal' }],
    ['the 1990s', { value: 1990, kind: 'decade' }],
    ['at 10:30', { value: 630, kind: 'time' }],
    ['dozens of people', { value: 12, kind: 'vague', approximate: true }],
    ['about 40 boats', { value: 40, approximate: true }],
    ['more than 40 boats', { value: 40, bound: 'least' }],
    ['up to 40 boats', { value: 40, bound: 'most' }],
    ['no more than 40 boats', { value: 40, bound: 'most' }],
    ['no fewer than 40 boats', { value: 40, bound: 'least' }],
    ['5 to 10 percent', { value: 5, high: 10, unit: 'percent' }],
    ['between $5 million and $10 million', { value: 5e6, high: 1e7, unit: 'USD' }],
    ['$5-10 million', { value: 5e6, high: 1e7, unit: 'USD' }],
    ['five to ten years', { value: 5, high: 10, unit: 'year' }],
    ['7 km away', { value: 7, unit: 'km' }],
  ])('reads %s', (text, expected) => {
    const [first] = findNumbers(text);
    expect(first).toMatchObject(expected);
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
  });

  it.each([
    'COVID-19',
    'the GPT-4 model',
    'an A320 jet',
    'one of them',
    'a car',
    'per second',
    'version 1.2.3',
  ])('finds no number in %s', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});
