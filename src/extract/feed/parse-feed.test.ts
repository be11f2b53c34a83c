import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

describe('parseFeed', () => {
  it('reads RSS 2.0', () => {
    const feed = parseFeed(fixture('rss2.xml'), { url: 'https://harbor.example/feed.xml' });
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Harbor Ledger & Post',
      link: 'https://harbor.example/',
      description: 'News from the coast',
      language: 'en-us',
      updated: '2026-05-04T14:30:00.000Z',
      problems: [],
    });
    expect(feed.entries[0]).toEqual({
      id: 'harbor-1',
      link: 'https://harbor.example/stories/crane',
      title: 'Port opens "quiet" crane & yard',
      summary: 'The port opened it on Monday. <a href="https://harbor.example/map">Map</a>',
      content: '<p>The port opened the crane.</p><img src="https://harbor.example/crane.jpg" />',
      author: 'Ines Calder',
      published: '2026-05-04T06:00:00.000Z',
      updated: null,
      language: 'en-us',
      enclosures: [
        { url: 'https://harbor.example/audio/crane.mp3', type: 'audio/mpeg', length: 1200, seconds: null },
      ],
      image: null,
      imageCredit: null,
      original: null,
      rights: null,
      explicit: null,
      categories: [],
      comments: null,
      inReplyTo: null,
      place: null,
    });
    expect(feed.entries[1]).toMatchObject({
      link: 'https://harbor.example/stories/second',
      author: 'Owen Marsh',
      published: '2026-05-03T00:00:00.000Z',
    });
  });

  it('reads RSS 1.0 and inherits the language', () => {
    const feed = parseFeed(fixture('rss1.rdf'));
    expect(feed).toMatchObject({ format: 'rss', title: 'Polderbericht', language: 'nl' });
    expect(feed.entries).toMatchObject([
      {
        id: 'https://polder.example/1',
        title: 'Sluis gaat open',
        author: 'Saskia de Wit',
        published: '2026-05-04T06:00:00.000Z',
        language: 'nl',
      },
    ]);
  });

  it('reads Atom 1.0 with xml:base and xml:lang', () => {
    const feed = parseFeed(fixture('atom.xml'), { url: 'https://cdn.example/copy.atom' });
    expect(feed).toMatchObject({ format: 'atom', title: 'Orbit Daily', link: 'https://orbit.example/news/' });
    expect(feed.entries[0]).toMatchObject({
      link: 'https://orbit.example/news/lancement',
      summary: 'Moins de &lt;5&gt; minutes',
      content: '<p>La fusée a <a href="https://orbit.example/news/photos/fusee.html">décollé</a>.</p>',
      author: 'Orbit desk',
      language: 'fr',
      updated: '2026-05-04T07:30:00.000Z',
    });
    expect(feed.entries[1]).toMatchObject({
      author: 'Ada Quill, Ben Roe',
      content: '<p>All is well.</p>',
      language: 'en',
    });
  });

  it('reads Atom 0.3 with Base64 content and a partial date', () => {
    const feed = parseFeed(fixture('atom03-base64.xml'));
    expect(feed).toMatchObject({ format: 'atom', title: 'Old Timer', description: 'Since <em>2003</em>' });
    expect(feed.entries).toMatchObject([
      { content: '<p>Hello, world.</p>', published: '2004-05-01T00:00:00.000Z' },
    ]);
  });

  it('reads JSON Feed', () => {
    const feed = parseFeed(fixture('feed.json'), { url: 'https://grid.example/feed.json' });
    expect(feed).toMatchObject({
      format: 'json',
      title: 'Grid Weekly',
      language: 'en-GB',
      author: 'Grid desk',
    });
    expect(feed.updated).toBe('2026-05-05T00:00:00.000Z');
    expect(feed.entries).toMatchObject([
      {
        id: '7',
        link: 'https://grid.example/items/7',
        title: 'Battery park approved',
        content: '<p>Approved.</p>',
        author: 'Lena Brook, Tom Hale',
        enclosures: [{ url: 'https://grid.example/park.pdf', type: 'application/pdf', length: 42 }],
      },
      { link: 'https://else.example/8', content: '5 &lt; 6', author: 'Grid desk' },
    ]);
  });

  it('reads CDF', () => {
    const feed = parseFeed(fixture('cdf.xml'));
    expect(feed).toMatchObject({ format: 'cdf', title: 'Channel Nine', link: 'https://channel.example/' });
    expect(feed.entries).toMatchObject([
      { title: 'One', link: 'https://channel.example/one', summary: 'The first' },
    ]);
  });

  it('reads news sitemaps and leaves out entries without a title', () => {
    const feed = parseFeed(fixture('news-sitemap.xml'));
    expect(feed.format).toBe('sitemap');
    expect(feed.entries).toMatchObject([
      {
        link: 'https://metro.example/tram',
        title: 'Tram line & bridge open',
        published: '2026-05-04T10:00:00.000Z',
        updated: '2026-05-04T11:00:00.000Z',
        language: 'en',
      },
    ]);
  });

  it('lists the sitemaps of an index', () => {
    const feed = parseFeed(fixture('sitemap-index.xml'));
    expect(feed.format).toBe('sitemap-index');
    expect(feed.entries.map((entry) => entry.link)).toEqual([
      'https://metro.example/sitemap-1.xml',
      'https://metro.example/sitemap-2.xml',
    ]);
  });

  it('reads windows-1252', () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>\x93Hafen\x94 \x96 K\xf6ln</title></channel></rss>';
    expect(parseFeed(new Uint8Array(Buffer.from(xml, 'latin1'))).title).toBe('“Hafen” – Köln');
  });
});
