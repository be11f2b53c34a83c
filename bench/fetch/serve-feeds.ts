/** Twenty hosts with one feed, as an ordinary server sends it. Prints their addresses; ends with its parent. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { feedOf } from '../outlets/make-pages.js';

const HOSTS = 20;
const ENTRIES = 120;
const reports = Array.from({ length: ENTRIES }, (_, n) => ({ path: `/2026/${n}`, event: n, article: n }));
const feed = Buffer.from(feedOf('Bench Daily', 'http://outlet.example', reports));
const packed = gzipSync(feed);
const type = { 'content-type': 'application/rss+xml; charset=utf-8', etag: '"1"' };

const answer: RequestListener = (request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end();
  else if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
  else if (request.url === '/packed')
    response
      .writeHead(200, { ...type, 'content-encoding': 'gzip', 'content-length': packed.length })
      .end(packed);
  else response.writeHead(200, { ...type, 'content-length': feed.length }).end(feed);
};

const origins: string[] = [];
for (let n = 1; n <= HOSTS; n++) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, `127.0.1.${n}`, resolve));
  origins.push(`http://127.0.1.${n}:${(server.address() as AddressInfo).port}`);
}
process.send?.({ origins, bytes: feed.length });
process.on('disconnect', () => process.exit());
