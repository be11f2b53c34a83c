import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFeed } from '../src/extract/index.js';
import { createSampleNewsroom, type SampleNewsroom } from './index.js';

const EPOCH = new Date('2026-03-04T12:00:00Z');

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

let newsroom: SampleNewsroom;
let clock = 0;
/** How long the slow outlet waited, in milliseconds. */
const waits: number[] = [];

async function wait(milliseconds: number): Promise<void> {
  waits.push(milliseconds);
}

beforeAll(async () => {
  newsroom = await createSampleNewsroom({ port: 0, epoch: EPOCH, now: () => clock, wait });
});
afterAll(() => newsroom.close());

/** Reads an address of the newsroom; names under localhost are loopback. */
function read(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent: false,
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method,
        headers: { host, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.toString(),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** As a polite client: waits as long as a 429 asks, and follows a 301. */
async function readPatiently(url: string): Promise<Answer> {
  const answer = await read(url);
  if (answer.status === 429) {
    clock += Number(answer.headers['retry-after']) * 1000;
    return readPatiently(url);
  }
  return answer.headers.location === undefined ? answer : readPatiently(answer.headers.location);
}

function outlet(name: string): SampleNewsroom['outlets'][number] {
  const found = newsroom.outlets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no outlet ${name}`);
  return found;
}

function linksIn(markup: string, base: string): string[] {
  const addresses = [...markup.matchAll(/(?:href|src)="([^"#]+)"/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&'), base).href,
  );
  return [...new Set(addresses)];
}

async function articlesOf(name: string): Promise<string[]> {
  const { siteUrl } = outlet(name);
  const front = await readPatiently(siteUrl);
  return [...front.text.matchAll(/<h2><a href="([^"]+)"/g)].map(([, address = '']) => address);
}

describe('the newsroom', () => {
  test('starts in less than a second', async () => {
    const start = performance.now();
    const second = await createSampleNewsroom({ port: 0, epoch: EPOCH });
    const took = performance.now() - start;
    await second.close();
    expect(took).toBeLessThan(1000);
  });

  test('has at least nine outlets, two of them of one family', () => {
    expect(newsroom.outlets.length).toBeGreaterThanOrEqual(9);
    expect(newsroom.sourceUrls).toEqual(newsroom.outlets.map(({ feedUrl }) => feedUrl));
    expect(new Set(newsroom.outlets.map(({ family }) => family)).size).toBe(newsroom.outlets.length - 1);
  });

  test('serves the same bytes after a restart with the same epoch and port', async () => {
    const start = async (): Promise<Answer[]> => {
      const one = await createSampleNewsroom({ port: 46_731, epoch: EPOCH });
      const urls = one.sourceUrls.filter((url) => !/bench-notes|tidewater/.test(url));
      const answers = await Promise.all(urls.map((url) => read(url)));
      await one.close();
      return answers;
    };
    const [first, second] = [await start(), await start()];
    expect(first.map(({ text }) => text)).toEqual(second.map(({ text }) => text));
  });

  test('says that the port is taken', async () => {
    const port = Number(new URL(outlet('Harbour Wire').siteUrl).port);
    await expect(createSampleNewsroom({ port, epoch: EPOCH })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('shows where the outlets are at the bare address', async () => {
    const { text } = await read(outlet('Harbour Wire').siteUrl, { host: 'localhost' });
    expect(text).toContain('made up');
    expect(text).toContain(outlet('Bench Notes').siteUrl);
  });
});

describe('every outlet', () => {
  test('has a feed, sitemap or section page that lists all its articles', async () => {
    const lists = await Promise.all(
      newsroom.outlets.map(async ({ name, feedUrl }) => {
        const answer = await readPatiently(feedUrl);
        const articles = await articlesOf(name);
        if (name === 'Statehouse Record') return { articles, listed: [...answer.text.matchAll(/<h2><a/g)] };
        const feed = parseFeed(answer.bytes, { url: feedUrl, contentType: answer.headers['content-type'] });
        expect(feed.problems).toEqual([]);
        expect(feed.entries.every(({ title, link, published }) => title && link && published)).toBe(true);
        return { articles, listed: feed.entries };
      }),
    );
    expect(lists.every(({ articles }) => articles.length > 0)).toBe(true);
    expect(lists.map(({ listed }) => listed.length)).toEqual(lists.map(({ articles }) => articles.length));
  });

  test('answers every link on its pages', async () => {
    const bad = await Promise.all(
      newsroom.outlets.map(async ({ name, siteUrl, feedUrl }) => {
        const [front, article = ''] = [await readPatiently(siteUrl), (await articlesOf(name))[0]];
        const page = await readPatiently(article);
        const links = new Set([...linksIn(front.text, siteUrl), ...linksIn(page.text, article), feedUrl]);
        const answers = await Promise.all(
          [...links].map(async (link) => [link, await readPatiently(link)] as const),
        );
        return answers.filter(([, { status }]) => status !== 200).map(([link]) => link);
      }),
    );
    expect(bad.flat()).toEqual([]);
  });

  test('answers 304 to its own validators and 404 to a wrong address', async () => {
    const answers = await Promise.all(
      newsroom.outlets.map(async ({ name, siteUrl }) => {
        const [article = ''] = await articlesOf(name);
        const { headers } = await readPatiently(article);
        const again: Record<string, string> = headers.etag
          ? { 'if-none-match': headers.etag }
          : { 'if-modified-since': headers['last-modified'] ?? '' };
        const stale: Record<string, string> = headers.etag
          ? { 'if-none-match': '"other"' }
          : { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' };
        return [await read(article, again), await read(article, stale), await read(`${siteUrl}no-such-page`)];
      }),
    );
    expect(answers.map((three) => three.map(({ status }) => status))).toEqual(
      answers.map(() => [304, 200, 404]),
    );
    expect(answers.every(([fresh]) => fresh?.bytes.length === 0)).toBe(true);
  });
});

describe('single outlets', () => {
  test('Lakeside Ledger writes windows-1252 with quotation marks at 0x91 to 0x94', async () => {
    const [article = ''] = await articlesOf('Lakeside Ledger');
    const { bytes, headers } = await read(article);
    expect(headers['content-type']).toBe('text/html');
    expect([0x92, 0x93, 0x94].every((byte) => bytes.includes(byte))).toBe(true);
    const feed = await read(outlet('Lakeside Ledger').feedUrl);
    expect(feed.text).toContain('encoding="windows-1252"');
    const titles = parseFeed(feed.bytes).entries.map(({ title }) => title);
    expect(titles).toContain('Lakeside’s Ostrelle lands $40 million and plans to hire');
  });

  test('Tidewater Tribune answers 429 until the time it named is over', async () => {
    const fresh = await createSampleNewsroom({ port: 0, epoch: EPOCH, now: () => clock });
    const url = fresh.sourceUrls.find((address) => address.includes('tidewater')) ?? '';
    const statuses = [(await read(url)).status, (await read(url)).status];
    clock += 2000;
    statuses.push((await read(url)).status, (await read(url)).status);
    await fresh.close();
    expect(statuses).toEqual([429, 429, 200, 200]);
  });

  test('The Kestrel disallows everybody, Halyard reserves its rights', async () => {
    const robots = await read(`${outlet('The Kestrel').siteUrl}robots.txt`);
    expect(robots.text).toMatch(/^User-agent: \*\nDisallow: \/$/m);
    const { headers } = await read(outlet('Halyard').siteUrl);
    expect(headers['tdm-reservation']).toBe('1');
  });

  test('Northgate Courier lists old addresses that answer 301', async () => {
    const feed = await read(outlet('Northgate Courier').feedUrl);
    const [entry] = parseFeed(feed.bytes).entries;
    const { status, headers } = await read(entry?.link ?? '');
    expect(status).toBe(301);
    expect(await articlesOf('Northgate Courier')).toContain(headers.location);
  });

  test('Sterling Row ends some articles after three paragraphs', async () => {
    const pages = await Promise.all((await articlesOf('Sterling Row')).map((address) => read(address)));
    const walled = pages.filter(({ text }) => text.includes('"isAccessibleForFree": false'));
    expect(walled).toHaveLength(2);
    expect(walled.every(({ text }) => text.includes('Subscribe to continue reading'))).toBe(true);
    expect(walled.some(({ text }) => text.includes('Hoistwell'))).toBe(false);
  });

  test('Bench Notes takes two to three seconds', async () => {
    waits.length = 0;
    await Promise.all((await articlesOf('Bench Notes')).map((address) => read(address)));
    await read(outlet('Harbour Wire').siteUrl);
    expect(waits).toHaveLength(3);
    expect(waits.every((milliseconds) => milliseconds >= 2000 && milliseconds <= 3000)).toBe(true);
  });

  test('codings are those that the reader accepts', async () => {
    const { siteUrl } = outlet('The Meridian Post');
    const [brotli, gzip, plain] = await Promise.all([
      read(siteUrl, { 'accept-encoding': 'gzip, br' }),
      read(siteUrl, { 'accept-encoding': 'gzip;q=1, br;q=0' }),
      read(siteUrl),
    ]);
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text);
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
  });

  test('HEAD has no body and other methods are refused', async () => {
    const { siteUrl } = outlet('Harbour Wire');
    const head = await read(siteUrl, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    expect((await read(`${siteUrl}newsletter`, {}, 'POST')).status).toBe(405);
  });
});

test('Circuit & Signal corrects an article 20 seconds after it was first read', async () => {
  const fresh = await createSampleNewsroom({ port: 0, epoch: EPOCH, now: () => clock });
  const { feedUrl } = fresh.outlets.find(({ name }) => name === 'Circuit & Signal') ?? { feedUrl: '' };
  const findEntry = async () =>
    parseFeed((await read(feedUrl)).bytes).entries.find(({ link }) => link?.includes('pip'));
  const entry = await findEntry();
  clock += 60_000;
  const before = await read(entry?.link ?? '');
  clock += 19_000;
  const still = await read(entry?.link ?? '');
  clock += 1000;
  const after = await read(entry?.link ?? '', { 'if-none-match': before.headers.etag ?? '' });
  const entryAfter = await findEntry();
  await fresh.close();
  expect(before.text).toContain('a refund of $1,290');
  expect(still.text).toBe(before.text);
  expect(after.status).toBe(200);
  expect(after.text).toContain('a refund of $1,190');
  expect(after.text).toContain('Owners can claim $1,190, not $1,290.');
  expect(entry?.updated).not.toBe(entryAfter?.updated);
  expect(Date.parse(entryAfter?.updated ?? '')).toBe(EPOCH.getTime());
});
