import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { goToNextDraft, refuseDecision } from './decide-draft.js';

/** `POST /desk/drafts/:draft/spike`: drops the draft before publication, with a reason for the desk. */
export function spikeDraft(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const draftId = c.req.param('draft') ?? '';
    const version = fields.version();
    const typed = fields.text('reason');
    const reason = typed.trim();
    const refuse = (problem: string) => refuseDecision(desk, c, { version, problem, asking: 'spike', typed });
    if (version === null) return refuse('');
    if (reason === '') return refuse('Say why you spike it: the desk keeps the reason.');
    const result = await desk.services.review.spike({ draftId, version, editor: c.get('editor'), reason });
    return result.ok ? goToNextDraft(desk, c, 'spiked', draftId) : refuse(result.problem);
  };
}
