import type { ExtractAttributions } from '../domain/attribution.js';
import type { VerifyClaim } from '../domain/claim.js';
import type { ModelSource } from './show-model.js';

/** What the writer needs from outside. Both functions are pure and synchronous. */
export interface WriteOptions {
  /** Every claim passes through this before it may stand in a brief. */
  readonly verifyClaim: VerifyClaim;
  /** Who said what in a source's text; quotes whose speaker it does not find are not used. */
  readonly extractAttributions: ExtractAttributions;
  /** Who writes. `extractive` (the default) uses the sources' own sentences and nothing else. */
  readonly engine?: 'extractive';
}

/** A sentence that a model proposes, with the sources' words it leans on. Not a claim until it is verified. */
export interface ProposedClaim {
  readonly text: string;
  readonly support: readonly { readonly source: number; readonly words: string }[];
}

/** A structured draft as a model gives it. */
export interface ProposedBrief {
  readonly headline: string;
  readonly dek: string;
  readonly lede: ProposedClaim;
  readonly nutGraf: readonly ProposedClaim[];
  readonly sections: readonly {
    readonly label: string;
    readonly kicker: ProposedClaim;
    readonly bullets: readonly ProposedClaim[];
  }[];
  readonly disagreements: readonly { readonly about: string; readonly positions: readonly ProposedClaim[] }[];
  readonly unknown: readonly ProposedClaim[];
}

/** A language model as the writer sees it. Its proposals are verified like everything else. */
export interface LanguageModel {
  /** As it is shown in the brief's writer mark. */
  readonly name: string;
  /** Rejects when the model cannot be reached or gives no draft of this shape; the writer never hides that. */
  propose(
    sources: readonly ModelSource[],
    request: { readonly language: string; readonly ledeWords: number; readonly signal?: AbortSignal },
  ): Promise<ProposedBrief>;
}
