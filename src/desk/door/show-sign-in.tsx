import type { Desk, DeskHandler } from '../context.js';
import { showPage } from '../show-page.js';
import { SignInPage } from '../views/door-page.js';
import { returnPath } from './return-path.js';

/** `GET /desk/sign-in?return=…` */
export function showSignIn(desk: Desk): DeskHandler {
  return async (c) => {
    const returnTo = returnPath(c.req.query('return'));
    const { siteName } = desk.settings;
    const view = { siteName, returnTo, name: '', problem: null, unsaved: null };
    return showPage(c, <SignInPage {...view} />);
  };
}
