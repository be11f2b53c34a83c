import { type DraftClaim, textOfPart, unresolved } from '../../domain/draft.js';
import type { Desk, DeskContext } from '../context.js';
import { briefAddress, link } from '../links.js';
import type { ReviewDraft } from '../ports.js';
import { done, type Message, problem } from '../views/message.js';
import { count } from '../words/count-words.js';
import { markClaim } from '../words/mark-claim.js';
import { offending, sayProblem } from '../words/say-problem.js';
import { numberOf } from './screen.js';

/**
 * What the last action did, from `?said=…&of=…` of the address that the action sent the browser to. Only known
 * words are said, so that a made-up address can say nothing of its own.
 */
export async function messageAfter(
  desk: Desk,
  c: DeskContext,
  review: ReviewDraft | null,
): Promise<Message | null> {
  const said = c.req.query('said') ?? '';
  const of = c.req.query('of') ?? '';
  if (said === 'approved' || said === 'spiked') return afterDecision(desk, said, of);
  if (review === null) return null;
  if (said === 'taken-back') return done('Taken back. The draft is to review again.');
  if (said === 'left') return problem(sayLeftFirst(unresolved(review.draft).length));
  const claim = review.draft.claims.find(({ id }) => id === of);
  return claim === undefined ? null : afterClaim(said, claim, review);
}

async function afterDecision(
  desk: Desk,
  said: 'approved' | 'spiked',
  draftId: string,
): Promise<Message | null> {
  const review = await desk.services.review.open(draftId);
  if (review === null) return null;
  const { draft } = review;
  const headline = textOfPart(draft, 'headline');
  const undo = { action: link.draft(draft.id, 'reversal') };
  if (said === 'spiked') return { text: `Spiked: ${headline}`, tone: 'done', undo };
  const page = { href: briefAddress(desk.settings.baseUrl, draft.slug), text: 'See the page' };
  return { text: `Approved and published: ${headline}`, tone: 'done', undo, link: page };
}

function afterClaim(said: string, claim: DraftClaim, { draft }: ReviewDraft): Message | null {
  const words = sayDone(said, claim, numberOf(draft, claim.id) ?? 0);
  if (words === null) return null;
  if (said === 'undone') return done(words);
  const undo = { action: link.claim(draft.id, claim.id, 'reversal'), version: draft.version };
  return { text: words, tone: 'done', undo };
}

function sayDone(said: string, claim: DraftClaim, n: number): string | null {
  switch (said) {
    case 'checked':
      return `Statement ${n} checked.`;
    case 'cut':
      return `Statement ${n} cut.`;
    case 'words-cut':
      return `Words cut. ${sayVerdict(claim)}`;
    case 'edited':
      return `Saved. ${sayVerdict(claim)}`;
    case 'kept':
      return 'Kept with your reason.';
    case 'undone':
      return `Statement ${n} is as it was.`;
    default:
      return null;
  }
}

/** How the new words fared against the sources. */
function sayVerdict(claim: DraftClaim): string {
  if (markClaim(claim) !== 'resolve') return 'The new words match.';
  const first = offending(claim)[0];
  if (first === undefined) return 'No source reports the new words.';
  const { lead, rest } = sayProblem({ ...first, near: null }, claim);
  return `${lead} ${rest}`.trim();
}

const sayLeftFirst = (left: number): string =>
  left === 0
    ? 'Nothing is left to resolve. Approve again.'
    : `${count(left, 'statement')} to resolve before you approve.`;
