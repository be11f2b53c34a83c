import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SiteServices, SiteSettings } from '../ports.js';
import { type Page, renderDocument } from '../views/document.js';

/** What every handler works with. */
export interface Site {
  readonly services: SiteServices;
  readonly settings: SiteSettings;
}

/**
 * Shared caches may hold a page for three seconds, and the page store holds it for a quarter of one: a
 * correction shows everywhere within five seconds. Browsers ask each time and get 304 when nothing changed.
 */
const PUBLIC = 'public, max-age=0, s-maxage=3';
const PRIVATE = 'no-store';

/** Answers with a page that everyone may see and caches may hold. */
export async function answerPage(c: Context, site: Site, page: Page): Promise<Response> {
  return answer(c, site, page, 200, PUBLIC);
}

/** Answers with a page that is about one request: a form's outcome, a token, an error. */
export async function answerOnce(
  c: Context,
  site: Site,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return answer(c, site, page, status, PRIVATE);
}

/** Answers with a feed or another file that caches may hold. */
export function answerFile(c: Context, body: string, type: string): Response {
  return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': PUBLIC });
}

async function answer(
  c: Context,
  { services, settings }: Site,
  page: Page,
  status: ContentfulStatusCode,
  cacheControl: string,
): Promise<Response> {
  const sample = await services.isSample();
  c.header('Cache-Control', cacheControl);
  c.header('Content-Security-Policy', policyFor(page.sheet.source));
  return c.html(renderDocument({ settings, sample }, page), status);
}

/** CSP 3: nothing but the page's own style, its icon and its forms; no script at all. */
const policyFor = (styleSource: string): string =>
  [
    "default-src 'none'",
    `style-src ${styleSource}`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
