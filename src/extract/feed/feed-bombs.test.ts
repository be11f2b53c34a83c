import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.js';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: 'https://a.example/feed' });
const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const TITLE = '<item><title>Deep</title></item>';

describe('feeds made to harm', () => {
  it('does not expand nested entities', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
    expect(parse(bomb + rss('<item><title>x&c;y&a;</title></item>')).entries[0]?.title).toBe('xyha');
  });

  it('expands a long entity only so often', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>`;
    const title = parse(bomb + rss(`<item><title>${'&a;'.repeat(10_000)}</title></item>`)).entries[0]?.title;
    expect(title).toHaveLength(1_000_000);
  });

  it('reads no file and no address that an entity names', () => {
    const doctype =
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://a.example">]>';
    expect(parse(doctype + rss('<item><title>a &x; b</title></item>')).entries[0]?.title).toBe('a &x; b');
  });

  it('survives a million tags within each other, and says so', () => {
    const feed = parse(rss(`${TITLE}${'<x>'.repeat(1_000_000)}`));
    expect(feed.entries[0]?.title).toBe('Deep');
    expect(feed.problems).toContain('The markup is nested without end; what follows was not read.');
  });

  it('survives a million tags within each other inside an entry’s HTML', () => {
    const deep = parse(rss(`<item><description>${'&lt;b&gt;'.repeat(300_000)}x</description></item>`));
    expect(deep.entries).toHaveLength(1);
  });

  it('reads the beginning of a feed with an attribute of 100 million bytes', () => {
    const bytes = Buffer.alloc(100_000_000, 'a');
    bytes.write(`<rss version="2.0"><channel>${TITLE}<item><title a="`);
    const feed = parseFeed(bytes);
    expect(feed.entries[0]?.title).toBe('Deep');
    expect(feed.problems[0]).toBe('The feed is longer than 16 million bytes; the rest was not read.');
  });

  it('reads the first of 100,000 entries, and says so', () => {
    const feed = parse(rss('<item><title>T</title></item>'.repeat(100_000)));
    expect(feed.entries).toHaveLength(5_000);
    expect(feed.problems).toEqual(['The feed lists 100,000 entries; the first 5,000 were read.']);
  });

  it('unpacks gzip that nothing announced, with a bound', () => {
    const feed = parseFeed(gzipSync(rss(TITLE)), { contentType: 'text/xml' });
    expect(feed.entries[0]?.title).toBe('Deep');
    expect(feed.problems).toEqual(['The feed was packed with gzip unannounced; it was unpacked.']);
    const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
    expect(() => parseFeed(bomb)).toThrow(/binary file/);
  });

  it('reads round zero bytes and halves of surrogate pairs', () => {
    expect(parse(rss('<item><title>A\0B &#xD800; &#x110000; C</title></item>')).entries[0]?.title).toMatch(
      /^AB . . C$/,
    );
    const json = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A \\ud83d B"}]}';
    expect(parse(json).entries[0]?.title).toBe('A \ufffd B');
  });

  it.each(['<', '<a ', '</', '&lt;a href=', '<![CDATA[', '&lt;script', '@', '(', '<?', '<item/>', '"', '&'])(
    'stays quick on %j without end',
    (piece) => {
      const long = piece.repeat(40_000);
      const feed = parse(rss(`<item><title>${long}</title><author>${long}</author><link>${long}`));
      expect(feed.format).toBe('rss');
    },
  );
});
