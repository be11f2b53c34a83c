import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import type { ListPreview, SourceDesk, SourcePreview } from '../../src/desk/ports.js';
import { createSourceDesk } from '../../src/newsroom/follow-sources.js';
import { openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const PACK = path.resolve(import.meta.dirname, '../../packs/ai-technology.opml');
const editor = { id: 'e1', name: 'Dana Okafor' };
const TITLES = [
  'Ferry to sail at night from May',
  'Old mill reopens as a library',
  'Bridge closed after a fire',
];

/** Each kind of address, looked at and followed over HTTP. */
describe('an address', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let host: Outlet;
  let news: Awaited<ReturnType<typeof openNewsDesk>>;
  let desk: SourceDesk;
  const client = createUndiciClient();

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  beforeEach(async () => {
    await Promise.all([outlet?.close(), host?.close()]);
    [outlet, host] = await Promise.all([openOutlet(), openOutlet()]);
    await database.stores.settings.clearNews();
    news = await openNewsDesk(database, client, [outlet.host, host.host]);
    const sample = { begin: async () => [], end: async () => undefined };
    desk = createSourceDesk(
      { ...news, readPack: () => readFile(PACK, 'utf8'), siteName: 'Fen Wire' },
      sample,
    );
  });

  afterAll(async () => {
    await Promise.all([client.close(), outlet.close(), host.close()]);
    await database.close();
  });

  const feed = (base = outlet.base): string =>
    rssFeed(
      'Fen Daily',
      TITLES.map((title, at) => [`/${at}`, title] as const),
      base,
    );
  const page = (head: string, body = ''): string =>
    `<!doctype html><html lang="en"><head><title>World - Fen Daily</title>${head}</head><body>${body}</body></html>`;
  const headlines = (titles = TITLES): string =>
    titles.map((title, at) => `<h3><a href="/2026/${at}">${title}</a></h3>`).join('');
  const newsSitemap = (): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${TITLES.map(
      (
        title,
        at,
      ) => `<url><loc>${outlet.base}/${at}</loc><news:news><news:publication><news:name>Fen Daily</news:name>
       <news:language>en</news:language></news:publication><news:publication_date>2026-03-0${at + 1}T10:00:00Z</news:publication_date>
       <news:title>${title}</news:title></news:news></url>`,
    ).join('')}</urlset>`;
  const index = (...parts: string[]): string =>
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts
      .map((part) => `<sitemap><loc>${outlet.base}${part}</loc></sitemap>`)
      .join('')}</sitemapindex>`;

  async function look(address: string): Promise<SourcePreview | ListPreview> {
    const found = await desk.preview(address);
    if (!found.ok) throw new Error(found.problem);
    return found.value;
  }

  /** Follows what was found and reads it; gives how many entries the read brought. */
  async function follow(address: string): Promise<string> {
    const added = await desk.add({ url: address, editor });
    if (!added.ok) throw new Error(added.problem);
    return added.value.id;
  }

  /** How many entries a read of a source finds new. */
  async function readAgain(id: string): Promise<number> {
    news.jobs.length = 0;
    await news.readSource(id);
    return news.jobs.filter(({ name }) => name === 'read-entry').length;
  }

  const read = async (address: string): Promise<number> => readAgain(await follow(address));

  it('of a feed is followed as it is', async () => {
    outlet.put('/rss.php?lang=en', { body: feed(), headers: { 'content-type': 'text/html' } });
    expect(await look(`${outlet.base}/rss.php?lang=en#top`)).toMatchObject({
      kind: 'feed',
      name: 'Fen Daily',
      url: `${outlet.base}/rss.php?lang=en`,
      headlines: TITLES,
    });
    expect(await read(`${outlet.base}/rss.php?lang=en`)).toBe(3);
  });

  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Fen Daily',
    items: TITLES.map((title, at) => ({ id: String(at), url: `https://fen.example/${at}`, title })),
  });

  it.each([
    ['its head', '<link rel="alternate" type="application/rss+xml" href="/f">', '', null],
    ['its head, as JSON Feed', '<link rel="alternate" type="application/feed+json" href="/f">', '', json],
    ['its head, as plain JSON', '<link rel="alternate" type="application/json" href="/f">', '', json],
    ['a link element in its body', '', '<link rel="alternate" type="application/atom+xml" href="/f">', null],
    ['a typed link in its text', '', '<a type="application/rss+xml" href="/f">Follow us</a>', null],
    ['the words of a link', '', '<footer><a href="/f"><img alt=""> RSS feed</a></footer>', null],
    ['a base element', '<base href="/x/"><link rel="feed" href="../f">', '', null],
  ])('of a site leads to the feed that it names: in %s', async (_, head, body, content) => {
    outlet.put('/', page(head, body));
    outlet.put('/f', content ?? feed());
    expect(await look(outlet.base)).toMatchObject({
      kind: 'feed',
      url: `${outlet.base}/f`,
      headlines: TITLES,
    });
    expect(outlet.asked.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/f']));
    expect(await read(outlet.base)).toBe(3);
  });

  it.each(['/index.php?format=feed&type=rss', '/?feed=rss2'])(
    'of a site leads to a linked %s',
    async (path) => {
      outlet.put('/', page('', `<a href="${path.replace('&', '&amp;')}">Follow us</a>`));
      outlet.put(path, feed());
      expect(await look(outlet.base)).toMatchObject({ kind: 'feed', url: `${outlet.base}${path}` });
    },
  );

  it('of a site leads through its page of feeds', async () => {
    outlet.put('/', page('', '<a href="/rss">RSS</a>'));
    outlet.put(
      '/rss',
      page('', '<p>Choose:</p><a href="/rss/world.xml">World</a><a href="/rss/all.rss">All</a>'),
    );
    outlet.put('/rss/all.rss', feed());
    expect(await look(outlet.base)).toMatchObject({ kind: 'feed', url: `${outlet.base}/rss/all.rss` });
  });

  it.each(['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'feed.json', 'news-sitemap.xml'])(
    'of a site leads to its /%s although no page names it',
    async (path) => {
      outlet.put('/', page('', headlines()));
      outlet.put(`/${path}`, path.endsWith('json') ? json : path.startsWith('news') ? newsSitemap() : feed());
      expect(await look(outlet.base)).toMatchObject({ url: `${outlet.base}/${path}`, headlines: TITLES });
    },
  );

  it('of a section leads to the section’s own feed, or is read itself', async () => {
    outlet.put('/feed', feed());
    outlet.put('/world', page('', headlines()));
    expect(await look(`${outlet.base}/world`)).toMatchObject({
      kind: 'section',
      headlines: TITLES,
      name: 'Fen Daily',
    });
    expect(await read(`${outlet.base}/world`)).toBe(3);
    outlet.put('/sport/', page('', headlines()));
    outlet.put('/sport/feed', feed());
    expect(await look(`${outlet.base}/sport/`)).toMatchObject({
      kind: 'feed',
      url: `${outlet.base}/sport/feed`,
    });
  });

  it('of a feed that has moved is kept for good only where the server says so', async () => {
    outlet.put('/', page('<link rel="alternate" type="application/rss+xml" href="/old">'));
    outlet.put('/old', { status: 302, headers: { location: `${host.base}/today` } });
    host.put('/today', feed(host.base));
    expect(await look(outlet.base)).toMatchObject({ url: `${outlet.base}/old`, headlines: TITLES });
    expect(await read(outlet.base)).toBe(3);
    outlet.put('/old', { status: 308, headers: { location: `${host.base}/today` } });
    expect(await look(outlet.base)).toMatchObject({ url: `${host.base}/today`, headlines: TITLES });
  });

  it.each([
    ['0;url=/news/', '/news/'],
    ["3; URL='/news/'", '/news/'],
    ['0;/news/', '/news/'],
  ])('of a page that sends its reader on (refresh: %s) leads there', async (content, to) => {
    outlet.put('/', page(`<meta http-equiv="refresh" content="${content}">`));
    outlet.put(to, page('', headlines()));
    expect(await look(outlet.base)).toMatchObject({ kind: 'section', url: `${outlet.base}${to}` });
    outlet.put(to, feed());
    expect(await look(outlet.base)).toMatchObject({ kind: 'feed', url: `${outlet.base}${to}` });
  });

  it('of a page that reloads itself, or sends round in a circle, comes to an end', async () => {
    outlet.put('/', page('<meta http-equiv="refresh" content="5">', headlines()));
    expect(await look(outlet.base)).toMatchObject({ kind: 'section' });
    outlet.put('/', page('<meta http-equiv="refresh" content="600; url=/late">', headlines()));
    expect(await look(outlet.base)).toMatchObject({ kind: 'section', url: `${outlet.base}/` });
    outlet.put('/a', page('<meta http-equiv="refresh" content="0;url=/b">'));
    outlet.put('/b', page('<meta http-equiv="refresh" content="0;url=/a">'));
    expect(await desk.preview(`${outlet.base}/a`)).toMatchObject({ ok: false });
    expect(outlet.asked.filter(({ path }) => path === '/a').length).toBeLessThan(4);
  });

  it.each([
    ['frames', '<frameset cols="20%,80%"><frame src="/menu"><frame src="/news"></frameset>'],
    ['an iframe', '<iframe src="/menu"></iframe><iframe src="/news"></iframe>'],
  ])('of a page of %s leads to the frame with the headlines', async (_, body) => {
    outlet.put('/old.html', `<html><head><title>Fen Daily</title></head>${body}</html>`);
    outlet.put('/menu', page('', '<a href="/about">About us and our people</a>'));
    outlet.put('/news', `<html><body>${headlines()}</body></html>`);
    expect(await look(`${outlet.base}/old.html`)).toMatchObject({
      kind: 'section',
      url: `${outlet.base}/news`,
      name: 'Fen Daily',
      headlines: TITLES,
    });
    outlet.put('/menu', page('<link rel="alternate" type="application/rss+xml" href="/f">'));
    outlet.put('/f', feed());
    expect(await look(`${outlet.base}/old.html`)).toMatchObject({ kind: 'feed', url: `${outlet.base}/f` });
  });

  it('of a news sitemap, or an index of sitemaps, is followed', async () => {
    outlet.put('/', page(''));
    outlet.put('/news.xml', newsSitemap());
    outlet.put('/index.xml', index('/pages.xml', '/news.xml'));
    for (const path of ['/news.xml', '/index.xml'])
      expect(await look(`${outlet.base}${path}`)).toMatchObject({
        kind: 'sitemap',
        url: `${outlet.base}/news.xml`,
        name: 'Fen Daily',
      });
    expect(await read(`${outlet.base}/index.xml`)).toBe(3);
  });

  it('of an index whose parts follow one another is followed itself, and its newest part is read', async () => {
    outlet.put('/', page(''));
    outlet.put('/news-2026-02.xml', newsSitemap());
    outlet.put('/index.xml', { body: index('/news-2026-02.xml'), headers: { etag: '"1"' } });
    const found = await look(`${outlet.base}/index.xml`);
    expect(found).toMatchObject({ kind: 'sitemap', url: `${outlet.base}/index.xml`, name: 'Fen Daily' });
    const id = await follow(`${outlet.base}/index.xml`);
    expect(await readAgain(id)).toBe(3);
    outlet.put(
      '/news-2026-03.xml',
      newsSitemap().replaceAll(`${outlet.base}/`, `${outlet.base}/march/`).replaceAll('T10:', 'T11:'),
    );
    outlet.put('/index.xml', { body: index('/news-2026-03.xml'), headers: { etag: '"1"' } });
    expect(await readAgain(id)).toBe(3);
    outlet.put('/index.xml', index('/gone-2026-04.xml'));
    expect(await readAgain(id)).toBe(0);
    expect((await desk.list()).find((source) => source.id === id)?.problem).toContain('404');
  });

  it.each([
    ['names', '/Sitemap-News.xml'],
    ['names in an index', '/sitemap_index.xml'],
  ])('of a site leads to the news sitemap that its robots.txt %s', async (_, named) => {
    outlet.put('/robots.txt', {
      body: `User-agent: *\nDisallow:\nsitemap: ${outlet.base}/everything.xml\nSITEMAP: ${outlet.base}${named}\n`,
      headers: { 'content-type': 'text/plain' },
    });
    outlet.put('/', page('', headlines()));
    outlet.put(
      '/everything.xml',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${outlet.base}/about</loc></url></urlset>`,
    );
    outlet.put('/Sitemap-News.xml', newsSitemap());
    outlet.put('/sitemap_index.xml', index('/old.xml', '/Sitemap-News.xml'));
    expect(await look(outlet.base)).toMatchObject({
      kind: 'sitemap',
      url: `${outlet.base}/Sitemap-News.xml`,
    });
    outlet.put('/world', page('', headlines()));
    expect(await look(`${outlet.base}/world`)).toMatchObject({ kind: 'section' });
  });

  it('of a list shows its sources, and follows them when it is told to', async () => {
    const outlines = [1, 2, 3].map(
      (n) => `<outline type="rss" text="Fen ${n}" xmlUrl="${outlet.base}/f${n}"/>`,
    );
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Outlets of the fen</title></head><body>${outlines.join('')}
      <outline type="rss" text="Old" xmlUrl="gopher://old.example/"/></body></opml>`;
    outlet.put('/all.opml', { body: opml, headers: { 'content-type': 'text/x-opml' } });
    const url = `${outlet.base}/all.opml`;
    expect(await look(url)).toMatchObject({
      kind: 'list',
      name: 'Outlets of the fen',
      sources: { length: 3 },
    });
    expect(await desk.list()).toEqual([]);
    expect(await desk.add({ url, editor })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/it is a list of 3 sources; import it as a list/),
    });
    expect(await desk.importFrom(url)).toMatchObject({
      ok: true,
      value: { added: 3, already: 0, refused: { length: 1 } },
    });
    expect((await desk.list()).map(({ name }) => name)).toEqual(['Fen 1', 'Fen 2', 'Fen 3']);
    outlet.put('/f', feed());
    expect(await desk.importFrom(`${outlet.base}/f`)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/a source of its own and no list/),
    });
  });

  it('that was shown is followed as it was shown, without another request', async () => {
    outlet.put('/world', page('', headlines()));
    const found = await look(`${outlet.base}/world`);
    const asked = outlet.asked.length;
    expect(await desk.add({ url: found.url, name: 'Fen: world', editor })).toMatchObject({
      ok: true,
      value: { kind: 'section', name: 'Fen: world', url: found.url, lang: 'en' },
    });
    expect(outlet.asked).toHaveLength(asked);
    // What nobody has looked at, or was shown long ago, is looked at.
    expect(await desk.add({ url: found.url, editor })).toMatchObject({ ok: false });
    expect(outlet.asked.length).toBeGreaterThan(asked);
  });

  it('without a scheme means https, or http where nothing answers by https', async () => {
    outlet.put('/f', feed());
    expect(await look(`${outlet.host}/f`)).toMatchObject({ url: `${outlet.base}/f` });
    const nowhere = await desk.preview('127.0.0.1:1/feed');
    expect(nowhere).toMatchObject({ ok: false, problem: expect.stringMatching(/port 1 is not one/) });
  });

  it('may hold nothing at the moment', async () => {
    outlet.put('/f', rssFeed('Fen Daily', [], outlet.base));
    expect(await look(`${outlet.base}/f`)).toMatchObject({
      kind: 'feed',
      note: 'The feed lists nothing at the moment.',
    });
    outlet.put('/', page('<link rel="alternate" type="application/rss+xml" href="/f">'));
    expect(await look(outlet.base)).toMatchObject({ kind: 'feed', url: `${outlet.base}/f`, headlines: [] });
  });

  it.each([
    ['', 'in a link element', { head: true }],
    ['', 'in its header', { header: true }],
  ])(
    'of a section%s may name a hub %s',
    async (_, __, { head, header }: { head?: boolean; header?: boolean }) => {
      const links = `<link rel="hub" href="/hub"><link rel="self" href="/world">`;
      outlet.put('/world', {
        body: page(head ? links : '', headlines()),
        headers: header ? { link: '</hub>; rel="hub", </world>; rel="self"' } : {},
      });
      const source = { id: 's', kind: 'section', url: `${outlet.base}/world` } as const;
      const fetched = await news.reader.fetch(source.url, 'feed', { etag: null, lastModified: null });
      const listing = news.finder.listing(fetched, { ...source, ...REST });
      expect(listing.links).toEqual({ hub: `${outlet.base}/hub`, self: `${outlet.base}/world` });
    },
  );
});

const REST = {
  name: 'Fen Daily',
  siteUrl: null,
  family: 'fen',
  lang: null,
  active: true,
  cadence: 15,
  rights: { languageModel: true, reasons: [] },
};
