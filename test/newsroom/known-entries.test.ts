import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { articlePage, openNewsDesk } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, n) =>
    `The harbour board of Port Ellery voted on point ${n} of the plan for the lock on Tuesday evening.`,
);

/** How one feed writes its links and ids, another at each read. */
interface Habit {
  readonly link?: (base: string, path: string) => string;
  readonly guid?: (path: string) => string;
}

describe('entries at later reads', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;
  const client = createUndiciClient();

  beforeAll(async () => {
    [database, outlet] = await Promise.all([openTestDatabase(), openOutlet()]);
  });

  afterAll(async () => {
    await Promise.all([client.close(), outlet.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    desk = await openNewsDesk(database, client, [outlet.host]);
  });

  const feed = ({ link = (base, path) => `${base}${path}`, guid = (path) => path }: Habit = {}): string => {
    const items = ['/2026/lock', '/2026/ferry', '/2026/crane'].map(
      (
        path,
        at,
      ) => `<item><title>Headline ${at} of the day</title><link>${link(outlet.base, path).replaceAll('&', '&amp;')}</link>
        <guid isPermaLink="false">${guid(path)}</guid><pubDate>Wed, 25 Nov 2026 0${at}:10:07 GMT</pubDate></item>`,
    );
    return `<rss version="2.0"><channel><title>Fen Daily</title>${items.join('')}</channel></rss>`;
  };
  const found = async (): Promise<number> => await desk.stores.entries.waiting();

  it.each<[string, Habit]>([
    ['other ids', { guid: (path) => `${path}-${Math.random()}` }],
    [
      'tracking parameters',
      { link: (base, path) => `${base}${path}?utm_source=rss&utm_campaign=${Math.random()}` },
    ],
    ['https', { link: (base, path) => `${base.replace('http:', 'https:')}${path}` }],
    ['slashes at the end', { link: (base, path) => `${base}${path}/` }],
    ['fragments', { link: (base, path) => `${base}${path}#rss` }],
    ['AMP forms', { link: (base, path) => `${base}${path}/amp` }],
    [
      'new addresses and ids together',
      { link: (base, path) => `${base}/news${path}-moved`, guid: (path) => `v2:${path}` },
    ],
  ])('are the same with %s', async (_name, habit) => {
    outlet.put('/feed', feed());
    const { source } = await desk.follow(`${outlet.base}/feed`);
    expect(await found()).toBe(3);
    desk.jobs.length = 0;
    for (const written of [habit, {}, habit]) {
      outlet.put('/feed', feed(written));
      await desk.readSource(source);
    }
    expect(await found()).toBe(3);
    expect(desk.jobs.filter(({ name }) => name === 'read-entry')).toEqual([]);
  });

  it('stores no markup and nothing that runs, whatever feed and page hold', async () => {
    const hostile =
      '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&lt;b onclick=x&gt;Lock&lt;/b&gt; opens';
    const item = `<item><title>${hostile}</title><link>${outlet.base}/x</link><description>${hostile}</description><author>${hostile}</author></item>
      <item><title>Second</title><link>javascript:alert(3)</link></item><item><title>Third</title><link>data:text/html,x</link></item>`;
    outlet.put('/feed', `<rss version="2.0"><channel><title>${hostile}</title>${item}</channel></rss>`);
    const page = articlePage('Lock &lt;script&gt;alert(4)&lt;/script&gt; opens', PARAGRAPHS, 'Fen Daily');
    outlet.put(
      '/x',
      page.replace(
        '</article>',
        '<script>alert(5)</script><p onclick="alert(6)">A <a href="javascript:x">link</a> in a paragraph that is long enough to be kept, on Tuesday.</p></article>',
      ),
    );
    const { source, entries } = await desk.follow(`${outlet.base}/feed`);
    expect(entries).toHaveLength(1);
    const [entry = ''] = entries;
    expect((await desk.stores.entries.get(entry))?.title).toBe('Lock opens');
    await desk.readEntry(entry);
    const kept = await desk.stores.articles.byEntry(entry);
    const row = await desk.stores.sources.get(source);
    const all = JSON.stringify([kept?.article.text, kept?.article.blocks, kept?.article.byline, row?.name]);
    expect(kept?.article.text).toContain('A link in a paragraph');
    expect(all).not.toMatch(/<\w|onerror|onclick|javascript:|alert\([12356]\)/i);
  });
});
