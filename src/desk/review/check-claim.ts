import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/check`: the editor compared the words and stands by them. */
export function checkClaim(desk: Desk): DeskHandler {
  return async (c) =>
    changeClaim(desk, c, await readForm(c), { action: { do: 'check' }, said: 'checked', goOn: 'next' });
}
