import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createFetcher, FetchError } from '../../src/fetch/index.js';
import { type Behaviour, begin, openRawServer, send, sendAndEnd } from './raw-server.js';

const client = createUndiciClient();
const closers: (() => Promise<unknown>)[] = [() => client.close()];
afterAll(async () => {
  for (const close of closers) await close();
});

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};
const { fetch } = createFetcher({
  client,
  clock,
  userAgent: 'test',
  allowedHosts: ['127.0.0.1'],
  spacingMs: 0,
  limits: { page: { timeoutMs: 1500, maxBytes: 10_000_000 } },
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const packed = (encoding: string, body: Uint8Array): Behaviour =>
  sendAndEnd(`${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`, body);

const ZEROS = Buffer.alloc(200_000_000);
const gzipBomb = gzipSync(ZEROS);
const brotliBomb = brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const text = (size: number): Buffer => Buffer.alloc(size, 'a');

const damaged = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251)));
damaged.fill(0xff, 200, 260);

/** What the server does, which error that is, and what its sentence says. */
const HOSTILE: readonly (readonly [string, Behaviour, string, RegExp])[] = [
  ['says nothing', () => undefined, 'TimedOut', /not complete after 1\.5 s/],
  ['drips its status line', begin('HTTP/1.1 2', '0', 50), 'UnreadableAnswer', /no valid HTTP/],
  ['drips its header', begin(`${OK}X-Slow: `, 'x', 50), 'TimedOut', /not complete/],
  ['drips its body', begin(`${OK}\r\n`, 'x', 50), 'TimedOut', /not complete/],
  [
    'drips its chunks',
    begin(`${OK}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n', 50),
    'TimedOut',
    /not complete/,
  ],
  ['stalls in the middle', send(`${OK}Content-Length: 1000\r\n\r\n`, 'half'), 'TimedOut', /not complete/],
  ['hangs up at once', (socket) => socket.destroy(), 'Unreachable', /broke off/],
  ['hangs up in its header', sendAndEnd(OK), 'Unreachable', /broke off/],
  [
    'hangs up before its announced end',
    sendAndEnd(`${OK}Content-Length: 1000\r\n\r\n`, 'half'),
    'Unreachable',
    /broke off/,
  ],
  [
    'hangs up in a chunk',
    sendAndEnd(`${OK}Transfer-Encoding: chunked\r\n\r\n`, 'ff\r\nhalf'),
    'Unreachable',
    /broke off/,
  ],
  ['sends headers without end', begin(OK, 'X-More: yes\r\n'), 'TooLarge', /header/],
  ['sends one header without end', begin(`${OK}X-Long: `, text(10_000)), 'TooLarge', /header/],
  ['sends a hundred thousand headers', send(OK, 'X: y\r\n'.repeat(100_000), '\r\n'), 'TooLarge', /header/],
  [
    'sends trailers without end',
    begin(`${OK}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n`, 'X-More: yes\r\n'),
    'TooLarge',
    /header/,
  ],
  ['sends a body without end', begin(`${OK}\r\n`, text(65_536)), 'TooLarge', /larger than 10 MB/],
  [
    'sends chunks without end',
    begin(`${OK}Transfer-Encoding: chunked\r\n\r\n`, `10000\r\n${'a'.repeat(65_536)}\r\n`),
    'TooLarge',
    /larger than 10 MB/,
  ],
  ['announces 100 MB', send(`${OK}Content-Length: 100000000\r\n\r\n`), 'TooLarge', /larger than 10 MB/],
  [
    'announces a negative length',
    send(`${OK}Content-Length: -5\r\n\r\nhello`),
    'UnreadableAnswer',
    /no valid HTTP/,
  ],
  [
    'announces no number',
    send(`${OK}Content-Length: many\r\n\r\nhello`),
    'UnreadableAnswer',
    /no valid HTTP/,
  ],
  [
    'announces two lengths',
    send(`${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!`),
    'UnreadableAnswer',
    /its length is not the one/,
  ],
  [
    'sends a chunk size that is none',
    send(`${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`),
    'UnreadableAnswer',
    /no valid HTTP/,
  ],
  [
    'sends a chunk size beyond all',
    send(`${OK}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nhello`),
    'UnreadableAnswer',
    /no valid HTTP/,
  ],
  ['speaks HTTP/0.9', sendAndEnd('<html><body>Hello</body></html>'), 'UnreadableAnswer', /no valid HTTP/],
  ['speaks another protocol', sendAndEnd('220 mail.example ESMTP\r\n'), 'UnreadableAnswer', /no valid HTTP/],
  ['gives a status that is none', sendAndEnd('HTTP/1.1 2x0 OK\r\n\r\n'), 'UnreadableAnswer', /no valid HTTP/],
  ['sends zero bytes', begin('', Buffer.alloc(65_536)), 'UnreadableAnswer', /no valid HTTP/],
  ['packs 200 MB into gzip', packed('gzip', gzipBomb), 'TooLarge', /larger than 10 MB/],
  ['packs 200 MB into brotli', packed('br', brotliBomb), 'TooLarge', /larger than 10 MB/],
  ['packs a bomb into a bomb', packed('gzip, gzip', gzipSync(gzipBomb)), 'TooLarge', /larger than 10 MB/],
  [
    'packs in too many layers',
    packed('gzip, gzip, gzip, gzip, br', gzipBomb),
    'UnreadableAnswer',
    /packed as/,
  ],
  ['packs in a way that nobody asked for', packed('zstd', text(100)), 'UnreadableAnswer', /packed as “zstd”/],
  ['says gzip and sends none', packed('gzip', text(100)), 'UnreadableAnswer', /compressed data is damaged/],
  [
    'says brotli and sends none',
    packed('br', Buffer.from('<p>This is not packed.</p>'.repeat(20))),
    'UnreadableAnswer',
    /compressed data is damaged/,
  ],
  ['damages its gzip', packed('gzip', damaged), 'UnreadableAnswer', /damaged/],
  [
    'redirects to itself',
    send('HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n'),
    'TooManyRedirects',
    /more than 5 times/,
  ],
  [
    'redirects with a body without end',
    begin('HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n', text(65_536)),
    'TooManyRedirects',
    /more than 5 times/,
  ],
  [
    'redirects to nowhere',
    send('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
    'UnexpectedStatus',
    /answered 302/,
  ],
  [
    'redirects to no address',
    send('HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n'),
    'BadAddress',
    /not a web address/,
  ],
  [
    'redirects to a file',
    send('HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n'),
    'BadAddress',
    /only http and https/,
  ],
  ['drips an error page', begin('HTTP/1.1 404 Not Found\r\n\r\n', 'x', 50), 'NotFound', /no page/],
  [
    'fails with a page without end',
    begin('HTTP/1.1 500 Oops\r\n\r\n', text(65_536)),
    'ServerFailed',
    /status 500/,
  ],
];

async function read(behave: Behaviour) {
  const server = await openRawServer(behave);
  closers.push(server.close);
  const began = Date.now();
  const outcome: unknown = await fetch(`${server.origin}/`, { kind: 'page' }).catch(
    (error: unknown) => error,
  );
  return { outcome, ms: Date.now() - began, server };
}

describe('a server that', () => {
  it.each(HOSTILE)('%s costs bounded time and gets one clear sentence', async (_, behave, name, sentence) => {
    const { outcome, ms } = await read(behave);
    if (!(outcome instanceof FetchError)) throw new Error(`no FetchError but ${String(outcome)}`);
    expect([outcome.name, outcome.message]).toEqual([name, expect.stringMatching(sentence)]);
    expect(outcome.message).toMatch(/^\S[^\n]{20,400}[.]$/);
    expect(outcome.message).not.toMatch(/Error|undefined|\[object|ECONN|UND_ERR/);
    // Its limit, one further try of a broken connection, and a busy machine.
    expect(ms).toBeLessThan(10_000);
  });

  /** Faults that a reader does not notice. */
  it.each([
    ['sends more than it announced', `${OK}Content-Length: 5\r\n\r\nhello and more`, 'hello'],
    ['announces no length and hangs up', `${OK}\r\nhello`, 'hello'],
    ['answers as HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nhello', 'hello'],
    ['gives no reason phrase', 'HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello', 'hello'],
    [
      'sends early hints first',
      `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}Content-Length: 5\r\n\r\nhello`,
      'hello',
    ],
    [
      'sends letters outside ASCII in a header',
      `${OK}X-Town: Malm\u00f6\r\nContent-Length: 5\r\n\r\nhello`,
      'hello',
    ],
  ])('%s is read', async (_, bytes, body) => {
    const { outcome } = await read(sendAndEnd(Buffer.from(bytes, 'latin1')));
    expect(outcome).toMatchObject({ status: 200, bytes: Buffer.from(body) });
  });

  it('misbehaves, forty at once, cost bounded memory', async () => {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        read(i % 2 === 0 ? begin(`${OK}\r\n`, text(65_536)) : packed('gzip', gzipBomb)),
      ),
    );
    clearInterval(watch);
    expect(outcomes.filter(({ outcome }) => !(outcome instanceof FetchError))).toEqual([]);
    // 40 bodies of at most 10 MB, twice while a packed one is unpacked, and what has not been collected yet.
    expect((most - before) / 1e6).toBeLessThan(1200);
  });
});
