import type { EvidenceSpan, VerifySource } from '../../domain/claim.js';
import { prepareApart } from '../reading/prepare-source.js';
import { ReadSentence } from '../reading/read-sentence.js';
import { type Judgement, judgeBeside } from './judge-beside.js';

/** A sentence of the pooled text and where it comes from. */
interface Piece {
  readonly source: string;
  readonly start: number;
  readonly text: string;
  readonly pooledStart: number;
}

const AROUND = 1;

/**
 * Judges a claim that no source bears out alone beside the nearest sentences of all of them, as one text: a
 * sentence may join what two outlets report. Evidence points into the sources themselves.
 */
export function judgeTogether(
  sentence: string,
  judgements: readonly Judgement[],
  sources: readonly VerifySource[],
): Judgement | null {
  const pieces = piecesOf(judgements);
  if (new Set(pieces.map((piece) => piece.source)).size < 2) return null;
  const dates = new Set(sources.map((source) => source.published ?? null));
  const published = dates.size === 1 ? ([...dates][0] ?? null) : null;
  const pooled = prepareApart(pieces.map((piece) => piece.text).join('\n'), published);
  const judgement = judgeBeside(new ReadSentence(sentence, published), '', pooled);
  return { ...judgement, evidence: judgement.evidence.flatMap((span) => home(span, pieces)) };
}

function piecesOf(judgements: readonly Judgement[]): Piece[] {
  const pieces: Piece[] = [];
  let pooledStart = 0;
  for (const { source, prepared, comparison } of judgements) {
    const near = comparison?.retrieved.ranked.slice(0, 4).map(({ index }) => index) ?? [];
    const indexes = new Set(near.flatMap((index) => [index - AROUND, index, index + AROUND]));
    for (const { index, start, end } of prepared.sentences) {
      if (!indexes.has(index)) continue;
      const text = prepared.text.slice(start, end);
      pieces.push({ source, start, text, pooledStart });
      pooledStart += text.length + 1;
    }
  }
  return pieces;
}

function home(span: EvidenceSpan, pieces: readonly Piece[]): EvidenceSpan[] {
  const piece = pieces.find(
    ({ pooledStart, text }) => pooledStart <= span.start && span.end <= pooledStart + text.length,
  );
  if (!piece) return [];
  const start = piece.start + span.start - piece.pooledStart;
  return [{ source: piece.source, start, end: start + span.text.length, text: span.text }];
}
