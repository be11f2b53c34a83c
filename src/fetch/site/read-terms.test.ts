import { afterEach, describe, expect, it } from 'vitest';
import { serveHttp } from '../../../test/serve-http.js';
import { createUndiciClient } from '../../adapters/http/undici-client.js';
import { createFetcher } from '../create-fetcher.js';
import { readTdmRules } from './read-tdm.js';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A host whose reservation file a test writes; gives its address and a fetcher with a clock that can be moved. */
async function openHost(file: { status: number; body: string | Uint8Array }, robots?: string) {
  const server = await serveHttp(
    (_, response, path) => {
      if (path === '/.well-known/tdmrep.json') response.writeHead(file.status).end(file.body);
      else response.end('a page');
    },
    robots === undefined ? {} : { robots },
  );
  const client = createUndiciClient();
  closers.push(server.close, () => client.close());
  let skipped = 0;
  const clock = { now: () => Date.now() + skipped, sleep: async () => undefined };
  const { terms } = createFetcher({ client, clock, userAgent: 'test', allowedHosts: ['127.0.0.1'] });
  const pass = (ms: number): void => {
    skipped += ms;
  };
  return { terms: (path: string) => terms(server.origin + path), pass, asked: server.asked };
}

describe('terms of a host', () => {
  const FILE = JSON.stringify([
    { location: '/', 'tdm-reservation': 0 },
    { location: '/news/', 'tdm-reservation': 1, 'tdm-policy': 'https://outlet.example/terms' },
    { location: '/news/*.txt$', 'tdm-reservation': 0 },
    { location: '/both', 'tdm-reservation': 0 },
    { location: '/both', 'tdm-reservation': 1 },
  ]);

  it.each([
    ['/', { reserved: false, policy: null }],
    ['/news/1', { reserved: true, policy: 'https://outlet.example/terms' }],
    ['/news/open.txt', { reserved: false, policy: null }],
    ['/news/open.txt?x', { reserved: true, policy: 'https://outlet.example/terms' }],
    ['/both', { reserved: true, policy: null }],
  ])('the longest location of tdmrep.json that covers %s rules', async (path, rule) => {
    const { terms } = await openHost({ status: 200, body: FILE });
    expect(await terms(path)).toEqual({ usage: [], tdm: rule, unread: null });
  });

  it('asks for the file once a day', async () => {
    const { terms, pass, asked } = await openHost({ status: 200, body: FILE });
    await Promise.all([terms('/a'), terms('/b')]);
    pass(23 * 3600 * 1000);
    await terms('/c');
    expect(asked.toSorted()).toEqual(['/.well-known/tdmrep.json', '/robots.txt']);
    pass(2 * 3600 * 1000);
    await terms('/d');
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(2);
  });

  it.each([
    [404, ''],
    [403, 'no'],
    [200, '<!doctype html><title>Home</title>'],
    [200, '{"location":'],
    [200, '[{"location": 5, "tdm-reservation": 1}, null, "x", {"location": "/", "tdm-reservation": 2}]'],
  ])('status %i with %j reserves nothing', async (status, body) => {
    const { terms } = await openHost({ status, body });
    expect(await terms('/a')).toEqual({ usage: [], tdm: null, unread: null });
  });

  it('a file that fails, or is too large to read, is told and asked for again', async () => {
    const file = { status: 500, body: '' };
    const { terms, pass } = await openHost(file);
    expect((await terms('/a')).unread).toContain('failed to answer');
    Object.assign(file, { status: 200, body: '['.repeat(600_000) });
    pass(6 * 60 * 1000);
    expect((await terms('/a')).unread).toContain('larger than');
    Object.assign(file, { status: 200, body: FILE });
    pass(6 * 60 * 1000);
    expect(await terms('/news/1')).toMatchObject({ tdm: { reserved: true }, unread: null });
  });

  it('gives the usage lines of robots.txt', async () => {
    const { terms } = await openHost(
      { status: 404, body: '' },
      'User-agent: *\nAllow: /\nContent-Signal: ai-train=no',
    );
    expect((await terms('/a')).usage).toEqual([{ field: 'Content-Signal', value: 'ai-train=no' }]);
  });

  it('reads one rule without a list, and numbers written as text', () => {
    expect(
      readTdmRules('\ufeff{"location":"news","tdm-reservation":"1","tdm-policy":"no address"}'),
    ).toMatchObject([{ reserved: true, policy: null }]);
  });
});
