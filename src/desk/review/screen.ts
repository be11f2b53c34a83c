import type { Evidence } from '../../domain/claim.js';
import { type Draft, type DraftClaim, needsDecision, unresolved } from '../../domain/draft.js';
import type { QueueLine, ReviewDraft } from '../ports.js';
import type { ListedWriting } from '../stories/ports.js';
import type { Frame } from '../views/desk-page.js';
import type { Message } from '../views/message.js';
import { type Mark, markClaim } from '../words/mark-claim.js';
import { type Passage, passagesOf, sourcesOf } from './point-at-sources.js';
import { possibleRivalsOf } from './possible-rivals-of.js';

/** What the editor is asked for at the moment. */
export type Asking = 'edit' | 'keep' | 'spike' | null;

/** A claim with its number in the draft, counted from 1, and how it stands. */
export interface Statement {
  readonly n: number;
  readonly claim: DraftClaim;
  readonly mark: Mark;
  /** The numbers of the sources that it leans on, best first. */
  readonly sources: readonly number[];
  /** The sentences of other reports that may contradict it. */
  readonly rivals: readonly Evidence[];
  /** What the reports that it does not lean on say nearest to it. */
  readonly nearest: readonly Evidence[];
  /** What is highlighted for it in the sources' texts. */
  readonly passages: readonly Passage[];
}

/** Everything that the review screen shows. */
export interface Screen {
  readonly frame: Frame;
  readonly queue: readonly QueueLine[];
  /** What is being written at the moment. */
  readonly underWay: readonly ListedWriting[];
  readonly review: ReviewDraft;
  readonly statements: readonly Statement[];
  readonly current: Statement | null;
  /** The number of the source whose text is shown. */
  readonly shown: number;
  readonly asking: Asking;
  /** What the editor had typed, where a save was refused. */
  readonly typed: string | null;
  readonly message: Message | null;
  readonly now: Date;
}

export interface ScreenInput extends Omit<Screen, 'statements' | 'current' | 'shown'> {
  readonly claimId: string | null;
  readonly source: number | null;
}

export function buildScreen({ claimId, source, ...input }: ScreenInput): Screen {
  const { draft, sources } = input.review;
  const statements = draft.claims.map((claim, at) => ({
    n: at + 1,
    claim,
    mark: markClaim(claim),
    sources: sourcesOf(claim, sources),
    ...comparedWith(claim, input.review),
    passages: passagesOf(claim, sources),
  }));
  const current =
    statements.find(({ claim }) => claim.id === claimId) ??
    statements.find(({ mark }) => mark === 'resolve') ??
    statements[0] ??
    null;
  const wanted = [source, current === null ? null : firstSource(current)].find((n) =>
    sources.some((known) => known.n === n),
  );
  return { ...input, statements, current, shown: wanted ?? sources[0]?.n ?? 0 };
}

/** What an editor compares a claim with; words that may contradict it are not shown twice. */
function comparedWith(
  claim: DraftClaim,
  { draft, nearest }: ReviewDraft,
): Pick<Statement, 'rivals' | 'nearest'> {
  const rivals = possibleRivalsOf(claim, draft.possibleContradictions);
  const isShown = ({ source, start, end }: Evidence): boolean =>
    rivals.some((rival) => rival.source === source && rival.start < end && start < rival.end);
  return { rivals, nearest: (nearest.get(claim.id) ?? []).filter((one) => !isShown(one)) };
}

/** The source whose text shows first for a statement. */
export const firstSource = ({ sources, passages }: Statement): number | null =>
  sources[0] ?? passages[0]?.source ?? null;

/** Whether the draft can still be changed. */
export const isOpen = (draft: Draft): boolean => draft.state === 'to-review' || draft.state === 'held';

/** A refused save is explained above the words that it concerns. */
export const isBesideEditor = ({ asking, typed }: Screen): boolean =>
  typed !== null && (asking === 'edit' || asking === 'keep');

/** The next claim to resolve after the one at hand, going round at the end; null when none is left. */
export function nextToResolve(draft: Draft, claimId: string | null): DraftClaim | null {
  const at = draft.claims.findIndex(({ id }) => id === claimId);
  const after = [...draft.claims.slice(at + 1), ...draft.claims.slice(0, at + 1)];
  return after.find(needsDecision) ?? null;
}

/** The claim after this one, or the claim itself at the end. */
export function nextClaim(draft: Draft, claimId: string): string {
  const at = draft.claims.findIndex(({ id }) => id === claimId);
  return draft.claims[at + 1]?.id ?? claimId;
}

/** The number of a claim in its draft, counted from 1; undefined where it is not in it. */
export function numberOf(draft: Draft, claimId: string): number | undefined {
  const at = draft.claims.findIndex(({ id }) => id === claimId);
  return at < 0 ? undefined : at + 1;
}

/** "19 of 22 statements match a source · 1 kept with a reason". */
export function sayProgress(draft: Draft): string {
  const marks = draft.claims.map(markClaim);
  const number = (mark: Mark): number => marks.filter((each) => each === mark).length;
  const visible = marks.length - number('cut');
  const matching = visible - unresolved(draft).length - number('kept');
  const lead =
    matching === visible
      ? `All ${visible} statements match a source`
      : `${matching} of ${visible} statements match a source`;
  const more = (['checked', 'kept', 'cut'] as const)
    .filter((mark) => number(mark) > 0)
    .map((mark) => `${number(mark)} ${mark === 'kept' ? 'kept with a reason' : mark}`);
  return [lead, ...more].join(' · ');
}
