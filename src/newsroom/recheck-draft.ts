import type { Draft, DraftClaim } from '../domain/draft.js';
import { reverify } from '../edit/index.js';
import type { Engine, StoredArticle, Stores } from './ports.js';
import { proofOf } from './review-drafts.js';

/**
 * Looks again at a draft that leans on snapshots which their outlets have replaced since. A draft that is
 * still to review takes the new snapshots and new verdicts; a published brief stays as readers saw it, and
 * the desk is told which of its statements the sources no longer support.
 */
export async function recheckDraft(
  draft: Draft,
  stored: readonly StoredArticle[],
  { stores, engine }: { stores: Stores; engine: Pick<Engine, 'verify'> },
): Promise<void> {
  const latest = new Map(stored.map(({ article, snapshotId }) => [article.id, snapshotId]));
  const changed = draft.sources.filter(
    ({ articleId, snapshotId }) => (latest.get(articleId) ?? snapshotId) !== snapshotId,
  );
  if (changed.length === 0 || draft.state === 'spiked') return;
  const sources = draft.sources.map((source) => ({
    ...source,
    snapshotId: latest.get(source.articleId) ?? source.snapshotId,
  }));
  const proof = await proofOf({ ...draft, sources }, stores, engine);
  const numbers = new Set(changed.map(({ n }) => n));
  const leans = (claim: DraftClaim) => claim.evidence.some(({ source }) => numbers.has(source));
  const claims = draft.claims.map((claim) => (leans(claim) ? reverify(claim, proof) : claim));
  const broken = claims.filter(
    (claim, i) => claim.verdict === 'unsupported' && draft.claims[i]?.verdict !== 'unsupported',
  );
  const outlets = changed.map(({ outlet }) => outlet).join(', ');
  const reason = `${outlets} changed what it reported: ${broken.length} of ${claims.filter(leans).length} statements that lean on it no longer match.`;
  const outcome = broken.length > 0 ? 'stopped' : 'passed';
  await stores.records.add({ subject: draft.storyId, stage: 'verify', outcome, reason });
  if (draft.state === 'to-review' || draft.state === 'held')
    await stores.drafts.save(
      { ...draft, sources, claims },
      { editor: 'the desk', what: 'rechecked', reason },
    );
}
