import type { CorrectionNote, PublishedBrief } from '../ports.js';

/** Why and when a brief was withdrawn; a withdrawn one without a note is still withdrawn. */
export function findRetraction({
  retraction,
  draft,
  updatedAt,
  publishedAt,
}: PublishedBrief): CorrectionNote | null {
  if (retraction !== undefined) return retraction;
  if (draft.state !== 'retracted') return null;
  return { at: updatedAt ?? publishedAt, text: 'No reason was recorded.' };
}
