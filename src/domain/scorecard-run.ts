import type { Scorecard, Worsening } from './scorecard.js';

/** The program that a writer is part of: its version, and a fingerprint of the verifier's weights. */
export interface ProgramMark {
  readonly version: string;
  readonly weights: string;
}

/** A language model with everything that makes it another writer. */
export interface ModelMark {
  readonly provider: string;
  /** Null for the provider's own address. */
  readonly url: string | null;
  readonly name: string;
  /** Version and fingerprint of its prompts. */
  readonly prompts: string;
  readonly promptsHash: string;
  /** Fingerprint of style guide and beat; empty where there is neither. */
  readonly guidance: string;
}

/** Who wrote the briefs of a scorecard; `model` is null for the extractive writer. */
export interface ScoredWriter {
  readonly program: ProgramMark;
  readonly model: ModelMark | null;
}

export type ScorecardRunState = 'waiting' | 'running' | 'done' | 'failed' | 'interrupted';

/** An editor uses a writer although it did worse. */
export interface WriterOverride {
  readonly by: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** One scoring of a writer, as the desk keeps it. Times are ISO 8601. */
export interface ScorecardRun {
  readonly id: string;
  readonly at: string;
  readonly askedBy: string;
  readonly writerKey: string;
  readonly writer: ScoredWriter;
  readonly set: { readonly name: string; readonly hash: string; readonly stories: number };
  readonly state: ScorecardRunState;
  /** Stories that are written. */
  readonly done: number;
  readonly tries: number;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  readonly reason: string | null;
  readonly retryAt: string | null;
  readonly tokens: number;
  readonly cost: number;
  readonly currency: string;
  readonly card: Scorecard | null;
  readonly decision: 'accepted' | 'refused' | null;
  /** The run that it was compared with. */
  readonly against: string | null;
  readonly worse: readonly Worsening[];
  readonly override: WriterOverride | null;
}

/** Who the writer is, in a few words. */
export const nameWriter = ({ model }: ScoredWriter): string => model?.name ?? 'the extractive writer';

/** What makes one writer another than the one before: one sentence each, none where they are the same. */
export function sayChanges(before: ScoredWriter, after: ScoredWriter): string[] {
  const told: string[] = [];
  const changed = (what: string, was: string, is: string): void => {
    if (was !== is) told.push(`${what}: ${was} → ${is}.`);
  };
  changed('Writer', nameWriter(before), nameWriter(after));
  const [was, is] = [before.model, after.model];
  if (was !== null && is !== null) {
    changed('Provider', was.provider, is.provider);
    changed('Address', was.url ?? 'the provider’s own', is.url ?? 'the provider’s own');
    changed('Prompts', was.prompts, is.prompts);
    if (was.prompts === is.prompts && was.promptsHash !== is.promptsHash)
      told.push('The words of the prompts changed.');
    if (was.guidance !== is.guidance) told.push('Style guide or beat changed.');
  }
  changed('Program', before.program.version, after.program.version);
  if (before.program.weights !== after.program.weights) told.push('The verifier’s weights changed.');
  return told;
}
