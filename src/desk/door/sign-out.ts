import type { Desk, DeskHandler } from '../context.js';
import { goTo } from '../show-page.js';
import { dropSession, readSession } from './session-cookie.js';

/** `POST /desk/sign-out`: ends the session here and in the doorkeeper's list. */
export function signOut(desk: Desk): DeskHandler {
  return async (c) => {
    const session = readSession(c);
    if (session !== null) await desk.services.door.signOut(session);
    dropSession(c, desk.settings);
    return goTo(c, '/desk/sign-in');
  };
}
