import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../context.js';
import { DESK_SHEET } from '../styles/sheet.js';

/** Nothing from elsewhere runs, frames the desk or receives its forms. */
const POLICY = [
  "default-src 'none'",
  `style-src ${DESK_SHEET.source}`,
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every answer of the desk: kept by no cache, unless a handler says otherwise. */
export const securityHeaders: MiddlewareHandler<DeskEnv> = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('Content-Security-Policy', POLICY);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
