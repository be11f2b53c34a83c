import type { DraftClaim } from '../../domain/draft.js';
import { markClaim } from './mark-claim.js';
import { offending } from './say-problem.js';
import { type Piece, strikeWords } from './strike-words.js';

/** A statement in pieces: what no source supports is marked, what was cut is struck through. */
export function markWords(claim: DraftClaim): Piece[] {
  const mark = markClaim(claim);
  if (mark === 'cut') return [{ text: claim.text, kind: 'cut' }];
  if (mark === 'resolve') return markOffending(claim);
  const struck = claim.state === 'edited' ? strikeWords(claim.drafted, claim.text) : null;
  return struck ?? [{ text: claim.text, kind: 'plain' }];
}

function markOffending(claim: DraftClaim): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spansOf(claim)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: claim.text.slice(done, from), kind: 'plain' });
    pieces.push({ text: claim.text.slice(from, end), kind: 'bad' });
    done = end;
  }
  if (done < claim.text.length) pieces.push({ text: claim.text.slice(done), kind: 'plain' });
  return pieces;
}

/** Where the offending words stand; a problem with the whole statement underlines nothing. */
function spansOf(claim: DraftClaim): [number, number][] {
  return offending(claim)
    .filter(({ text }) => text.trim() !== '' && text !== claim.text)
    .map(({ text }): [number, number] => [claim.text.indexOf(text), claim.text.indexOf(text) + text.length])
    .filter(([start]) => start >= 0)
    .sort(([a], [b]) => a - b);
}
