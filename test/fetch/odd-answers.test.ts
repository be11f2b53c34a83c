import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createFetcher, FetchError, validatorsOf } from '../../src/fetch/index.js';
import { type Behaviour, openRawServer, repeat } from './raw-server.js';

const client = createUndiciClient();
const closers: (() => Promise<unknown>)[] = [() => client.close()];
afterAll(async () => {
  for (const close of closers) await close();
});

const slept: number[] = [];
beforeEach(() => void slept.splice(0));
const clock = {
  now: () => Date.now(),
  sleep: async (ms: number) => {
    if (ms > 0) slept.push(ms);
  },
};
const { fetch } = createFetcher({
  client,
  clock,
  userAgent: 'test',
  allowedHosts: ['127.0.0.1'],
  spacingMs: 0,
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const HELLO = 'Content-Length: 5\r\n\r\nhello';
const bytes = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const packed = (fields: string, body: Uint8Array): Buffer =>
  bytes(`${OK}${fields}Content-Length: ${body.length}\r\n\r\n`, body);
const chunked = (fields: string, body: Uint8Array): Buffer =>
  bytes(`${OK}${fields}\r\n\r\n${body.length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n');

async function read(answer: Uint8Array | Behaviour) {
  const requests: string[] = [];
  const behave: Behaviour = typeof answer === 'function' ? answer : (socket) => socket.write(answer);
  const server = await openRawServer((socket, request) => {
    requests.push(request);
    behave(socket, request);
  });
  closers.push(server.close);
  const outcome: unknown = await fetch(`${server.origin}/`, { kind: 'page' }).catch(
    (error: unknown) => error,
  );
  return { outcome, requests, origin: server.origin };
}

const gzip = gzipSync('hello', { level: 9 });
/** With a file name and a comment in its header, and a line end behind it. */
const named = bytes(
  gzip.subarray(0, 3),
  new Uint8Array([0x18]),
  gzip.subarray(4, 10),
  'a.html\0made by hand\0',
  gzip.subarray(10),
);

describe('an answer is read that', () => {
  it.each([
    ['names no coding as its coding', bytes(`${OK}Content-Encoding: none\r\n${HELLO}`)],
    ['names its charset as its coding', bytes(`${OK}Content-Encoding: UTF-8\r\n${HELLO}`)],
    [
      'names three thousand codings that are none',
      bytes(`${OK}Content-Encoding: ${'identity,'.repeat(3000)}\r\n${HELLO}`),
    ],
    ['ends its gzip with a line end', packed('Content-Encoding: gzip\r\n', bytes(gzip, '\r\n'))],
    [
      'ends gzip of several parts with junk',
      packed('Content-Encoding: gzip\r\n', bytes(named, '<!-- 3 ms -->')),
    ],
    ['packs its transfer', chunked('Transfer-Encoding: gzip, chunked', gzip)],
    ['offers another protocol', bytes(`${OK}Upgrade: h2c\r\nConnection: upgrade\r\n${HELLO}`)],
    ['comes after a thousand interim ones', bytes('HTTP/1.1 102 Processing\r\n\r\n'.repeat(1000), OK, HELLO)],
    ['is followed by another that nobody asked for', bytes(OK, HELLO, OK, 'Content-Length: 4\r\n\r\nevil')],
    ['keeps an HTTP/1.0 connection', bytes(`HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n${HELLO}`)],
    ['wants its connection kept for ever', bytes(`${OK}Keep-Alive: timeout=99999999999999\r\n${HELLO}`)],
    [
      'names fields after parts of the language',
      bytes(
        `${OK}__proto__: x\r\n__proto__: y\r\nconstructor: z\r\nconstructor: z\r\ntoString: a\r\n${HELLO}`,
      ),
    ],
    ['sends five hundred cookies', bytes(`${OK}${'Set-Cookie: a=b\r\n'.repeat(500)}${HELLO}`)],
    [
      'changes its coding in a trailer',
      bytes(
        `${OK}Transfer-Encoding: chunked\r\nTrailer: Content-Encoding\r\n\r\n5\r\nhello\r\n0\r\nContent-Encoding: br\r\n\r\n`,
      ),
    ],
    ['wants to send the reader on', bytes(`${OK}Refresh: 0; url=http://10.0.0.1/\r\n${HELLO}`)],
  ])('%s', async (_, answer) => {
    const { outcome, requests } = await read(answer);
    expect(outcome).toMatchObject({ status: 200, bytes: Buffer.from('hello') });
    expect(requests).toHaveLength(1);
    expect(requests[0]).not.toMatch(/^cookie:/im);
  });
});

