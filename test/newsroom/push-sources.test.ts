import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { serveWebSub } from '../../src/api/serve-websub.js';
import { askHub, leaveHub, renewPushes } from '../../src/newsroom/sources/push-sources.js';
import { createPushDesk } from '../../src/newsroom/sources/receive-push.js';
import { listen, type OpenServer } from '../../src/web.js';
import { type Hub, openHub } from '../support/open-hub.js';
import { openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { freePorts } from '../support/run-program.js';

describe('sources whose hub tells of changes', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let hub: Hub;
  let news: Awaited<ReturnType<typeof openNewsDesk>>;
  let ours: OpenServer;
  let callbackBase: string;
  const client = createUndiciClient();
  const topic = () => `${outlet.base}/feed`;
  const feed = (...paths: string[]): string => {
    const items = paths.map((path) => [path, `What is new at ${path}`] as const);
    const links = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.url}"/>
      <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${topic()}"/>`;
    return rssFeed('Fen Daily', items, outlet.base).replace('<item>', `${links}<item>`);
  };
  const entries = async () => await database.db.selectFrom('entries').select('url').orderBy('url').execute();
  const pushOf = (id: string) => database.stores.pushes.get(id);
  const settle = async (id: string) => {
    await askHub(id, news);
    await hub.settled();
  };
  const ask = (query: Record<string, string>, callback: string) =>
    fetch(`${callbackBase}/${callback}?${new URLSearchParams(query)}`);

  /** Follows the feed and has the subscription verified. */
  async function subscribe(): Promise<string> {
    const { source } = await news.follow(topic());
    await settle(source);
    return source;
  }

  beforeAll(async () => {
    [database, outlet, hub] = await Promise.all([openTestDatabase(), openOutlet(), openHub()]);
    const [port = 0] = await freePorts(1);
    callbackBase = `http://127.0.0.1:${port}/websub`;
    news = await openNewsDesk(database, client, [outlet.host, hub.host], callbackBase);
    const app = new (await import('hono')).Hono().route('/websub', serveWebSub(createPushDesk(news)));
    ours = await listen(app, { host: '127.0.0.1', port });
  });

  afterAll(async () => {
    await Promise.all([client.close(), outlet.close(), hub.close(), ours.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    outlet.put('/feed', feed('/1'));
    hub.status = 202;
    hub.asked.length = 0;
    hub.subscriptions.clear();
  });

  it('are subscribed to with a secret, and read rarely once the hub has verified it', async () => {
    const { source } = await news.follow(topic());
    expect(news.jobs).toContainEqual({ name: 'ask-hub', id: source });
    expect((await database.stores.sources.get(source))?.pushed).toBe(false);
    await settle(source);
    expect(hub.asked).toEqual([
      {
        'hub.mode': 'subscribe',
        'hub.topic': topic(),
        'hub.callback': expect.stringContaining(`${callbackBase}/`),
        'hub.secret': expect.stringMatching(/^\S{20,199}$/),
        'hub.lease_seconds': '864000',
      },
    ]);
    const push = await pushOf(source);
    expect(push).toMatchObject({ state: 'active', askedAt: null });
    expect((push?.leaseUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(9 * 86_400_000);
    expect((await database.stores.sources.get(source))?.pushed).toBe(true);
    await news.readSource(source);
    expect((await database.stores.sources.get(source))?.cadence).toBe(360);
    expect(hub.asked).toHaveLength(1);
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'take what is signed with %s at once, and the same but once',
    async (method) => {
      const source = await subscribe();
      news.jobs.length = 0;
      expect(await hub.publish(topic(), feed('/2', '/1'), { method })).toEqual([202]);
      expect((await entries()).map(({ url }) => url)).toEqual([`${outlet.base}/1`, `${outlet.base}/2`]);
      expect(news.jobs).toEqual([{ name: 'read-entry', id: expect.any(String) }]);
      expect(await news.reasons()).toContain('Its hub brought 1 new entry.');
      expect(await hub.publish(topic(), feed('/2', '/1'), { method })).toEqual([202]);
      expect(news.jobs).toHaveLength(1);
      expect((await database.stores.sources.history(source, new Date()))?.reads).toHaveLength(2);
    },
  );

  it.each([
    ['another key', `sha256=${'ab'.repeat(32)}`],
    ['a short one', 'sha256=ab'],
    ['a method of its own', `md5=${'ab'.repeat(16)}`],
    ['no hexadecimal', 'sha256=zz'],
    ['none', null],
  ])('pass over what is not signed as agreed: %s', async (_, signature) => {
    await subscribe();
    expect(await hub.publish(topic(), feed('/2', '/1'), { signature })).toEqual([202]);
    expect(await entries()).toHaveLength(1);
    expect(await news.reasons()).toContainEqual(expect.stringMatching(/has not signed was passed over/));
  });

  it('are fetched where the hub brings word and not the feed', async () => {
    const source = await subscribe();
    news.jobs.length = 0;
    expect(await hub.publish(topic(), 'something has changed')).toEqual([202]);
    expect(news.jobs).toEqual([{ name: 'read-source', id: source }]);
  });

  it('confirm nothing that was not asked for', async () => {
    const source = await subscribe();
    const { callback = '' } = (await pushOf(source)) ?? {};
    const question = {
      'hub.mode': 'subscribe',
      'hub.topic': topic(),
      'hub.challenge': 'x',
      'hub.lease_seconds': '9',
    };
    expect((await ask(question, 'nobody')).status).toBe(404);
    // Nothing is open: a second confirmation would let a stranger change the lease.
    expect((await ask(question, callback)).status).toBe(404);
    expect((await ask({ ...question, 'hub.mode': 'unsubscribe' }, callback)).status).toBe(404);
    await database.db.updateTable('pushes').set({ asked_at: new Date() }).execute();
    expect((await ask({ ...question, 'hub.topic': 'https://other.example/' }, callback)).status).toBe(404);
    expect((await ask({ ...question, 'hub.challenge': 'x'.repeat(1001) }, callback)).status).toBe(404);
    expect(await pushOf(source)).toMatchObject({ state: 'active' });
    const post = await fetch(`${callbackBase}/nobody`, { method: 'POST', body: feed('/9') });
    expect(post.status).toBe(410);
  });

  it('stop a body that is too large', async () => {
    const { callback = '' } = (await pushOf(await subscribe())) ?? {};
    const answer = await fetch(`${callbackBase}/${callback}`, {
      method: 'POST',
      body: new Uint8Array(10_000_001),
    });
    expect(answer.status).toBe(413);
  });

  it.each([
    ['of ten days, a day before its end', 86_400 * 10, 9 * 86_400],
    ['of twelve hours, at its half', 43_200, 21_600],
    ['of five minutes, at its half', 300, 150],
  ])('have their lease renewed: one %s', async (_, leaseSeconds, renewal) => {
    hub.leaseSeconds = leaseSeconds;
    const source = await subscribe();
    const renewAfter = async (seconds: number) => {
      news.jobs.length = 0;
      await renewPushes({ ...news, now: () => new Date(Date.now() + seconds * 1000) });
      return news.jobs.filter(({ name }) => name === 'ask-hub');
    };
    expect(await renewAfter(renewal - 60)).toEqual([]);
    expect(await renewAfter(renewal + 1)).toEqual([{ name: 'ask-hub', id: source }]);
    // Not at each tick, but again before the end while the hub does not confirm.
    expect(await renewAfter(renewal + 2)).toEqual([]);
    const again = Math.min(3600, Math.max(60, (leaseSeconds - renewal) / 2));
    expect(await renewAfter(renewal + 2 + again)).toEqual([{ name: 'ask-hub', id: source }]);
    expect(renewal + 2 + again).toBeLessThan(leaseSeconds);
    expect((await pushOf(source))?.state).toBe('active');
    await settle(source);
    expect(((await pushOf(source))?.leaseUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(
      (leaseSeconds - 60) * 1000,
    );
    expect(await renewAfter(renewal - 60)).toEqual([]);
  });

  it('are read at once, and at their pace, when the lease has ended without a renewal', async () => {
    const source = await subscribe();
    await database.db
      .updateTable('pushes')
      .set({ lease_until: new Date(Date.now() - 1000) })
      .execute();
    expect((await database.stores.sources.get(source))?.pushed).toBe(false);
    expect(await hub.publish(topic(), feed('/2', '/1'))).toEqual([410]);
    news.jobs.length = 0;
    await renewPushes(news);
    await renewPushes(news);
    expect(news.jobs).toEqual([{ name: 'read-source', id: source }]);
    await news.readSource(source);
    expect((await database.stores.sources.get(source))?.cadence).toBeLessThan(360);
    expect(await pushOf(source)).toMatchObject({ state: 'asked' });
  });

  it('keep what is reserved when the hub brings news, and learn what is reserved since', async () => {
    outlet.put('/feed', { body: feed('/1'), headers: { 'tdm-reservation': '1' } });
    const source = await subscribe();
    const reserved = (await database.stores.sources.get(source))?.rights;
    expect(reserved?.languageModel).toBe(false);
    await hub.publish(topic(), feed('/2', '/1'));
    expect((await database.stores.sources.get(source))?.rights).toEqual(reserved);
    outlet.put('/robots.txt', {
      body: 'User-agent: *\nContent-Signal: ai-input=no\nAllow: /',
      headers: { 'content-type': 'text/plain' },
    });
    const later = await openNewsDesk(database, client, [outlet.host, hub.host], callbackBase);
    const { callback = '' } = (await pushOf(source)) ?? {};
    const { secret = '' } = hub.subscriptions.get(`${callbackBase}/${callback}`) ?? {};
    const body = new TextEncoder().encode(feed('/3', '/2'));
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const delivery = { body, contentType: 'application/rss+xml', signature };
    expect(await createPushDesk(later).receive(callback, delivery)).toBe(true);
    const { reasons = [] } = (await database.stores.sources.get(source))?.rights ?? {};
    expect(reasons.join()).toMatch(/text and data mining.*refuses ai-input/s);
    outlet.put('/robots.txt', { status: 404 });
  });

  it('may be sections, whose pages name a hub; what it brings is looked at where it stands', async () => {
    const links = `<link rel="hub" href="${hub.url}"><link rel="self" href="${outlet.base}/world">`;
    const page = (titles: readonly string[]) =>
      `<html><head><title>Fen Daily</title>${links}</head><body>${titles.map((title, at) => `<h3><a href="/w/${at}">${title}</a></h3>`).join('')}</body></html>`;
    const titles = ['Ferry to sail at night', 'Mill reopens as a library', 'Bridge closed after a fire'];
    outlet.put('/world', page(titles));
    const { source } = await news.follow(`${outlet.base}/world`);
    await settle(source);
    expect((await database.stores.sources.get(source))?.pushed).toBe(true);
    news.jobs.length = 0;
    const more = page([...titles, 'Market hall opens at last']);
    expect(await hub.publish(`${outlet.base}/world`, more)).toEqual([202]);
    expect(news.jobs).toEqual([{ name: 'read-entry', id: expect.any(String) }]);
    news.jobs.length = 0;
    expect(await hub.publish(`${outlet.base}/world`, '<p>Something has changed</p>')).toEqual([202]);
    expect(news.jobs).toEqual([{ name: 'read-source', id: source }]);
  });

  it('are read at their pace where the hub refuses, at once or later', async () => {
    const source = await subscribe();
    const { callback = '' } = (await pushOf(source)) ?? {};
    const denial = { 'hub.mode': 'denied', 'hub.topic': topic(), 'hub.reason': 'too many' };
    expect((await ask(denial, callback)).status).toBe(200);
    expect(await pushOf(source)).toMatchObject({ state: 'denied' });
    expect(await news.reasons()).toContainEqual(
      expect.stringMatching(/denies us its changes \(“too many”\)/),
    );
    news.jobs.length = 0;
    await news.readSource(source);
    expect(news.jobs).not.toContainEqual({ name: 'ask-hub', id: source });
    await database.stores.settings.clearNews();
    hub.status = 404;
    const { source: second } = await news.follow(topic());
    await askHub(second, news);
    expect(await pushOf(second)).toMatchObject({ state: 'denied' });
    hub.status = 503;
    await database.stores.settings.clearNews();
    const { source: third } = await news.follow(topic());
    await expect(askHub(third, news)).rejects.toThrow(/503/);
  });

  it('are left when they are retired, or name their hub no more', async () => {
    const source = await subscribe();
    await leaveHub(source, news);
    await settle(source);
    expect(hub.asked.at(-1)).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': topic() });
    expect(await pushOf(source)).toBeNull();
    await database.stores.settings.clearNews();
    const again = await subscribe();
    outlet.put('/feed', rssFeed('Fen Daily', [['/3', 'What is new at last']], outlet.base));
    await news.readSource(again);
    expect(await pushOf(again)).toBeNull();
    expect(await hub.publish(topic(), feed('/4'))).toContain(410);
  });
});
