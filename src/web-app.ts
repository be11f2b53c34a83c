import { type Context, Hono } from 'hono';
import { serveWebSub } from './api/serve-websub.js';
import { clientAddress } from './client-address.js';
import type { Config } from './config.js';
import { createDesk } from './desk/index.js';
import type { Newsroom } from './newsroom/open-newsroom.js';
import { createSite } from './site/index.js';

/** The site and, below /desk, the desk, as one web application. */
export function createWebApp(
  newsroom: Newsroom,
  config: Config,
  report: (where: string, cause: unknown) => void,
): Hono {
  const { name, baseUrl, postalAddress } = config;
  const addressOf = (c: Context): string => clientAddress(c, config.proxies);
  const desk = createDesk(
    { ...newsroom.deskServices, addressOf, report: (cause, path) => report(`desk ${path}`, cause) },
    { siteName: name, baseUrl, secureCookies: baseUrl.startsWith('https:') },
  );
  const site = createSite(
    { ...newsroom.siteServices, addressOf, report: (cause, path) => report(`site ${path}`, cause) },
    { name, baseUrl, postalAddress },
  );
  const app = new Hono();
  app.use(async (c, next) => (hasControls(c.req.url) ? site.request('/no-page-has-this-address') : next()));
  return app.route('/desk', desk).route('/websub', serveWebSub(newsroom.pushDesk)).route('/', site);
}

/** No address of ours holds control characters, and the database takes no U+0000. */
const hasControls = (url: string): boolean => /%(?:[01][0-9a-f]|7f)/i.test(url);
