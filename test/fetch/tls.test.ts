import { createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createFetcher } from '../../src/fetch/index.js';

/** A certificate that nobody vouches for, of outlet.example, until 2126; its key protects nothing. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgisxHNiqi0bPUmBO/
E7+xE75qUgbL2nX0vt8SKZM19xahRANCAAT2UUn6d7sE47EVT0aEFxmEbhR62HP0
p7feh+zo8M12ySltJ7LnADG7X+ix7Cew3+X23VEsFdxwjUjo+sruC66y
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBpDCCAUqgAwIBAgIURyjN5pEuVaTI1H/yPatoO8XPeTwwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOb3V0bGV0LmV4YW1wbGUwIBcNMjYxMTI1MDkwODIwWhgPMjEy
NjExMDEwOTA4MjBaMBkxFzAVBgNVBAMMDm91dGxldC5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAE9lFJ+ne7BOOxFU9GhBcZhG4Uethz9Ke33ofs6PDN
dskpbSey5wAxu1/osewnsN/l9t1RLBXccI1I6PrK7guusqNuMGwwHQYDVR0OBBYE
FK0JjoA/vfQ3zdzsM9SEDX7tIfBbMB8GA1UdIwQYMBaAFK0JjoA/vfQ3zdzsM9SE
DX7tIfBbMA8GA1UdEwEB/wQFMAMBAf8wGQYDVR0RBBIwEIIOb3V0bGV0LmV4YW1w
bGUwCgYIKoZIzj0EAwIDSAAwRQIgbbRuTgtRK0iI6Onh1aaeVs1bnPwsZq/863gD
TfEwCh0CIQCJ9oxzTAJQ1Zou/jf5ZhB3z9k/pBpis+ByvX98zN7b0Q==
-----END CERTIFICATE-----`;
const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const overTls = (options: TlsOptions = {}): Server =>
  createTlsServer({ key: KEY, cert: CERTIFICATE, ...options }, (socket) => socket.end(ANSWER));

const NO_TLS = /no secure connection to it can be made/;
const BROKEN: readonly (readonly [string, () => Server, string, RegExp])[] = [
  ['nobody vouches for', () => overTls(), 'Unreachable', /it has no valid certificate/],
  [
    'speaks plain HTTP at an https address',
    () => createTcpServer((socket) => socket.once('data', () => socket.end(ANSWER))),
    'Unreachable',
    NO_TLS,
  ],
  [
    'speaks a TLS that is no longer safe',
    () => overTls({ minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL@SECLEVEL=0' }),
    'Unreachable',
    NO_TLS,
  ],
  [
    'sends no TLS but bytes',
    () => createTcpServer((socket) => socket.write(Buffer.alloc(70_000, 0x16))),
    'Unreachable',
    NO_TLS,
  ],
  [
    'hangs up during the handshake',
    () => createTcpServer((socket) => socket.destroy()),
    'Unreachable',
    /the connection broke off/,
  ],
  ['says nothing', () => createTcpServer(() => undefined), 'TimedOut', /not complete after 1 s/],
];

describe('a secure server that', () => {
  it.each(BROKEN)('%s is not read, and the reason is told', async (_, open, name, sentence) => {
    const server = open();
    server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = createUndiciClient();
    closers.push(
      () => client.close(),
      () => server.close(),
    );
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const clock = { now: () => Date.now(), sleep: async () => undefined };
    const { fetch } = createFetcher({
      client,
      clock,
      userAgent: 'test',
      allowedHosts: ['127.0.0.1'],
      limits: { robots: { timeoutMs: 1000 } },
    });
    const began = Date.now();
    const reading = fetch(`https://127.0.0.1:${port}/`, { kind: 'page' });
    await expect(reading).rejects.toMatchObject({ name, message: expect.stringMatching(sentence) });
    // Its limit, far below the ten seconds that a connection may take to be made, and a busy machine.
    expect(Date.now() - began).toBeLessThan(6000);
  });
});
