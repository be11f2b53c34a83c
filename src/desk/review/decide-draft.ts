import type { Desk, DeskContext } from '../context.js';
import { link } from '../links.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { sayConflict } from './say-conflict.js';
import type { Asking } from './screen.js';
import { noSuchDraft, renderReview } from './show-review.js';

/** After a decision on the whole draft: on to the next one in the queue, saying what was done. */
export async function goToNextDraft(
  desk: Desk,
  c: DeskContext,
  said: 'approved' | 'spiked',
  draftId: string,
): Promise<Response> {
  const next = (await desk.services.review.queue()).find(({ id }) => id !== draftId);
  const query = { said, of: draftId };
  return goTo(c, next === undefined ? link.list('review', query) : link.review(next.id, query));
}

export interface Refusal {
  /** The version that the form was made from; null where the form had none, `any` where it does not count. */
  readonly version: number | null | 'any';
  readonly problem: string;
  readonly asking: Asking;
  readonly typed: string | null;
}

/** The draft as it is now, with why nothing was done; 409 where a colleague's save or the state forbids it. */
export async function refuseDecision(
  desk: Desk,
  c: DeskContext,
  { version, problem: sentence, asking, typed }: Refusal,
): Promise<Response> {
  const review = await desk.services.review.open(c.req.param('draft') ?? '');
  if (review === null) return noSuchDraft(desk, c);
  const show = (words: string, status: 400 | 409) =>
    renderReview(desk, c, review, { claimId: null, asking, typed, message: problem(words), status });
  if (version === null) return show('The form was incomplete. Here is the draft; try again.', 400);
  if (version === 'any') return show(sentence, 409);
  if (version !== review.draft.version) return show(sayConflict(typed !== null), 409);
  return show(sentence, 400);
}
