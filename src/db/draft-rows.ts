import type { Selectable } from 'kysely';
import type { Draft, DraftClaim } from '../domain/draft.js';
import type { Db } from './database.js';
import type { Tables } from './schema.js';

type BriefRow = Selectable<Tables['briefs']>;
type ClaimRow = Selectable<Tables['claims']>;

/** Drafts with their claims, in the order of the rows. */
export async function withClaims(db: Db, rows: readonly BriefRow[]): Promise<Draft[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const claims = await db
    .selectFrom('claims')
    .selectAll()
    .where('brief_id', 'in', ids)
    .orderBy('position')
    .execute();
  return rows.map((row) =>
    toDraft(
      row,
      claims.filter(({ brief_id }) => brief_id === row.id),
    ),
  );
}

function toDraft(row: BriefRow, claims: readonly ClaimRow[]): Draft {
  return {
    id: row.id,
    storyId: row.story_id,
    state: row.state,
    slug: row.slug,
    topic: row.topic,
    language: row.language,
    writer: row.writer,
    claims: claims.map(toClaim),
    sources: row.sources,
    dropped: row.dropped,
    possibleContradictions: row.possible_contradictions,
    draftedAt: row.drafted_at.toISOString(),
    approvedAt: row.approved_at?.toISOString() ?? null,
    publishedAt: row.published_at?.toISOString() ?? null,
    approvedBy: row.approved_by,
    version: row.version,
  };
}

function toClaim(row: ClaimRow): DraftClaim {
  const { id, part, label, position, text, drafted, verdict, score, evidence, problems, state } = row;
  const kept = { keptBy: row.kept_by, keptReason: row.kept_reason };
  return { id, part, label, position, text, drafted, verdict, score, evidence, problems, state, ...kept };
}

/** The columns of a draft's own row. */
export function briefColumns(draft: Draft) {
  return {
    id: draft.id,
    story_id: draft.storyId,
    state: draft.state,
    slug: draft.slug,
    topic: draft.topic,
    language: draft.language,
    writer: JSON.stringify(draft.writer),
    sources: JSON.stringify(draft.sources),
    dropped: JSON.stringify(draft.dropped),
    possible_contradictions: JSON.stringify(draft.possibleContradictions),
    drafted_at: draft.draftedAt,
    approved_at: draft.approvedAt,
    approved_by: draft.approvedBy,
    published_at: draft.publishedAt,
  };
}

/** Replaces a draft's claims by those it has now. */
export async function writeClaims(db: Db, draft: Draft): Promise<void> {
  await db.deleteFrom('claims').where('brief_id', '=', draft.id).execute();
  if (draft.claims.length === 0) return;
  const rows = draft.claims.map(({ evidence, problems, keptBy, keptReason, ...claim }, position) => ({
    ...claim,
    brief_id: draft.id,
    position,
    evidence: JSON.stringify(evidence),
    problems: JSON.stringify(problems),
    kept_by: keptBy,
    kept_reason: keptReason,
  }));
  await db.insertInto('claims').values(rows).execute();
}
