import type { VerifyClaim } from '../domain/claim.js';

/** A source of the brief as an editor's proof needs it. */
export interface ProofSource {
  readonly n: number;
  readonly title: string;
  readonly dek: string | null;
  readonly text: string;
  /** ISO 8601. */
  readonly published: string | null;
}

/** What verifying a claim of a draft needs: the verifier, and the sources' snapshots. */
export interface Proof {
  readonly verify: VerifyClaim;
  readonly sources: readonly ProofSource[];
}
