import type { Access } from './article.js';
import type { Claim, Evidence } from './claim.js';
import type { Genre } from './genre.js';

/** Who or what wrote a draft. */
export interface WriterMark {
  readonly engine: 'extractive' | 'language-model';
  readonly model?: string;
  /** Of the extractive writer, or of the prompts that the model was given. */
  readonly version: string;
  /** Set where another writer was to write it: one sentence that says why it did not. */
  readonly instead?: string;
}

/** A headed part of a brief: label, the sentence that opens it, and its bullets. */
export interface Section {
  readonly label: string;
  readonly kicker: Claim;
  readonly bullets: readonly Claim[];
}

/** What the sources tell differently. */
export interface Disagreement {
  readonly about: string;
  readonly positions: readonly Claim[];
}

/** Two sentences of two reports that may not both be true. A hint for the editor: readers never see it. */
export interface PossibleContradiction {
  /** Why it may be one, as a short line: "Approved or rejected?", "Different cause". */
  readonly why: string;
  readonly positions: readonly [Evidence, Evidence];
  /** Further sentences of the reports that tell either version. */
  readonly beside: readonly Evidence[];
}

/** An original report, numbered from 1 in the order of first use. */
export interface BriefSource {
  readonly n: number;
  readonly title: string;
  readonly outlet: string;
  readonly family: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly syndicatedFrom?: string;
  /** Set where the outlet keeps the report for its subscribers; `excerpt` where only its beginning was read. */
  readonly access?: Exclude<Access, 'open'>;
  /** Set where the text is no report: opinion, sponsored text, a press release, satire. */
  readonly genre?: Exclude<Genre, 'report'>;
  /** Set where the report is in another language than the brief: it is listed, and no statement leans on it. */
  readonly language?: string;
}

/** A sentence that was considered and left out, and why. */
export interface Dropped {
  readonly text: string;
  readonly reason: string;
}

/** The structured, attributed account of a story. `brief.schema.json` describes its JSON form. */
export interface Brief {
  readonly headline: string;
  readonly dek: string;
  /** The words of the sources that bear the dek out, each by itself. */
  readonly dekEvidence: readonly Evidence[];
  readonly slug: string;
  readonly language: string;
  readonly writer: WriterMark;
  readonly lede: Claim;
  readonly nutGraf: readonly Claim[];
  readonly sections: readonly Section[];
  readonly disagreements: readonly Disagreement[];
  readonly possibleContradictions: readonly PossibleContradiction[];
  readonly unknown: readonly Claim[];
  readonly sources: readonly BriefSource[];
  readonly dropped: readonly Dropped[];
}

/** The labels that mean the same in every brief; the rest name the story's own subject. */
export const FIXED_LABELS = {
  know: 'What you should know',
  picture: 'The big picture',
  saying: 'What they’re saying',
  numbers: 'By the numbers',
  more: 'The details',
  next: 'What’s next',
} as const;

/** Every claim of a brief in reading order. */
export function claimsOf(brief: Brief): Claim[] {
  return [
    brief.lede,
    ...brief.nutGraf,
    ...brief.sections.flatMap((section) => [section.kicker, ...section.bullets]),
    ...brief.disagreements.flatMap((disagreement) => disagreement.positions),
    ...brief.unknown,
  ];
}

/** The brief with each claim of it changed. */
export function withClaims(brief: Brief, change: (claim: Claim) => Claim): Brief {
  return {
    ...brief,
    lede: change(brief.lede),
    nutGraf: brief.nutGraf.map(change),
    sections: brief.sections.map((section) => ({
      ...section,
      kicker: change(section.kicker),
      bullets: section.bullets.map(change),
    })),
    disagreements: brief.disagreements.map((one) => ({ ...one, positions: one.positions.map(change) })),
    unknown: brief.unknown.map(change),
  };
}

/** The possible contradictions of which a claim takes a side: it leans on words that tell one of the two versions. */
export function sidesTaken(
  { evidence }: Pick<Claim, 'evidence'>,
  all: readonly PossibleContradiction[],
): PossibleContradiction[] {
  return all.filter(({ positions, beside }) =>
    [...positions, ...beside].some((told) =>
      evidence.some((one) => one.source === told.source && one.start < told.end && told.start < one.end),
    ),
  );
}

/** A headline as a URL key: ASCII letters, digits and hyphens, at most 80 characters, never empty. */
export function slugOf(headline: string): string {
  const plain = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'"“”]/g, '')
    .toLowerCase();
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const slug =
    whole.length <= 80
      ? whole
      : whole
          .slice(0, 81)
          .replace(/-[^-]*$/, '')
          .slice(0, 80);
  return slug || 'brief';
}
