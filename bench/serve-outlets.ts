/** The outlets of bench/read-news.ts, in a process of their own. Prints its port. Usage: FEEDS ARTICLES */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedOf, pageOf } from './outlets/make-pages.js';
import { type PlannedReport, planOutlets } from './outlets/plan-outlets.js';

const [feeds = 1, articles = 1] = process.argv.slice(2).map(Number);
const outlets = new Map(planOutlets(feeds, articles).map((outlet) => [outlet.host, outlet]));
const asked = new Map<string, number>();

const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  const outlet = outlets.get(host);
  const times = (asked.get(host + path) ?? 0) + 1;
  asked.set(host + path, times);
  if (path === '/robots.txt')
    response.end(
      `User-agent: *\n${disallowed(host)
        .map((part) => `Disallow: ${part}$\n`)
        .join('')}`,
    );
  else if (path === '/feed' && outlet !== undefined) serveFeed(host, request, response);
  else {
    const report = outlet?.reports.find((planned) => planned.path === path.replace(/^\/old/, ''));
    if (report === undefined) response.writeHead(404).end();
    else serveReport(report, { host, path, times, request, response });
  }
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

const disallowed = (host: string): string[] =>
  (outlets.get(host)?.reports ?? []).flatMap(({ manner, path }) => (manner === 'disallowed' ? [path] : []));

function serveFeed(host: string, request: IncomingMessage, response: ServerResponse): void {
  const outlet = outlets.get(host);
  if (outlet === undefined || outlet.manner === 'gone') return void response.writeHead(404).end();
  if (outlet.manner === 'failing') return void response.writeHead(500).end();
  const listed = outlet.reports.map((report) =>
    report.manner === 'moved' ? { ...report, path: `/old${report.path}` } : report,
  );
  if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' });
  response.end(feedOf(host, `http://${request.headers.host}`, listed));
}

interface Asked {
  readonly host: string;
  readonly path: string;
  readonly times: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function serveReport({ manner, path, event, article }: PlannedReport, asked: Asked): void {
  const { response, request } = asked;
  if (manner === 'moved' && asked.path !== path)
    return void response.writeHead(301, { location: path }).end();
  if (manner === 'gone') return void response.writeHead(410).end();
  if (manner === 'failing') return void response.writeHead(500).end();
  if (manner === 'broken-once' && asked.times === 1) return void response.destroy();
  if (manner === 'pdf') return void response.end('%PDF-1.7');
  if (manner === 'thin') return void response.end('<!doctype html><title>Soon</title><p>More soon.</p>');
  if (manner === 'endless') return void writeWithoutEnd(response);
  if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
  const reserved = manner === 'reserved' ? { 'tdm-reservation': '1' } : {};
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"', ...reserved });
  response.end(pageOf(event, article, asked.host));
}

function writeWithoutEnd(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'a');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
