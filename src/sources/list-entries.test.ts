import { expect, it } from 'vitest';
import type { Fetched } from '../domain/source.js';
import { decodeBytes, NotAFeed, parseFeed } from '../extract/index.js';
import { readListing } from './list-entries.js';
import type { SourcePorts } from './ports.js';

const ports: SourcePorts = {
  fetch: () => Promise.reject(new Error('nothing is fetched here')),
  parseFeed,
  decode: (bytes, contentType) => decodeBytes(bytes, contentType, 'html').text,
  isMiss: () => false,
  isSilent: () => false,
};

const fetchedOf = (text: string): Fetched => ({
  url: 'https://fendaily.example/feed',
  status: 200,
  headers: {},
  contentType: null,
  bytes: new TextEncoder().encode(text),
  notModified: false,
});

it('lists a feed, each entry once, whatever its links carry', () => {
  const feed = `<rss version="2.0"><channel><title>Fen Daily</title>
    <item><guid>g1</guid><link>https://fendaily.example/1?utm_source=rss</link><title>Ferry to sail</title>
      <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate></item>
    <item><link>http://www.fendaily.example/1/</link><title>Ferry to sail again</title></item>
    <item><link>https://fendaily.example/2</link><title>Mill reopens</title></item>
    <item><title>No link at all</title></item></channel></rss>`;
  const { entries } = readListing(
    fetchedOf(feed),
    { kind: 'feed', url: 'https://fendaily.example/feed' },
    ports,
  );
  expect(entries.map(({ key }) => key)).toEqual(['fendaily.example/1', 'fendaily.example/2']);
  expect(entries[0]?.entry).toMatchObject({
    id: 'g1',
    title: 'Ferry to sail',
    published: expect.stringMatching(/^2026-03-01T10:00/),
  });
});

it('lists the headlines of a section page', () => {
  const html = `<html><body><main><a href="/a/1">Ferry to sail at night</a><a href="/a/2">Mill reopens as a library</a>
    <a href="/a/1">Ferry to sail at night</a><a href="/news/3">フェリーが夜に出航する予定です</a></main></body></html>`;
  const { entries } = readListing(
    fetchedOf(html),
    { kind: 'section', url: 'https://fendaily.example/feed' },
    ports,
  );
  expect(entries.map(({ entry }) => entry.url)).toEqual(
    ['a/1', 'a/2', 'news/3'].map((path) => `https://fendaily.example/${path}`),
  );
});

it('says when a feed is one no longer', () => {
  const gone = () => readListing(fetchedOf('<!doctype html><p>Moved'), { kind: 'feed', url: 'x' }, ports);
  expect(gone).toThrow(NotAFeed);
});
