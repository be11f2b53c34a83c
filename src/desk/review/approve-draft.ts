import { unresolved } from '../../domain/draft.js';
import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { readForm } from '../read-form.js';
import { goTo } from '../show-page.js';
import { goToNextDraft, refuseDecision } from './decide-draft.js';
import { numberOf } from './screen.js';
import { noSuchDraft } from './show-review.js';

/** `POST /desk/drafts/:draft/approval`: publishes; with statements left, goes to the first of them and says how many. */
export function approveDraft(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const draftId = c.req.param('draft') ?? '';
    const review = await desk.services.review.open(draftId);
    if (review === null) return noSuchDraft(desk, c);
    const first = unresolved(review.draft)[0];
    if (first !== undefined)
      return goTo(
        c,
        link.review(draftId, { claim: first.id, said: 'left' }, numberOf(review.draft, first.id)),
      );
    const version = fields.version();
    if (version === null) return refuseDecision(desk, c, { version, problem: '', asking: null, typed: null });
    const result = await desk.services.review.approve({ draftId, version, editor: c.get('editor') });
    if (result.ok) return goToNextDraft(desk, c, 'approved', draftId);
    return refuseDecision(desk, c, { version, problem: result.problem, asking: null, typed: null });
  };
}
