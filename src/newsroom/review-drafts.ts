import type { ActionResult, ClaimAction, Editor, QueueLine, ReviewDesk } from '../desk/ports.js';
import {
  type Draft,
  type DraftClaim,
  independentFamilies,
  textOfPart,
  unresolved,
  visibleClaims,
} from '../domain/draft.js';
import { isNoReport } from '../domain/genre.js';
import { approve, changeClaim, EditRefused, type Proof, spike, takeBack } from '../edit/index.js';
import { StaleDraft } from './errors.js';
import { openForReview, spanHours } from './open-for-review.js';
import type { Engine, Stores } from './ports.js';
import { rankStories } from './stories/rank-stories.js';
import { tellSince } from './stories/tell-since.js';

interface Parts {
  readonly stores: Stores;
  readonly engine: Pick<Engine, 'verify' | 'ranker' | 'findNearest'>;
  readonly now: () => Date;
}

/** What editors do with drafts: each change is one save with its event. */
export function createReviewDesk(parts: Parts): ReviewDesk {
  const { stores, now } = parts;
  const { drafts } = stores;
  return {
    async queue() {
      const open = await drafts.inState(['to-review', 'held'], 200);
      const ranks = await rankStories([...new Set(open.map(({ storyId }) => storyId))], parts);
      const scoreOf = ({ storyId }: Draft): number => ranks.get(storyId)?.score ?? 0;
      const ranked = open.toSorted((a, b) => scoreOf(b) - scoreOf(a));
      return ranked.map((draft, i) => queueLine(draft, i + 1, ranks.get(draft.storyId)?.reasons ?? []));
    },
    open: (draftId) => openForReview(draftId, parts),
    act: ({ draftId, claimId, version, editor, action }) =>
      refusable(async () => {
        const draft = await atVersion(draftId, version, stores);
        return action.do === 'undo'
          ? undoClaim(draft, claimId, editor, stores)
          : changeOne(draft, claimId, editor, action, parts);
      }),
    approve: (input) => refusable(() => approveDraft(input, parts)),
    spike: (input) => refusable(() => spikeDraft(input, stores)),
    undo: ({ draftId, editor }) =>
      refusable(async () => {
        const draft = await drafts.get(draftId);
        if (draft === null) throw new EditRefused('This draft no longer exists.');
        await drafts.save(takeBack(draft, now()), { editor: editor.name, what: 'taken back' });
        return null;
      }),
    published: () => listPublished(stores),
    spiked: () => listSpiked(stores),
  };
}

async function approveDraft(
  { draftId, version, editor }: Parameters<ReviewDesk['approve']>[0],
  { stores, engine, now }: Parts,
): Promise<{ readonly slug: string }> {
  const approved = approve(await atVersion(draftId, version, stores), editor.name, now().toISOString());
  await stores.drafts.save(approved, { editor: editor.name, what: 'approved' });
  await tellSince(approved, { stores, engine });
  const { storyId: subject, slug, sources } = approved;
  const statements = visibleClaims(approved).length;
  const reason = `Approved by ${editor.name}; ${statements} statements from ${independentFamilies(sources)} outlets.`;
  await stores.records.add({ subject, stage: 'edit', outcome: 'passed', reason });
  const published = `Published as /briefs/${slug}.`;
  await stores.records.add({ subject, stage: 'publish', outcome: 'passed', reason: published });
  return { slug };
}

async function spikeDraft(
  { draftId, version, editor, reason }: Parameters<ReviewDesk['spike']>[0],
  stores: Stores,
): Promise<null> {
  const spiked = spike(await atVersion(draftId, version, stores));
  await stores.drafts.save(spiked, { editor: editor.name, what: 'spiked', reason });
  const told = `Spiked by ${editor.name}${reason === '' ? '.' : `: ${reason}`}`;
  await stores.records.add({ subject: spiked.storyId, stage: 'edit', outcome: 'stopped', reason: told });
  return null;
}

