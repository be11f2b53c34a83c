import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, axeFindings, CHROMIUM, openBrowser, picture } from '../support/browser.js';
import { articlePage, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

const PATIENCE = { timeout: 60_000, interval: 500 };
const SIZES = [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 900 }],
] as const;

const TITLES = [
  'Ferry to sail at night from May',
  'Observatory finds a comet without a tail',
  'Court lets the orchard of Highbury stand',
  'Old mill reopens as a library on Monday',
  'Harbour board orders a second boat',
  'Bridge closed to lorries after a fire',
];

/**
 * An editor's way with sources in the started program: look at a site, follow it, follow a section, import a list,
 * choose from the starter pack, see how each does, change a family, take the list away. In order.
 */
describe.skipIf(CHROMIUM === undefined)('sources, in the browser (needs Chromium)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-sources-'));
  chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in
  let outlet: Outlet;
  let program: Running;
  let browser: Browser;
  let page: Page;
  let base = '';

  beforeAll(async () => {
    outlet = await openOutlet();
    putUpOutlet(outlet);
    const [port = 0, samplePort = 0] = await freePorts(2);
    base = `http://localhost:${port}`;
    const args = ['--data', path.join(folder, 'data'), '--port', `${port}`, '--sample-port', `${samplePort}`];
    const env = { NUTGRAF_ALLOWED_HOSTS: '127.0.0.1' };
    program = startProgram(['start', ...args], { cwd: folder, env });
    browser = await openBrowser();
    page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    page.setDefaultTimeout(30_000);
    const [, link = ''] = await program.until(/(http:\S+\/desk\/welcome\/\S+)/, 60_000);
    await page.goto(link);
    await page.fill('[name=name]', 'Dana Okafor');
    await page.fill('[name=password]', 'a long enough password');
    await arrive(page, () => page.click('button[type=submit]'));
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await outlet?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const here = (): string => new URL(page.url()).pathname;
  const text = async (selector: string): Promise<string> => (await page.textContent(selector)) ?? '';
  const lookAt = async (address: string): Promise<void> => {
    await page.goto(`${base}/desk/sources`);
    await page.fill('#url', address);
    await arrive(page, () => page.click('button:has-text("See what is there")'));
  };

  /** Pictures of the screen in each size and scheme; none of them may have what axe finds, or scroll sideways. */
  async function check(name: string): Promise<void> {
    for (const [size, viewport] of SIZES)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await picture(page, `sources-${name}-${size}-${colorScheme}`, true);
        expect([name, size, colorScheme, await axeFindings(page)]).toEqual([name, size, colorScheme, []]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
  }

  it('says in one sentence what cannot be followed, and keeps the address', async () => {
    await lookAt(`${outlet.host}/photo.jpg`);
    expect(await text('.message.problem')).toMatch(/it is a picture, not a page; give the address of/);
    expect(await page.inputValue('#url')).toBe(`${outlet.host}/photo.jpg`);
    await check('refused');
  });

  it('shows what is at a site’s address before it is followed', async () => {
    await lookAt(outlet.host);
    expect(await text('h1')).toBe('This is what was found');
    const found = await text('.found');
    expect(found).toContain('Fen Daily');
    expect(found).toContain('British English');
    expect(found).toContain('reserves text and data mining');
    for (const title of TITLES.slice(0, 5)) expect(found).toContain(title);
    expect(found).not.toContain(TITLES[5]);
    expect(await text('.others')).toContain('Fen Daily: sport');
    await check('preview');
    expect(await (await fetch(`${base}/healthz`)).status).toBe(200);
    await page.fill('#family', 'Lowmark Press');
    await arrive(page, () => page.click('button:has-text("Follow this source")'));
    expect(here()).toBe('/desk/sources');
    expect(await text('.message')).toContain('Fen Daily is followed now');
  });

  it('follows a section that has no feed', async () => {
    await lookAt(`${outlet.base}/world`);
    expect(await text('.found')).toContain(
      'There is no feed here, so the page’s own headlines are followed.',
    );
    await check('section');
    await page.fill('#name', 'Fen Daily: world');
    await arrive(page, () => page.click('button:has-text("Follow this source")'));
    expect(await text('.lines')).toContain('Fen Daily: world');
    await lookAt(`${outlet.base}/world/?utm_source=mail`);
    await arrive(page, () => page.click('button:has-text("Follow this source")'));
    expect(await text('.message.problem')).toContain('is on your list already');
  });

  it('imports a list from a file, and says what it refuses', async () => {
    await page.goto(`${base}/desk/sources`);
    await arrive(page, () => page.click('a:has-text("Import a list")'));
    await check('import');
    const file = path.join(folder, 'mine.opml');
    const line = (name: string, url: string) => `<outline type="rss" text="${name}" xmlUrl="${url}"/>`;
    writeFileSync(
      file,
      `\ufeff<opml version="2.0"><body>${line('Kurier Łódzki', `${outlet.base}/gone`)}${line('Fen Daily', `${outlet.base}/feed`)}${line('Old', 'gopher://old.example/')}</body></opml>`,
      'utf16le',
    );
    await page.setInputFiles('#file', file);
    await arrive(page, () => page.click('button:has-text("Follow the sources of the list")'));
    expect(await text('h1')).toBe('1 source added');
    expect(await text('main')).toMatch(
      /1 source was there already[\s\S]*1 address refused[\s\S]*gopher:\/\/old\.example/,
    );
    await check('imported');
  });

  it('imports a list from its address', async () => {
    await lookAt(`${outlet.base}/all.opml`);
    expect(await text('h1')).toBe('This is a list of sources');
    await check('list');
    await arrive(page, () => page.click('button:has-text("Follow the sources of the list")'));
    expect(await text('h1')).toBe('1 source added');
  });

  it('offers the starter pack, of which nothing is followed until it is chosen', async () => {
    await page.goto(`${base}/desk/sources`);
    await arrive(page, () => page.click('a:has-text("Starter pack")'));
    expect(await page.locator('.pack input').count()).toBeGreaterThanOrEqual(35);
    expect(await page.locator('.pack input:checked').count()).toBe(0);
    await check('pack');
    await page.locator('.pack input').first().check();
    await arrive(page, () => page.click('button:has-text("Follow the chosen ones")'));
    expect(await text('h1')).toBe('1 source added');
    await page.goto(`${base}/desk/sources/starter-pack`);
    expect(await page.locator('.pack input:checked:disabled').count()).toBe(1);
  });

  it('shows how each source does', async () => {
    const list = async (): Promise<string> => {
      await page.goto(`${base}/desk/sources?sort=name`);
      return (await text('.lines')).replace(/\s+/g, ' ');
    };
    await expect.poll(list, PATIENCE).toMatch(/Fen Daily.*Lowmark Press.*[1-9][\d.]* articles a day/);
    await expect.poll(list, PATIENCE).toMatch(/Kurier Łódzki.*the server answered 404/);
    expect(await list()).toMatch(/Read \d\d:\d\d, next/);
    expect(await list()).toMatch(/Fen Daily.*Kept from language models/);
    expect(await page.locator('.spark[role=img]').count()).toBeGreaterThan(0);
    expect(await text('.intro')).toMatch(/5 sources followed\. \d sources? could not be read/);
    await check('list-of-sources');
    await page.goto(`${base}/desk/sources?show=trouble`);
    expect(await text('.lines')).toContain('Kurier Łódzki');
    await arrive(page, () => page.click('a:has-text("Kurier Łódzki")'));
    expect(await text('.matter.trouble')).toMatch(/There is no page at .+404.+check the address/);
    await check('trouble');
    await arrive(page, () => page.click('a:has-text("Look for its new address")'));
    expect(await text('.found')).toContain(`${outlet.base}/feed`);
  });

  it('shows a source’s month and reads, and takes another name and family', async () => {
    await page.goto(`${base}/desk/sources?sort=name`);
    await arrive(page, () => page.getByRole('link', { name: 'Fen Daily', exact: true }).click());
    expect(await text('.facts')).toMatch(/Last read[\s\S]*Next read[\s\S]*Lowmark Press/);
    expect(await text('main')).toMatch(
      /kept from language models\. The outlet reserves text and data mining/,
    );
    expect(await text('.month figcaption')).toMatch(/[1-9]\d* articles? in 30 days/);
    expect(await text('.reads')).toMatch(/New[\s\S]*6 new entries/);
    await check('source');
    await page.fill('#name', 'The Fen Daily');
    await page.fill('#family', 'Fen Group');
    await arrive(page, () => page.click('button:has-text("Save")'));
    expect(await text('.message')).toBe('Saved.');
    expect(await text('.facts')).toContain('Fen Group');
    await arrive(page, () => page.click('a:has-text("Retire")'));
    await check('retire');
    await arrive(page, () => page.click('a:has-text("Keep following")'));
    expect(await page.locator('button:has-text("Read now")').count()).toBe(1);
  });

  it('gives the list to another reader', async () => {
    await page.goto(`${base}/desk/sources`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a:has-text("Export the list")'),
    ]);
    expect(download.suggestedFilename()).toBe('sources.opml');
    const opml = readFileSync(await download.path(), 'utf8');
    expect(opml).toContain(`xmlUrl="${outlet.base}/feed"`);
    expect(opml).toContain('text="The Fen Daily"');
    expect(opml).toContain('nutgraf:family="Fen Group"');
    expect(opml.match(/<outline /g)).toHaveLength(5);
  });
});

