import { describe, expect, it } from 'vitest';
import { rightsNote } from '../domain/rights.js';
import type { Fetched } from '../domain/source.js';
import { decodeBytes, NotAFeed, parseFeed } from '../extract/index.js';
import { discoverSource } from './discover-source.js';
import type { SourcePorts } from './ports.js';

class Missing extends Error {}

/** A web of a few pages; what is not in it is missing. */
function webOf(
  pages: Readonly<Record<string, string | Partial<Fetched>>>,
  robots?: string,
): SourcePorts & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async fetch(url) {
      asked.push(url);
      const page = pages[url];
      if (page === undefined) throw new Missing(url);
      const rest = typeof page === 'string' ? { bytes: new TextEncoder().encode(page) } : page;
      const empty = { bytes: new Uint8Array(), headers: {}, contentType: null, status: 200 };
      return { url, notModified: false, ...empty, ...rest };
    },
    ...(robots === undefined ? {} : { robots: async () => robots }),
    parseFeed,
    decode: (bytes, contentType, markup) => decodeBytes(bytes, contentType, markup).text,
    isSilent: () => false,
    isMiss: (cause) => cause instanceof Missing || cause instanceof NotAFeed,
  };
}

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Fen Daily</title>
<link>https://fendaily.example/</link><language>en-GB</language>
<item><title>Ferry to sail at night</title><link>https://fendaily.example/1</link></item>
<item><title>Mill reopens as a library</title><link>https://fendaily.example/2</link></item></channel></rss>`;

const NEWS_SITEMAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://fendaily.example/1</loc>
<news:news><news:publication><news:name>Fen Daily</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-03-01T10:00:00Z</news:publication_date><news:title>Ferry to sail at night</news:title>
</news:news></url></urlset>`;

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><title>World - Fen Daily</title>${head}</head><body>${body}</body></html>`;

const SECTION = page(
  '<meta property="og:site_name" content="Fen Daily">',
  `<nav><a href="/about-us">All about us and our people</a></nav><main>
   <a href="/2026/ferry"><img src="f.jpg"></a><a href="/2026/ferry"><h3>Ferry to sail at night from May</h3><p>Crews agree.</p></a>
   <a href="/2026/mill">Old mill reopens as a library</a> <a href="/2026/mill#comments">12 comments on this</a>
   <a href="/2026/bridge">Bridge closed after truck fire on Monday</a><a href="/tag/ferries">More about ferries and ports</a>
   <a href="https://elsewhere.example/x">Something that another site has published</a><a href="/2026/x">Read more</a></main>`,
);

const SITE = 'https://fendaily.example/';

