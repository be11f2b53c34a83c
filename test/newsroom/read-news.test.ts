import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { articlePage, openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const FACTS = [
  'The harbour authority of Port Ellery opened its first automatic lock on Tuesday, two years behind plan.',
  'Ships of up to 140 metres now pass in eleven minutes, a third of the time that the old gates took.',
  'The lock cost 412 million crowns, of which the state paid 260 million, the authority said.',
  '“We lost two winters to the clay,” said Marta Lindqvist, who has led the works since 2021.',
  'Pilots had asked for wider approaches, and the authority moved the northern quay by forty metres.',
  'The old gates stay in service until May so that crews can be trained on both systems.',
  'Fishing boats under twelve metres pay nothing in the first year, according to the published tariff.',
  'A second lock for barges is planned upstream, but parliament has not voted on the money.',
];

describe('reading news over HTTP into the database', () => {
  let database: TestDatabase;
  let daily: Outlet;
  let agency: Outlet;
  const client = createUndiciClient();
  const allowedHosts: string[] = [];
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;

  beforeAll(async () => {
    [database, daily, agency] = await Promise.all([openTestDatabase(), openOutlet(), openOutlet()]);
    allowedHosts.push(daily.host, agency.host);
  });

  afterAll(async () => {
    await Promise.all([client.close(), daily.close(), agency.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    desk = await openNewsDesk(database, client, allowedHosts);
  });

  it('credits an earlier copy to its agency once the agency’s own report arrives', async () => {
    const printed = [...FACTS, 'Reporting by Coastal Press.'];
    daily.put('/lock', articlePage('Port Ellery opens its automatic lock', printed, 'Fen Daily'));
    daily.put('/feed', rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], daily.base));
    agency.put('/lock', articlePage('Automatic lock opens in Port Ellery', FACTS, 'Coastal Press'));
    agency.put('/feed', rssFeed('Coastal Press', [['/lock', 'Automatic lock opens']], agency.base));
    const first = await desk.follow(`${daily.base}/feed`);
    await desk.readEntry(first.entries[0]);
    const copy = await database.stores.articles.byEntry(first.entries[0] ?? '');
    expect(copy?.article.syndicatedFrom).toBeNull();
    const second = await desk.follow(`${agency.base}/feed`);
    await desk.readEntry(second.entries[0]);
    const original = await database.stores.articles.byEntry(second.entries[0] ?? '');
    expect(original?.storyId).toBe(copy?.storyId);
    expect(original?.article.syndicatedFrom).toBeNull();
    const credited = await database.stores.articles.byEntry(first.entries[0] ?? '');
    expect(credited?.article.syndicatedFrom).toBe('Coastal Press');
    expect((await database.stores.articles.stories(5)).map(({ outlets }) => outlets)).toEqual([1]);
  });

  it('keeps a new snapshot, and tells the story, when the outlet changes its page', async () => {
    daily.put('/lock', {
      body: articlePage('Port Ellery opens its automatic lock', FACTS, 'Fen Daily'),
      headers: { etag: '"1"' },
    });
    daily.put('/feed', rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], daily.base));
    const { entries } = await desk.follow(`${daily.base}/feed`);
    const [entry = ''] = entries;
    await desk.readEntry(entry);
    const before = await database.stores.articles.byEntry(entry);
    await desk.readEntry(entry);
    expect(daily.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect((await database.stores.articles.byEntry(entry))?.snapshotId).toBe(before?.snapshotId);
    const changed = FACTS.map((text) => text.replace('412 million', '430 million'));
    daily.put('/lock', {
      body: articlePage('Port Ellery opens its automatic lock', changed, 'Fen Daily'),
      headers: { etag: '"2"' },
    });
    desk.jobs.length = 0;
    await desk.readEntry(entry);
    const after = await database.stores.articles.byEntry(entry);
    expect(after?.article.text).toContain('430 million');
    expect(await database.stores.articles.snapshotText(before?.snapshotId ?? '')).toContain('412 million');
    const told = 'Fen Daily changed its report: “412 million” became “430 million”. It does not say so.';
    expect((await desk.reasons()).filter((reason) => reason === told)).toHaveLength(2);
    const [change] = await database.stores.articles.changesOfStory(after?.storyId ?? '');
    expect(change).toMatchObject({ outlet: 'Fen Daily', told, change: { announced: false, headline: null } });
    expect(desk.jobs).toEqual([{ name: 'draft-story', id: after?.storyId }]);
  });

  it('tries again where a server fails, and gives up where the page is gone', async () => {
    daily.put('/busy', { status: 503 });
    daily.put('/list', { body: '<html><body><p>Nothing here.</p></body></html>' });
    const items = [
      ['/busy', 'The busy page of the day'],
      ['/gone', 'The page that is gone'],
      ['/list', 'The page that says nothing'],
    ] as const;
    daily.put('/feed', rssFeed('Fen Daily', items, daily.base));
    const { entries } = await desk.follow(`${daily.base}/feed`);
    for (const entry of entries) await desk.readEntry(entry);
    const states = await Promise.all(
      entries.map(async (entry) => (await desk.stores.entries.get(entry))?.state),
    );
    expect(states).toEqual(['new', 'stopped', 'stopped']);
    for (let attempt = 0; attempt < 3; attempt++) await desk.readEntry(entries[0]);
    expect((await desk.stores.entries.get(entries[0] ?? ''))?.state).toBe('stopped');
    expect((await desk.reasons()).filter((reason) => /Tried again at/.test(reason))).toHaveLength(3);
  });

  it('puts a page off, without counting it as tried, where its host’s turn comes late', async () => {
    daily.put('/robots.txt', 'User-agent: *\nAllow: /\nCrawl-delay: 30');
    daily.put('/one', articlePage('Port Ellery opens its automatic lock', FACTS, 'Fen Daily'));
    const items = [
      ['/one', 'Port Ellery opens its automatic lock'],
      ['/two', 'Another report of the day'],
    ] as const;
    daily.put('/feed', rssFeed('Fen Daily', items, daily.base));
    const { entries } = await desk.follow(`${daily.base}/feed`);
    const before = Date.now();
    for (const entry of entries) await desk.readEntry(entry);
    const rows = await Promise.all(entries.map((entry) => desk.stores.entries.get(entry)));
    // The feed itself took the host's turn.
    expect(rows.map((row) => [row?.state, row?.attempts])).toEqual([
      ['new', 0],
      ['new', 0],
    ]);
    expect(await desk.stores.entries.takeDueChecks(new Date(before + 25_000), 10)).toEqual([]);
    expect(await desk.stores.entries.takeDueChecks(new Date(before + 45_000), 10)).toEqual([entries[0]]);
    expect(await desk.stores.entries.takeDueChecks(new Date(before + 75_000), 10)).toEqual([entries[1]]);
    daily.put('/robots.txt', { status: 404 });
  });

  it('comes back to an entry whose job was lost', async () => {
    daily.put('/feed', rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], daily.base));
    const { entries } = await desk.follow(`${daily.base}/feed`);
    expect(await desk.stores.entries.takeDueChecks(new Date(), 10)).toEqual([]);
    const later = new Date(Date.now() + 2 * 3_600_000);
    expect(await desk.stores.entries.takeDueChecks(later, 10)).toEqual(entries);
  });

  it('says on the source what is wrong with it, and comes back later each time', async () => {
    daily.put('/feed', rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], daily.base));
    const { source } = await desk.follow(`${daily.base}/feed`);
    daily.put('/feed', { status: 500 });
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure++) {
      await desk.readSource(source);
      const row = await desk.stores.sources.get(source);
      expect(row?.problem).toMatch(/500/);
      waits.push(Date.parse(row?.nextReadAt ?? '') - Date.now());
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[2]).toBeGreaterThan((waits[0] ?? 0) * 2);
    daily.put('/feed', { body: '<!doctype html><title>Moved</title><p>We moved.' });
    await desk.readSource(source);
    expect((await desk.stores.sources.get(source))?.problem).toMatch(/web page|no feed|HTML/i);
  });
});
