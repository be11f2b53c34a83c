import type { MiddlewareHandler } from 'hono';
import type { Desk, DeskContext, DeskEnv } from '../context.js';
import { readForm } from '../read-form.js';
import { goTo, showPage } from '../show-page.js';
import { SignInPage } from '../views/door-page.js';
import { returnPath } from './return-path.js';
import { readSession } from './session-cookie.js';
import { unsavedOf } from './unsaved.js';

/** Lets editors through; sends others to sign-in, and keeps what they had typed. */
export function requireEditor(desk: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = readSession(c);
    const editor = session === null ? null : await desk.services.door.editorOf(session);
    if (editor === null) return askToSignIn(desk, c);
    c.set('editor', editor);
    return next();
  };
}

async function askToSignIn(desk: Desk, c: DeskContext): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    const wanted = returnPath(`${pathname}${search}`);
    return goTo(
      c,
      wanted === '/desk' ? '/desk/sign-in' : `/desk/sign-in?return=${encodeURIComponent(wanted)}`,
    );
  }
  const unsaved = unsavedOf(pathname, await readForm(c));
  const view = {
    siteName: desk.settings.siteName,
    returnTo: draftOf(pathname),
    name: '',
    problem: null,
    unsaved,
  };
  return showPage(c, <SignInPage {...view} />, 401);
}

/** The review page of the draft that a refused post was for. */
function draftOf(pathname: string): string {
  const draft = /^\/desk\/drafts\/([^/]+)\//.exec(pathname)?.[1];
  return draft === undefined ? '/desk' : returnPath(`/desk/review/${draft}`);
}