describe('discoverSource', () => {
  it('takes a feed for what it is', async () => {
    const found = await discoverSource('https://fendaily.example/rss', webOf({ [`${SITE}rss`]: RSS }));
    expect(found).toEqual({
      name: 'Fen Daily',
      url: `${SITE}rss`,
      kind: 'feed',
      siteUrl: SITE,
      lang: 'en-GB',
      headlines: ['Ferry to sail at night', 'Mill reopens as a library'],
      family: 'fendaily.example',
      rights: { languageModel: true, reasons: [] },
      note: null,
      others: [],
    });
  });

  it.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss">', 'https://fendaily.example'],
    ['<link rel="alternate home" type="application/rss+xml; charset=utf-8" href="rss">', 'fendaily.example'],
    ['<link rel="feed" href="//fendaily.example/rss">', 'https://fendaily.example/'],
    [
      '<link rel=alternate type=application/rss+xml title="Comments" href=/c><link rel="alternate" type="application/atom+xml" href="/rss">',
      'feed:https://fendaily.example/',
    ],
  ])('follows %s', async (head, address) => {
    const web = webOf({ [SITE]: page(head), [`${SITE}rss`]: RSS });
    expect(await discoverSource(address, web)).toMatchObject({
      url: `${SITE}rss`,
      kind: 'feed',
      name: 'Fen Daily',
    });
    expect(web.asked).toEqual([SITE, `${SITE}rss`]);
  });

  it('finds a feed that the page only links to, and one at a common path', async () => {
    const linked = webOf({
      [SITE]: page('', '<footer><a href="/service/rss.xml">RSS</a></footer>'),
      [`${SITE}service/rss.xml`]: RSS,
    });
    expect((await discoverSource(SITE, linked)).url).toBe(`${SITE}service/rss.xml`);
    const common = webOf({ [SITE]: page(''), [`${SITE}feed.xml`]: RSS });
    expect((await discoverSource(SITE, common)).url).toBe(`${SITE}feed.xml`);
  });

  it('takes a news sitemap that robots.txt names, with the name of its site', async () => {
    const robots =
      'User-agent: *\nAllow: /\nSitemap: /sitemap.xml\nSitemap: https://fendaily.example/sitemap-news.xml';
    const web = webOf({ [SITE]: page(''), [`${SITE}sitemap-news.xml`]: NEWS_SITEMAP }, robots);
    expect(await discoverSource(SITE, web)).toMatchObject({ kind: 'sitemap', name: 'Fen Daily', lang: 'en' });
    const direct = await discoverSource(`${SITE}sitemap-news.xml`, web);
    expect(direct).toMatchObject({
      kind: 'sitemap',
      name: 'Fen Daily',
      headlines: ['Ferry to sail at night'],
    });
  });

  it('looks into an index of sitemaps for the news', async () => {
    const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>${SITE}old.xml</loc></sitemap><sitemap><loc>${SITE}news.xml</loc></sitemap></sitemapindex>`;
    const web = webOf({ [`${SITE}index.xml`]: index, [`${SITE}news.xml`]: NEWS_SITEMAP, [SITE]: page('') });
    expect((await discoverSource(`${SITE}index.xml`, web)).url).toBe(`${SITE}news.xml`);
  });

  it('follows the headlines of a section page without a feed', async () => {
    const found = await discoverSource(`${SITE}world`, webOf({ [`${SITE}world`]: SECTION }));
    expect(found).toMatchObject({ kind: 'section', name: 'Fen Daily', siteUrl: SITE, lang: 'en' });
    expect(found.headlines).toEqual([
      'Ferry to sail at night from May',
      'Old mill reopens as a library',
      'Bridge closed after truck fire on Monday',
    ]);
    expect(found.note).toMatch(/no feed here/);
  });

  it('does not take the feed of the whole site for a section', async () => {
    const web = webOf({ [`${SITE}world`]: SECTION, [`${SITE}feed`]: RSS });
    expect((await discoverSource(`${SITE}world`, web)).kind).toBe('section');
  });

  it('counts a feed that is hosted elsewhere to the family of its site', async () => {
    const web = webOf({ 'https://feeds.host.example/fen': RSS });
    expect((await discoverSource('https://feeds.host.example/fen', web)).family).toBe('fendaily.example');
  });

  it('notes what the outlet reserves', async () => {
    const headers = { 'tdm-reservation': '1' };
    const bytes = new TextEncoder().encode(RSS);
    const reserved = await discoverSource(SITE, webOf({ [SITE]: { bytes, headers } }));
    expect(reserved.rights.languageModel).toBe(false);
    expect(rightsNote(reserved.rights)).toMatch(/reserves text and data mining/);
    const usage = [{ field: 'Content-Signal', value: 'search=yes, ai-train=no' }] as const;
    const terms = async () => ({ usage, tdm: null, unread: null });
    const signals = await discoverSource(SITE, { ...webOf({ [SITE]: RSS }), terms });
    expect(rightsNote(signals.rights)).toMatch(/kept from language models/);
  });

  it('says what to give instead where there is nothing to follow', async () => {
    const nothing = discoverSource(SITE, webOf({ [SITE]: page('', '<p>Under construction</p>') }));
    await expect(nothing).rejects.toThrow(/no feed and no list of headlines; give the address of a feed/);
    await expect(discoverSource('news', webOf({}))).rejects.toThrow(/write it like https:/);
    await expect(discoverSource(SITE, webOf({}))).rejects.toBeInstanceOf(Missing);
  });
});
