import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { changeClaim } from './change-claim.js';

/** `POST /desk/drafts/:draft/claims/:claim/word-cut`: the named words go, the rest is verified again. */
export function cutWords(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const words = fields.all('words').filter((each) => each.trim() !== '');
    const refusal = words.length === 0 ? 'No words were named to cut. Cut the statement, or edit it.' : null;
    return changeClaim(desk, c, fields, {
      action: { do: 'cut-words', words },
      said: 'words-cut',
      goOn: 'resolve',
      refusal,
    });
  };
}
