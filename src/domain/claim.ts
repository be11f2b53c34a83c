/**
 * The named checks. `quote` = words changed, `quote-made` = quotation marks round words nobody is quoted with, `doubt` =
 * a second judge, which can only lower a verdict; `language` = every source is in another language, so that nothing was
 * compared: `near` names it (primary subtag).
 */
export type ProblemType =
  | 'number'
  | 'date'
  | 'name'
  | 'role'
  | 'quote'
  | 'quote-made'
  | 'speaker'
  | 'attribution'
  | 'negation'
  | 'antonym'
  | 'entailment'
  | 'doubt'
  | 'language';

/** What one check found wrong in a claim. */
export interface Problem {
  readonly type: ProblemType;
  /** The offending words, exactly as they stand in the claim. */
  readonly text: string;
  /** The nearest words of a source, where there are any. */
  readonly near: string | null;
  /** Whether the problem alone stops approval. */
  readonly blocks: boolean;
}

export type Verdict = 'supported' | 'unsupported' | 'disputed' | 'overridden';

/** A source as the verifier sees it. `published` (ISO 8601) resolves "Thursday" and "last year". */
export interface VerifySource {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

/** A span of a source's text; `text` is exactly `sourceText.slice(start, end)`, offsets in UTF-16 code units. */
export interface EvidenceSpan {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the verifier says of one sentence. */
export interface Verification {
  readonly verdict: 'supported' | 'unsupported';
  /** 0 to 1; 1 = supported. */
  readonly score: number;
  readonly evidence: readonly EvidenceSpan[];
  readonly problems: readonly Problem[];
}

/** Checks one sentence against sources. */
export type VerifyClaim = (input: {
  readonly sentence: string;
  readonly sources: readonly VerifySource[];
}) => Verification;

/** The sentences of a report that come nearest to a statement, at most so many, in the report's order. */
export type FindNearest = (text: string, report: VerifySource, most: number) => readonly EvidenceSpan[];

/**
 * A claim that a second judge doubts. Doubt only lowers: a supported claim becomes disputed, so that somebody looks at
 * it; any other verdict stays.
 * @param words the claim's words that are doubted
 */
export function withDoubt<C extends Pick<Claim, 'verdict' | 'problems'>>(claim: C, words: string): C {
  const problem: Problem = { type: 'doubt', text: words, near: null, blocks: false };
  const verdict = claim.verdict === 'supported' ? 'disputed' : claim.verdict;
  return { ...claim, verdict, problems: [...claim.problems, problem] };
}

/** Evidence in a brief: `source` is the number of an entry in the brief's list of sources. */
export interface Evidence {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One checkable sentence of a brief. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}
