import type { Desk, DeskContext } from '../context.js';
import { link } from '../links.js';
import type { ClaimAction, ReviewDraft } from '../ports.js';
import type { Fields } from '../read-form.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { sayConflict } from './say-conflict.js';
import { type Asking, nextClaim, nextToResolve, numberOf } from './screen.js';
import { noSuchDraft, renderReview } from './show-review.js';

/** One change to one statement, as its handler describes it. */
export interface ClaimChange {
  readonly action: ClaimAction;
  /** The word in the address that the message is made from. */
  readonly said: string;
  /** Where the editor goes next: to the next statement to resolve, the next one, or nowhere. */
  readonly goOn: 'resolve' | 'next' | 'stay';
  /** What the editor typed and where, to be kept when the save is refused. */
  readonly typed?: { readonly asking: Asking; readonly words: string };
  /** What is wrong with the form itself, before anything is asked of the desk. */
  readonly refusal?: string | null;
}

/** Makes the change and goes on to the next statement; a refusal shows the current version and keeps what was typed. */
export async function changeClaim(
  desk: Desk,
  c: DeskContext,
  fields: Fields,
  change: ClaimChange,
): Promise<Response> {
  const draftId = c.req.param('draft') ?? '';
  const claimId = c.req.param('claim') ?? '';
  const review = await desk.services.review.open(draftId);
  if (review === null || numberOf(review.draft, claimId) === undefined) return noSuchDraft(desk, c);
  const version = fields.version();
  const refusal =
    version === null ? 'The form was incomplete. Here is the draft; try again.' : (change.refusal ?? null);
  if (version === null || refusal !== null) return refuse(desk, c, review, claimId, change, refusal ?? '');
  const editor = c.get('editor');
  const result = await desk.services.review.act({ draftId, claimId, version, editor, action: change.action });
  if (result.ok) {
    const claims = review.draft.claims.map((claim) => (claim.id === claimId ? result.value : claim));
    return goTo(c, addressAfter({ ...review, draft: { ...review.draft, claims } }, claimId, change));
  }
  const current = (await desk.services.review.open(draftId)) ?? review;
  const conflict = current.draft.version !== version;
  const sentence = conflict ? sayConflict(change.typed !== undefined) : result.problem;
  return refuse(desk, c, current, claimId, change, sentence, conflict ? 409 : 400);
}

function addressAfter({ draft }: ReviewDraft, claimId: string, { said, goOn }: ClaimChange): string {
  const next =
    goOn === 'resolve'
      ? (nextToResolve(draft, claimId)?.id ?? claimId)
      : goOn === 'next'
        ? nextClaim(draft, claimId)
        : claimId;
  return link.review(draft.id, { claim: next, said, of: claimId }, numberOf(draft, next));
}

function refuse(
  desk: Desk,
  c: DeskContext,
  review: ReviewDraft,
  claimId: string,
  { typed }: ClaimChange,
  sentence: string,
  status: 400 | 409 = 400,
): Promise<Response> {
  return renderReview(desk, c, review, {
    claimId,
    asking: typed?.asking ?? null,
    typed: typed?.words ?? null,
    message: problem(sentence),
    status,
  });
}
