import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract-article.js';
import { readPartAddress } from './page-number.js';

const STORY = 'https://a.example/2026/03/harbour-wall';
const furtherOf = (links: string, url = STORY) =>
  extractArticle(
    `<html><head><title>The harbour wall</title></head><body><h1>The harbour wall</h1>${links}</body></html>`,
    {
      url,
    },
  ).further;

describe('the parts of an article', () => {
  it.each([
    ['?page=2', `${STORY}?page=2`],
    ['/2026/03/harbour-wall/2/', `${STORY}/2/`],
    ['/2026/03/harbour-wall/seite-2', `${STORY}/seite-2`],
    ['/2026/03/harbour-wall/page/2', `${STORY}/page/2`],
  ])('are found at %s', (href, page) => {
    expect(furtherOf(`<a href="${href}">2</a>`).pages).toEqual([page]);
  });

  it('keep the ending of the address', () => {
    const url = 'https://a.example/wall-16604622.html';
    expect(furtherOf('<a href="/wall-16604622-p2.html">Weiter</a>', url).pages).toEqual([
      'https://a.example/wall-16604622-p2.html',
    ]);
  });

  it('are listed in order and up to the first gap', () => {
    const links = [3, 2, 5].map((n) => `<a href="?page=${n}">${n}</a>`).join('');
    expect(furtherOf(links).pages).toEqual([`${STORY}?page=2`, `${STORY}?page=3`]);
  });

  it.each([
    ['the next article', '<link rel="next" href="/2026/03/ferry-strike">'],
    ['pages of comments', '<a href="?comment_page=2">2</a>'],
    ['another site', '<a href="https://b.example/2026/03/harbour-wall?page=2">2</a>'],
    ['a link to a picture', '<a href="?page=2">The wall in 1911</a>'],
    ['a script', '<a href="javascript:next(2)">2</a>'],
  ])('are not %s', (_name, links) => {
    expect(furtherOf(links).pages).toEqual([]);
  });

  it('are not guessed from the number of another article', () => {
    const page = furtherOf('<a rel="next" href="/comic/13">Next</a>', 'https://a.example/comic/12');
    expect(page.pages).toEqual([]);
  });

  it('have an address that says which part of what they are', () => {
    const parts = readPartAddress(new URL('https://a.example/wall/3?page=2'));
    expect(parts.map(({ part }) => part)).toEqual([1, 2, 3]);
  });
});

describe('other forms of an article', () => {
  it('are AMP and print pages and the single page, best first', () => {
    const links = `<link rel="amphtml" href="/amp/harbour-wall"><a href="/print/harbour-wall">Print</a>
      <a href="/2026/03/harbour-wall?single=1">View as single page</a>`;
    expect(furtherOf(links).alternatives).toEqual([
      { form: 'single page', url: `${STORY}?single=1` },
      { form: 'AMP', url: 'https://a.example/amp/harbour-wall' },
      { form: 'print', url: 'https://a.example/print/harbour-wall' },
    ]);
  });

  it('are not lists of other articles', () => {
    expect(furtherOf('<a href="/news/all-articles">View all</a>').alternatives).toEqual([]);
  });
});
