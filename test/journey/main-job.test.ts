import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, axeFindings, CHROMIUM, openBrowser, picture } from '../support/browser.js';
import { openModelServer } from '../support/open-model-server.js';
import { freePorts, type Running, runProgram, startProgram } from '../support/run-program.js';

/**
 * The main job as its people do it: an editor opens an empty desk, follows outlets over HTTP, reviews and
 * approves a draft; a reader finds the brief and signs up; the subscriber gets the edition.
 */
describe.skipIf(CHROMIUM === undefined)('from the empty desk to the mailed brief (needs Chromium)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-journey-'));
  chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in
  const outbox = path.join(folder, 'outbox');
  let program: Running;
  let browser: Browser;
  let page: Page;
  let base = '';
  let args: string[] = [];
  let slug = '';

  beforeAll(async () => {
    const [port = 0, samplePort = 0] = await freePorts(2);
    base = `http://localhost:${port}`;
    args = ['--data', path.join(folder, 'data'), '--outbox', outbox];
    program = startProgram(['start', ...args, '--port', `${port}`, '--sample-port', `${samplePort}`], {
      cwd: folder,
    });
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens an empty site, and the desk by the one-time link', async () => {
    const [, link = ''] = await program.until(/(http:\S+\/desk\/welcome\/\S+)/);
    await page.goto(base);
    await picture(page, '01-empty-front');
    expect(await page.textContent('main')).toMatch(/No brief/);
    await page.goto(`${base}/desk`);
    expect(page.url()).toContain('/desk/sign-in');
    await page.goto(link);
    await picture(page, '02-welcome');
    await page.fill('[name=name]', 'Dana Okafor');
    await page.fill('[name=password]', 'a long enough password');
    await arrive(page, () => page.click('button[type=submit]'));
    expect(await page.textContent('h1')).toBe('Nothing is followed yet');
    await picture(page, '03-first-screen');
    await page.goto(link);
    expect(await page.textContent('h1')).toBe('This link no longer works');
  });

  it('lets the editor back in by name and password only', async () => {
    await page.goto(`${base}/desk`);
    await arrive(page, () => page.click('button:has-text("Sign out")'));
    await page.goto(`${base}/desk/sources`);
    expect(page.url()).toContain('/desk/sign-in');
    await signIn(page, 'not the right password');
    expect(await page.textContent('[role=alert]')).toContain('The name or the password is wrong');
    await signIn(page, 'a long enough password');
    expect(new URL(page.url()).pathname).toBe('/desk/sources');
  });

  it('follows the sample newsroom and finds drafts to review', async () => {
    await page.goto(`${base}/desk`);
    await arrive(page, () => page.click('main button:has-text("Try it with the sample newsroom")'));
    await page.goto(`${base}/desk/sources`);
    await picture(page, '04-sources');
    expect(await page.textContent('body')).toContain('Sample edition');
    await expect.poll(() => publishedCount(), { timeout: 90_000, interval: 1_000 }).toBeGreaterThan(0);
    await page.goto(`${base}/desk/review`);
    await picture(page, '05-review');
    expect(await page.locator('a[href^="/desk/review/"]').count()).toBeGreaterThanOrEqual(3);
    await page.goto(`${base}/desk/inbox`);
    await picture(page, '06-inbox');
    await page.goto(`${base}/desk/log`);
    await picture(page, '07-log');
  });

  it('says why a story is here and stands where it does, on the desk and on the command line', async () => {
    await page.goto(`${base}/desk/review`);
    await page.keyboard.press('y');
    await page.waitForURL(/\/desk\/stories\//);
    await picture(page, '07-why-here', true);
    const told = (await page.textContent('main')) ?? '';
    expect(told).toContain('Why it stands where it does');
    expect(told).toMatch(/publisher famil(?:y reports|ies report) it/);
    expect(told).toMatch(/It opened the story|both have the/);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const explained = await runProgram(['explain', '--desk', id, ...args.slice(0, 2)], { cwd: folder });
    expect(explained).toMatchObject({ code: 0, stderr: '' });
    expect(explained.stdout).toMatch(/RANK +\d+\.\d\d points/);
    await page.goto(`${base}/desk/ranking`);
    await picture(page, '07-ranking', true);
  });

  it('reviews a draft: nothing unresolved can be approved, every statement has its source', async () => {
    await openDraftToResolve(page, base);
    await picture(page, '08-draft');
    if ((await toResolve(page)) === 0) await writeUnsupported(page);
    await page.keyboard.press('a');
    expect(await page.textContent('.foot')).toMatch(/to resolve/);
    for (let i = 0; i < 20 && (await toResolve(page)) > 0; i++) await resolveOne(page);
    expect(await toResolve(page)).toBe(0);
    await picture(page, '09-resolved');
    await page.keyboard.press('a');
    await page.waitForSelector('.foot:has-text("Approved and published")');
    await picture(page, '10-approved');
    const address = await page.getAttribute('.foot a[href*="/briefs/"]', 'href');
    slug = /\/briefs\/([\w-]+)/.exec(address ?? '')?.[1] ?? '';
    expect(slug).not.toBe('');
  });

  it('shows the brief to readers, with the outlets’ own words', async () => {
    await page.waitForTimeout(400);
    await page.goto(`${base}/briefs/${slug}`);
    await picture(page, '11-brief', true);
    expect(await page.textContent('.by.ai')).toContain('edited by Dana Okafor');
    const marks = await page.locator('a.s').count();
    expect(marks).toBeGreaterThan(3);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, '12-brief-phone', true);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(base);
    await picture(page, '13-front', true);
    expect(await page.locator(`a[href$="/briefs/${slug}"]`).count()).toBeGreaterThan(0);
    const feed = await (await fetch(`${base}/feed.rss`)).text();
    expect(feed).toContain(slug);
  });

  it('takes a subscription only after the mailbox has confirmed', async () => {
    await page.goto(`${base}/newsletter`);
    await page.fill('[name=email]', 'reader@example.com');
    await arrive(page, () => page.click('main button[type=submit]'));
    await picture(page, '14-signed-up');
    await expect.poll(() => mails('confirm-'), { timeout: 15_000 }).toHaveLength(1);
    const mail = await readMail(mails('confirm-')[0] ?? '');
    const [link = ''] = /http:\/\/\S+\/newsletter\/confirm\/[\w.-]+/.exec(mail.text ?? '') ?? [];
    await page.goto(link);
    await arrive(page, () => page.click('main button:has-text("Confirm")'));
    expect(await page.textContent('h1')).toBe('Confirmed');
    await picture(page, '15-confirmed');
  });

  it('mails today’s edition, once', async () => {
    const first = await runProgram(['edition', ...args], { cwd: folder });
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('1 accepted');
    const again = await runProgram(['edition', ...args], { cwd: folder });
    expect(again.stdout).toContain('0 accepted');
    const editions = mails(new Date().toISOString().slice(0, 4));
    expect(editions).toHaveLength(1);
    const mail = await readMail(editions[0] ?? '');
    expect(mail.to?.[0]?.address).toBe('reader@example.com');
    expect(mail.html).toContain(slug);
    expect(mail.text).toContain(slug);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const leave = /<(.+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const left = await fetch(leave, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(left.status).toBe(200);
    await page.setContent(mail.html ?? '');
    await picture(page, '16-edition', true);
    await page.goto(`${base}/desk/newsletter`);
    await picture(page, '17-newsletter');
  });

  it('scores a model before it drafts, says what got worse, and takes an editor’s word for it', async () => {
    const server = await openModelServer(() => ({ refuse: 'I would rather not.' }));
    try {
      await page.goto(`${base}/desk/model`);
      await page.fill('[name=name]', 'shy-1');
      await page.fill('[name=url]', server.base);
      await arrive(page, () => page.click('main button:has-text("Save")'));
      await arrive(page, () => page.click('main .choices a:has-text("Scorecard")'));
      await picture(page, '18-being-scored', true);
      await expect
        .poll(() => readMain(), { timeout: 120_000, interval: 2_000 })
        .toContain('shy-1 is refused: it did worse in stories without a brief (14 of 14, before 0 of 14).');
      expect(await readMain()).toContain('The extractive writer goes on drafting.');
      await picture(page, '19-refused', true);
      expect(await axeFindings(page)).toEqual([]);
      await page.fill('[name=reason]', 'We want to see how shy it is.');
      await arrive(page, () => page.click('main button:has-text("Use it all the same")'));
      expect(await readMain()).toMatch(
        /shy-1 did worse than the writer before it, and drafts because Dana Okafor said so/,
      );
      await picture(page, '20-used-all-the-same', true);
      const kept = await runProgram(['scorecard', '--desk', ...args.slice(0, 2)], { cwd: folder });
      expect([kept.code, kept.stdout]).toEqual([0, expect.stringContaining('0 of 14 stories written')]);
      await page.goto(`${base}/desk/scorecard`);
      expect(await readMain()).toContain('asked for by nutgraf scorecard');
    } finally {
      await server.close();
    }

    async function readMain(): Promise<string> {
      if (page.url().endsWith('/desk/scorecard')) await page.goto(page.url());
      return ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
    }
  }, 240_000);

  async function publishedCount(): Promise<number> {
    const feed = (await (await fetch(`${base}/feed.json`)).json()) as { items: unknown[] };
    return feed.items.length;
  }

  function mails(prefix: string): string[] {
    try {
      return readdirSync(outbox).filter((file) => file.startsWith(prefix) && file.endsWith('.eml'));
    } catch {
      return [];
    }
  }

  const readMail = (file: string) => PostalMime.parse(readFileSync(path.join(outbox, file)));
});

