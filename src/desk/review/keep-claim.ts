import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/override`: the editor answers for it, with a reason that readers see. */
export function keepClaim(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const reason = fields.text('reason');
    return changeClaim(desk, c, fields, {
      action: { do: 'keep', reason: reason.trim() },
      said: 'kept',
      goOn: 'resolve',
      typed: { asking: 'keep', words: reason },
      refusal: reason.trim() === '' ? 'Say why you keep it: readers see the reason.' : null,
    });
  };
}
