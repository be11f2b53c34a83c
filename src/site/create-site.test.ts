import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../domain/topic.js';
import { FERRY_BRIEF } from './fixtures/ferry-brief.js';
import { EDITION, MemorySubscriptions, memoryLibrary, memorySite } from './fixtures/memory-site.js';

const FERRY = `/briefs/${FERRY_BRIEF.draft.slug}`;
const PAGES = [
  '/',
  FERRY,
  '/briefs/rtl',
  ...TOPICS.map(({ slug }) => `/topics/${slug}`),
  '/archive',
  `/editions/${EDITION.date}`,
  '/search',
  '/search?q=model',
  '/corrections',
  '/about',
  '/newsletter',
  '/newsletter/sent',
  '/newsletter/confirm/good',
  '/newsletter/leave/leave',
];

const textOf = async (path: string, site = memorySite()): Promise<string> =>
  (await site.request(path)).text();

describe.each(PAGES)('the page %s', (path) => {
  it('is whole, light and of one request', async () => {
    const response = await memorySite().request(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(gzipSync(html, { level: 6 }).byteLength).toBeLessThan(14 * 1024 - 700);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(html).not.toMatch(/<(?:img|iframe|object|video)\b| style="| on\w+="/);
  });

  it('allows exactly its own style', async () => {
    const response = await memorySite().request(path);
    const css = /<style>(.*?)<\/style>/s.exec(await response.text())?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has only targets that exist, and each id once', async () => {
    const html = await textOf(path);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe('delivery', () => {
  it('answers 304 when the reader has the page', async () => {
    const site = memorySite();
    const etag = (await site.request(FERRY)).headers.get('etag') ?? '';
    const again = await site.request(FERRY, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('cache-control')).toContain('s-maxage=3');
  });

  it('compresses with what the reader takes', async () => {
    const site = memorySite();
    const plain = await textOf(FERRY, site);
    const coded = async (accept: string) => {
      const response = await site.request(FERRY, { headers: { 'Accept-Encoding': accept } });
      return [response.headers.get('content-encoding'), Buffer.from(await response.arrayBuffer())] as const;
    };
    const [br, brBytes] = await coded('gzip, deflate, br');
    const [gzip, gzipBytes] = await coded('gzip, br;q=0');
    expect([br, brotliDecompressSync(brBytes).toString()]).toEqual(['br', plain]);
    expect([gzip, gunzipSync(gzipBytes).toString()]).toEqual(['gzip', plain]);
    expect((await coded('identity'))[0]).toBeNull();
  });

  it('answers HEAD without a body', async () => {
    const response = await memorySite().request('/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toMatch(/^W\/"/);
  });

  it('shows a new brief within a second', async () => {
    const listed = [...(await memoryLibrary().list({ limit: 1 }))];
    const library = { ...memoryLibrary(), list: async () => listed };
    const site = memorySite({ library });
    const before = await textOf('/', site);
    listed[0] = { ...(listed[0] ?? EDITION.briefs[0]), headline: 'A changed headline' } as (typeof listed)[0];
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(before).not.toContain('A changed headline');
    expect(await textOf('/', site)).toContain('A changed headline');
  });

  it('sends no referrer from a page whose address is a secret, and keeps no copy', async () => {
    const { headers } = await memorySite().request('/newsletter/leave/leave');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('hostile data', () => {
  const HOSTILE = '</title><script>alert(1)</script>"\' onload=x';

  it('is only ever text', async () => {
    const draft = {
      ...FERRY_BRIEF.draft,
      claims: FERRY_BRIEF.draft.claims.map((claim) => ({ ...claim, text: HOSTILE })),
      sources: FERRY_BRIEF.draft.sources.map((source) => ({
        ...source,
        url: 'javascript:alert(1)',
        title: HOSTILE,
      })),
    };
    const listed = EDITION.briefs.map((brief) => ({
      ...brief,
      headline: HOSTILE,
      dek: HOSTILE,
      lede: HOSTILE,
    }));
    const library = memoryLibrary({ listed, full: [{ ...FERRY_BRIEF, draft }] });
    const site = memorySite({ library });
    for (const path of [FERRY, '/', '/archive', '/search?q=%3Cscript%3E', '/feed.rss', '/feed.atom']) {
      const text = await textOf(path, site);
      expect(text).not.toMatch(/<script>/);
      expect(text).not.toContain('href="javascript:');
    }
  });
});

describe('errors', () => {
  it.each([
    '/nothing',
    '/briefs/none',
    '/topics/none',
    '/editions/2020-01-01',
    '/editions/x',
    '/topics/none/feed.rss',
  ])('answers %s with a 404 in words', async (path) => {
    const response = await memorySite().request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no page here');
  });

  it('keeps its words when another application mounts it', async () => {
    const mounted = new Hono().route('/', memorySite());
    expect(await (await mounted.request('/nothing')).text()).toContain('There is no page here');
    expect((await mounted.request('/archive/')).status).toBe(301);
    expect(
      (await mounted.request('/', { headers: { 'Accept-Encoding': 'br' } })).headers.get('etag'),
    ).toMatch(/^W/);
  });

  it('answers a failure with a 500 in words and reports it', async () => {
    const reported: unknown[] = [];
    const failure = new Error('secret detail');
    const site = memorySite({
      isSample: async () => {
        throw failure;
      },
      report: (error) => reported.push(error),
    });
    const response = await site.request('/');
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toContain('This page could not be made');
    expect(html).not.toContain('secret detail');
    expect(reported).toEqual([failure]);
  });
});

describe('small files', () => {
  it('names every page in the sitemap', async () => {
    const xml = await textOf('/sitemap.xml');
    expect(xml).toContain(`<loc>https://nutgraf.example${FERRY}</loc>`);
    expect(xml).toContain(`<loc>https://nutgraf.example/editions/${EDITION.date}</loc>`);
  });

  it('keeps crawlers from links of one reader', async () => {
    expect(await textOf('/robots.txt')).toContain('Disallow: /newsletter/leave/');
  });

  it('answers the health check', async () => {
    expect(await textOf('/healthz')).toBe('ok');
  });

  it('sends an address with a slash at its end to the one without', async () => {
    const response = await memorySite().request('/archive/');
    expect([response.status, response.headers.get('location')?.replace(/^https?:\/\/[^/]+/, '')]).toEqual([
      301,
      '/archive',
    ]);
  });
});

describe('empty states', () => {
  const empty = memorySite({
    library: memoryLibrary({ listed: [], full: [], editions: [] }),
    isSample: async () => false,
  });

  it('says so in words', async () => {
    expect(await textOf('/', empty)).toContain('No brief has been published yet.');
    expect(await textOf('/archive', empty)).toContain('No edition of the newsletter has been made yet.');
    expect(await textOf('/corrections', empty)).toContain(
      'No published brief has been corrected or withdrawn.',
    );
    expect(await textOf('/topics/research', empty)).toContain(
      'No brief has been published under this topic yet.',
    );
  });

  it('shows the sample strip only for the sample', async () => {
    expect(await textOf('/', empty)).not.toContain('made up');
    expect(await textOf('/')).toContain('Sample edition: outlets, people and events are made up.');
  });

  it('leads back to the last day when today has no brief', async () => {
    const site = memorySite({ now: () => new Date('2026-03-15T06:00:00Z') });
    expect(await textOf('/', site)).toContain('No brief has been approved yet today.');
  });

  it('names the words that found nothing, and the newest briefs', async () => {
    const html = await textOf('/search?q=zebra');
    expect(html).toContain('No brief holds the words “zebra”.');
    expect(html.match(/<h3>/g)).toHaveLength(5);
  });
});

describe('the newsletter', () => {
  const post = (path: string, body: string, subscriptions = new MemorySubscriptions()) =>
    memorySite({ subscriptions }).request(path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });

  it('asks for a confirming mail and says the same to everyone', async () => {
    const subscriptions = new MemorySubscriptions();
    const response = await post('/newsletter', 'email=+ada%40mail.example+', subscriptions);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/newsletter/sent']);
    expect(subscriptions.asked).toEqual([{ email: 'ada@mail.example', topics: [] }]);
  });

  it('keeps the chosen topics, and only those that exist', async () => {
    const subscriptions = new MemorySubscriptions();
    await post(
      '/newsletter',
      'email=a%40b.example&choose=topics&topic=research&topic=x&topic=industry',
      subscriptions,
    );
    expect(subscriptions.asked[0]?.topics).toEqual(['research', 'industry']);
  });

  it.each([
    ['email=', 'Write your email address.'],
    ['email=a%40b.example&choose=topics', 'Tick at least one kind of coverage.'],
    ['email=nobody', 'That is not a whole email address.'],
  ])('gives %s back with the problem in words', async (body, problem) => {
    const response = await post('/newsletter', body);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(problem);
  });

  it('refuses a body larger than any form', async () => {
    expect((await post('/newsletter', `email=${'a'.repeat(20_000)}`)).status).toBe(413);
  });

  it('confirms by a POST only', async () => {
    const subscriptions = new MemorySubscriptions();
    const site = memorySite({ subscriptions });
    expect(await textOf('/newsletter/confirm/good', site)).toContain('<form method="post">');
    expect(subscriptions.confirmed).toEqual([]);
    const response = await site.request('/newsletter/confirm/good', { method: 'POST' });
    expect([response.status, subscriptions.confirmed]).toEqual([200, ['good']]);
  });

  it('says what to do with a link that no longer works', async () => {
    const response = await memorySite().request('/newsletter/confirm/old');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('ask for a new link');
    expect((await post('/newsletter/confirm/old', '')).status).toBe(404);
  });

  it('never unsubscribes by a GET, and does by one click (RFC 8058)', async () => {
    const subscriptions = new MemorySubscriptions();
    const site = memorySite({ subscriptions });
    await site.request('/newsletter/leave/leave');
    expect(subscriptions.left).toEqual([]);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const response = await site.request('/newsletter/leave/leave', { method: 'POST', body: form });
    expect([response.status, subscriptions.left]).toEqual([200, ['leave']]);
    const again = await post('/newsletter/leave/leave', 'List-Unsubscribe=One-Click', subscriptions);
    expect(again.status).toBe(200);
    expect((await post('/newsletter/leave/none', '')).status).toBe(404);
  });
});
