import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { serveHttp, type TestServer } from '../../test/serve-http.js';
import { createUndiciClient } from '../adapters/http/undici-client.js';
import { createFetcher, type Fetcher, type FetcherOptions, userAgentFor } from './create-fetcher.js';
import { RateLimited } from './errors.js';
import type { Clock, HttpClient } from './ports.js';
import { validatorsOf } from './read-validators.js';

const client = createUndiciClient();
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(...handlers: Parameters<typeof serveHttp>): Promise<TestServer> {
  const server = await serveHttp(...handlers);
  closers.push(server.close);
  return server;
}

/** Real time, but a sleep passes at once. */
function skippingClock(): Clock & { readonly slept: number[] } {
  let skipped = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => Date.now() + skipped,
    sleep: async (ms) => {
      if (ms > 0) slept.push(Math.round(ms / 100) * 100);
      skipped += ms;
    },
  };
}

function fetcherWith(changes: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    client,
    clock: skippingClock(),
    userAgent: userAgentFor('0.0.0', 'https://desk.example/contact'),
    allowedHosts: ['127.0.0.1'],
    ...changes,
  });
}

const page = { kind: 'page' } as const;

describe('createFetcher', () => {
  it('gives the bytes, says who asks, and unpacks', async () => {
    let agent = '';
    const server = await serve((request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync('<p>Hi'));
    });
    const fetched = await fetcherWith().fetch(`${server.origin}/a#part`, page);
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>Hi');
    expect(fetched).toMatchObject({ status: 200, contentType: 'text/html', notModified: false });
    expect(fetched.url).toBe(`${server.origin}/a`);
    expect(agent).toBe('Nutgraf/0.0.0 (+https://desk.example/contact)');
  });

  it('asks conditionally and understands 304', async () => {
    const server = await serve((request, response) => {
      const same = request.headers['if-none-match'] === '"v1"';
      response.writeHead(same ? 304 : 200, same ? {} : { etag: '"v1"' }).end();
    });
    const fetcher = fetcherWith();
    const validators = validatorsOf(await fetcher.fetch(server.origin, page));
    const second = await fetcher.fetch(server.origin, { ...page, validators });
    expect([second.status, second.notModified]).toEqual([304, true]);
    expect(validatorsOf(second, validators)).toEqual({ etag: '"v1"', lastModified: null });
  });

  it('follows redirects and names the last address', async () => {
    const server = await serve((_, response, path) => {
      if (path === '/new') response.end('moved');
      else response.writeHead(301, { location: 'new' }).end();
    });
    expect((await fetcherWith().fetch(`${server.origin}/old`, page)).url).toBe(`${server.origin}/new`);
  });

  it('leaves an endless chain of redirects after five', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
    const reading = fetcherWith().fetch(server.origin, page);
    await expect(reading).rejects.toMatchObject({ name: 'TooManyRedirects', limit: 5 });
    expect(server.asked.filter((path) => path !== '/robots.txt')).toHaveLength(6);
  });

  it('checks every hop of a redirect', async () => {
    const targets = ['http://10.0.0.7/', 'http://[::1]/', 'http://printer.localhost/', 'file:///etc/passwd'];
    const server = await serve((_, response, path) => {
      response.writeHead(302, { location: targets[Number(path.slice(1))] }).end();
    });
    const names = await Promise.all(
      targets.map((_, index) => errorOf(fetcherWith().fetch(`${server.origin}/${index}`, page))),
    );
    expect(names).toEqual(['BlockedAddress', 'BlockedAddress', 'BlockedAddress', 'BadAddress']);
  });

  it.each([
    [404, 'NotFound'],
    [410, 'NotFound'],
    [401, 'Forbidden'],
    [403, 'Forbidden'],
    [451, 'Forbidden'],
    [500, 'ServerFailed'],
    [503, 'ServerFailed'],
    [418, 'UnexpectedStatus'],
    [302, 'UnexpectedStatus'],
  ])('names status %i %s', async (status, name) => {
    const server = await serve((_, response) => response.writeHead(status).end());
    expect(await errorOf(fetcherWith().fetch(server.origin, page))).toBe(name);
  });

  it.each([
    'ftp://example.org/',
    'not an address',
    'http://user:secret@example.org/',
    'http://example.org:6379/',
  ])('refuses %s before asking anybody', async (url) => {
    const silent: HttpClient = { send: () => Promise.reject(new Error('asked')) };
    expect(await errorOf(fetcherWith({ client: silent }).fetch(url, page))).toBe('BadAddress');
  });

  it('lets named hosts and names below a pattern through, with any port', async () => {
    const server = await serve((_, response) => response.end('local'));
    const url = `http://gazette.localhost:${server.port}/`;
    expect(await errorOf(fetcherWith().fetch(url, page))).toBe('BadAddress');
    for (const allowed of ['*.localhost', 'Gazette.localhost', `gazette.localhost:${server.port}`]) {
      const fetched = await fetcherWith({ allowedHosts: [allowed] }).fetch(url, page);
      expect(Buffer.from(fetched.bytes).toString()).toBe('local');
    }
    for (const other of ['*.gazette.localhost', 'localhost', 'gazette.localhost:1']) {
      expect(await errorOf(fetcherWith({ allowedHosts: [other] }).fetch(url, page))).toBe('BadAddress');
    }
  });
});

