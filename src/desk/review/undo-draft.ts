import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { goTo } from '../show-page.js';
import { refuseDecision } from './decide-draft.js';

/** `POST /desk/drafts/:draft/reversal`: takes back a spike, or an approval while that can be undone. */
export function undoDraft(desk: Desk): DeskHandler {
  return async (c) => {
    const draftId = c.req.param('draft') ?? '';
    const result = await desk.services.review.undo({ draftId, editor: c.get('editor') });
    if (result.ok) return goTo(c, link.review(draftId, { said: 'taken-back' }));
    return refuseDecision(desk, c, { version: 'any', problem: result.problem, asking: null, typed: null });
  };
}
