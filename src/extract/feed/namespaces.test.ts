import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../domain/source.js';
import { parseFeed } from './parse-feed.js';

const URL_OF_FEED = 'https://fen.example/feeds/main.xml';
const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: URL_OF_FEED });

const NAMESPACES = [
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['cc', 'http://web.resource.org/cc/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['georss', 'http://www.georss.org/georss'],
  ['gml', 'http://www.opengis.net/gml'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['slash', 'http://purl.org/rss/1.0/modules/slash/'],
  ['thr', 'http://purl.org/syndication/thread/1.0'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

const rssEntry = (inside: string, channel = ''): FeedEntry | undefined =>
  parse(`<rss version="2.0" ${NAMESPACES}><channel>${channel}<item>${inside}</item></channel></rss>`)
    .entries[0];
const atomEntry = (inside: string): FeedEntry | undefined =>
  parse(`<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}><entry>${inside}</entry></feed>`).entries[0];

describe('what the namespaces of feeds carry', () => {
  it.each<[string, string, Partial<FeedEntry>]>([
    ['dc:creator', '<dc:creator>Jane Doe</dc:creator>', { author: 'Jane Doe' }],
    ['dc:date', '<dc:date>2026-05-04T08:00:00+02:00</dc:date>', { published: '2026-05-04T06:00:00.000Z' }],
    ['dc:subject', '<dc:subject>Harbours</dc:subject>', { categories: ['Harbours'] }],
    ['dc:language', '<dc:language>nb_NO</dc:language>', { language: 'nb-NO' }],
    ['dc:rights', '<dc:rights>© Fen Daily</dc:rights>', { rights: '© Fen Daily' }],
    ['dc:identifier', '<dc:identifier>fen-1</dc:identifier>', { id: 'fen-1' }],
    [
      'dc:source',
      '<dc:source>https://agency.example/1</dc:source>',
      { original: { title: null, url: 'https://agency.example/1' } },
    ],
    [
      'content:encoded',
      '<description>Short</description><content:encoded><![CDATA[<p>Long<script>x()</script></p>]]></content:encoded>',
      { summary: 'Short', content: '<p>Long</p>' },
    ],
    [
      'media:content, media:credit',
      '<media:content url="/a.jpg" medium="image" type="image/jpeg" fileSize="9"><media:credit>Ann Ray / Fen</media:credit></media:content>',
      {
        image: 'https://fen.example/a.jpg',
        imageCredit: 'Ann Ray / Fen',
        enclosures: [{ url: 'https://fen.example/a.jpg', type: 'image/jpeg', length: 9, seconds: null }],
      },
    ],
    ['media:thumbnail', '<media:thumbnail url="t.png"/>', { image: 'https://fen.example/feeds/t.png' }],
    [
      'media:group, media:copyright, media:keywords',
      '<media:group><media:content url="/a.png" medium="image"/><media:copyright>Fen Pictures</media:copyright></media:group><media:keywords>lock, port</media:keywords>',
      { image: 'https://fen.example/a.png', imageCredit: 'Fen Pictures', categories: ['lock', 'port'] },
    ],
    ['media:rating', '<media:rating>adult</media:rating>', { explicit: true }],
    [
      'itunes:author, itunes:image, itunes:duration, itunes:explicit',
      '<enclosure url="/a.mp3" type="audio/mpeg" length="7"/><itunes:author>Jo Pod</itunes:author><itunes:image href="/p.jpg"/><itunes:duration>1:02:03</itunes:duration><itunes:explicit>false</itunes:explicit>',
      {
        author: 'Jo Pod',
        image: 'https://fen.example/p.jpg',
        explicit: false,
        enclosures: [{ url: 'https://fen.example/a.mp3', type: 'audio/mpeg', length: 7, seconds: 3723 }],
      },
    ],
    [
      'georss:point',
      '<georss:point>45.2 -71.9</georss:point>',
      { place: { latitude: 45.2, longitude: -71.9 } },
    ],
    [
      'georss:where',
      '<georss:where><gml:Point><gml:pos>10 20</gml:pos></gml:Point></georss:where>',
      { place: { latitude: 10, longitude: 20 } },
    ],
    ['georss:box', '<georss:box>10 20 30 40</georss:box>', { place: { latitude: 20, longitude: 30 } }],
    [
      'georss:polygon, whose last corner is its first',
      '<georss:polygon>0 0 0 10 10 10 10 0 0 0</georss:polygon>',
      { place: { latitude: 5, longitude: 5 } },
    ],
    ['georss:point that is none', '<georss:point>95 200</georss:point>', { place: null }],
    ['slash:comments', '<slash:comments>42</slash:comments>', { comments: 42 }],
    ['cc:license', '<cc:license rdf:resource="https://cc.example/by"/>', { rights: 'https://cc.example/by' }],
    ['atom:link in RSS', '<atom:link href="https://fen.example/1"/>', { link: 'https://fen.example/1' }],
    [
      'atom:updated in RSS',
      '<atom:updated>2026-05-04T08:00:00Z</atom:updated>',
      { updated: '2026-05-04T08:00:00.000Z' },
    ],
    [
      'source',
      '<source url="https://agency.example/feed">Coastal Press</source>',
      { original: { title: 'Coastal Press', url: 'https://agency.example/feed' } },
    ],
    [
      'xml:base and xml:lang',
      '<description xml:base="https://b.example/x/" xml:lang="fr">&lt;a href="y"&gt;z&lt;/a&gt;</description>',
      { summary: '<a href="https://b.example/x/y">z</a>', language: 'fr' },
    ],
  ])('%s', (_name, inside, fields) => {
    expect(rssEntry(inside)).toMatchObject(fields);
  });

  it.each<[string, string, Partial<FeedEntry>]>([
    ['thr:total', '<thr:total>7</thr:total>', { comments: 7 }],
    ['thr:count', '<link rel="replies" href="/c" thr:count="8"/>', { comments: 8 }],
    [
      'thr:in-reply-to',
      '<thr:in-reply-to ref="tag:fen.example,2026:1"/>',
      { inReplyTo: 'tag:fen.example,2026:1' },
    ],
    ['rights', '<rights type="html">&amp;copy; Fen</rights>', { rights: '© Fen' }],
    [
      'source',
      '<source><title>Coastal Press</title><link href="https://agency.example/"/></source>',
      { original: { title: 'Coastal Press', url: 'https://agency.example/' } },
    ],
  ])('%s in Atom', (_name, inside, fields) => {
    expect(atomEntry(inside)).toMatchObject(fields);
  });

  it('takes the feed’s rights where the entry has none of its own', () => {
    const channel = '<copyright>Copyright 2026 Fen Daily</copyright>';
    expect(rssEntry('<title>T</title>', channel)?.rights).toBe('Copyright 2026 Fen Daily');
    expect(rssEntry('<dc:rights>Agency</dc:rights>', channel)?.rights).toBe('Agency');
  });

  it.each([
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>F</title></channel><item><title>T</title><link>https://fen.example/1</link></item></rdf:RDF>',
      'rss',
    ],
    [
      'RSS 0.91',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>F</title><item><title>T</title><link>https://fen.example/1</link></item></channel></rss>',
      'rss',
    ],
    [
      'RSS 0.92',
      '<rss version="0.92"><channel><title>F</title><item><title>T</title><link>https://fen.example/1</link></item></channel></rss>',
      'rss',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>F</title></channel><item rdf:about="https://fen.example/1"><title>T</title><link>https://fen.example/1</link></item></rdf:RDF>',
      'rss',
    ],
    [
      'RSS 2.0',
      '<rss version="2.0"><channel><title>F</title><item><title>T</title><link>https://fen.example/1</link></item></channel></rss>',
      'rss',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title mode="escaped">T</title><link rel="alternate" href="https://fen.example/1"/></entry></feed>',
      'atom',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>T</title><link href="https://fen.example/1"/></entry></feed>',
      'atom',
    ],
    [
      'JSON Feed 1.0',
      '{"version":"https://jsonfeed.org/version/1","title":"F","items":[{"id":"1","title":"T","url":"https://fen.example/1"}]}',
      'json',
    ],
    [
      'JSON Feed 1.1',
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"T","url":"https://fen.example/1"}]}',
      'json',
    ],
    [
      'CDF',
      '<CHANNEL HREF="https://fen.example/"><TITLE>F</TITLE><ITEM HREF="https://fen.example/1"><TITLE>T</TITLE></ITEM></CHANNEL>',
      'cdf',
    ],
    [
      'a news sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://fen.example/1</loc><news:news><news:title>T</news:title></news:news></url></urlset>',
      'sitemap',
    ],
  ])('reads %s', (_name, text, format) => {
    const feed = parse(text);
    expect(feed).toMatchObject({ format, problems: [] });
    expect(feed.entries.map(({ title, link }) => [title, link])).toEqual([['T', 'https://fen.example/1']]);
  });
});
