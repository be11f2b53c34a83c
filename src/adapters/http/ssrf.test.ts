import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveHttp } from '../../../test/serve-http.js';
import { checkAddress } from '../../fetch/check-address.js';
import { createFetcher, type Fetcher } from '../../fetch/create-fetcher.js';
import { blockedRangeOf } from './guard-address.js';
import { resolveName } from './look-up-guarded.js';
import { createUndiciClient, type Network } from './undici-client.js';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const page = { kind: 'page' } as const;
const clock = { now: () => Date.now(), sleep: async () => undefined };

function fetcherOver(network: Network, allowedHosts: readonly string[] = []): Fetcher {
  const client = createUndiciClient(network);
  closers.push(() => client.close());
  return createFetcher({ client, clock, userAgent: 'test', allowedHosts });
}

/** Names of a test's own; any other goes to the system's resolver. */
function resolving(
  names: Readonly<Record<string, readonly string[]>>,
  asked: string[] = [],
): Network['resolve'] {
  return (hostname, options, done) => {
    asked.push(hostname);
    const addresses = names[hostname.replace(/\.$/, '')];
    if (addresses === undefined) return resolveName(hostname, options, done);
    const found = addresses.map(
      (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
    );
    return process.nextTick(done, null, found);
  };
}

async function nameOf(reading: Promise<unknown>): Promise<string> {
  return await reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.name : 'no Error'),
  );
}

/** Every way of naming a place inside, as an address that an editor, a feed or a redirect may give. */
const INSIDE: readonly string[] = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.8.8.8/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://127.0.0.1./',
  'http://１２７.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://3232235521/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.169.254:80/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://168.63.129.16/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::808:808]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://printer.localhost/',
  'https://localhost/',
];
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'metadata.example': ['169.254.169.254'],
  'inside.example': ['10.1.2.3'],
  'six.example': ['::1'],
  'mixed.example': ['93.184.216.34', '192.168.1.1'],
  'mapped.example': ['::ffff:10.0.0.1'],
};
const NEVER_SENT: readonly string[] = [
  'file:///etc/passwd',
  'ftp://outlet.example/',
  'gopher://outlet.example/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'ws://outlet.example/',
  'http://user:secret@outlet.example/',
  'http://user@outlet.example/',
  'http://outlet.example:22/',
  'http://outlet.example:25/',
  'http://outlet.example:6379/',
  'https://outlet.example:5432/',
  'http://outlet.example:0/',
  'http://',
  '//outlet.example/',
  'http://[::1%eth0]/',
];

describe('what is never contacted', () => {
  it.each([...INSIDE, ...Object.keys(NAMES).map((name) => `http://${name}/`), 'http://inside.example./'])(
    '%s',
    async (url) => {
      const fetcher = fetcherOver({ resolve: resolving(NAMES) });
      await expect(fetcher.fetch(url, page)).rejects.toMatchObject({
        name: 'BlockedAddress',
        passing: false,
        message: expect.stringMatching(/is not a public address .* was not contacted/),
      });
    },
  );

  it.each(NEVER_SENT)('%s', async (url) => {
    const asked: string[] = [];
    const fetcher = fetcherOver({ resolve: resolving({}, asked) });
    expect(await nameOf(fetcher.fetch(url, page))).toBe('BadAddress');
    expect(asked).toEqual([]);
  });
});

