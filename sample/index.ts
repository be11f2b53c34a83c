import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { readArticleFiles } from './content/read-article-files.js';
import { OUTLETS } from './outlets/all-outlets.js';
import { directoryPage } from './pages/directory-page.js';
import { hostOf, openOutlets } from './server/open-outlets.js';
import type { OutletServer } from './server/outlet-server.js';

export interface SampleNewsroomOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** The newsroom's "now": every article is published some hours before it. */
  readonly epoch: Date;
  /** The address to listen on; loopback unless given. */
  readonly host?: string;
  /** Milliseconds; the clock behind Retry-After and the edited article. */
  readonly now?: () => number;
  /** How the slow outlet waits. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

export interface SampleOutlet {
  readonly name: string;
  /** Host with port, as in the Host header. */
  readonly host: string;
  /** The feed, or the news sitemap or section page of an outlet that has no feed. */
  readonly feedUrl: string;
  readonly siteUrl: string;
  readonly family: string;
}

export interface SampleNewsroom {
  close(): Promise<void>;
  readonly outlets: readonly SampleOutlet[];
  /** The address to register for each outlet. */
  readonly sourceUrls: readonly string[];
}

/**
 * Starts a server with eleven fictional outlets, told apart by their Host header. Names under `localhost`
 * are not in every resolver: a client must take them for loopback itself (RFC 6761 §6.3), as browsers do.
 * @throws the server's own error, with its `code`, when the port cannot be opened
 */
export async function createSampleNewsroom(options: SampleNewsroomOptions): Promise<SampleNewsroom> {
  const files = readArticleFiles();
  let servers = new Map<string, OutletServer>();
  let directory = '';
  const app = new Hono();
  app.all('*', (context) => {
    const server = servers.get(context.req.header('host') ?? '');
    return server?.respond(context.req.raw) ?? context.html(directory);
  });
  const listener = createAdaptorServer({ fetch: app.fetch });
  const port = await new Promise<number>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(options.port, options.host ?? '127.0.0.1', () => {
      // The port is part of every address, so the sites are written once it is known.
      const taken = (listener.address() as AddressInfo).port;
      servers = openOutlets(files, options.epoch, taken, {
        now: options.now ?? Date.now,
        wait: options.wait ?? setTimeout,
      });
      resolve(taken);
    });
  });
  const outlets = OUTLETS.map((outlet) => {
    const host = hostOf(outlet, port);
    const siteUrl = `http://${host}/`;
    return {
      name: outlet.name,
      host,
      siteUrl,
      feedUrl: siteUrl + outlet.feedPath.slice(1),
      family: outlet.family,
    };
  });
  directory = directoryPage(outlets);
  return {
    outlets,
    sourceUrls: outlets.map(({ feedUrl }) => feedUrl),
    close: () =>
      new Promise((resolve, reject) => {
        listener.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in listener) listener.closeAllConnections();
      }),
  };
}