async function listPublished({ drafts, stories }: Stores): ReturnType<ReviewDesk['published']> {
  const rows = await drafts.inState(['published', 'corrected', 'retracted'], 200);
  const fresh = await stories.developments(rows.map(({ id }) => id));
  return rows.map((draft) => ({
    id: draft.id,
    storyId: draft.storyId,
    slug: draft.slug,
    headline: textOfPart(draft, 'headline'),
    publishedAt: draft.publishedAt ?? draft.draftedAt,
    approvedBy: draft.approvedBy ?? '',
    newSince: (fresh.get(draft.id) ?? []).filter(({ genre }) => !isNoReport(genre)),
  }));
}

async function listSpiked({ drafts }: Stores): ReturnType<ReviewDesk['spiked']> {
  const rows = await drafts.inState(['spiked'], 200);
  return Promise.all(
    rows.map(async (draft) => {
      const event = await drafts.lastEvent(draft.id);
      const told = { reason: event?.reason ?? '', by: event?.editor ?? '', at: event?.at ?? draft.draftedAt };
      return { id: draft.id, headline: textOfPart(draft, 'headline'), ...told };
    }),
  );
}

/** Turns the refusals that an editor can act on into their sentence; any other error is a fault and goes up. */
async function refusable<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof EditRefused || cause instanceof StaleDraft)
      return { ok: false, problem: cause.message };
    throw cause;
  }
}

async function atVersion(draftId: string, version: number, { drafts }: Stores): Promise<Draft> {
  const draft = await drafts.get(draftId);
  if (draft === null) throw new EditRefused('This draft no longer exists.');
  if (draft.version !== version) throw new StaleDraft(draftId, draft.version);
  return draft;
}

async function changeOne(
  draft: Draft,
  claimId: string,
  editor: Editor,
  action: Exclude<ClaimAction, { do: 'undo' }>,
  { stores, engine }: Parts,
): Promise<DraftClaim> {
  const proof = await proofOf(draft, stores, engine);
  const changed = changeClaim(draft, claimId, action, { editor: editor.name, proof });
  const claims = draft.claims.map((claim) => (claim.id === claimId ? changed : claim));
  const reason = action.do === 'keep' ? { reason: action.reason } : {};
  await stores.drafts.save(
    { ...draft, claims },
    { editor: editor.name, what: `${action.do} ${claimId}`, ...reason },
  );
  return changed;
}

/** Takes back the newest change of a statement. */
async function undoClaim(
  draft: Draft,
  claimId: string,
  editor: Editor,
  { drafts }: Stores,
): Promise<DraftClaim> {
  const last = await drafts.lastChange(draft.id, claimId);
  const before = last?.before?.claims.find(({ id }) => id === claimId);
  if (before === undefined) throw new EditRefused('There is nothing left to undo for this statement.');
  const claims = draft.claims.map((claim) => (claim.id === claimId ? before : claim));
  await drafts.save({ ...draft, claims }, { editor: editor.name, what: `undo ${claimId}` });
  return before;
}

/** The verifier with the snapshots that the draft's evidence points into. */
export async function proofOf(
  draft: Draft,
  { articles }: Stores,
  engine: Pick<Engine, 'verify'>,
): Promise<Proof> {
  const stored = await articles.ofStory(draft.storyId);
  const sources = await Promise.all(
    draft.sources.map(async ({ n, title, published, articleId, snapshotId }) => {
      const dek = stored.find(({ article }) => article.id === articleId)?.article.dek ?? null;
      return { n, title, dek, published, text: (await articles.snapshotText(snapshotId)) ?? '' };
    }),
  );
  return { verify: engine.verify, sources };
}

function queueLine(draft: Draft, rank: number, reasons: readonly string[]): QueueLine {
  const shown = visibleClaims(draft);
  return {
    id: draft.id,
    headline: textOfPart(draft, 'headline'),
    topic: draft.topic,
    outlets: independentFamilies(draft.sources),
    spanHours: spanHours(draft),
    statements: shown.length,
    toResolve: unresolved(draft).length,
    kept: shown.filter(({ state }) => state === 'kept').length,
    disagreements: new Set(shown.filter(({ part }) => part === 'position').map(({ label }) => label)).size,
    possibleContradictions: draft.possibleContradictions.length,
    rank,
    why: reasons.join(' · '),
  };
}
