import { describe, expect, it } from 'vitest';
import { FIXED_LABELS } from '../brief.js';
import { countOutlets, langOfWords, READER_WORDS, sayLabel, sayLanguage, wordsFor } from './words-for.js';

const [english, ...others] = READER_WORDS;

/** Every word of a table by its path; what takes a name is given one. */
function wordsOf(table: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'object') return [...wordsOf(value, `${path}${key}.`)];
      return [[path + key, typeof value === 'function' ? value('Zed') : value]];
    }),
  );
}

describe('the words round a brief', () => {
  it('are there in seven languages', () => {
    expect(READER_WORDS.map(({ language }) => language)).toEqual(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl']);
  });

  it.each(others)('are another language’s throughout: $language', (table) => {
    const inEnglish = wordsOf(english ?? {});
    const own = wordsOf(table);
    // Words that two languages spell alike.
    const alike = new Set(['Sources', 'Opinion', 'Satire', 'red.', 'media', 'Zed', 'en Zed', 'in Zed']);
    const same = [...own].filter(([path, word]) => word === inEnglish.get(path) && !alike.has(word));
    expect([...own.keys()]).toEqual([...inEnglish.keys()]);
    expect(same).toEqual([]);
    expect([...own.values()].filter((word) => word === '' || /[“”"']/.test(word))).toEqual([]);
    for (const [path, word] of inEnglish)
      expect([path, own.get(path)?.includes('Zed')]).toEqual([path, word.includes('Zed')]);
  });

  it('are English where we have none of a language, and say so', () => {
    expect([wordsFor('ar').disagree, langOfWords('ar')]).toEqual(['Where outlets disagree', 'en']);
    expect([wordsFor('de-AT').disagree, langOfWords('de-AT')]).toEqual([
      'Wo die Berichte auseinandergehen',
      undefined,
    ]);
    expect(langOfWords('en-GB')).toBeUndefined();
  });

  it('put a fixed label into the brief’s language, and leave the story’s own as it stands', () => {
    expect(sayLabel(FIXED_LABELS.know, 'fr')).toBe('Ce qu’il faut savoir');
    expect(sayLabel(`${FIXED_LABELS.know}:`, 'en')).toBe('What you should know');
    expect(sayLabel('Accords de pêche', 'fr')).toBe('Accords de pêche');
  });

  it('count outlets and name languages', () => {
    expect(countOutlets(1204, 'en')).toBe('1,204 outlets');
    expect([countOutlets(1, 'fr'), countOutlets(3, 'de')]).toEqual(['1 média', '3 Medien']);
    expect([sayLanguage('de', 'fr'), sayLanguage('de', 'ar'), sayLanguage('?', 'en')]).toEqual([
      'allemand',
      'German',
      '?',
    ]);
  });
});
