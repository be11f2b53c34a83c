import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/reversal`: takes back the last change to a statement. */
export function undoClaim(desk: Desk): DeskHandler {
  return async (c) =>
    changeClaim(desk, c, await readForm(c), { action: { do: 'undo' }, said: 'undone', goOn: 'stay' });
}
