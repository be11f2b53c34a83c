import { describe, expect, it } from 'vitest';
import { countInFigures, countInWords, listInWords } from './count-in-words.js';
import { dayOf, formatClock, formatDate, formatDay, formatTime, formatWeekday } from './format-time.js';
import { webAddress } from './link-safely.js';
import { coverageInWords, topicName } from './name-topic.js';
import { nestQuotes } from './nest-quotes.js';
import { directionOf } from './read-direction.js';

describe('times', () => {
  it('are absolute and in UTC, whatever the zone of the data', () => {
    expect(formatTime('2025-09-20T12:05:00+02:00')).toBe('20 September 2025, 10:05 UTC');
    expect(formatWeekday('2025-09-20')).toBe('Saturday 20 September 2025');
    expect(dayOf('2025-09-20T23:30:00-04:00')).toBe('2025-09-21');
  });

  it('are told in the language of their brief', () => {
    const at = '2025-09-20T12:05:00+02:00';
    expect(['fr', 'de', 'es', 'it', 'pt', 'nl'].map((language) => formatTime(at, language))).toEqual([
      '20 septembre 2025, 10:05 UTC',
      '20. September 2025, 10:05 UTC',
      '20 de septiembre de 2025, 10:05 UTC',
      '20 settembre 2025, 10:05 UTC',
      '20 de setembro de 2025, 10:05 UTC',
      '20 september 2025, 10:05 UTC',
    ]);
    expect([formatDay(at, 'de'), formatTime('soon', 'fr')]).toEqual(['20. September', 'soon']);
  });

  it('come back as they are when they cannot be read', () => {
    expect([formatTime('soon'), formatDate('soon'), formatClock('soon'), dayOf('soon')]).toEqual(
      Array(4).fill('soon'),
    );
  });
});

describe('numbers', () => {
  it('are words up to twelve', () => {
    expect(countInWords(1, 'outlet')).toBe('one outlet');
    expect(countInWords(12, 'outlet')).toBe('twelve outlets');
    expect(countInWords(1204, 'outlet')).toBe('1,204 outlets');
    expect(countInFigures(1, 'outlet')).toBe('1 outlet');
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', '', ' JavaScript:x'])(
    'refuses %j',
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );

  it('takes the web', () => {
    expect(webAddress('https://a.example/x"y')).toBe('https://a.example/x%22y');
  });
});

describe('quotations and topics', () => {
  it('nests an outlet’s quotation marks', () => {
    expect(nestQuotes('“We were\n late,” she said. "Very" ("so").')).toBe(
      '‘We were late,’ she said. ‘Very’ (‘so’).',
    );
  });

  it('promises the four kinds of coverage in one sentence', () => {
    expect(coverageInWords()).toBe(
      'breaking news, product launches and deals, research breakdowns, and other industry-leading AI coverage',
    );
    expect(topicName('not-there')).toBe('not there');
  });

  it('knows which languages run from right to left', () => {
    expect(['ar', 'he-IL', 'az-Arab', 'en', 'ku-Latn'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
