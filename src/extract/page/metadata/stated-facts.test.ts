import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract-article.js';

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, n) => `<p>${n + 1}. The harbour board met on Monday and voted for the new wall after nine hours.</p>`,
).join('');
const linked = (...nodes: Record<string, unknown>[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const read = (head: string, body: string) =>
  extractArticle(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, {
    url: 'https://a.example/wall',
  });
const STORY = `<h1>The harbour gets its wall</h1><p class="meta">By Ada Quill, 5 March 2024</p>${PARAGRAPHS}`;
const article = (fields: Record<string, unknown>) => linked({ '@type': 'NewsArticle', ...fields });

describe('what a page tells machines', () => {
  it('does not win with a headline that the page never shows, and that is told', () => {
    const found = read(
      `<title>The harbour gets its wall</title>${article({ headline: 'Ten walls you must see' })}`,
      STORY,
    );
    expect(found.title).toBe('The harbour gets its wall');
    expect(found.doubts).toEqual([
      'The page’s data give the headline “Ten walls you must see”, which the page does not show; “The harbour gets its wall” was taken.',
    ]);
  });

  it('does not win over the page’s own title where no heading is printed', () => {
    const head = `<title>The harbour gets its wall</title>${article({ headline: 'Ten walls you must see' })}`;
    expect(read(head, PARAGRAPHS).title).toBe('The harbour gets its wall');
  });

  it('gives the headline where the page has no other', () => {
    expect(read(article({ headline: 'The harbour gets its wall' }), PARAGRAPHS).title).toBe(
      'The harbour gets its wall',
    );
  });

  it('does not win with a day that contradicts the printed one, and that is told', () => {
    const found = read(article({ datePublished: '2023-11-20T08:00:00Z' }), STORY);
    expect(found.published).toBe('2024-03-05');
    expect(found.doubts).toEqual([
      'The page’s data give 2023-11-20 as the day of publication, what the page prints gives 2024-03-05; 2024-03-05 was taken.',
    ]);
  });

  it('adds the time to the printed day', () => {
    const found = read(article({ datePublished: '2024-03-05T08:00:00+01:00' }), STORY);
    expect(found).toMatchObject({ published: '2024-03-05T08:00:00+01:00', doubts: [] });
  });

  it('does not win with an author whom the page does not print, and that is told', () => {
    const found = read(article({ author: { '@type': 'Person', name: 'Ben Roe' } }), STORY);
    expect(found.people).toEqual(['Ada Quill']);
    expect(found.doubts[0]).toContain('name Ben Roe as the author, whom the page does not print; Ada Quill');
  });

  it('is taken of the article whose headline the page shows, not of the first', () => {
    const found = read(
      linked(
        { '@type': 'NewsArticle', headline: 'Ferries are late', articleSection: 'Ferries' },
        { '@type': 'NewsArticle', headline: 'The harbour gets its wall', articleSection: 'Harbour' },
      ),
      STORY,
    );
    expect(found).toMatchObject({ section: 'Harbour', doubts: [] });
  });
});

describe('the picture’s credit', () => {
  const image = { '@type': 'ImageObject', url: 'https://a.example/wall.jpg', creditText: 'Lena Brook' };
  const figure = '<figure><img src="/b.jpg"><figcaption>The sea. Photo: Tom Reed</figcaption></figure>';
  it('is the one that the data give to the lead picture, or else the first that is printed', () => {
    expect(read(article({ image }), STORY + figure).imageCredit).toBe('Lena Brook');
    expect(read('', STORY + figure).imageCredit).toBe('Tom Reed');
  });
});

describe('microdata', () => {
  const author = (name: string): string =>
    `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>`;
  const item = (inner: string): string =>
    `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The harbour gets its wall</h1>${inner}<div itemprop="articleBody">${PARAGRAPHS}</div></article>`;

  it('is read where JSON-LD says nothing', () => {
    const found = read(
      '',
      item(
        `<a itemprop="articleSection" href="/harbour">Harbour</a>${author('Ada Quill')}${author('Ben Roe')}
        <time itemprop="datePublished" datetime="2024-03-05T08:00:00+01:00">today</time>
        <time itemprop="dateModified" datetime="2024-03-06T09:00:00+01:00">later</time>
        <p itemprop="description">A wall at last.</p><img itemprop="image" src="/wall.jpg">
        <span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Harbour Post"></span>
        <a itemprop="keywords" href="/t/walls">walls</a><a itemprop="keywords" href="/t/sea">sea</a>`,
      ),
    );
    expect(found).toMatchObject({
      title: 'The harbour gets its wall',
      people: ['Ada Quill', 'Ben Roe'],
      published: '2024-03-05T08:00:00+01:00',
      modified: '2024-03-06T09:00:00+01:00',
      dek: 'A wall at last.',
      section: 'Harbour',
      tags: ['walls', 'sea'],
      siteName: 'Harbour Post',
      image: 'https://a.example/wall.jpg',
    });
  });

  it('of other articles and of readers’ comments is passed over', () => {
    const other =
      '<div itemscope itemtype="https://schema.org/Article"><h3 itemprop="headline">Ferries are late</h3><span itemprop="articleSection">Ferries</span></div>';
    const comment = `<div class="comment">${author('A Reader')}</div>`;
    const found = read('', `${other}${item(author('Ada Quill') + comment)}`);
    expect(found).toMatchObject({ section: null, people: ['Ada Quill'] });
  });
});

describe('the time of a printed date', () => {
  const published = (line: string) => read('', STORY.replace('5 March 2024', line)).published;
  it.each([
    ['5 March 2024 at 10:30 GMT', '2024-03-05T10:30:00+00:00'],
    ['March 5, 2024, 1:05 p.m. EST', '2024-03-05T13:05:00-05:00'],
    ['5. März 2024, 18:45 Uhr MEZ', '2024-03-05T18:45:00+01:00'],
    ['Tue, 05 Mar 2024 10:30:15 +0530', '2024-03-05T10:30:15+05:30'],
    ['2024-03-05 10:30 UTC', '2024-03-05T10:30:00+00:00'],
  ])('is read with its zone: %s', (line, instant) => {
    expect(published(line)).toBe(instant);
  });

  it.each(['5 March 2024 at 10:30', '5 March 2024, 10:30 ZZT', '5 March 2024, 99:30 GMT'])(
    'is left out where it names no instant: %s',
    (line) => {
      expect(published(line)).toBe('2024-03-05');
    },
  );
});