describe('redirects', () => {
  it('lead to none of these either, by any status', async () => {
    const targets = [
      ...INSIDE.filter((url) => !/localhost|127\.0\.0\.1\.?\/$/.test(url)),
      'http://inside.example/',
      ...NEVER_SENT,
    ];
    const server = await serveHttp((_, response, path) => {
      const n = Number(path.slice(1));
      const status = [301, 302, 303, 307, 308][n % 5] ?? 302;
      response.writeHead(status, { location: Buffer.from(targets[n] ?? '').toString('latin1') }).end();
    });
    closers.push(server.close);
    const fetcher = fetcherOver({ resolve: resolving(NAMES) }, [`127.0.0.1:${server.port}`]);
    const names = await Promise.all(
      targets.map((_, n) => nameOf(fetcher.fetch(`${server.origin}/${n}`, page))),
    );
    const wrong = targets.filter((_, n) => !/^(?:BlockedAddress|BadAddress)$/.test(names[n] ?? ''));
    expect(wrong).toEqual(['//outlet.example/']);
  });

  it('from an allowed host to another port of the same machine are refused', async () => {
    const inside = await serveHttp((_, response) => response.end('secret'));
    const outlet = await serveHttp((_, response) =>
      response.writeHead(302, { location: inside.origin }).end(),
    );
    closers.push(inside.close, outlet.close);
    const fetcher = fetcherOver({}, [`127.0.0.1:${outlet.port}`]);
    expect(await nameOf(fetcher.fetch(outlet.origin, page))).toBe('BadAddress');
    expect(inside.asked).toEqual([]);
  });
});

