import type { Context } from 'hono';
import type { DeskServices, Editor } from './ports.js';

export interface DeskSettings {
  readonly siteName: string;
  /** Public address of the site, without a trailing slash. */
  readonly baseUrl: string;
  /** Whether the session cookie is sent over https only. */
  readonly secureCookies: boolean;
}

/** What every handler works with. */
export interface Desk {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** `editor` is set on every route behind the door. */
export interface DeskEnv {
  Variables: { editor: Editor };
}

export type DeskContext = Context<DeskEnv>;
export type DeskHandler = (c: DeskContext) => Promise<Response>;
