import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract-article.js';
import { findDate } from './find-date.js';

const text =
  '<p>The council met on Monday and voted for the bridge after nine hours of debate in the hall.</p>'.repeat(
    5,
  );
const publishedOf = (head: string, line: string, url: string | null = null): string | null =>
  extractArticle(
    `<html lang="en"><head>${head}</head><body><article><h1>A bridge at last for the town</h1>${line}${text}</article></body></html>`,
    { url },
  ).published;

const ld = (published: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`;

describe('the date of publication', () => {
  it.each([
    ['2026-03-05T10:00:00+0100', '2026-03-05T10:00:00+01:00'],
    ['Thursday 5 March 2026', '2026-03-05'],
    ['March 5th, 2026', '2026-03-05'],
    ['5. März 2026', '2026-03-05'],
    ['5 de marzo de 2026', '2026-03-05'],
    ['le 5 mars 2026', '2026-03-05'],
    ['5 марта 2026', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['no date at all in 2026', null],
  ])('is read from “%s”', (written, date) => {
    expect(findDate(written, false)).toBe(date);
  });

  it('is read month first in American English only', () => {
    expect(findDate('3/5/2026', true)).toBe('2026-03-05');
    expect(findDate('3/5/2026', false)).toBe('2026-05-03');
    expect(findDate('25/3/2026', true)).toBe('2026-03-25');
  });

  it('keeps the time and the offset that the page states', () => {
    expect(publishedOf(ld('2026-03-05T23:30:00-05:00'), '<p>By Jane Doe</p>')).toBe(
      '2026-03-05T23:30:00-05:00',
    );
  });

  it('is believed as it is printed, with the time of the data for the same day', () => {
    const head = `${ld('2026-03-06T04:30:00Z')}<meta property="article:published_time" content="2026-03-05T23:30:00-05:00">`;
    expect(publishedOf(head, '<p class="date">March 5, 2026</p>')).toBe('2026-03-05T23:30:00-05:00');
  });

  it('is not the date of an update', () => {
    const line = '<p>Published: 5 March 2026 | Updated: 9 March 2026</p>';
    expect(publishedOf('', line)).toBe('2026-03-05');
    expect(publishedOf(ld('2026-03-05'), '<p>Updated 9 March 2026</p>')).toBe('2026-03-05');
  });

  it('is that of the update where a text was written anew long after', () => {
    expect(publishedOf(ld('2021-01-01'), '<p>Updated 9 March 2026</p>')).toBe('2026-03-09');
  });

  it('is the one that a meta element names, however old', () => {
    const head = `${ld('2021-01-01')}<meta property="article:published_time" content="2021-01-01">`;
    expect(publishedOf(head, '<p>Updated 9 March 2026</p>')).toBe('2021-01-01');
  });

  it.each([
    ['a date alone below the text', '<footer><p>Saltholm, 5 March 2026</p></footer>'],
    ['a line far off that tells of an update', '<p>Page last reviewed and updated: March 5, 2026 by us</p>'],
    [
      'data in an attribute',
      '<div data-props="{&quot;datePublished&quot;:&quot;2026-03-05T09:00&quot;}"></div>',
    ],
  ])('is read from %s in want of anything else', (_name, markup) => {
    expect(publishedOf('', `${text}${text}${text}${markup}`)?.slice(0, 10)).toBe('2026-03-05');
  });

  it('is the earlier one where two stand side by side', () => {
    expect(publishedOf('', '<p>March 9, 2026March 5, 2026 by Jane Doe</p>')).toBe('2026-03-05');
  });

  it('is not taken from teasers of other articles', () => {
    const teasers = '<div class="related-posts"><p>1 January 2020</p></div>';
    expect(publishedOf('', `${teasers}<time datetime="2026-03-05">5 March</time>`)).toBe('2026-03-05');
  });

  it('is read from the address in want of anything else', () => {
    expect(publishedOf('', '', 'https://a.example/2026/03/05/bridge')).toBe('2026-03-05');
    expect(publishedOf('', '', 'https://a.example/2026/march/05/bridge')).toBe('2026-03-05');
  });
});
