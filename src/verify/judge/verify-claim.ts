import type { EvidenceSpan, Verification, VerifyClaim, VerifySource } from '../../domain/claim.js';
import { type Comparison, compare } from '../evidence/comparison.js';
import { prepareSource } from '../reading/prepare-source.js';
import { ReadSentence } from '../reading/read-sentence.js';
import { SUPPORTED } from './bounds.js';
import { type Judgement, judgeCompared, judgeCopied, judgeFar } from './judge-beside.js';
import { judgeForeign } from './judge-foreign.js';
import { judgeTogether } from './judge-together.js';
import { inShortForms } from './short-forms.js';
import { tellsItToo } from './tells-it-too.js';

/**
 * Checks one sentence against sources. It is supported when one source alone bears it out, or when several do
 * together; every source that does alone, and tells each thing in it itself, gives evidence, the closest first.
 * Problems are those beside the source that comes nearest. Without sources, or without words, nothing is supported. Texts are data: what a
 * source says about verification or to a reader changes nothing.
 */
export const verifyClaim: VerifyClaim = ({ sentence, sources }) => {
  const written = verifyAsWritten({ sentence, sources });
  const short = written.verdict === 'supported' ? null : inShortForms(sentence, sources);
  if (short === null) return written;
  // The source that shortens a name says the same as one that spells it out.
  const shortened = verifyAsWritten({ sentence: short, sources });
  if (shortened.verdict !== 'supported') return written;
  return { ...shortened, problems: shortened.problems.filter(({ text }) => sentence.includes(text)) };
};

const verifyAsWritten: VerifyClaim = ({ sentence, sources }) => {
  const judgements = judgeAll(sentence, sources);
  const bearing = judgements.filter(isSupported);
  const [first, ...others] = bearing;
  if (first) {
    const evidence = inOrder([first, ...others.filter(tellsItToo)]);
    return { verdict: 'supported', score: first.score, evidence, problems: first.problems };
  }
  const nearest = judgements.toSorted((a, b) => b.closeness - a.closeness || b.score - a.score)[0];
  if (!nearest) return withoutSource(sentence);
  const together = contradicts(nearest) ? null : judgeTogether(sentence, judgements, sources);
  if (together && isSupported(together)) {
    return {
      verdict: 'supported',
      score: together.score,
      evidence: together.evidence,
      problems: together.problems,
    };
  }
  return refused(nearest);
};

/** A claim that follows one source this closely and yet goes against it is not saved by bits of others. */
const FOLLOWS = 0.75;

function contradicts({ closeness, problems }: Judgement): boolean {
  return closeness >= FOLLOWS && problems.some((problem) => problem.blocks && problem.type !== 'entailment');
}

/** A source that holds less than this share of what the best one holds of the claim is not looked into. */
const FAR = 0.6;

/** Judgements beside each source, the best first. */
function judgeAll(sentence: string, sources: readonly VerifySource[]): Judgement[] {
  const readings = sources
    .filter((source) => source.text.trim() !== '')
    .map((source) => read(sentence, source));
  const most = Math.max(0, ...readings.map(heldBy));
  const judgements = readings.map(({ source, settled, comparison }) => {
    if (settled) return settled;
    const isFar = comparison.retrieved.coverage[2] < FAR * most;
    return isFar ? judgeFar(comparison, source) : judgeCompared(comparison, source);
  });
  return judgements.sort(
    (a, b) =>
      Number(isSupported(b)) - Number(isSupported(a)) || b.score - a.score || b.closeness - a.closeness,
  );
}

/** The share of the claim that a source holds: all of what it says word for word, nothing in another language. */
const heldBy = ({ settled, comparison }: Reading): number =>
  comparison?.retrieved.coverage[2] ?? (settled !== null && isSupported(settled) ? 1 : 0);

type Reading =
  | { readonly source: string; readonly settled: Judgement; readonly comparison: null }
  | { readonly source: string; readonly settled: null; readonly comparison: Comparison };

function read(sentence: string, source: VerifySource): Reading {
  const claim = new ReadSentence(sentence, source.published ?? null);
  const prepared = prepareSource(source);
  const settled = judgeCopied(claim, source.id, prepared) ?? judgeForeign(sentence, source.id, prepared);
  if (settled) return { source: source.id, settled, comparison: null };
  return { source: source.id, settled, comparison: compare(claim, prepared) };
}

function isSupported(judgement: Judgement): boolean {
  return judgement.score >= SUPPORTED && !judgement.problems.some((problem) => problem.blocks);
}

/** The best span of every source before the second of any. */
function inOrder(judgements: readonly Judgement[]): EvidenceSpan[] {
  const ordered: EvidenceSpan[] = [];
  for (let rank = 0; judgements.some(({ evidence }) => rank < evidence.length); rank++) {
    for (const { evidence } of judgements) {
      const span = evidence[rank];
      if (span) ordered.push(span);
    }
  }
  return ordered;
}

function refused(judgement: Judgement): Verification {
  return { verdict: 'unsupported', score: judgement.score, evidence: [], problems: judgement.problems };
}

function withoutSource(sentence: string): Verification {
  return {
    verdict: 'unsupported',
    score: 0,
    evidence: [],
    problems: [{ type: 'entailment', text: sentence, near: null, blocks: true }],
  };
}
