import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/adapters/postgres/embedded-server.js';
import { connect } from '../../src/db/index.js';
import type { Tables } from '../../src/db/schema.js';
import { type Hub, openHub } from '../support/open-hub.js';
import { articlePage, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

const PUSHED = 'its hub tells us at once';
const PATIENCE = { timeout: 60_000, interval: 250 };

/** Reports of different events: a headline and its sentences. */
const REPORTS: Readonly<Record<number, readonly string[]>> = {
  1: [
    'Ferry to sail at night from May',
    'The ferry between Fenmouth and Lowmark will sail at night from the first of May, the harbour board said on Monday.',
    'Its crews agreed to four crossings after midnight in return for 38 more posts, according to Ines Marlow, who leads the board.',
    'The board expects 210,000 more passengers a year and has ordered a second boat for 9 million pounds.',
    'Shopkeepers at the quay had asked for later crossings since the bridge was closed to lorries in 2019.',
  ],
  2: [
    'Observatory finds a comet without a tail',
    'Astronomers at the Greywater observatory have photographed a comet that shows no tail, they reported in a journal on Tuesday.',
    'The object, 4 kilometres wide, comes back every 61 years and was last seen from the southern hemisphere.',
    'Tomas Ferrer, who took the pictures, said that its ice may have gone long before telescopes were built.',
    'Two other groups will measure its light in the winter to learn of what its crust is made.',
  ],
  4: [
    'Court lets the orchard stand',
    'Judges in Highbury refused on Friday to have an orchard of 600 apple trees cleared for a car park.',
    'The owner of the land, a chain of supermarkets, had promised the council 120 places for cars and a bus stop.',
    'Neighbours showed maps on which the oldest trees stand since 1871, and the court found that enough.',
    'The chain has six weeks to appeal, and its lawyers did not say on Friday whether it will.',
  ],
};

/** The started program, an outlet and a hub, over HTTP. The steps depend on each other and run in order. */
describe('nutgraf start, with a source whose hub tells of changes', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-websub-'));
  chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in
  let outlet: Outlet;
  let hub: Hub;
  let program: Running;
  let db: Kysely<Tables>;
  let base = '';
  let cookie = '';

  const topic = () => `${outlet.base}/feed`;
  const article = (n: number): string => {
    const [title = '', ...sentences] = REPORTS[n] ?? [];
    return articlePage(title, sentences, 'Fen Daily');
  };
  /** Puts up the pages of the reports, and gives the feed of them, the newest first. */
  function feed(...reports: number[]): string {
    for (const n of reports) outlet.put(`/${n}`, article(n));
    const links = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.url}"/>
      <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${topic()}"/>`;
    const items = reports.map((n) => [`/${n}`, REPORTS[n]?.[0] ?? ''] as const);
    return rssFeed('Fen Daily', items, outlet.base).replace('<item>', `${links}<item>`);
  }
  const desk = async (address: string): Promise<string> =>
    (await fetch(`${base}${address}`, { headers: { cookie } })).text();
  const post = (address: string, fields: Record<string, string>) =>
    fetch(`${base}${address}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers: { cookie, origin: base },
    });
  const inbox = async (): Promise<string[]> =>
    [...(await desk('/desk/inbox')).matchAll(/<h2[^>]*>(?:<a [^>]*>)?([^<]+)/g)].map(
      ([, title = '']) => title,
    );
  const sourcePage = async (): Promise<string> => {
    const [, id = ''] =
      /href="\/desk\/sources\/([\w-]+)"[^>]*>Fen Daily/.exec(await desk('/desk/sources')) ?? [];
    return desk(`/desk/sources/${id}`);
  };
  const articles = async (): Promise<string[]> =>
    (await db.selectFrom('articles').select('url').orderBy('url').execute()).map(({ url }) =>
      url.replace(`${outlet.base}/`, ''),
    );
  const feedReads = (): number => outlet.asked.filter(({ path: asked }) => asked === '/feed').length;

  beforeAll(async () => {
    [outlet, hub] = await Promise.all([openOutlet(), openHub()]);
    const [port = 0, samplePort = 0] = await freePorts(2);
    base = `http://localhost:${port}`;
    const args = ['--data', path.join(folder, 'data'), '--port', `${port}`, '--sample-port', `${samplePort}`];
    const env = {
      NUTGRAF_BASE_URL: base,
      NUTGRAF_ALLOWED_HOSTS: 'localhost,127.0.0.1',
    };
    program = startProgram(['start', ...args], { cwd: folder, env });
    const [, link = ''] = await program.until(/(http:\S+\/desk\/welcome\/\S+)/, 60_000);
    await program.until(/Stop with Ctrl-C/);
    const joined = await openEmbedded(path.join(folder, 'data'), 'join');
    db = connect(joined.connection, (cause) => console.error(cause));
    const body = new URLSearchParams({ name: 'Dana', password: 'a long enough password' });
    const answer = await fetch(link, { method: 'POST', body, redirect: 'manual', headers: { origin: base } });
    cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  });

  afterAll(async () => {
    await db?.destroy();
    await program?.stop();
    await Promise.all([outlet.close(), hub.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('subscribes when the source is followed, and answers the hub’s question', async () => {
    outlet.put('/feed', feed(1));
    expect((await post('/desk/sources', { url: topic() })).status).toBe(303);
    await expect.poll(() => hub.subscriptions.size, PATIENCE).toBe(1);
    expect(hub.asked[0]).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': topic(),
      'hub.callback': expect.stringMatching(new RegExp(`^${base}/websub/\\S{20,}$`)),
    });
    await expect.poll(async () => (await sourcePage()).includes(PUSHED), PATIENCE).toBe(true);
    await expect.poll(() => articles(), PATIENCE).toEqual(['1']);
  });

  it('has what the hub brings on the desk without another read of the feed', async () => {
    const reads = feedReads();
    // The outlet's feed itself stays as it was: what is new comes from the hub alone.
    expect(await hub.publish(topic(), feed(2, 1))).toEqual([202]);
    await expect.poll(() => inbox(), PATIENCE).toContain(REPORTS[2]?.[0]);
    expect(feedReads()).toBe(reads);
    expect((await desk('/desk/log')).includes('Its hub brought 1 new entry.')).toBe(true);
  });

  it('passes over what is not signed with the agreed secret', async () => {
    expect(await hub.publish(topic(), feed(4, 2, 1), { signature: `sha256=${'ab'.repeat(32)}` })).toEqual([
      202,
    ]);
    expect((await desk('/desk/log')).includes('has not signed was passed over')).toBe(true);
    expect(await articles()).toEqual(['1', '2']);
    expect(await db.selectFrom('entries').select('url').execute()).toHaveLength(2);
  });

  it('renews the lease before it ends', async () => {
    const [before] = await db.selectFrom('pushes').selectAll().execute();
    const asked = hub.asked.length;
    // As if the day before the lease's end had come.
    await db.updateTable('pushes').set({ renew_at: new Date() }).execute();
    await expect.poll(() => hub.asked.length, PATIENCE).toBe(asked + 1);
    expect(hub.asked.at(-1)).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.callback': hub.asked[0]?.['hub.callback'],
    });
    const renewed = async () => (await db.selectFrom('pushes').selectAll().execute())[0];
    await expect.poll(async () => (await renewed())?.asked_at, PATIENCE).toBeNull();
    expect((await renewed())?.lease_until?.getTime() ?? 0).toBeGreaterThan(
      before?.lease_until?.getTime() ?? 0,
    );
    expect((await desk('/desk/sources')).includes(PUSHED)).toBe(true);
  });

  it('goes on with reads of its own when the hub is gone', async () => {
    await hub.close();
    outlet.put('/feed', feed(4, 2, 1));
    const reads = feedReads();
    // As if the lease had ended without the hub.
    await db.updateTable('pushes').set({ lease_until: new Date() }).execute();
    await expect.poll(() => articles(), PATIENCE).toEqual(['1', '2', '4']);
    expect(feedReads()).toBeGreaterThan(reads);
    const page = await sourcePage();
    expect([page.includes(PUSHED), page.includes('class="matter trouble"')]).toEqual([false, false]);
    const [source] = await db.selectFrom('sources').select(['cadence_minutes', 'next_read_at']).execute();
    expect(source?.cadence_minutes).toBeLessThan(360);
    expect((source?.next_read_at.getTime() ?? 0) - Date.now()).toBeLessThan(360 * 60_000);
  });
});
