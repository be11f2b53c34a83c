import { describe, expect, test } from 'vitest';
import { tokens } from '../../domain/text/tokens.js';
import * as news from '../fixtures/news.js';
import { findNames } from './find-names.js';
import { findNumbers } from './find-numbers.js';
import { languageOf } from './language.js';
import { termsOf } from './terms.js';

function names(title: string, text: string): string[] {
  return [...findNames(title, text, tokens(text), 'en').values()].map(({ label }) => label);
}

function keys(text: string, language: string): string[] {
  return termsOf(tokens(text), language).map(({ key }) => key);
}

describe('names', () => {
  const text =
    'Mayor Ines Corvo met the Bank of Velden on Monday. Corvo said the deal was near. Critics disagree.';

  test('are runs of capitals, without titles and days; a surname counts by itself too', () => {
    expect(names('', text)).toEqual(['Ines Corvo', 'Corvo', 'Bank of Velden', 'Velden']);
  });

  test('do not include words that only open a sentence', () => {
    expect(names('', text)).not.toContain('Critics');
  });

  test('of A Headline In Capitals are those that the text writes with a capital', () => {
    const found = names('Bank Backs Plan Of Ines Corvo', `${text} ${'It went on. '.repeat(40)}`);
    expect(found).not.toContain('Backs Plan');
    expect(found).toContain('Ines Corvo');
  });

  test('survive abbreviations and punctuation', () => {
    expect(names('', 'He met Dr. Adaeze Obi, Lingora’s founder, in Velden.')).toEqual([
      'Adaeze Obi',
      'Obi',
      'Lingora',
      'Velden',
    ]);
  });
});

describe('terms', () => {
  test('fall together by stem, without words that tell nothing', () => {
    expect(keys('The plants were burning on Monday, and it burned', 'en')).toEqual(['plant', 'burn', 'burn']);
  });

  test('of other languages are the beginnings of their words', () => {
    expect(keys('Die Feuerwehrleute und das Feuer', 'de')).toEqual(['feuerwe', 'feuer']);
  });

  test('of scripts without spaces are pairs of neighbours', () => {
    expect(keys('电池工厂', 'zh')).toEqual(['电池', '池工', '工厂']);
  });
});

test('figures have two digits or more and are no years', () => {
  expect([...findNumbers('In 2026 the 1,100 workers, 9 of them new, made 3.4 and 410.')]).toEqual([
    '1100',
    '3.4',
    '410',
  ]);
});

test('the language is the tag’s, or the words’ where there is none', () => {
  const title = 'Brand im Batteriewerk: Feuerwehr rückt mit fünf Löschzügen aus';
  const text =
    'Das Feuer brach am frühen Montag in einer Trockenhalle aus und war erst gegen Mittag gelöscht.';
  expect(languageOf({ lang: 'en-GB', title, text })).toBe('en');
  expect(languageOf({ lang: null, title, text })).toBe('de');
  expect(languageOf({ lang: 'x', title, text })).toBe('de');
  expect(languageOf({ lang: null, title: '', text: '' })).toBe('en');
});

test('a tag that the words contradict plainly is not believed', () => {
  const { title, text } = news.fireGerman;
  expect(languageOf({ lang: 'en', title, text })).toBe('de');
  expect(languageOf({ lang: 'de', title: news.fireWire.title, text: news.fireWire.text })).toBe('en');
  expect(languageOf({ lang: 'nl', title, text })).toBe('nl');
});
