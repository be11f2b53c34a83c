import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Beside this file in a build; a run from the sources takes the last build's. */
const PLACES = ['./client/keys.js', '../../dist/src/desk/client/keys.js'];

function readScript(): string {
  const found = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  return found === undefined ? '' : readFileSync(found, 'utf8');
}

/** The keys' script; empty in sources that were never built, and the desk works without it. */
export const SCRIPT = readScript();
export const SCRIPT_VERSION = createHash('sha256').update(SCRIPT).digest('base64url').slice(0, 12);
export const SCRIPT_ADDRESS = `/desk/keys.js?v=${SCRIPT_VERSION}`;
