import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/cut`: the whole statement goes. */
export function cutClaim(desk: Desk): DeskHandler {
  return async (c) =>
    changeClaim(desk, c, await readForm(c), { action: { do: 'cut' }, said: 'cut', goOn: 'resolve' });
}
