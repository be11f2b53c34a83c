import type { Context, MiddlewareHandler } from 'hono';
import { chooseCoding } from './choose-coding.js';
import { PageStore } from './page-store.js';
import { StoredPage } from './stored-page.js';

/** A page is made anew at most four times a second, however many ask for it. */
const FRESH_MS = 250;
/** While one request makes a page anew, others get the last one, if it is no older than this. */
const STALE_MS = 2000;

/**
 * Gives answers with an ETag, compressed, and keeps public ones for a moment so that a rush of readers costs
 * no more than a few. Only answers marked `public` are kept.
 */
export function deliver(): MiddlewareHandler {
  const store = new PageStore();
  const making = new Set<string>();
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const key = c.req.path;
    // A clock that nobody can set back or stop.
    const at = performance.now();
    const held = store.get(key);
    if (held !== undefined && at - held.madeAt < (making.has(key) ? STALE_MS : FRESH_MS)) {
      return give(c, held);
    }
    making.add(key);
    try {
      await next();
      if (c.res.body === null) return;
      const body = new Uint8Array(await c.res.arrayBuffer());
      const page = new StoredPage(c.res, body, at, held);
      const isPublic = c.res.headers.get('cache-control')?.startsWith('public') ?? false;
      if (isPublic && c.res.status === 200) store.set(key, page);
      c.res = undefined;
      c.res = await give(c, page);
    } finally {
      making.delete(key);
    }
  };
}

const give = (c: Context, page: StoredPage): Promise<Response> =>
  page.answer(chooseCoding(c.req.header('accept-encoding')), c.req.header('if-none-match'));
