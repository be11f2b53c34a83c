import type { Brief } from '../../domain/brief.js';
import type { Claim, Problem } from '../../domain/claim.js';
import type { Judgement, SourceSpan } from './judge-proposal.js';
import type { Proposal } from './proposal.js';

/** A claim that may stand in the brief. */
export interface Standing {
  readonly text: string;
  readonly score: number;
  readonly problems: readonly Problem[];
  readonly spans: readonly SourceSpan[];
  readonly disputed: boolean;
  readonly by: 'model' | 'extractive';
}

/** The claim of a model that passed. */
export function standingOf({ text }: Proposal, judged: Extract<Judgement, { passed: true }>): Standing {
  const { score, problems, spans } = judged;
  return { text, score, problems, spans, disputed: false, by: 'model' };
}

/** The claims of an extractive brief, by where they stand. */
export interface Replacements {
  readonly lede: Standing;
  readonly nutGraf: readonly Standing[];
  readonly sections: readonly {
    readonly label: string;
    readonly kicker: Standing;
    readonly bullets: readonly Standing[];
  }[];
  readonly disagreements: readonly { readonly about: string; readonly positions: readonly Standing[] }[];
  readonly unknown: readonly Standing[];
}

/**
 * What may stand in for a model's claims.
 * @param numbers index of a source → its number in the brief
 */
export function replacementsOf(brief: Brief, numbers: ReadonlyMap<number, number>): Replacements {
  const indexOf = new Map([...numbers].map(([index, n]) => [n, index]));
  const standing = ({ text, score, problems, evidence, verdict }: Claim): Standing => ({
    text,
    score,
    problems,
    spans: evidence.flatMap(({ source, ...span }) => {
      const index = indexOf.get(source);
      return index === undefined ? [] : [{ source: index, ...span }];
    }),
    disputed: verdict === 'disputed',
    by: 'extractive',
  });
  return {
    lede: standing(brief.lede),
    nutGraf: brief.nutGraf.map(standing),
    sections: brief.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: standing(kicker),
      bullets: bullets.map(standing),
    })),
    disagreements: brief.disagreements.map(({ about, positions }) => ({
      about,
      positions: positions.map(standing),
    })),
    unknown: brief.unknown.map(standing),
  };
}
