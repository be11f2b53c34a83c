import { type Draft, independentFamilies, unresolved } from '../domain/draft.js';
import { approve } from '../edit/index.js';
import { StaleDraft } from './errors.js';
import type { Engine, Stores } from './ports.js';
import { tellSince } from './stories/tell-since.js';

/** Labelled so plainly that nobody takes a sample brief for one that a person approved. */
export const SAMPLE_EDITOR = 'the sample editor (a program, not a person)';

/** Drafts that the sample leaves for its visitor to review. */
const LEFT_TO_REVIEW = 3;

/** A draft has settled this long after it was written, in milliseconds, once no page waits to be read. */
const SETTLED_AFTER = 4_000;
/** A slow outlet does not keep the others' stories from being published for longer than this. */
const SETTLED_ANYWAY = 20_000;

/**
 * Approves the sample's clean drafts, so that its site is not empty: settled, nothing to resolve, no
 * disagreement, two independent families or more. The rest, and always a few, wait for the visitor.
 * @returns how many were approved
 */
export async function runSampleEditor(
  stores: Stores,
  now: () => Date,
  engine: Pick<Engine, 'verify'>,
): Promise<number> {
  const { drafts, records, entries } = stores;
  const patience = (await entries.waiting()) === 0 ? SETTLED_AFTER : SETTLED_ANYWAY;
  const waiting = await drafts.inState(['to-review'], 200);
  const clean = waiting.filter((draft) => isClean(draft) && isSettled(draft, now(), patience));
  const room = Math.max(0, waiting.length - LEFT_TO_REVIEW);
  let approved = 0;
  for (const draft of clean.slice(0, room)) {
    if (await drafts.touched(draft.id)) continue;
    if (!(await approveAsIs(draft, { drafts, now }))) continue;
    await tellSince(draft, { stores, engine });
    const reason = `Approved by ${SAMPLE_EDITOR} and published as /briefs/${draft.slug}.`;
    await records.add({ subject: draft.storyId, stage: 'edit', outcome: 'passed', reason });
    approved++;
  }
  return approved;
}

/** False where the draft was written anew meanwhile: the next round looks at what it says then. */
async function approveAsIs(
  draft: Draft,
  { drafts, now }: { drafts: Stores['drafts']; now: () => Date },
): Promise<boolean> {
  try {
    const event = { editor: SAMPLE_EDITOR, what: 'approved' };
    await drafts.save(approve(draft, SAMPLE_EDITOR, now().toISOString()), event);
    return true;
  } catch (cause) {
    if (cause instanceof StaleDraft) return false;
    throw cause;
  }
}

function isClean(draft: Draft): boolean {
  const disagreements = draft.claims.some(({ part }) => part === 'position');
  return unresolved(draft).length === 0 && !disagreements && independentFamilies(draft.sources) >= 2;
}

function isSettled({ draftedAt }: Draft, now: Date, patience: number): boolean {
  return now.getTime() - Date.parse(draftedAt) >= patience;
}
