import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.js';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: 'https://a.example/feed' });
const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;
function outcomeOf(text: string): string {
  try {
    return parse(text).format;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
const TITLE = '<item><title>Deep</title></item>';

describe('feeds made to harm', () => {
  it('does not expand nested entities', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
    expect(parse(bomb + rss('<item><title>x&c;y&a;</title></item>')).entries[0]?.title).toBe('xyha');
  });

  it('expands a long entity only so often', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>`;
    const item = `<item><description>${'&a;'.repeat(10_000)}</description></item>`;
    expect(parse(bomb + rss(item)).entries[0]?.summary).toHaveLength(1_000_000);
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
    expect(feed.problems).toEqual(['The feed lists more than 5,000 entries; the first 5,000 were read.']);
  });

  it('counts no further than it reads, entries and elements', () => {
    expect(parse(rss('<item/>'.repeat(400_000))).entries).toHaveLength(5_000);
    const wide = parse(rss(`<item><title>Wide</title>${'<category/>'.repeat(400_000)}</item>`));
    expect(wide.entries[0]?.title).toBe('Wide');
    expect(wide.problems).toContain('The feed holds more elements than are read; the rest was left out.');
    const addresses = 'https://a.example/1\n'.repeat(100_000);
    expect(parse(addresses).problems).toEqual([
      'The feed lists more than 50,000 entries; the first 50,000 were read.',
    ]);
  });

  it('keeps the headlines of a feed with more text than is read, and the beginning of one long entry', () => {
    const paragraph = '&lt;p&gt;word word &lt;/p&gt;';
    const long = (times: number) =>
      `<item><title>Long</title><description>${paragraph.repeat(times)}</description></item>`;
    const one = parse(rss(long(80_000)));
    expect(one.entries[0]?.summary?.length).toBeLessThan(1_100_000);
    const many = parse(rss(long(40_000).repeat(12)));
    expect(many.entries.map(({ title }) => title)).toEqual(Array(12).fill('Long'));
    expect(many.entries.at(-1)?.summary).toBeNull();
    expect(many.problems).toEqual([
      'The feed holds more text than is read; the later entries have their headlines only.',
    ]);
    expect(parse(rss(`<item><title>${'x'.repeat(1_000_000)}</title></item>`)).entries[0]?.title).toHaveLength(
      10_000,
    );
  });

  it('takes no more of a base address than addresses have', () => {
    const links = '<a href="x">y</a>'.repeat(100_000);
    const inside = `<content type="xhtml">${'<div xml:base="abcdefgh/">'.repeat(400)}${links}`;
    const feed = parse(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}`);
    expect(feed.entries[0]?.content?.length).toBeLessThan(3_000_000);
  });

  it('reads on where a CDATA section or a comment is never closed', () => {
    for (const start of ['<![CDATA[', '<!-- ']) {
      const feed = parse(rss(`${TITLE}${start}${TITLE.repeat(3)}`));
      expect(feed.entries).toHaveLength(4);
      expect(feed.problems[0]).toMatch(/^A (?:CDATA section|comment) was not closed; its text was read/);
    }
  });

  it('reads a hundred thousand namespaces', () => {
    const declared = Array.from({ length: 100_000 }, (_, n) => `xmlns:n${n}="u:${n}"`).join(' ');
    expect(parse(`<rss version="2.0" ${declared}><channel>${TITLE}</channel></rss>`).entries).toHaveLength(1);
    const each = Array.from({ length: 100_000 }, (_, n) => `<n${n}:x xmlns:n${n}="u:${n}"/>`).join('');
    expect(parse(rss(`<item><title>T</title>${each}</item>`)).entries).toHaveLength(1);
  });

  it('reads UTF-16 that has no mark, wherever its first tag is', () => {
    const text = `\n\n${rss('<item><title>Café</title></item>')}`;
    const little = Buffer.from(text, 'utf16le');
    expect(parseFeed(little).entries[0]?.title).toBe('Café');
    expect(parseFeed(Buffer.from(little).swap16()).entries[0]?.title).toBe('Café');
    expect(() => parseFeed(Buffer.alloc(1_000_000))).toThrow(/binary file/);
  });

  it.each(['[', '{"a":', ',', '"', '/*', '//', '\\n'])('stays quick on JSON of %j without end', (piece) => {
    const text = `{"version":"https://jsonfeed.org/version/1.1","items":[${piece.repeat(1_000_000)}`;
    expect(outcomeOf(text)).toMatch(/^(?:json|NotAFeed)$/);
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
