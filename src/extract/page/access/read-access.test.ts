import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract-article.js';

const PARAGRAPH =
  'The harbour board met on Monday and voted for the new wall after nine hours of debate in the old customs house. ';
const story = (paragraphs: number, { head = '', behind = '' } = {}) =>
  extractArticle(
    `<html><head><title>The harbour wall</title>${head}</head><body><article><h1>The harbour wall</h1>
    ${Array.from({ length: paragraphs }, (_, n) => `<p>${n + 1}. ${PARAGRAPH}</p>`).join('')}</article>${behind}</body></html>`,
    { url: 'https://a.example/harbour-wall' },
  );
const data = (fields: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('readAccess', () => {
  it('takes a page without a wall for the whole article', () => {
    expect(story(5)).toMatchObject({ kind: 'article', access: 'open', reason: null });
  });

  it.each([
    ['a flag', { isAccessibleForFree: false }],
    ['a word', { isAccessibleForFree: 'False' }],
    [
      'a flag of a part',
      { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'https://schema.org/False' } },
    ],
  ])('believes the data that says by %s that the article is not free', (_name, fields) => {
    const article = story(5, { head: data(fields) });
    expect(article).toMatchObject({ kind: 'article', access: 'excerpt' });
    expect(article.reason).toContain('keeps this article for its subscribers: the 115 words');
  });

  it('believes the content tier', () => {
    expect(story(5, { head: '<meta property="article:content_tier" content="locked">' }).access).toBe(
      'excerpt',
    );
  });

  it.each([
    ['that was read whole', 5, { wordCount: 100 }],
    ['that is long', 30, {}],
  ])('tells an article for subscribers %s from its beginning', (_name, paragraphs, fields) => {
    const article = story(paragraphs, { head: data({ isAccessibleForFree: false, ...fields }) });
    expect(article.access).toBe('subscribers');
    expect(article.reason).toContain('for its subscribers only');
  });

  it.each([
    '<div><p>Subscribe now to continue reading.</p></div>',
    '<section><h3>This article is for subscribers</h3><p>From 1 € a week</p></section>',
    '<div><p>Bereits Abonnent? Hier anmelden</p></div>',
  ])('sees the offer behind a few paragraphs: %s', (behind) => {
    expect(story(5, { behind })).toMatchObject({ kind: 'article', access: 'excerpt' });
  });

  it.each([
    ['behind a long article', 30, '<p>Subscribe now to continue reading.</p>'],
    ['that is hidden', 5, '<div style="display: none"><p>Subscribe now to continue reading.</p></div>'],
    ['of a newsletter', 5, '<p>Subscribe to our newsletter.</p>'],
  ])('passes over an offer %s', (_name, paragraphs, behind) => {
    expect(story(paragraphs, { behind }).access).toBe('open');
  });
});
