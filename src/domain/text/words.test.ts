import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.js';
import { stem } from './stem.js';
import { isStopWord, tokens, words } from './tokens.js';

describe('tokens', () => {
  it('reads words, numbers and signs with exact offsets', () => {
    const text = 'The U.S. firm’s state-run unit paid $1,200.50, or 3%, didn’t it? 日本';
    const list = tokens(text);
    expect(list.map((token) => token.lower)).toEqual(
      "the u.s. firm state run unit paid $ 1,200.50 or 3 % didn't it 日 本".split(' '),
    );
    for (const token of list) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads plain words as it reads those that need a pattern', () => {
    const text =
      "In the U.S. a b.c. A. O'Neil and O’Neil's café, cafe\u0301 naïve“plain”word—x 2nd a1 50% #tag @me x_y end";
    expect(tokens(text).map(({ text: word, lower }) => (word === lower ? word : `${word}|${lower}`))).toEqual(
      "In|in the U.S.|u.s. a b.c. A|a O'Neil|o'neil and O’Neil's|o'neil café cafe\u0301 naïve plain word x 2 nd a 1 50 % # tag @ me x y end".split(
        ' ',
      ),
    );
  });

  it('leaves signs out of words', () => {
    expect(words('Up 3% to $5')).toEqual(['up', '3', 'to', '5']);
    expect(words('Up 3% to $5').filter((word) => !isStopWord(word))).toEqual(['3', '5']);
  });
});

describe('stem', () => {
  it.each([
    ['increased', 'increasing'],
    ['companies', 'company'],
    ['said', 'says'],
    ['planned', 'plans'],
    ['regulation', 'regulations'],
    ['died', 'deaths'],
    ['rose', 'rising'],
    ['criticised', 'criticizes'],
    ['colours', 'color'],
    ['took', 'takes'],
    ['announced', 'announces'],
  ])('puts %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keeps unlike words apart', () => {
    expect(stem('rise')).not.toBe(stem('fall'));
    expect(stem('bus')).toBe('bus');
  });
});

describe('normalise', () => {
  it('makes typography plain and finds the way back', () => {
    const text = ' “A\u00a0ﬁne—day”…\n\n it’s  here';
    const plain = normalise(text);
    expect(plain.text).toBe('"A fine-day"... it\'s here');
    expect(text[plain.toOriginal(plain.text.indexOf('day'))]).toBe('d');
    expect(plain.toOriginal(plain.text.length)).toBe(text.length);
  });

  it('composes accents and drops invisible characters', () => {
    expect(normalise('Cafe\u0301 co\u00adop').text).toBe('Café coop');
  });
});
