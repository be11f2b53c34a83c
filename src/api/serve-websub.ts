import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PushDesk } from '../newsroom/sources/receive-push.js';

/** Bytes; a feed is read up to this size, too. */
const LARGEST = 10_000_000;

/** Where hubs verify our subscriptions and bring changes (WebSub §5.3, §7), to be mounted at `/websub`. */
export function serveWebSub(pushes: PushDesk): Hono {
  const app = new Hono();
  app.get('/:callback', async (c) => {
    const answer = await pushes.verify(c.req.param('callback'), {
      mode: c.req.query('hub.mode'),
      topic: c.req.query('hub.topic'),
      challenge: c.req.query('hub.challenge'),
      leaseSeconds: c.req.query('hub.lease_seconds'),
      reason: c.req.query('hub.reason'),
    });
    // The challenge is echoed as it is: as plain text, so that no browser runs it.
    if (answer !== null) return c.text(answer, 200, { 'x-content-type-options': 'nosniff' });
    return c.text('We did not ask for this.', 404);
  });
  app.post('/:callback', bodyLimit({ maxSize: LARGEST }), async (c) => {
    const known = await pushes.receive(c.req.param('callback'), {
      body: new Uint8Array(await c.req.arrayBuffer()),
      contentType: c.req.header('content-type') ?? null,
      signature: c.req.header('x-hub-signature'),
    });
    return known ? c.body(null, 202) : c.text('There is no such subscription.', 410);
  });
  return app;
}