describe('an answer is refused that', () => {
  const NO_HTTP = /no valid HTTP/;
  it.each([
    ['has a status below all', `HTTP/1.1 000 Zero\r\n${HELLO}`, NO_HTTP],
    ['has a zero byte in a field', `${OK}X: a\0b\r\n${HELLO}`, NO_HTTP],
    ['folds a field', `${OK}X: a\r\n b\r\n${HELLO}`, NO_HTTP],
    [
      'tells its length in two ways',
      `${OK}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
      NO_HTTP,
    ],
    ['has a length with a sign', `${OK}Content-Length: +5\r\n\r\nhello`, NO_HTTP],
    [
      'has a length beyond all numbers',
      `${OK}Content-Length: ${'9'.repeat(30)}\r\n\r\nhello`,
      /length is not the one/,
    ],
    ['is packed for its way as nothing known', `${OK}Transfer-Encoding: xchunked\r\n\r\nhello`, /packed as/],
    [
      'is not modified, though that was not asked',
      `HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n`,
      /answered 304 .* holds no page/,
    ],
    [
      'is a part, though none was asked for',
      `HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/100\r\n${HELLO}`,
      /answered 206/,
    ],
    [
      'switches protocols',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
      /broke off/,
    ],
    ['has a status of no class', `HTTP/1.1 999 Denied\r\n${HELLO}`, /status 999/],
    [
      'leads to an address of 30,000 letters',
      `HTTP/1.1 302 Found\r\nLocation: /${'a'.repeat(30_000)}\r\nContent-Length: 0\r\n\r\n`,
      /longer than 2000/,
    ],
    [
      'leads to an address with a password',
      'HTTP/1.1 302 Found\r\nLocation: http://a:b@127.0.0.1/\r\nContent-Length: 0\r\n\r\n',
      /user name or password/,
    ],
    [
      'leads to data',
      'HTTP/1.1 302 Found\r\nLocation: data:text/html,hello\r\nContent-Length: 0\r\n\r\n',
      /only http and https/,
    ],
    [
      'leads to where it is, by an empty address',
      'HTTP/1.1 302 Found\r\nLocation:\r\nContent-Length: 0\r\n\r\n',
      /more than 5 times/,
    ],
  ])('%s', async (_, answer, sentence) => {
    const { outcome } = await read((socket) => socket.end(bytes(answer)));
    expect(outcome).toBeInstanceOf(FetchError);
    expect(outcome).toMatchObject({ message: expect.stringMatching(sentence) });
  });

  /** The time of a page is thirty seconds; a server that sends without end is left long before. */
  it.each<[string, Behaviour]>([
    [
      'sends early hints without end',
      (socket) => repeat(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'),
    ],
    [
      'sends a chunk extension without end',
      (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n5;`);
        repeat(socket, Buffer.alloc(65_536, 'a'));
      },
    ],
  ])('%s', async (_, behave) => {
    const { outcome } = await read(behave);
    expect(outcome).toMatchObject({
      name: 'TooLarge',
      message: expect.stringContaining('larger than 16 MB'),
    });
  });
});

describe('a redirect', () => {
  const redirecting =
    (location: string | Uint8Array): Behaviour =>
    (socket, request) =>
      socket.write(
        request.startsWith('GET / ')
          ? bytes('HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ', location, '\r\n\r\n')
          : bytes(OK, HELLO),
      );

  it.each([
    ['in letters outside ASCII', '/café/Malmö', '/caf%C3%A9/Malm%C3%B6'],
    ['in Latin-1', Buffer.from('/caf\xe9', 'latin1'), '/caf%C3%A9'],
    ['with spaces', '   /a b\tc  ', '/a%20bc'],
    ['with a fragment', '/a#part', '/a'],
    ['with a percent sign that stands for itself', '/100%', '/100%'],
    ['with backslashes', '\\a\\b', '/a/b'],
    ['named twice', '/a\r\nLocation: /b', '/a'],
    ['with a line of header in it', '/a%0d%0aX-Injected:%20yes', '/a%0d%0aX-Injected:%20yes'],
  ])('%s leads where a browser goes', async (_, location, path) => {
    const { outcome, requests, origin } = await read(redirecting(location));
    expect(outcome).toMatchObject({ status: 200, url: origin + path });
    expect(requests[1]).toMatch(new RegExp(`^GET ${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')} HTTP`));
  });
});