async function signIn(page: Page, password: string): Promise<void> {
  await page.fill('[name=name]', 'Dana Okafor');
  await page.fill('[name=password]', password);
  await arrive(page, () => page.click('main button[type=submit]'));
}

const toResolve = async (page: Page): Promise<number> => page.locator('.left a[data-key="f"]').count();

/** Opens the first draft in the queue that has something to resolve, or the first one. */
async function openDraftToResolve(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/desk/review`);
  const links = await page
    .locator('a[href^="/desk/review/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const drafts = [...new Set(links.map((href) => href.split(/[?#]/)[0] ?? ''))];
  for (const draft of drafts) {
    await page.goto(`${base}${draft}`);
    if ((await toResolve(page)) > 0) return;
  }
}

/** Puts words into a statement that no outlet printed: however clean the drafts are, one thing is to resolve then. */
async function writeUnsupported(page: Page): Promise<void> {
  for (let i = 0; i < 4; i++) await page.keyboard.press('n');
  await page.keyboard.press('e');
  await page.fill('[name=text]:visible', 'The outlets counted 987,654 purple lanterns on the harbour wall.');
  await answered(page, () => page.click('form:has([name=text]) button[type=submit]:visible'));
}

/** Resolves the next statement: a look where sources disagree, else a cut of the whole, else a reason. */
async function resolveOne(page: Page): Promise<void> {
  await page.keyboard.press('f');
  for (const name of ['Mark checked', 'Cut all']) {
    const button = page.locator(`form.act button:visible:has-text("${name}")`).first();
    if ((await button.count()) === 0) continue;
    await answered(page, () => button.click());
    return;
  }
  await page.keyboard.press('w');
  await page.fill('[name=reason]:visible', 'Seen in the outlet’s own headline.');
  await answered(page, () => page.click('form:has([name=reason]) button[type=submit]:visible'));
}

/** The script puts the desk's answer in the page's place: what follows must wait for it. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.textContent('.foot');
  await act();
  await expect.poll(() => page.textContent('.foot'), { timeout: 20_000 }).not.toBe(before);
}
