import { describe, expect, it } from 'vitest';
import { findNames } from './names.js';

const names = (text: string): string[] => findNames(text).map((name) => name.text);

describe('findNames', () => {
  it('keeps titles apart and offsets exact', () => {
    const text = 'On Monday, Prime Minister Ana Ruiz met President Tom Hale of Norvia.';
    const found = findNames(text);
    expect(found.map(({ text: name, title }) => [title, name])).toEqual([
      ['Prime Minister', 'Ana Ruiz'],
      ['President', 'Tom Hale'],
      [null, 'Norvia'],
    ]);
    for (const name of found) expect(text.slice(name.start, name.end)).toBe(name.text);
  });

  it.each([
    ['Researchers at Lumen Labs published it. Officials agreed.', ['Lumen Labs']],
    ['Google said so. The company’s shares fell.', ['Google']],
    ['Norvia’s Bank of Commerce cut rates in May.', ['Norvia', 'Bank of Commerce']],
    ['J. R. Moss joined the EU and the U.S. Army.', ['J. R. Moss', 'EU', 'U.S. Army']],
    [
      'Judge John A. Smith met Raymond W. Kelly and A. J. Foyt.',
      ['John A. Smith', 'Raymond W. Kelly', 'A. J. Foyt'],
    ],
    ['He chose plan B. Officials agreed.', ['B']],
    [
      'Ironically Nichols left. Emily Nichols and Reilly Osei came.',
      ['Nichols', 'Emily Nichols', 'Reilly Osei'],
    ],
    ['The iPhone maker hired Ludwig van der Berg.', ['iPhone', 'Ludwig van der Berg']],
    ['European Commission President Ursula Hale spoke.', ['European Commission', 'Ursula Hale']],
    ['Shipping is slow. The shipping firm said so.', []],
    ['I think I’m right, she said on Tuesday.', []],
    ['all of this is lower case text about google', []],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
