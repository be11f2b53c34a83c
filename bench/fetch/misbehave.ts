import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Behaviour, begin, send, sendAndEnd } from '../../test/fetch/raw-server.js';
import { feedOf } from '../outlets/make-pages.js';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const FEED = feedOf('Bench Daily', 'http://outlet.example', [{ path: '/1', event: 1, article: 1 }]);
const PACKED = gzipSync(FEED);
const DRIP_MS = 100;
const BLOCK = Buffer.alloc(65_536, ' ');

const packed = (encoding: string, body: Uint8Array): Behaviour =>
  send(`${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`, body);
const redirect = (location: string): string =>
  `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;

/**
 * Ways of a server to misbehave, with its feed where there is one.
 * @param inside an address that no reader of public feeds should ask for anything
 */
export function misbehaviours(inside: string): readonly (readonly [string, Behaviour])[] {
  const zeros = Buffer.alloc(200_000_000);
  const bomb = gzipSync(zeros);
  const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  return [
    ['says nothing', () => undefined],
    ['drips its header', begin(`${OK}X-Slow: `, 'x', DRIP_MS)],
    ['drips its body', begin(`${OK}\r\n<rss>`, ' ', DRIP_MS)],
    ['drips its chunks', begin(CHUNKED, '1\r\n \r\n', DRIP_MS)],
    ['stalls in the middle', send(`${OK}Content-Length: 90000\r\n\r\n`, FEED)],
    ['never ends its chunks', send(CHUNKED, `${Buffer.byteLength(FEED).toString(16)}\r\n${FEED}\r\n`)],
    [
      'redirects in a circle',
      (socket, request) => socket.write(redirect(request.startsWith('GET /a') ? '/b' : '/a')),
    ],
    [
      'redirects on and on',
      (socket, request) => socket.write(redirect(`/${Number(/\d+/.exec(request)?.[0]) + 1}`)),
    ],
    ['redirects to a private address', send(redirect(inside))],
    ['redirects to a file', send(redirect('file:///etc/hostname'))],
    ['announces more than it sends', sendAndEnd(`${OK}Content-Length: 90000\r\n\r\n`, FEED)],
    [
      'sends more than it announces',
      sendAndEnd(`${OK}Content-Length: ${Buffer.byteLength(FEED)}\r\n\r\n`, FEED, 'and more'),
    ],
    [
      'breaks off in the middle',
      (socket) => socket.write(`${OK}Content-Length: 90000\r\n\r\n${FEED}`, () => socket.resetAndDestroy()),
    ],
    [
      'hangs up before its last chunk',
      sendAndEnd(CHUNKED, `${Buffer.byteLength(FEED).toString(16)}\r\n${FEED}\r\n`),
    ],
    ['sends headers without end', begin(OK, 'X-More: yes\r\n')],
    ['sends a header of 1 MB', send(OK, `X-Long: ${'x'.repeat(1_000_000)}\r\nContent-Length: 0\r\n\r\n`)],
    ['sends early hints without end', begin('', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n')],
    ['sends a chunk extension without end', begin(`${CHUNKED}5;`, Buffer.alloc(65_536, 'a'))],
    ['sends 100 MB', send(`${OK}Content-Length: 100000000\r\n\r\n`, zeros.subarray(0, 100_000_000))],
    ['sends a body without end', begin(`${OK}\r\n`, BLOCK)],
    ['packs 200 MB into gzip', packed('gzip', bomb)],
    ['packs 200 MB into brotli', packed('br', brotli)],
    ['packs a bomb into a bomb', packed('gzip, gzip', gzipSync(bomb))],
    ['cuts its gzip short', packed('gzip', PACKED.subarray(0, PACKED.length - 12))],
    ['ends its gzip with junk', packed('gzip', Buffer.concat([PACKED, Buffer.from('\r\n')]))],
    ['says gzip and sends none', packed('gzip', Buffer.from(FEED))],
    ['speaks no HTTP', sendAndEnd('220 mail.example ESMTP\r\n')],
    ['is not modified, unasked', send('HTTP/1.1 304 Not Modified\r\n\r\n')],
    [
      'asks to wait a billion seconds',
      send('HTTP/1.1 429 Busy\r\nRetry-After: 1000000000\r\nContent-Length: 0\r\n\r\n'),
    ],
  ];
}
