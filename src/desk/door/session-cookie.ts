import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskContext, DeskSettings } from '../context.js';

const NAME = 'nutgraf-session';
/** Seconds. The doorkeeper may end a session sooner; the cookie only has to outlive a working week. */
const LIFETIME = 14 * 24 * 3600;

export function readSession(c: DeskContext): string | null {
  return getCookie(c, NAME) ?? null;
}

/** Out of reach of scripts, not sent from other sites, and only to the desk. */
export function keepSession(c: DeskContext, session: string, settings: DeskSettings): void {
  setCookie(c, NAME, session, {
    path: '/desk',
    httpOnly: true,
    sameSite: 'Lax',
    secure: settings.secureCookies,
    maxAge: LIFETIME,
  });
}

export function dropSession(c: DeskContext, settings: DeskSettings): void {
  deleteCookie(c, NAME, { path: '/desk', secure: settings.secureCookies });
}
