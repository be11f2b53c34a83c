import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { serveHttp, type TestServer } from '../../../test/serve-http.js';
import { BlockedAddress, TimedOut, TooLarge, Unreachable, UnreadableAnswer } from '../../fetch/errors.js';
import type { HttpRequest } from '../../fetch/ports.js';
import { createUndiciClient } from './undici-client.js';

const client = createUndiciClient();
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const PAGE = Buffer.from('<p>The council met on Monday.</p>'.repeat(50));

async function serve(...handlers: Parameters<typeof serveHttp>): Promise<TestServer> {
  const server = await serveHttp(...handlers);
  closers.push(server.close);
  return server;
}

function asking(url: string, changes: Partial<HttpRequest> = {}): HttpRequest {
  return { url, headers: {}, maxBytes: 1e6, overflow: 'fail', timeoutMs: 3000, trusted: true, ...changes };
}

describe('createUndiciClient', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', PAGE],
  ])('unpacks %s', async (encoding, body) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    const answer = await client.send(asking(server.origin));
    expect(Buffer.from(answer.bytes).equals(PAGE)).toBe(true);
  });

  it('stops a gzip bomb at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    await expect(client.send(asking(server.origin))).rejects.toBeInstanceOf(TooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('stops at the limit of a body without a length, and cuts where it is told to', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(100_000, 97)), 1);
      response.on('close', () => clearInterval(timer));
    });
    await expect(client.send(asking(server.origin))).rejects.toBeInstanceOf(TooLarge);
    const cut = await client.send(asking(server.origin, { overflow: 'cut' }));
    expect(cut.bytes.length).toBe(1e6);
  });

  it('refuses a body that is announced as too long without reading it', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-length': 30_000_000 }).write('x'),
    );
    await expect(client.send(asking(server.origin))).rejects.toThrow('larger than 1 MB');
  });

  it('gives up on a slow drip and on a server that says nothing', async () => {
    const server = await serve((_, response, path) => {
      if (path !== '/drip') return;
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const hurried = { timeoutMs: 200 };
    await expect(client.send(asking(`${server.origin}/drip`, hurried))).rejects.toBeInstanceOf(TimedOut);
    await expect(client.send(asking(`${server.origin}/mute`, hurried))).rejects.toBeInstanceOf(TimedOut);
  });

  it('tells a broken length, damaged packing, foreign bytes and a huge header apart', async () => {
    const server = await serve((_, response, path) => {
      if (path === '/short')
        response.writeHead(200, { 'content-length': 500 }).write('x', () => response.destroy());
      if (path === '/damaged') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all');
      if (path === '/odd') response.writeHead(200, { 'content-encoding': 'rot13' }).end('uryyb');
      if (path === '/header') response.writeHead(200, { 'x-long': 'x'.repeat(40_000) }).end();
    });
    await expect(client.send(asking(`${server.origin}/short`))).rejects.toThrow(/broke off|announced/);
    await expect(client.send(asking(`${server.origin}/damaged`))).rejects.toBeInstanceOf(UnreadableAnswer);
    await expect(client.send(asking(`${server.origin}/odd`))).rejects.toThrow('rot13');
    await expect(client.send(asking(`${server.origin}/header`))).rejects.toThrow('header');
    const raw = createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n'));
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    closers.push(async () => void raw.close());
    const address = raw.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(client.send(asking(`http://127.0.0.1:${port}/`))).rejects.toBeInstanceOf(UnreadableAnswer);
  });

  it('gives the status of a missing page without its body', async () => {
    const server = await serve((_, response) => response.writeHead(404).end('x'.repeat(50_000)));
    const answer = await client.send(asking(server.origin));
    expect([answer.status, answer.bytes.length]).toEqual([404, 0]);
  });

  it('says when nothing listens', async () => {
    const server = await serveHttp((_, response) => response.end());
    await server.close();
    await expect(client.send(asking(server.origin))).rejects.toBeInstanceOf(Unreachable);
  });

  it('leads names under localhost to the loopback address', async () => {
    const server = await serve((request, response) => response.end(request.headers.host));
    const answer = await client.send(asking(`http://gazette.localhost:${server.port}/`));
    expect(Buffer.from(answer.bytes).toString()).toBe(`gazette.localhost:${server.port}`);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://gazette.localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://017700000001:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
  ])('never connects to %s without trust', async (template) => {
    const server = await serve((_, response) => response.end('secret'));
    const url = template.replace('PORT', String(server.port));
    await expect(client.send(asking(url, { trusted: false }))).rejects.toBeInstanceOf(BlockedAddress);
    expect(server.asked).toEqual([]);
  });
});
