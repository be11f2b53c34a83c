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
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** What people and programs type and paste into the address field: each gets one clear sentence, and nothing is lost. */
describe('strange addresses', () => {
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
    desk = createSourceDesk(
      { ...news, readPack: () => readFile(PACK, 'utf8'), siteName: 'Fen Wire' },
      sample,
    );
  });

  const feed = (title = 'Fen Daily'): string =>
    rssFeed(title, [['/1', 'Ferry to sail at night']], outlet.base);

  /** The refusal of an address; it is the same whether it is looked at or added. */
  async function refusal(address: string): Promise<string> {
    const [seen, added] = [await desk.preview(address), await desk.add({ url: address, editor })];
    expect([seen.ok, added.ok]).toEqual([false, false]);
    if (seen.ok || added.ok) return '';
    expect(added.problem).toBe(seen.problem);
    expect(seen.problem).toMatch(/^[^\n]{20,500}[.]$/);
    // The desk takes addresses, not files.
    expect(seen.problem).not.toMatch(/give the file/);
    expect(await desk.list()).toEqual([]);
    return seen.problem;
  }

  it.each([
    ['', /not a web address/],
    ['   ', /not a web address/],
    ['news', /not a web address; write it like/],
    ['the daily fen', /holds spaces/],
    ['https://fen.example/a b', /holds spaces/],
    ['https://a.example https://b.example', /holds spaces/],
    ['mailto:editor@fen.example', /mail address/],
    ['editor@fen.example', /mail address/],
    ['javascript:alert(document.domain)', /only http and https/],
    ['data:text/html,<h1>x</h1>', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['ftp://fen.example/feed', /only http and https/],
    ['tel:+441234567', /only http and https/],
    ['about:blank', /only http and https/],
    ['http://', /not a web address/],
    ['https://[', /not a web address/],
    ['https://fen.example:99999/', /not a web address/],
    ['https://user:secret@8.8.8.8/feed', /user name or password/],
    ['https://8.8.8.8:25/', /port 25 is not one/],
    ['10.0.0.1', /not a public address/],
    ['http://192.168.1.1/feed', /not a public address/],
    ['http://169.254.169.254/latest/meta-data', /not a public address/],
    ['http://[::1]/', /not a public address/],
    ['http://0x7f.1/', /not a public address/],
    ['http://2130706433/', /not a public address/],
    ['localhost', /not a public address/],
    ['https://bücher.invalid/feed', /name is not known/],
    ['https://例え.invalid/', /name is not known/],
    [`https://${'a'.repeat(70)}.example/`, /name is not known|not a web address/],
    [`https://fen.invalid/${'x'.repeat(5000)}`, /longer than 2000 characters/],
  ])('typed as %s', async (address, sentence) => {
    expect(await refusal(address)).toMatch(sentence);
  });

  it.each([
    ['a picture', { body: PNG, headers: { 'content-type': 'image/png' } }, /it is a picture, not a page/],
    ['a picture that is called a page', { body: PNG }, /it is a picture, not a page/],
    ['a PDF', { body: '%PDF-1.7\n%âãÏÓ', headers: { 'content-type': 'application/pdf' } }, /a PDF file/],
    ['a film', { body: '\0\0\0 ftypisom', headers: { 'content-type': 'video/mp4' } }, /it is a film/],
    ['a program’s answer', { body: '{"ok":true}', headers: { 'content-type': 'application/json' } }, /JSON/],
    ['nothing', { body: '' }, /answers with nothing at all/],
    ['spaces', { body: ' \n ' }, /answers with nothing at all/],
    ['no content', { status: 204, body: '' }, /answers with nothing at all/],
    ['a page that is not there', { status: 404 }, /no page at .+ \(the server answered 404\)/],
    ['a page that is gone', { status: 410 }, /answered 410/],
    ['a page behind a login', { status: 401 }, /refuses to show .+ look for a feed that is open to all/],
    [
      '11 MB',
      { body: 'x'.repeat(11_000_000) },
      /larger than 10 MB, the most that is read; look for a smaller feed/,
    ],
    ['a broken server', { status: 500 }, /failed to answer/],
    ['a busy server', { status: 429, headers: { 'retry-after': '99999' } }, /asks us to slow down/],
    ['a redirect to itself', { status: 302, headers: { location: '/x' } }, /redirects more than/],
    [
      'a login page',
      { body: '<form><p>Sign in to read on</p><input name="u"><input type="password" name="p"></form>' },
      /it asks for a sign-in/,
    ],
    [
      'a page of scripts',
      { body: '<div id="app"></div><script src="/a.js"></script>' },
      /put there by scripts/,
    ],
    ['a page under construction', { body: '<p>Under construction</p>' }, /no feed and no list of headlines/],
    [
      'a page with two headlines',
      { body: '<a href="/n/1">Ferry to sail at night</a><a href="/n/2">Mill to reopen in May</a>' },
      /only 2 headlines, and a section page has at least 3/,
    ],
    ['an empty list', { body: '<opml version="2.0"><body/></opml>' }, /the list holds no feeds/],
    [
      'XML of another kind',
      { body: '<?xml version="1.0"?><note><to>Dana</to></note>' },
      /no feed and no list/,
    ],
  ] as const)('at which there is %s', async (_, answer, sentence) => {
    outlet.put('/x', answer);
    outlet.put('/x/feed', { status: 404 });
    expect(await refusal(`${outlet.base}/x`)).toMatch(sentence);
  });

  it('that robots.txt keeps us from', async () => {
    outlet.put('/robots.txt', {
      body: 'User-agent: *\nDisallow: /',
      headers: { 'content-type': 'text/plain' },
    });
    const other = await openNewsDesk(database, client, [outlet.host]);
    const sample = { begin: async () => [], end: async () => undefined };
    desk = createSourceDesk({ ...other, readPack: async () => '', siteName: 'Fen Wire' }, sample);
    expect(await refusal(`${outlet.base}/x`)).toMatch(/robots\.txt of .+ disallows/);
    outlet.put('/robots.txt', { status: 404 });
  });

  it('of a page of 3 MB, of links without end and of tags in tags are read all the same', async () => {
    const story = (at: number) =>
      `<div><h3><a href="/n/${at}">Ferry number ${at} to sail at night</a></h3><p>${'x'.repeat(120)}</p></div>`;
    outlet.put(
      '/big',
      `<html><body>${Array.from({ length: 15_000 }, (_, at) => story(at)).join('')}</body></html>`,
    );
    outlet.put('/deep', `<html><body>${story(1)}${story(2)}${story(3)}${'<div>'.repeat(1_000_000)}`);
    outlet.put('/flat', `<html><body>${story(1)}${story(2)}${story(3)}${'<a href=/x>'.repeat(500_000)}`);
    for (const path of ['/big', '/deep', '/flat'])
      expect(await desk.preview(`${outlet.base}${path}`)).toMatchObject({
        ok: true,
        value: { kind: 'section' },
      });
  });

  it.each([
    ['feed://HOST/f', '/f'],
    ['feed:http://HOST/f', '/f'],
    ['feed://http://HOST/f', '/f'],
    ['feed:HOST/f', '/f'],
    ['  <http://HOST/f>.  ', '/f'],
    ['“http://HOST/f”', '/f'],
    ['\u200bhttp://HOST/f\u200b', '/f'],
    ['HTTP://HOST/f', '/f'],
    ['http:/HOST/f', '/f'],
    ['http:HOST/f', '/f'],
    ['//HOST/f', '/f'],
    ['HOST/f', '/f'],
    ['http://HOST/./x/../f', '/f'],
    ['http://HOST/f#comments', '/f'],
  ])('such as %s mean an address all the same', async (typed, found) => {
    outlet.put('/f', { body: feed(), headers: { 'content-type': 'application/octet-stream' } });
    const seen = await desk.preview(typed.replace('HOST', outlet.host));
    expect(seen).toMatchObject({ ok: true, value: { kind: 'feed', url: `${outlet.base}${found}` } });
  });

  it('of a page of films lead to the feed that it names', async () => {
    outlet.put(
      '/@fendaily',
      `<html><head><title>Fen Daily - Films</title><link rel="alternate" type="application/rss+xml" title="RSS" href="/feeds/videos.xml?channel_id=UC1"></head></html>`,
    );
    outlet.put(
      '/feeds/videos.xml?channel_id=UC1',
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Fen Daily</title>
       <entry><id>yt:video:1</id><yt:videoId>1</yt:videoId><title>The ferry by night</title><link rel="alternate" href="${outlet.base}/watch?v=1"/></entry></feed>`,
    );
    const seen = await desk.preview(`${outlet.base}/@fendaily`);
    expect(seen).toMatchObject({ ok: true, value: { kind: 'feed', headlines: ['The ferry by night'] } });
  });

  it('of a source that is followed already are known, however they are written', async () => {
    const paths = ['/f', '/f/', '/f?utm_source=mail&fbclid=1', '/f#top', '/%66'];
    for (const path of paths) outlet.put(path.replace('#top', ''), feed());
    expect(await desk.add({ url: `${outlet.base}/f`, editor })).toMatchObject({ ok: true });
    for (const path of paths)
      expect(await desk.add({ url: `${outlet.base}${path}`, editor })).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/is on your list already/),
      });
    // A parameter that chooses a feed makes another source.
    outlet.put('/f?section=sport', feed('Fen Sport'));
    expect(await desk.add({ url: `${outlet.base}/f?section=sport`, editor })).toMatchObject({ ok: true });
    expect((await desk.list()).map(({ name }) => name)).toEqual(['Fen Daily', 'Fen Sport']);
  });

  it('of a list count once, whether by http or https, with www or without', async () => {
    const urls = [
      'http://fen.example/f',
      'https://fen.example/f',
      'https://www.fen.example/f/',
      'https://FEN.example/f?utm_source=x',
    ];
    const opml = (list: string[]) =>
      `<opml version="2.0"><body>${list.map((url) => `<outline type="rss" xmlUrl="${url}"/>`).join('')}</body></opml>`;
    expect(await desk.importOpml(opml(urls))).toMatchObject({ ok: true, value: { added: 1, already: 3 } });
    expect(await desk.importOpml(opml(urls))).toMatchObject({ ok: true, value: { added: 0, already: 4 } });
    expect((await desk.list()).map(({ url }) => url)).toEqual(['http://fen.example/f']);
  });
});
