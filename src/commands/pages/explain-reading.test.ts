import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract/index.js';
import { explainExtract } from './explain-reading.js';

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, n) => `<p>${n + 1}. The harbour board met on Monday and voted for the new wall after nine hours.</p>`,
).join('');

describe('explainExtract', () => {
  it('tells where the page’s data contradict the page, and what was taken', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ten walls"}</script>';
    const html = `<html><head>${data}</head><body><h1>The harbour gets its wall</h1>${PARAGRAPHS}</body></html>`;
    const raw = {
      input: 'a.html',
      label: 'a.html',
      url: null,
      status: null,
      contentType: null,
      headers: {},
      bytes: Buffer.from(html),
    };
    const told = explainExtract({ raw, page: extractArticle(html), charset: 'utf-8', warnings: [] });
    expect(told).toMatch(/doubt\s+The page’s data give the headline “Ten walls”/);
  });
});
