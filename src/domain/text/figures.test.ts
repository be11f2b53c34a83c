import { describe, expect, it } from 'vitest';
import { plainFigure } from './figures.js';
import { findNumbers } from './numbers.js';
import { tokens } from './tokens.js';

describe('plainFigure', () => {
  it.each([
    ['７０２', '702'],
    ['٣٬٤٥٠', '3,450'],
    ['۱۲٫۵', '12.5'],
    ['७,२१०', '7,210'],
    ['𝟗𝟎', '90'],
    ['৫', '5'],
    ['Ⅳ', '4'],
    ['ⅻ', '12'],
    ['⑦', '7'],
    ['¾', '0.75'],
    ['2¼', '2.25'],
    ['1,204.5', '1,204.5'],
  ])('reads %s as %s', (text, plain) => {
    expect(plainFigure(text)).toBe(plain);
  });

  it.each(['70²', '³', '8₂', '⓬', '7⑦', '1.5½', '፼'])('does not guess at %s', (text) => {
    expect(plainFigure(text)).toBeNull();
  });
});

describe('numbers in every script', () => {
  it('are tokens with exact offsets', () => {
    const text = 'Of ６,２００ ships, ٨٨ sank and Ⅶ were ½ full';
    const list = tokens(text).filter((token) => /\p{N}/u.test(token.text));
    expect(list.map((token) => token.lower)).toEqual(['6,200', '88', '7', '0.5']);
    for (const token of list) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each([
    ['٧٬٥٠٠ ships', 7500],
    ['3½ hours', 3.5],
    ['3 1/2 hours', 3.5],
    ['６ million people', 6e6],
    ['$８ million', 8e6],
    ['a loss of -40 million', -4e7],
    ['lows of −9 degrees', -9],
    ['lows of minus 9 degrees', -9],
    ['a balance of -$3 million', -3e6],
    ['a 3-1 win', 3],
    ['an F-16', Number.NaN],
    ['between 2010-2012', 2010],
  ])('reads %s as %d', (text, value) => {
    const [number] = findNumbers(text);
    expect(number?.value ?? Number.NaN).toBe(value);
    if (number) expect(text.slice(number.start, number.end)).toBe(number.text);
  });

  it('keeps a figure that it cannot read as a number that equals none', () => {
    expect(findNumbers('about 400² ships')).toMatchObject([{ text: '400²', value: Number.NaN }]);
  });
});