/** Loopback has many addresses: here 127.0.0.2 stands for the public internet and 127.0.0.1 for the inside. */
describe('names that change their address', () => {
  const network = {
    blockedRangeOf: (address: string) => (address === '127.0.0.2' ? null : blockedRangeOf(address)),
  };
  const servers: Server[] = [];
  let port = 0;
  const connections: Record<string, number> = {};

  beforeAll(async () => {
    port = await listen('127.0.0.2', 'outside', 0);
    await listen('127.0.0.1', 'inside', port);
  });
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  async function listen(address: string, body: string, wanted: number): Promise<number> {
    const server = createServer((request, response) => {
      if (request.url === '/bye') response.setHeader('connection', 'close');
      response.writeHead(request.url === '/robots.txt' ? 404 : 200).end(body);
    });
    server.on('connection', () => {
      connections[body] = (connections[body] ?? 0) + 1;
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(wanted, address, resolve));
    return (server.address() as AddressInfo).port;
  }

  /** A client, not the fetcher, so that the port does not matter. */
  function openClient(answers: readonly (readonly string[])[]) {
    const left = [...answers];
    const asked: string[] = [];
    const client = createUndiciClient({
      ...network,
      resolve: (hostname, options, done) =>
        resolving({ 'rebinding.example': left.shift() ?? ['127.0.0.1'] }, asked)?.(hostname, options, done),
    });
    closers.push(() => client.close());
    const read = async (path = '/'): Promise<string> => {
      const url = `http://rebinding.example:${port}${path}`;
      const request = {
        url,
        headers: {},
        maxBytes: 1000,
        overflow: 'fail',
        timeoutMs: 5000,
        trusted: false,
      } as const;
      return await client.send(request).then(
        ({ bytes }) => Buffer.from(bytes).toString(),
        (error: unknown) => (error instanceof Error ? error.name : 'no Error'),
      );
    };
    return { read, asked };
  }

  it('are connected to at the address that was checked: one look-up for each connection', async () => {
    const { read, asked } = openClient([['127.0.0.2'], ['127.0.0.1']]);
    expect(await read()).toBe('outside');
    expect(asked).toEqual(['rebinding.example']);
  });

  it('are read over a kept connection to the old address, and checked anew for the next connection', async () => {
    const { read, asked } = openClient([['127.0.0.2'], ['127.0.0.1']]);
    const before = connections.outside ?? 0;
    expect([await read(), await read('/bye')]).toEqual(['outside', 'outside']);
    expect((connections.outside ?? 0) - before).toBe(1);
    expect(await read()).toBe('BlockedAddress');
    expect(asked).toHaveLength(2);
    expect(connections.inside ?? 0).toBe(0);
  });

  it('are refused where one of several addresses is inside', async () => {
    const { read } = openClient([
      ['127.0.0.2', '127.0.0.1'],
      ['127.0.0.1', '127.0.0.2'],
    ]);
    expect([await read(), await read()]).toEqual(['BlockedAddress', 'BlockedAddress']);
    expect(connections.inside ?? 0).toBe(0);
  });
});

describe('hosts that the operator names', () => {
  it('are read wherever they are, and they alone', async () => {
    const server = await serveHttp((_, response) => response.end('here'));
    closers.push(server.close);
    const names = { 'desk.internal': ['127.0.0.1'], 'other.internal': ['127.0.0.1'] };
    const fetcher = fetcherOver({ resolve: resolving(names) }, ['desk.internal']);
    expect((await fetcher.fetch(`http://desk.internal:${server.port}/`, page)).status).toBe(200);
    expect((await fetcher.fetch(`http://DESK.internal.:${server.port}/`, page)).status).toBe(200);
    expect(await nameOf(fetcher.fetch('http://other.internal/', page))).toBe('BlockedAddress');
    expect(await nameOf(fetcher.fetch('http://desk.internal.evil.example:81/', page))).toBe('BadAddress');
    expect(await nameOf(fetcher.fetch('http://evildesk.internal:81/', page))).toBe('BadAddress');
  });

  it('are read at the port that they are named with, and at no other', async () => {
    const server = await serveHttp((_, response) => response.end('here'));
    closers.push(server.close);
    const names = { 'desk.internal': ['127.0.0.1'] };
    const fetcher = fetcherOver({ resolve: resolving(names) }, [`desk.internal:${server.port}`]);
    expect((await fetcher.fetch(`http://desk.internal:${server.port}/`, page)).status).toBe(200);
    expect(await nameOf(fetcher.fetch('http://desk.internal/', page))).toBe('BlockedAddress');
    expect(await nameOf(fetcher.fetch('http://desk.internal:8080/', page))).toBe('BlockedAddress');
    expect(await nameOf(fetcher.fetch(`http://127.0.0.1:${server.port}/`, page))).toBe('BadAddress');
  });

  it('send the reader to no other name, not even of the same address', async () => {
    const names = { 'desk.internal': ['127.0.0.1'], 'admin.internal': ['127.0.0.1'] };
    const targets = [
      'http://admin.internal/',
      'http://127.0.0.1/',
      'http://localhost/',
      'http://[::1]/',
      'http://desk.internal.admin.internal/',
      'http://desk.internal@admin.internal/',
    ];
    const server = await serveHttp((_, response, path) =>
      response.writeHead(302, { location: targets[Number(path.slice(1))] }).end(),
    );
    closers.push(server.close);
    const fetcher = fetcherOver({ resolve: resolving(names) }, ['desk.internal']);
    const outcomes = await Promise.all(
      targets.map((_, n) => nameOf(fetcher.fetch(`http://desk.internal:${server.port}/${n}`, page))),
    );
    const refused = ['BlockedAddress', 'BlockedAddress', 'BlockedAddress', 'BlockedAddress'];
    expect(outcomes).toEqual([...refused, 'Unreachable', 'BadAddress']);
  });

  it.each([
    ['[::1]', 'http://[::1]:81/', true],
    ['::1', 'http://[::1]:81/', true],
    ['[::1]:81', 'http://[::1]:81/', true],
    ['[::1]:81', 'http://[::1]:82/', false],
    ['desk.internal:80', 'http://desk.internal/', true],
    ['desk.internal:443', 'https://desk.internal/', true],
    ['desk.internal:443', 'http://desk.internal:81/', false],
    ['*.internal:81', 'http://desk.internal:81/', true],
    ['*.internal', 'http://internal:81/', false],
    ['*', 'http://desk.internal:81/', false],
    ['', 'http://desk.internal:81/', false],
  ])('“%s” names %s: %s', (allowed, url, named) => {
    const check = () => checkAddress(url, [allowed]).trusted;
    if (named) expect(check()).toBe(true);
    else expect(check).toThrow('port');
  });
});
