import type { Brief } from '../domain/brief.js';
import type { Claim } from '../domain/claim.js';
import type { ClaimPart, Draft, DraftClaim, DraftSource } from '../domain/draft.js';
import type { Proof } from './ports.js';
import { verdictOf } from './verify-again.js';

/**
 * A brief as it comes onto the desk. Its headline and dek become claims, verified like the rest.
 * @param snapshots the article and the snapshot behind each source number
 */
export function openDraft(input: {
  id: string;
  storyId: string;
  slug: string;
  topic: string;
  draftedAt: string;
  brief: Brief;
  snapshots: ReadonlyMap<number, { articleId: string; snapshotId: string }>;
  proof: Proof;
}): Draft {
  const { brief, proof } = input;
  return {
    id: input.id,
    storyId: input.storyId,
    state: 'to-review',
    slug: input.slug,
    topic: input.topic,
    language: brief.language,
    writer: brief.writer,
    claims: [...headClaims(brief, proof), ...bodyClaims(brief)].map((claim, position) => ({
      ...claim,
      position,
    })),
    sources: brief.sources.map((source): DraftSource => {
      const snapshot = input.snapshots.get(source.n) ?? { articleId: '', snapshotId: '' };
      return { ...source, ...snapshot };
    }),
    dropped: brief.dropped,
    possibleContradictions: brief.possibleContradictions,
    draftedAt: input.draftedAt,
    approvedAt: null,
    publishedAt: null,
    approvedBy: null,
    version: 1,
  };
}

function headClaims(brief: Brief, proof: Proof): DraftClaim[] {
  const head = (part: ClaimPart, text: string): DraftClaim =>
    draftClaim(part, null, { id: part, text, ...verdictOf(part, text, proof) });
  return [head('headline', brief.headline), ...(brief.dek === '' ? [] : [head('dek', brief.dek)])];
}

function bodyClaims(brief: Brief): DraftClaim[] {
  return [
    draftClaim('lede', null, brief.lede),
    ...brief.nutGraf.map((claim) => draftClaim('nut-graf', null, claim)),
    ...brief.sections.flatMap(({ label, kicker, bullets }) => [
      draftClaim('kicker', label, kicker),
      ...bullets.map((claim) => draftClaim('bullet', label, claim)),
    ]),
    ...brief.disagreements.flatMap(({ about, positions }) =>
      positions.map((claim) => draftClaim('position', about, claim)),
    ),
    ...brief.unknown.map((claim) => draftClaim('unknown', null, claim)),
  ];
}

function draftClaim(part: ClaimPart, label: string | null, claim: Claim): DraftClaim {
  return {
    ...claim,
    part,
    label,
    position: 0,
    drafted: claim.text,
    state: 'drafted',
    keptBy: null,
    keptReason: null,
  };
}