describe('politeness', () => {
  it('waits out a short Retry-After and answers then', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 429 : 200, { 'retry-after': '3' }).end('at last');
    });
    const clock = skippingClock();
    const fetched = await fetcherWith({ clock }).fetch(server.origin, page);
    expect(Buffer.from(fetched.bytes).toString()).toBe('at last');
    expect(clock.slept).toEqual([3000]);
  });

  it('says when to come back after a long one, and leaves the host alone until then', async () => {
    const server = await serve((_, response) => response.writeHead(503, { 'retry-after': '7200' }).end());
    const clock = skippingClock();
    const fetcher = fetcherWith({ clock });
    const error = await fetcher.fetch(`${server.origin}/a`, page).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimited);
    const wait = Date.parse((error as RateLimited).retryAt) - clock.now();
    expect(Math.round(wait / 60_000)).toBe(120);
    expect(await errorOf(fetcher.fetch(`${server.origin}/b`, page))).toBe('RateLimited');
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it('asks one host one thing at a time, with a pause between', async () => {
    let open = 0;
    let most = 0;
    const server = await serve((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 20);
    });
    const clock = skippingClock();
    const fetcher = fetcherWith({ clock });
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(server.origin + path, page)));
    expect(most).toBe(1);
    expect(clock.slept).toHaveLength(2);
  });

  it('does not count the waiting as time on the wire', async () => {
    const server = await serve((_, response) => response.end('here'));
    const fetcher = fetcherWith({ limits: { page: { timeoutMs: 900 } }, spacingMs: 60_000 });
    await fetcher.fetch(`${server.origin}/a`, page);
    expect((await fetcher.fetch(`${server.origin}/b`, page)).status).toBe(200);
  });

  it('spends one budget of time over all hops', async () => {
    const server = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/on' }).end(), 100);
    });
    const fetcher = fetcherWith({ limits: { page: { timeoutMs: 250 } } });
    expect(await errorOf(fetcher.fetch(server.origin, page))).toBe('TimedOut');
  });

  it('tries a connection that breaks once more', async () => {
    let asked = 0;
    const server = await serve((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.end('second time');
    });
    expect((await fetcherWith().fetch(server.origin, page)).status).toBe(200);
  });
});

describe('moves', () => {
  it.each([
    [[301, 308], true],
    [[301, 302], false],
    [[307], false],
  ])('after %j the new address is %s for good', async (statuses, forGood) => {
    const server = await serve((_, response, path) => {
      const status = statuses[Number(path.slice(1))];
      if (status === undefined) response.end('here');
      else response.writeHead(status, { location: `/${Number(path.slice(1)) + 1}` }).end();
    });
    const fetched = await fetcherWith().fetch(`${server.origin}/0`, page);
    expect(fetched.movedTo).toBe(forGood ? `${server.origin}/${statuses.length}` : undefined);
    expect((await fetcherWith().fetch(fetched.url, page)).movedTo).toBeUndefined();
  });
});

describe('post', () => {
  it('sends a form and gives the status, to public or named hosts only', async () => {
    let got = '';
    const server = await serve(async (request, response) => {
      for await (const chunk of request) got += String(chunk);
      response.writeHead(request.method === 'POST' ? 202 : 405).end();
    });
    expect(await fetcherWith().post(`${server.origin}/hub`, { 'hub.mode': 'subscribe' })).toBe(202);
    expect(got).toBe('hub.mode=subscribe');
    expect(await errorOf(fetcherWith({ allowedHosts: [] }).post(server.origin, {}))).toBe('BadAddress');
    expect(await errorOf(fetcherWith({ allowedHosts: [] }).post('http://127.0.0.1/', {}))).toBe(
      'BlockedAddress',
    );
  });
});

async function errorOf(reading: Promise<unknown>): Promise<string> {
  return await reading.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.name : 'no Error'),
  );
}
