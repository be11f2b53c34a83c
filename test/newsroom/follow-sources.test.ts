import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import type { SourceDesk } from '../../src/desk/ports.js';
import { createSourceDesk } from '../../src/newsroom/follow-sources.js';
import { openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const PACK = path.resolve(import.meta.dirname, '../../packs/ai-technology.opml');
const editor = { id: 'e1', name: 'Dana Okafor' };

describe('following sources', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let news: Awaited<ReturnType<typeof openNewsDesk>>;
  let desk: SourceDesk;
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
    news = await openNewsDesk(database, client, [outlet.host]);
    const sample = { begin: async () => [], end: async () => undefined };
    const readPack = () => readFile(PACK, 'utf8');
    desk = createSourceDesk({ ...news, readPack, siteName: 'Fen Wire' }, sample);
    outlet.put('/feed', rssFeed('Fen Daily', [['/1', 'Ferry to sail at night']], outlet.base));
  });

  it('offers the other feeds that a page names', async () => {
    const links = ['/feed', '/world', '/sport']
      .map((href) => `<link rel="alternate" type="application/rss+xml" title="Feed ${href}" href="${href}">`)
      .join('');
    outlet.put('/', `<html><head><title>Fen Daily</title>${links}</head></html>`);
    const found = await desk.preview(outlet.base);
    expect(found).toMatchObject({
      ok: true,
      value: {
        url: `${outlet.base}/feed`,
        family: '127.0.0.1',
        others: [
          { url: `${outlet.base}/world`, title: 'Feed /world' },
          { url: `${outlet.base}/sport`, title: 'Feed /sport' },
        ],
      },
    });
  });

  it('takes the editor’s name and family, and refuses an address that is on the list', async () => {
    const url = `${outlet.base}/feed`;
    const added = await desk.add({ url, name: '  Fen  Daily: news ', family: 'Lowmark Press', editor });
    expect(added).toMatchObject({ ok: true, value: { name: 'Fen Daily: news', family: 'Lowmark Press' } });
    expect(await desk.add({ url, editor })).toEqual({
      ok: false,
      problem: `${url} is on your list already.`,
    });
  });

  it('retires, resumes, reads now and renames, and says so of one that is not there', async () => {
    const { source: id } = await news.follow(`${outlet.base}/feed`);
    expect(await desk.retire({ id, editor })).toEqual({ ok: true, value: null });
    expect(await desk.readNow({ id, editor })).toMatchObject({ ok: false });
    news.jobs.length = 0;
    expect(await desk.resume({ id, editor })).toEqual({ ok: true, value: null });
    expect(await desk.readNow({ id, editor })).toEqual({ ok: true, value: null });
    expect(news.jobs).toEqual([
      { name: 'read-source', id },
      { name: 'read-source', id },
    ]);
    expect(await desk.update({ id, name: 'Fen', family: 'Lowmark', standing: 1, editor })).toMatchObject({
      ok: true,
    });
    expect(await desk.update({ id, name: ' ', family: 'Lowmark', standing: 1, editor })).toMatchObject({
      ok: false,
    });
    expect(await desk.update({ id, name: 'Fen', family: 'Lowmark', standing: 3, editor })).toMatchObject({
      ok: false,
    });
    expect(await desk.open(id)).toMatchObject({ name: 'Fen', family: 'Lowmark', standing: 1, active: true });
    const missing = { ok: false, problem: 'This source is no longer on the list.' };
    expect(await desk.update({ id: 'none', name: 'A', family: 'B', standing: 0, editor })).toEqual(missing);
    expect(await desk.resume({ id: 'none', editor })).toEqual(missing);
    expect(await desk.open('none')).toBeNull();
  });

  it('keeps what each read brought, for thirty days of a source', async () => {
    const { source: id } = await news.follow(`${outlet.base}/feed`);
    await news.readSource(id);
    outlet.put('/feed', { status: 500 });
    await news.readSource(id);
    const history = await desk.open(id);
    expect(history?.reads.map(({ outcome, fresh }) => [outcome, fresh])).toEqual([
      ['failed', 0],
      ['same', 0],
      ['new', 1],
    ]);
    expect(history?.reads[0]?.reason).toMatch(/failed to answer/);
    expect(history?.failures).toBe(1);
    expect(history?.days).toHaveLength(30);
    expect(history?.days.at(-1)?.day).toBe(new Date().toISOString().slice(0, 10));
  });

  it('follows a list without fetching it, each address once, and checks it at the first read', async () => {
    outlet.put('/', `<link rel="alternate" type="application/rss+xml" href="/feed"><title>Fen Daily</title>`);
    const opml = `<opml version="1.0"><body><outline text="News"><outline text="Fen" type="rss" xmlUrl="${outlet.base}/"/>
      <outline type="rss" xmlUrl="${outlet.base}/"/><outline text="No" type="rss" xmlUrl="gopher://x/"/></outline></body></opml>`;
    const asked = outlet.asked.length;
    expect(await desk.importOpml(opml)).toEqual({
      ok: true,
      value: {
        added: 1,
        already: 1,
        refused: [{ url: 'gopher://x/', problem: expect.stringMatching(/web address/) }],
      },
    });
    expect(outlet.asked).toHaveLength(asked);
    const [listed] = await desk.list();
    await news.readSource(listed?.id ?? '');
    const [read] = await desk.list();
    expect(read).toMatchObject({ name: 'Fen', url: `${outlet.base}/feed`, kind: 'feed', problem: null });
    expect(news.jobs).toEqual([{ name: 'read-entry', id: expect.any(String) }]);
  });

  it('retires a listed address that leads to a source on the list', async () => {
    outlet.put('/', `<link rel="alternate" type="application/rss+xml" href="/feed">`);
    await news.follow(`${outlet.base}/feed`);
    expect(await desk.addAll([outlet.base])).toMatchObject({ added: 1 });
    const twin = (await desk.list()).find(({ url }) => url === `${outlet.base}/`);
    await news.readSource(twin?.id ?? '');
    expect((await desk.open(twin?.id ?? ''))?.active).toBe(false);
    expect((await desk.open(twin?.id ?? ''))?.notice).toMatch(/on your list already/);
  });

  it('says what is wrong with a file that is no list', async () => {
    expect(await desk.importOpml('<html><p>Sign in</p></html>')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/no OPML file/),
    });
  });

  it('offers the starter pack, of which nothing is followed until it is chosen', async () => {
    const pack = await desk.starterPack();
    const sources = pack.flatMap((category) => category.sources);
    expect(sources.length).toBeGreaterThanOrEqual(35);
    expect(sources.some(({ followed }) => followed)).toBe(false);
    const [first] = sources;
    await desk.addAll([first?.url ?? '', 'not an address']);
    expect((await desk.list()).map(({ name }) => name)).toEqual([first?.name]);
    const again = (await desk.starterPack()).flatMap((category) => category.sources);
    expect(again.filter(({ followed }) => followed)).toHaveLength(1);
  });

  it('gives back the list that it took', async () => {
    await news.follow(`${outlet.base}/feed`);
    await desk.addAll((await desk.starterPack()).flatMap(({ sources }) => sources.map(({ url }) => url)));
    const shown = async () =>
      (await desk.list()).map(({ name, url, kind, siteUrl, family, lang }) => [
        name,
        url,
        kind,
        siteUrl,
        family,
        lang,
      ]);
    const before = await shown();
    const opml = await desk.exportOpml();
    await database.stores.settings.clearNews();
    expect(await desk.importOpml(opml)).toMatchObject({ ok: true, value: { added: before.length } });
    expect(await shown()).toEqual(before);
  });
});
