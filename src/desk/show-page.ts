import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext } from './context.js';
import type { Frame } from './views/desk-page.js';

/** Answers with a page. */
export async function showPage(
  c: DeskContext,
  page: unknown,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(`<!doctype html>${String(await page)}`, status);
}

/** What the head of the page shows to the editor who asked. */
export async function loadFrame(desk: Desk, c: DeskContext): Promise<Frame> {
  return { settings: desk.settings, editor: c.get('editor'), state: await desk.services.state() };
}

/** Sends the browser on after a post (RFC 9110 §15.4.4). */
export const goTo = (c: DeskContext, address: string): Response => c.redirect(address, 303);
