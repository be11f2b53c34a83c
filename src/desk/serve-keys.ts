import { SCRIPT, SCRIPT_VERSION } from './client-script.js';
import type { DeskHandler } from './context.js';

/** `GET /desk/keys.js?v=…`: the one script. Its address changes with its text, so it may be kept for good. */
export const serveKeys: DeskHandler = async (c) => {
  const known = c.req.query('v') === SCRIPT_VERSION;
  return c.body(SCRIPT, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': known ? 'private, max-age=31536000, immutable' : 'no-store',
  });
};
