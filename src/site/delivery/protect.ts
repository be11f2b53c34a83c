import type { MiddlewareHandler } from 'hono';

/**
 * Headers of every answer. Token pages must not leak their address, so they send no referrer at all; a page
 * brings its own content-security policy, everything else gets the strictest one.
 */
export function protect(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const isToken = /^\/newsletter\/(?:confirm|leave)\//.test(c.req.path);
    const { headers } = c.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', isToken ? 'no-referrer' : 'strict-origin-when-cross-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'browsing-topics=()');
    if (!headers.has('Content-Security-Policy')) {
      headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    }
  };
}
