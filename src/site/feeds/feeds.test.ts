import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../extract/index.js';
import { LISTED } from '../fixtures/listed-briefs.js';
import { memoryLibrary, memorySite } from '../fixtures/memory-site.js';

const TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };

async function read(path: string, site = memorySite()) {
  const response = await site.request(path);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get('content-type') ?? '';
  const url = `https://nutgraf.example${path}`;
  return { contentType, text: new TextDecoder().decode(bytes), feed: parseFeed(bytes, { url, contentType }) };
}

describe.each(Object.entries(TYPES))('the %s feed', (format, type) => {
  it('is read back whole, with absolute addresses', async () => {
    const { contentType, feed } = await read(`/feed.${format}`);
    const [first] = LISTED;
    expect(contentType).toContain(type);
    expect(feed.problems).toEqual([]);
    expect(feed.entries).toHaveLength(LISTED.length);
    expect(feed.title).toBe('Nutgraf (sample)');
    expect(feed.entries[0]).toMatchObject({
      title: first?.headline,
      link: `https://nutgraf.example/briefs/${first?.slug}`,
      summary: first?.dek,
    });
    expect(feed.entries[0]?.content).toContain(first?.nutGraf);
    expect(Date.parse(feed.entries[0]?.published ?? '')).toBe(Date.parse(first?.publishedAt ?? ''));
  });

  it('tells a brief in another language in that language', async () => {
    const listed = LISTED.slice(0, 1).map((brief) => ({ ...brief, language: 'it' }));
    const { text } = await read(`/feed.${format}`, memorySite({ library: memoryLibrary({ listed }) }));
    expect(text).toContain('Il testo completo, con le parole delle sue fonti');
    expect(text).toMatch(/<dc:language>it<|<entry xml:lang="it">|"language": "it"/);
  });

  it('holds one topic under the topic’s address', async () => {
    const { feed } = await read(`/topics/research/feed.${format}`);
    expect(feed.title).toBe('Nutgraf (sample): Research');
    expect(feed.entries).toHaveLength(LISTED.filter(({ topic }) => topic === 'research').length);
  });

  it('survives markup and control characters in a headline', async () => {
    const headline = 'A & B <b>“said”</b> \u0000\u000b ]]> \ud800 end';
    const listed = LISTED.slice(0, 1).map((brief) => ({ ...brief, headline }));
    const { feed } = await read(`/feed.${format}`, memorySite({ library: memoryLibrary({ listed }) }));
    expect(feed.problems).toEqual([]);
    expect(feed.entries[0]?.title).toMatch(/^A & B .*“said”.*end$/s);
  });

  it('is valid when it is empty', async () => {
    const { feed } = await read(`/feed.${format}`, memorySite({ library: memoryLibrary({ listed: [] }) }));
    expect([feed.problems, feed.entries]).toEqual([[], []]);
  });
});
