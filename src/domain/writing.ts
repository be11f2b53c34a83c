import type { ClaimPart } from './draft.js';

/** What a writer is asked for: a story's draft, or a brief of what came after its published one. */
export type WritingKind = 'draft' | 'follow-up';

/** Where a language model is with a brief, in this order; `repair` comes at most twice, `verify` after each. */
export type WritingStage = 'plan' | 'draft' | 'verify' | 'repair' | 'assemble' | 'judge';

/** A claim of a draft that is being written. Only `supported` words have been verified. */
export interface StatementSoFar {
  readonly part: ClaimPart;
  readonly text: string;
  readonly standing: 'unverified' | 'supported' | 'failed';
  /** What is wrong with it; null where nothing is known to be. */
  readonly why: string | null;
}

/** How far a language model is with a brief. */
export interface WritingStep {
  readonly stage: WritingStage;
  /** Which repair; 0 before the first. */
  readonly round: number;
  /** Tokens that it has written for this brief so far, estimated while an answer is on its way. */
  readonly tokens: number;
  /** What keeps it waiting, one sentence; null where nothing does. */
  readonly trouble: string | null;
  readonly statements: readonly StatementSoFar[];
}

/** How a writing stands. `left`: the draft that was there stays; `waiting`: for the language model. */
export type WritingState = 'asked' | 'writing' | 'written' | 'waiting' | 'left' | 'failed';

/** A draft in the making, or the last one that was made of a story. */
export interface Writing {
  readonly storyId: string;
  readonly kind: WritingKind;
  readonly state: WritingState;
  /** The editor's name; null where the desk wrote by itself. */
  readonly askedBy: string | null;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly beganAt: string | null;
  /** The last sign of life, or when it ended. */
  readonly heardAt: string;
  /** The model at work; null before one is, and for the extractive writer. */
  readonly model: string | null;
  readonly step: WritingStep | null;
  /** How it ended, one sentence or two; while it is asked for again, how it failed. */
  readonly said: string | null;
  readonly draftId: string | null;
}

export const isUnderWay = ({ state }: Pick<Writing, 'state'>): boolean =>
  state === 'asked' || state === 'writing';

const DOING: Readonly<Record<WritingStage, string>> = {
  plan: 'Planning',
  draft: 'Drafting',
  verify: 'Verifying',
  repair: 'Repairing',
  assemble: 'Putting it together',
  judge: 'Having it judged',
};

/** "Drafting: 640 tokens; 7 statements, none verified yet". */
export function sayStep({ stage, round, tokens, trouble, statements }: WritingStep): string {
  const doing = stage === 'repair' ? `${DOING.repair}, round ${round}` : DOING[stage];
  const written = tokens === 0 ? [] : [`${tokens.toLocaleString('en')} tokens`];
  const parts = [...written, ...sayStatements(statements)].join('; ');
  return [parts === '' ? doing : `${doing}: ${parts}`, trouble].filter((part) => part !== null).join('. ');
}

/** "7 statements, none verified yet", "12 statements: 9 supported, 2 to repair, 1 not verified yet". */
export function sayStatements(statements: readonly StatementSoFar[]): string[] {
  if (statements.length === 0) return [];
  const of = (wanted: StatementSoFar['standing']): number =>
    statements.filter(({ standing }) => standing === wanted).length;
  const many = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
  if (of('unverified') === statements.length) return [`${many}, none verified yet`];
  const counts = [
    [of('supported'), 'supported'],
    [of('failed'), 'to repair'],
    [of('unverified'), 'not verified yet'],
  ] as const;
  return [
    `${many}: ${counts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ')}`,
  ];
}
