import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY_BRIEF } from './fixtures/ferry-brief.js';
import { memoryLibrary, memorySite } from './fixtures/memory-site.js';

/** Where distributions put Chromium. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FERRY = `/briefs/${FERRY_BRIEF.draft.slug}`;
const PAGES = [
  '/',
  `${FERRY}#e2`,
  `${FERRY}#c4`,
  '/briefs/rtl',
  '/archive',
  '/search?q=zebra',
  '/about',
  '/newsletter',
  '/none',
];
const WIDTHS = [390, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  let browser: Browser;
  let base: string;
  const servers: ReturnType<typeof serve>[] = [];

  beforeAll(async () => {
    base = await listen(memorySite().fetch);
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
  });

  const listen = (fetch: Parameters<typeof serve>[0]['fetch']): Promise<string> =>
    new Promise((resolve) => {
      servers.push(
        serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`)),
      );
    });

  const open = async (
    path: string,
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(path.startsWith('http') ? path : base + path);
    return page;
  };

  it.each(PAGES)('axe finds nothing on %s', async (path) => {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const page = await open(path, width, scheme);
        expect(await violations(page), `${width} px, ${scheme}`).toEqual([]);
        await page.close();
      }
    }
  });

  it('axe finds nothing on a refused form and an empty front page', async () => {
    const page = await open('/newsletter', 390);
    await page.getByLabel('Email address').fill('nobody@x');
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Join Now' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Tick at least one kind of coverage.');
    expect(await violations(page)).toEqual([]);
    const empty = await listen(memorySite({ library: memoryLibrary({ listed: [] }) }).fetch);
    expect(await violations(await open(empty, 1280))).toEqual([]);
  });

  it.each(PAGES)('%s never scrolls sideways', async (path) => {
    const page = await open(path, 320);
    for (const width of [320, 360, 480, 767, 768, 1023, 1024, 1199, 1200, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, `${width} px`).toBe(width);
    }
    await page.close();
  });

  it('sends one request for a page, and its style is allowed', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(base + FERRY);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([base + FERRY]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight")).toBe('700');
    await page.close();
  });

  it('has targets of 24 px or more, apart from marks within text', async () => {
    const page = await open(FERRY, 390);
    const small = await page.$$eval('nav a, .btn, button, .kick a, .orig a', (nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().height < 24).map((node) => node.outerHTML),
    );
    expect(small.filter((html) => !html.includes('class="t"'))).toEqual([]);
    await page.close();
  });

  it.each(['rss', 'atom'])('is given well-formed XML in feed.%s', async (format) => {
    const page = await open('/about', 390);
    const xml = await (await fetch(`${base}/feed.${format}`)).text();
    const root = await page.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').documentElement.tagName`,
    );
    expect(root).toBe(format === 'rss' ? 'rss' : 'feed');
    await page.close();
  });
});

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
