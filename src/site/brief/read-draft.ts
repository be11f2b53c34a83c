import type { ClaimPart, Draft, DraftClaim } from '../../domain/draft.js';
import { signedText, visibleClaims } from '../../domain/draft.js';
import { type Mark, type Quote, QuoteNumbers } from './number-quotes.js';

/** A sentence of the page with what it rests on. */
export interface Statement {
  /** Anchor on the page. */
  readonly id: string;
  readonly text: string;
  /** Empty where an editor kept it without a source. */
  readonly marks: readonly Mark[];
  /** Set where an editor kept it: the number of the note that gives the reason, and the name. */
  readonly kept: { readonly n: number; readonly by: string } | null;
}

export interface SectionView {
  readonly label: string;
  readonly kicker: Statement | null;
  readonly bullets: readonly Statement[];
}

/** Why an editor kept a statement that no outlet's words support. */
export interface KeptNote {
  readonly n: number;
  readonly part: ClaimPart;
  readonly statement: string;
  readonly text: string;
  readonly by: string;
  readonly reason: string;
}

/** A published draft in the parts of its page; what the desk cut is not in it. */
export interface BriefView {
  readonly headline: Statement | null;
  /** Title and description as they leave the page: what an editor kept without a source names that editor. */
  readonly title: string;
  readonly description: string;
  /** Null where there is none. */
  readonly dek: Statement | null;
  readonly lead: readonly Statement[];
  readonly sections: readonly SectionView[];
  readonly disagreements: readonly { readonly about: string; readonly positions: readonly Statement[] }[];
  readonly unknown: readonly Statement[];
  readonly quotes: readonly Quote[];
  readonly kept: readonly KeptNote[];
}

/** Arranges a draft's visible claims for reading and numbers the words that they rest on. */
export function readDraft(draft: Draft): BriefView {
  const claims = [...visibleClaims(draft)].sort((a, b) => a.position - b.position);
  const numbers = new QuoteNumbers(new Map(draft.sources.map((source) => [source.n, source.outlet])));
  const kept = listKept(claims);
  const statements = new Map(
    claims.map((claim, index) => [claim, makeStatement(claim, index, kept, numbers)]),
  );
  const pick = (wanted: (claim: DraftClaim) => boolean): Statement[] =>
    [...statements].filter(([claim]) => wanted(claim)).map(([, statement]) => statement);
  const parts = (...names: ClaimPart[]) => pick((claim) => names.includes(claim.part));
  return {
    headline: parts('headline')[0] ?? null,
    ...leavingWords(claims),
    dek: parts('dek')[0] ?? null,
    lead: parts('lede', 'nut-graf'),
    sections: labelsOf(claims, 'kicker', 'bullet').map((label) => ({
      label,
      kicker: pick((claim) => claim.part === 'kicker' && claim.label === label)[0] ?? null,
      bullets: pick((claim) => claim.part === 'bullet' && claim.label === label),
    })),
    disagreements: labelsOf(claims, 'position').map((about) => ({
      about,
      positions: pick((claim) => claim.part === 'position' && claim.label === about),
    })),
    unknown: parts('unknown'),
    quotes: numbers.all(),
    kept,
  };
}

/** A preview or a search engine shows these without the marks and notes of the page. */
function leavingWords(claims: readonly DraftClaim[]): { title: string; description: string } {
  const first = (part: ClaimPart): string => {
    const claim = claims.find((candidate) => candidate.part === part);
    return claim === undefined ? '' : signedText(claim);
  };
  return {
    title: first('headline') || 'Untitled brief',
    description: first('dek') || first('lede') || first('nut-graf'),
  };
}

function listKept(claims: readonly DraftClaim[]): KeptNote[] {
  return claims
    .map((claim, index) => ({ claim, statement: anchorOf(index) }))
    .filter(({ claim }) => claim.state === 'kept')
    .map(({ claim, statement }, index) => ({
      n: index + 1,
      part: claim.part,
      statement,
      text: claim.text,
      by: claim.keptBy ?? 'The editor',
      reason: claim.keptReason ?? 'No reason was recorded.',
    }));
}

function makeStatement(
  claim: DraftClaim,
  index: number,
  kept: readonly KeptNote[],
  numbers: QuoteNumbers,
): Statement {
  const id = anchorOf(index);
  const note = kept.find(({ statement }) => statement === id);
  // The page's title carries no marks, so words that only it rests on are not quoted.
  const bare = note !== undefined || claim.part === 'headline';
  return {
    id,
    text: claim.text,
    marks: bare ? [] : numbers.mark(claim, id),
    kept: note === undefined ? null : { n: note.n, by: note.by },
  };
}

const anchorOf = (index: number): string => `c${index + 1}`;

function labelsOf(claims: readonly DraftClaim[], ...parts: ClaimPart[]): string[] {
  const labelled = claims.filter((claim) => parts.includes(claim.part));
  return [...new Set(labelled.map((claim) => claim.label ?? ''))];
}
