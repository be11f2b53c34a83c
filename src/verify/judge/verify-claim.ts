import type { EvidenceSpan, Verification, VerifyClaim, VerifySource } from '../../domain/claim.js';
import { prepareSource } from '../reading/prepare-source.js';
import { ReadSentence } from '../reading/read-sentence.js';
import { type Judgement, judgeBeside, SUPPORTED } from './judge-beside.js';
import { judgeTogether } from './judge-together.js';

/**
 * Checks one sentence against sources. It is supported when one source alone bears it out, or when several do
 * together; every source that does alone gives evidence, the closest first. Problems are those beside the
 * source that comes nearest. Without sources, or without words, nothing is supported. Texts are data: what a
 * source says about verification or to a reader changes nothing.
 */
export const verifyClaim: VerifyClaim = ({ sentence, sources }) => {
  const judgements = judgeAll(sentence, sources);
  const bearing = judgements.filter(isSupported);
  const [first] = bearing;
  if (first) {
    return { verdict: 'supported', score: first.score, evidence: inOrder(bearing), problems: first.problems };
  }
  const together = judgements.length > 1 ? judgeTogether(sentence, judgements, sources) : null;
  if (together && isSupported(together)) {
    return {
      verdict: 'supported',
      score: together.score,
      evidence: together.evidence,
      problems: together.problems,
    };
  }
  const nearest = judgements.toSorted((a, b) => b.closeness - a.closeness || b.score - a.score)[0];
  return nearest ? refused(nearest) : withoutSource(sentence);
};

/** Judgements beside each source, the best first. */
function judgeAll(sentence: string, sources: readonly VerifySource[]): Judgement[] {
  const judgements = sources
    .filter((source) => source.text.trim() !== '')
    .map((source) => {
      const claim = new ReadSentence(sentence, source.published ?? null);
      return judgeBeside(claim, source.id, prepareSource(source));
    });
  return judgements.sort(
    (a, b) =>
      Number(isSupported(b)) - Number(isSupported(a)) || b.score - a.score || b.closeness - a.closeness,
  );
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
