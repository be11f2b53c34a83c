import type { MiddlewareHandler } from 'hono';
import type { SiteSettings } from '../ports.js';

/** One address for each page: `/about/` leads to `/about`, on our own host whatever the request calls it. */
export const trimSlash =
  ({ baseUrl }: SiteSettings): MiddlewareHandler =>
  async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method !== 'GET' || pathname === '/' || !pathname.endsWith('/')) return next();
    return c.redirect(`${baseUrl}${pathname.replace(/\/+$/, '')}${search}`, 301);
  };