function putUpOutlet(outlet: Outlet): void {
  const story = (title: string, at: number): string =>
    articlePage(
      title,
      Array.from(
        { length: 5 },
        (_, n) =>
          `${title}: what was told in passage ${n} of report ${at} holds ${at * 100 + n} facts that nobody had heard before the council met in Fenmouth.`,
      ),
      'Fen Daily',
    );
  for (const [at, title] of TITLES.entries()) {
    outlet.put(`/${at}`, story(title, at));
    outlet.put(`/world/${at}`, story(`Abroad: ${title}`, at + 20));
  }
  const feed = rssFeed(
    'Fen Daily',
    TITLES.map((title, at) => [`/${at}`, title] as const),
    outlet.base,
  );
  outlet.put('/feed', {
    body: feed.replace('<title>', '<language>en-GB</language><title>'),
    headers: { 'content-type': 'application/rss+xml', 'tdm-reservation': '1' },
  });
  const links = `<link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="alternate" type="application/rss+xml" title="Fen Daily: sport" href="/sport.rss">`;
  outlet.put('/', `<html lang="en-GB"><head><title>Fen Daily</title>${links}</head><body></body></html>`);
  const headlines = TITLES.map((title, at) => `<h3><a href="/world/${at}">Abroad: ${title}</a></h3>`);
  const section = `<html lang="en-GB"><head><title>World - Fen Daily</title></head><body>${headlines.join('')}</body></html>`;
  for (const path of ['/world', '/world/?utm_source=mail']) outlet.put(path, section);
  outlet.put('/photo.jpg', {
    body: Buffer.from('ffd8ffe000104a464946', 'hex'),
    headers: { 'content-type': 'image/jpeg' },
  });
  const outlines = `<outline type="rss" text="Lowmark Gazette" xmlUrl="${outlet.base}/gazette"/>`;
  outlet.put('/gazette', rssFeed('Lowmark Gazette', [['/5', TITLES[5] ?? '']], outlet.base));
  outlet.put('/all.opml', {
    body: `<opml version="2.0"><head><title>Outlets of the fen</title></head><body>${outlines}</body></opml>`,
    headers: { 'content-type': 'text/x-opml' },
  });
}
