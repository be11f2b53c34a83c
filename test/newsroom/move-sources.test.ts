import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

describe('sources that move, go and come back', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let news: Awaited<ReturnType<typeof openNewsDesk>>;
  let id: string;
  const client = createUndiciClient();
  const row = async () => await database.stores.sources.get(id);
  const moveTo = (path: string, status: number) =>
    outlet.put('/feed', { status, headers: { location: path } });

  beforeAll(async () => {
    [database, outlet] = await Promise.all([openTestDatabase(), openOutlet()]);
  });

  afterAll(async () => {
    await Promise.all([client.close(), outlet.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    news = await openNewsDesk(database, client, [outlet.host]);
    const feed = rssFeed('Fen Daily', [['/1', 'Ferry to sail at night']], outlet.base);
    for (const path of ['/feed', '/new', '/newer']) outlet.put(path, feed);
    ({ source: id } = await news.follow(`${outlet.base}/feed`));
  });

  it('are read at their new address once two reads in a row were sent there for good', async () => {
    moveTo('/new', 301);
    await news.readSource(id);
    expect(await row()).toMatchObject({ url: `${outlet.base}/feed`, notice: null, problem: null });
    await news.readSource(id);
    expect(await row()).toMatchObject({ url: `${outlet.base}/new`, moved: null });
    expect((await row())?.notice).toBe(
      `It has moved for good from ${outlet.base}/feed to ${outlet.base}/new, where it is read now.`,
    );
    expect(await news.reasons()).toContain((await row())?.notice);
    outlet.asked.length = 0;
    await news.readSource(id);
    expect(outlet.asked.map(({ path }) => path)).toEqual(['/new']);
  });

  it('stay where they are while the redirect is for now, changes, or leads to no feed', async () => {
    for (const [path, status] of [
      ['/new', 302],
      ['/new', 307],
      ['/new', 301],
      ['/newer', 308],
      ['/new', 301],
    ] as const) {
      moveTo(path, status);
      await news.readSource(id);
    }
    expect((await row())?.url).toBe(`${outlet.base}/feed`);
    outlet.put('/sign-in', '<!doctype html><html><body><p>Sign in to the network</p></body></html>');
    moveTo('/sign-in', 301);
    await news.readSource(id);
    await news.readSource(id);
    expect(await row()).toMatchObject({ url: `${outlet.base}/feed`, failures: 2 });
  });

  it('are retired where their new address is on the list already', async () => {
    await news.follow(`${outlet.base}/new`);
    moveTo('/new', 301);
    await news.readSource(id);
    await news.readSource(id);
    expect(await row()).toMatchObject({
      active: false,
      notice: expect.stringMatching(/on your list already/),
    });
  });

  it('are retired with a notice where they are gone for good, and can be followed again', async () => {
    outlet.put('/feed', { status: 404 });
    await news.readSource(id);
    expect(await row()).toMatchObject({ active: true, failures: 1 });
    outlet.put('/feed', { status: 410 });
    await news.readSource(id);
    expect(await row()).toMatchObject({
      active: false,
      notice: expect.stringMatching(/gone for good \(410\)/),
    });
    expect(await database.stores.sources.resume(id, new Date())).toBe(true);
    expect(await row()).toMatchObject({ active: true, notice: null, problem: null, failures: 0 });
  });

  it('are tried less and less while they fail, daily at the least, and are back at their pace at once', async () => {
    const before = (await row())?.cadence ?? 0;
    outlet.put('/feed', { status: 500 });
    const waits: number[] = [];
    for (let failure = 0; failure < 9; failure++) {
      await news.readSource(id);
      const { lastReadAt, nextReadAt } = (await row()) ?? {};
      waits.push(Math.round((Date.parse(nextReadAt ?? '') - Date.parse(lastReadAt ?? '')) / 60_000));
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeLessThanOrEqual(Math.ceil(before * 2));
    expect(waits.at(-1)).toBe(1440);
    const feed = rssFeed('Fen Daily', [['/2', 'Mill reopens as a library']], outlet.base);
    outlet.put('/feed', feed);
    await news.readSource(id);
    expect(await row()).toMatchObject({ failures: 0, problem: null });
    expect((await row())?.cadence).toBeLessThanOrEqual(before * 1.5);
  });

  it('are asked again when the server said', async () => {
    outlet.put('/feed', { status: 503, headers: { 'retry-after': '7200' } });
    await news.readSource(id);
    const { lastReadAt, nextReadAt } = (await row()) ?? {};
    const minutes = (Date.parse(nextReadAt ?? '') - Date.parse(lastReadAt ?? '')) / 60_000;
    expect(minutes).toBeGreaterThan(115);
    expect(minutes).toBeLessThanOrEqual(120);
  });
});
