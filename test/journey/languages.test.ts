import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, axeFindings, CHROMIUM, openBrowser, picture } from '../support/browser.js';
import * as news from '../support/news-in-languages.js';
import {
  type EmbeddingServer,
  MONOLINGUAL,
  MULTILINGUAL,
  openEmbeddingServer,
} from '../support/open-embedding-server.js';
import { rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { printReport } from '../support/report-news.js';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

/** A desk that follows outlets in three languages, as an editor meets it. */
describe.skipIf(CHROMIUM === undefined)('a desk with an embedder (needs Chromium)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-languages-journey-'));
  chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in
  let program: Running;
  let browser: Browser;
  let page: Page;
  let server: EmbeddingServer;
  let outlet: Outlet;
  let base = '';

  beforeAll(async () => {
    const [port = 0, samplePort = 0] = await freePorts(2);
    base = `http://localhost:${port}`;
    [browser, server, outlet] = await Promise.all([openBrowser(), openEmbeddingServer(), openOutlet()]);
    const args = ['--data', path.join(folder, 'data'), '--outbox', path.join(folder, 'outbox')];
    const ports = ['--port', `${port}`, '--sample-port', `${samplePort}`];
    program = startProgram(['start', ...args, ...ports], {
      cwd: folder,
      env: { NUTGRAF_ALLOWED_HOSTS: '127.0.0.1' },
    });
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(30_000);
    const [, link = ''] = await program.until(/(http:\S+\/desk\/welcome\/\S+)/, 90_000);
    await page.goto(link);
    await page.fill('[name=name]', 'Dana Okafor');
    await page.fill('[name=password]', 'a long enough password');
    await arrive(page, () => page.click('main button[type=submit]'));
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await Promise.all([server?.close(), outlet?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const mainText = async (): Promise<string> => ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
  const readMain = async (at: string): Promise<string> => {
    await page.goto(`${base}${at}`);
    return mainText();
  };

  it('is set up from one screen, with one sentence for what cannot be', async () => {
    await page.goto(`${base}/desk/model`);
    await arrive(page, () => page.click('main a:has-text("Languages")'));
    expect(await mainText()).toContain('Stories keep to one language');
    await page.fill('main [name=name]', 'vectors-1');
    await page.fill('main [name=url]', `${server.base}/embeddings`);
    await arrive(page, () => page.click('main button:has-text("Save")'));
    expect(await mainText()).toContain('Leave “/embeddings” out: it is added.');
    await page.fill('main [name=url]', server.base);
    await page.fill('main [name=language]', 'english');
    await arrive(page, () => page.click('main button:has-text("Save")'));
    expect(await mainText()).toContain('“english” is no language here: write two letters');
    await page.fill('main [name=language]', 'en');
    server.always = MONOLINGUAL;
    await arrive(page, () => page.click('main button:has-text("Save")'));
    expect(await mainText()).toContain('Saved.');
  });

  it('is tried, and refused where it is not multilingual', async () => {
    await arrive(page, () => page.click('main button:has-text("Try it")'));
    expect(await mainText()).toContain('It is not multilingual: its vectors are not used');
    await picture(page, '50-languages-refused', true);
    server.always = MULTILINGUAL;
    await arrive(page, () => page.click('main button:has-text("Try it")'));
    expect(await mainText()).toMatch(/Yes: 40 of 40 news items were nearest to themselves/);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.trial summary').first().click();
    await picture(page, '51-languages-tried', true);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, '52-languages-tried-phone', true);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('makes one story of one event, and says why', async () => {
    const paths = news.ALL.map((report) => [printReport(outlet, report), report.title] as const);
    outlet.put('/feed', rssFeed('The Outlets', paths, outlet.base));
    await page.goto(`${base}/desk/sources`);
    await page.fill('main [name=url]', `${outlet.base}/feed`);
    await arrive(page, () => page.click('main button:has-text("See what is there")'));
    await arrive(page, () => page.click('main .main-button'));
    await expect
      .poll(() => readMain('/desk/embedder'), { timeout: 60_000, interval: 1_000 })
      .toMatch(/2 ?stories in several languages|stories in several languages ?2/);
    // Two languages make such a story already: the third report may still be on its way. Which one comes first, and
    // gives the story its title, is chance.
    await expect
      .poll(() => readMain('/desk/inbox'), { timeout: 60_000, interval: 1_000 })
      .toMatch(/212 pas[^·]*1 outlet · 3 articles/i);
    await arrive(page, () => page.click('main li:has-text("212 pas") a:has-text("Why here")'));
    const said = await mainText();
    expect(said).toContain('Joined by meaning, across languages.');
    expect(said).toMatch(/in (?:English|German|Spanish), .*: a similarity of 0\.\d\d/);
    await picture(page, '53-languages-story', true);
  });
});
