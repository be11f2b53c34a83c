import { type Draft, unresolved } from '../domain/draft.js';
import { ApprovalBlocked, EditRefused } from './errors.js';

/** How long an approval can be taken back, in milliseconds. */
export const UNDO_WINDOW = 10_000;

/**
 * The draft, approved and published in an editor's name.
 * @param now ISO 8601
 * @throws ApprovalBlocked while a claim waits for a decision; EditRefused for a brief that is past approval
 */
export function approve(draft: Draft, editor: string, now: string): Draft {
  if (draft.state !== 'to-review' && draft.state !== 'held')
    throw new EditRefused(`This brief is already ${draft.state}.`);
  const open = unresolved(draft);
  if (open.length > 0) throw new ApprovalBlocked(open.map(({ id }) => id));
  return { ...draft, state: 'published', approvedBy: editor, approvedAt: now, publishedAt: now };
}

/**
 * The draft, dropped before publication.
 * @throws EditRefused for a published brief: that takes a retraction
 */
export function spike(draft: Draft): Draft {
  if (draft.state === 'spiked') throw new EditRefused('This draft is already spiked.');
  if (draft.state !== 'to-review' && draft.state !== 'held')
    throw new EditRefused('This brief is published. Readers have seen it, so it cannot be spiked.');
  return { ...draft, state: 'spiked' };
}

/**
 * The draft as it was before its last decision.
 * @throws EditRefused where nothing can be taken back any more
 */
export function takeBack(draft: Draft, now: Date): Draft {
  if (draft.state === 'spiked') return { ...draft, state: 'to-review' };
  const approved = draft.approvedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(draft.approvedAt);
  if (draft.state !== 'published' || now.getTime() - approved > UNDO_WINDOW)
    throw new EditRefused('An approval can be taken back for ten seconds only; readers have the brief now.');
  return { ...draft, state: 'to-review', approvedBy: null, approvedAt: null, publishedAt: null };
}
