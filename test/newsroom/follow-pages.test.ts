import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { readPage } from '../../src/extract/index.js';
import { createFetcher } from '../../src/fetch/index.js';
import { createReader } from '../../src/newsroom/create-reader.js';
import type { Reader } from '../../src/newsroom/ports.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';

const client = createUndiciClient();
let outlet: Outlet;
let reader: Reader;

beforeAll(async () => {
  outlet = await openOutlet();
  const clock = { now: () => Date.now(), sleep: async () => undefined };
  const fetcher = createFetcher({
    client,
    clock,
    userAgent: 'test',
    allowedHosts: [outlet.host],
    spacingMs: 0,
  });
  reader = createReader(fetcher, async (page) => readPage(page));
});
afterAll(async () => {
  await outlet.close();
  await client.close();
});

const read = async (path: string) => {
  outlet.asked.length = 0;
  const fetched = await reader.fetch(outlet.base + path, 'page', { etag: null, lastModified: null });
  return reader.extract(fetched);
};
const sentence = (part: string, n: number): string =>
  `In ${part}, paragraph ${n}, the harbour board says that the new wall will stand before the storms of the autumn come.`;
const paragraphs = (part: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => sentence(part, n));
const FURNITURE =
  'The Tidewater Post has reported on the harbour of Saltholm from its office at the pier since 1911.';
const page = (texts: readonly string[], { head = '', links = '', title = 'The harbour wall' } = {}): string =>
  `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>
  ${[...texts, FURNITURE].map((text) => `<p>${text}</p>`).join('')}</article><nav>${links}</nav></body></html>`;
const linksOf = (path: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `<a href="${path}?page=${n + 2}">${n + 2}</a>`).join('');

describe('an article of several pages', () => {
  it('is joined without what its pages repeat', async () => {
    const links = linksOf('/wall', 2);
    outlet.put('/wall', page(paragraphs('one', 4), { links }));
    outlet.put('/wall?page=2', page(paragraphs('two', 4), { links }));
    outlet.put('/wall?page=3', page(paragraphs('three', 4), { links }));
    const { article, notes } = await read('/wall');
    expect(article.text.split('\n')).toEqual([
      ...paragraphs('one', 4),
      FURNITURE,
      ...paragraphs('two', 4),
      ...paragraphs('three', 4),
    ]);
    expect(notes).toEqual(['3 pages of the article were joined.']);
    expect(article.omitted.filter(({ reason }) => reason.includes('an earlier page'))).toHaveLength(2);
  });

  it('is read up to ten pages', async () => {
    const links = linksOf('/long', 20);
    outlet.put('/long', page(paragraphs('one', 4), { links }));
    for (let n = 2; n <= 21; n++) outlet.put(`/long?page=${n}`, page(paragraphs(`part ${n}`, 4), { links }));
    const { article, notes } = await read('/long');
    expect(outlet.asked).toHaveLength(10);
    expect(article.blocks).toHaveLength(41);
    expect(notes).toEqual([
      '10 pages of the article were joined.',
      '11 further parts were left unread: at most ten pages are joined.',
    ]);
  });

  it('ends at a part that is another article, is missing, or is kept from robots', async () => {
    const links = linksOf('/odd', 3);
    outlet.put('/odd', page(paragraphs('one', 4), { links }));
    outlet.put('/odd?page=2', page(paragraphs('else', 4), { title: 'A ferry strike' }));
    expect((await read('/odd')).notes).toEqual([
      `The part at ${outlet.base}/odd?page=2 could not be read: the text ends before it.`,
    ]);
    outlet.put('/odd?page=2', { status: 404 });
    expect(await read('/odd')).toMatchObject({
      complete: false,
      article: { further: { pages: { length: 3 } } },
    });
  });

  it('is taken from its single page where it has one', async () => {
    const links = `${linksOf('/harbour', 1)}<a href="/harbour?view=single">View as single page</a>`;
    outlet.put('/harbour', page(paragraphs('one', 4), { links }));
    outlet.put('/harbour?view=single', page([...paragraphs('one', 4), ...paragraphs('two', 9)]));
    const { article, notes } = await read('/harbour');
    expect(article.blocks).toHaveLength(14);
    expect(notes[0]).toContain('its single page version');
    expect(outlet.asked).toHaveLength(2);
  });
});

describe('a thin page', () => {
  const head = '<link rel="amphtml" href="/amp/thin-wall"><meta name="author" content="Oona Vastrand">';

  it('is read in its AMP form, with what the page itself says', async () => {
    outlet.put('/thin-wall', page(['One line only.'], { head }));
    outlet.put('/amp/thin-wall', page(paragraphs('amp', 6)));
    const { article, notes } = await read('/thin-wall');
    expect(article).toMatchObject({ kind: 'article', byline: 'Oona Vastrand', title: 'The harbour wall' });
    expect(notes).toEqual([
      `The page is thin; its AMP version at ${outlet.base}/amp/thin-wall was read in its place.`,
    ]);
  });

  it('of another site’s AMP copy stays thin', async () => {
    outlet.put(
      '/lone-wall',
      page(['One line only.'], { head: '<link rel="amphtml" href="https://amp.example/w">' }),
    );
    await expect(read('/lone-wall')).rejects.toThrow('too few for a report');
    expect(outlet.asked).toHaveLength(1);
  });

  it('that ends in an offer is not gone round', async () => {
    const wall = `${head}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`;
    outlet.put('/thin-wall', page(paragraphs('one', 4), { head: wall }));
    const { article } = await read('/thin-wall');
    expect(article.access).toBe('excerpt');
    expect(outlet.asked).toHaveLength(1);
  });
});
