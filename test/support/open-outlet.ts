import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an outlet of a test answers at one path. */
export interface OutletAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
}

/** A real web server on loopback whose pages a test puts up and changes. */
export interface Outlet {
  readonly host: string;
  readonly base: string;
  /** Every request for a page, robots.txt left out. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  put(path: string, answer: OutletAnswer | string): void;
  close(): Promise<void>;
}

export async function openOutlet(): Promise<Outlet> {
  const pages = new Map<string, OutletAnswer>();
  const asked: Outlet['asked'][number][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') asked.push({ path, headers: request.headers });
    const { status = 200, headers = {}, body = '' } = pages.get(path) ?? { status: 404 };
    const unchanged = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(unchanged ? 304 : status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(unchanged ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    base: `http://${host}`,
    asked,
    put: (path, answer) => void pages.set(path, typeof answer === 'string' ? { body: answer } : answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
