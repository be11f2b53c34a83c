import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/edit`: new words, verified as they are saved. */
export function editClaim(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const text = fields.text('text');
    return changeClaim(desk, c, fields, {
      action: { do: 'edit', text: text.trim() },
      said: 'edited',
      goOn: 'stay',
      typed: { asking: 'edit', words: text },
      refusal: text.trim() === '' ? 'A statement needs words. To drop it, cut it.' : null,
    });
  };
}
