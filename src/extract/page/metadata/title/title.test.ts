import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract-article.js';

const text =
  '<p>The council met on Monday and voted for the bridge after nine hours of debate in the hall.</p>'.repeat(
    5,
  );
const titleOf = (head: string, body = ''): string | null =>
  extractArticle(`<html><head>${head}</head><body>${body}${text}</body></html>`, {
    url: 'https://www.harborledger.example/bridge',
  }).title;

describe('the title', () => {
  it('is the heading that the page’s own title repeats', () => {
    const head = '<title>A bridge at last for the town | Harbor Ledger</title>';
    expect(titleOf(head, '<h1>Harbor Ledger</h1><h1>A bridge at last for the town</h1>')).toBe(
      'A bridge at last for the town',
    );
  });

  it('is the printed headline where search engines are given another', () => {
    const head = '<meta property="og:title" content="Why the vote took nine hours">';
    expect(titleOf(head, '<h1>A bridge at last for the town</h1>')).toBe('A bridge at last for the town');
  });

  it.each([
    [
      '<meta property="og:site_name" content="Harbor Ledger"><meta property="og:title" content="A bridge at last - Harbor Ledger">',
      'A bridge at last',
    ],
    ['<title>A bridge at last – Harborledger.example</title>', 'A bridge at last'],
    [
      '<title>Harbor Ledger | A bridge at last</title><meta property="og:site_name" content="Harbor Ledger">',
      'A bridge at last',
    ],
    ['<title>Bridge: a town divided - and united</title>', 'Bridge: a town divided - and united'],
    ['<meta property="og:title" content="Ben &amp;amp; Ada build a bridge">', 'Ben & Ada build a bridge'],
  ])('is freed of the outlet’s name: %s', (head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  it('keeps what is written like a tag', () => {
    expect(titleOf('', '<h1>Thirty years of &lt;br&gt; on the web</h1>')).toBe(
      'Thirty years of <br> on the web',
    );
  });

  it.each(['Blog: A bridge at last for the town', 'A bridge at last for the town March 5, 2026'])(
    'is freed of what the heading adds: %s',
    (heading) => {
      const head = '<meta property="og:title" content="A bridge at last for the town | Harbor Ledger">';
      expect(titleOf(head, `<h1>${heading}</h1>`)).toBe('A bridge at last for the town');
    },
  );

  it('is not a heading in a box', () => {
    expect(
      titleOf(
        '<title>A bridge at last for the town</title>',
        '<div class="newsletter"><h1>Get our news every morning</h1></div>',
      ),
    ).toBe('A bridge at last for the town');
  });
});
