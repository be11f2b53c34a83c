import type { Handler } from 'hono';

/** `GET /healthz`: the process answers. */
export const showHealth = (): Handler => (c) => c.text('ok', 200, { 'Cache-Control': 'no-store' });
