import type { Brief } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import type { Criterion } from '../../domain/scorecard.js';

/** A source of a scored brief; `n` is its number in the brief, or 0 where the brief does not list it. */
export interface ScoredSource {
  readonly n: number;
  readonly text: string;
  /** Title and text: a headline may lean on either. */
  readonly whole: string;
  readonly published: string | null;
  readonly family: string;
  readonly isOpinion: boolean;
}

/** A brief with everything that its faults are judged by. */
export interface ScoredBrief {
  readonly brief: Brief;
  /** Headline and dek first, then the claims in reading order; positions of disagreements are among them. */
  readonly sentences: readonly ScoredSentence[];
  readonly sources: readonly ScoredSource[];
}

/** A sentence of a brief; headline and dek carry no evidence of their own. */
export interface ScoredSentence {
  readonly text: string;
  readonly part: 'headline' | 'dek' | 'claim' | 'position';
  readonly claim: Claim | null;
}

/** How one fault is counted. */
export interface FaultCount {
  readonly criterion: Criterion;
  readonly name: string;
  /** The places in a brief where the fault could be, and those where it is, with the words. */
  count(scored: ScoredBrief): { readonly of: number; readonly found: readonly string[] };
}

/** A fault of single sentences: `applies` says whether a sentence could have it, `find` gives the words at fault. */
export function perSentence(
  criterion: Criterion,
  name: string,
  find: (sentence: ScoredSentence, scored: ScoredBrief) => string | null,
  applies: (sentence: ScoredSentence, scored: ScoredBrief) => boolean = () => true,
): FaultCount {
  return {
    criterion,
    name,
    count(scored) {
      const open = scored.sentences.filter((sentence) => applies(sentence, scored));
      return { of: open.length, found: open.flatMap((sentence) => find(sentence, scored) ?? []) };
    },
  };
}

/** A fault of whole briefs. */
export function perBrief(
  criterion: Criterion,
  name: string,
  find: (scored: ScoredBrief) => string | null,
  applies: (scored: ScoredBrief) => boolean = () => true,
): FaultCount {
  return {
    criterion,
    name,
    count(scored) {
      if (!applies(scored)) return { of: 0, found: [] };
      const words = find(scored);
      return { of: 1, found: words === null ? [] : [words] };
    },
  };
}