describe('a server that asks us to wait', () => {
  const busy = (status: string, after: string) =>
    bytes(`HTTP/1.1 ${status}\r\n${after}Content-Length: 0\r\n\r\n`);
  const HOUR = 3_600_000;

  it.each([
    ['a billion seconds', '429 Busy', 'Retry-After: 1000000000\r\n', 1, 7 * 24 * HOUR],
    ['a negative time', '429 Busy', 'Retry-After: -5\r\n', 3, HOUR / 4],
    ['no time at all', '429 Busy', 'Retry-After: 0\r\n', 3, HOUR / 4],
    ['until 1970', '503 Down', 'Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n', 3, HOUR / 4],
    ['until the year 9999', '503 Down', 'Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n', 1, 7 * 24 * HOUR],
  ])('%s is asked with pauses, and again after a bounded time', async (_, status, after, asked, ms) => {
    const { outcome, requests } = await read(busy(status, after));
    expect(requests).toHaveLength(asked);
    expect(slept).toEqual([2000, 4000].slice(0, asked - 1));
    if (!(outcome instanceof FetchError && 'retryAt' in outcome)) throw new Error(String(outcome));
    const wait = Date.parse(String(outcome.retryAt)) - Date.now();
    expect(Math.abs(wait - ms)).toBeLessThan(60_000);
  });
});

describe('fields', () => {
  it('that are too long to be sent back are not kept for the next read', async () => {
    const { outcome } = await read(
      bytes(`${OK}ETag: "${'x'.repeat(20_000)}"\r\nLast-Modified: today\r\n${HELLO}`),
    );
    if (outcome instanceof Error) throw outcome;
    expect(validatorsOf(outcome as Parameters<typeof validatorsOf>[0])).toEqual({
      etag: null,
      lastModified: 'today',
    });
  });

  it('that come repeatedly are told apart', async () => {
    const { outcome } = await read(
      bytes(
        `${OK}Content-Type: text/plain\r\nETag: "1"\r\nETag: "2"\r\nX-Robots-Tag: otherbot: nofollow\r\nX-Robots-Tag: noai\r\nLink: </a>\r\nLink: </b>\r\n${HELLO}`,
      ),
    );
    expect(outcome).toMatchObject({
      contentType: 'text/html',
      headers: { etag: '"1"', 'x-robots-tag': 'otherbot: nofollow\nnoai', link: '</a>, </b>' },
    });
  });

  it('in bytes outside ASCII are sent back as they came', async () => {
    const validators = { etag: Buffer.from('"grün"').toString('latin1'), lastModified: null };
    const requests: string[] = [];
    const server = await openRawServer((socket, request) => {
      requests.push(request);
      socket.write('HTTP/1.1 304 Not Modified\r\n\r\n');
    });
    closers.push(server.close);
    const fetched = await fetch(`${server.origin}/`, { kind: 'page', validators });
    expect(fetched.notModified).toBe(true);
    expect(requests[0]).toContain(`if-none-match: ${validators.etag}\r\n`);
  });
});

describe('robots.txt', () => {
  it.each(['304 Not Modified', '206 Partial Content'])('answered with %s allows nothing', async (status) => {
    const server = await openRawServer(
      (socket) => socket.write(bytes(OK, HELLO)),
      `HTTP/1.1 ${status}\r\n\r\n`,
    );
    closers.push(server.close);
    await expect(fetch(`${server.origin}/`, { kind: 'page' })).rejects.toMatchObject({
      name: 'DisallowedByRobots',
      reason: 'unreadable',
    });
    expect(server.requests).toBe(0);
  });
});
