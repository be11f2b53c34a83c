import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, axeFindings, CHROMIUM, openBrowser, picture } from '../support/browser.js';
import { answerHonestly } from '../support/compose-answers.js';
import { type ModelServer, openModelServer } from '../support/open-model-server.js';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

/** A language model as an editor meets it: set up, tried, scored, drafting, judging. */
describe.skipIf(CHROMIUM === undefined)('a desk with a language model (needs Chromium)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-model-journey-'));
  chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in
  let program: Running;
  let browser: Browser;
  let page: Page;
  let server: ModelServer;
  let base = '';

  beforeAll(async () => {
    const [port = 0, samplePort = 0] = await freePorts(2);
    base = `http://localhost:${port}`;
    const args = ['--data', path.join(folder, 'data'), '--outbox', path.join(folder, 'outbox')];
    const ports = ['--port', `${port}`, '--sample-port', `${samplePort}`];
    program = startProgram(['start', '--sample', ...args, ...ports], { cwd: folder });
    [browser, server] = await Promise.all([openBrowser(), openModelServer(() => ({ say: answerHonestly }))]);
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
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const readMain = async (at: string): Promise<string> => {
    await page.goto(`${base}${at}`);
    return ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
  };
  const set = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    await page.goto(`${base}/desk/model`);
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`main [name=${name}]`);
      if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
      else await field.fill(value);
    }
    await arrive(page, () => page.click('main button:has-text("Save")'));
  };

  it('is set up and tried from one screen', async () => {
    await set({ name: 'plain-1', url: server.base, priceOut: '2' });
    await picture(page, '30-model-set', true);
    await arrive(page, () => page.click('main button:has-text("Try it")'));
    expect(await page.textContent('body')).toMatch(/plain-1 answered in [\d.]+ seconds/);
    await picture(page, '31-model-tried');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('drafts once it is scored', async () => {
    await expect
      .poll(() => readMain('/desk/scorecard'), { timeout: 150_000, interval: 2_000 })
      .toMatch(/plain-1 drafts\.|plain-1 is refused/);
    await picture(page, '32-model-scored', true);
    expect(await readMain('/desk/scorecard')).toContain('plain-1 drafts.');
  }, 180_000);

  it('writes a draft while the editor looks on, each statement beside its evidence', async () => {
    await page.goto(`${base}/desk/review`);
    await page.keyboard.press('y');
    await page.waitForURL(/\/desk\/stories\//);
    await arrive(page, () => page.click('main button:has-text("Write the draft again")'));
    await picture(page, '33-being-written', true);
    const story = new URL(page.url()).pathname;
    await expect.poll(() => readMain(story), { timeout: 60_000, interval: 1_000 }).toContain('by plain-1');
    await picture(page, '34-written', true);
    await arrive(page, () => page.click('main a.main-button'));
    await picture(page, '35-model-draft');
    expect(await page.locator('aside.evidence .on:visible').count()).toBeGreaterThan(0);
    expect(await page.textContent('body')).toContain('plain-1');
    expect(await readMain('/desk/model')).toMatch(/Draft.*plain-1|plain-1.*Draft/);
    await picture(page, '36-model-used', true);
  }, 120_000);

  it('doubts as a second judge, and an editor’s look settles it', async () => {
    server.always = (asked) => ({
      say:
        asked.purpose === 'judge'
          ? JSON.stringify({ judged: asked.statements.map(({ id }) => ({ id, borneOut: false, words: '' })) })
          : answerHonestly(asked),
    });
    await set({ task: 'judge' });
    await page.goto(`${base}/desk/review`);
    await page.keyboard.press('y');
    await page.waitForURL(/\/desk\/stories\//);
    const story = new URL(page.url()).pathname;
    await arrive(page, () => page.click('main button:has-text("Write the draft again")'));
    await expect.poll(() => readMain(story), { timeout: 60_000, interval: 1_000 }).toContain('and doubts');
    await arrive(page, () => page.click('main a.main-button'));
    await picture(page, '37-doubted');
    expect(await page.locator('.card:not([hidden]) .why').first().textContent()).toMatch(
      /The second judge doubts/,
    );
    expect(await axeFindings(page)).toEqual([]);
    const before = await page.locator('.left a[data-key="f"]').count();
    expect(before).toBeGreaterThan(0);
    const foot = await page.textContent('.foot');
    await page.click('form.act button:visible:has-text("Mark checked")');
    await expect.poll(() => page.textContent('.foot'), { timeout: 20_000 }).not.toBe(foot);
  }, 120_000);
});
