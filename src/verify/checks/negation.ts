import type { Problem } from '../../domain/claim.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import type { Word } from '../reading/words.js';
import { type Check, claimWords, closeness, sourceWords } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

const NEGATIONS = new Set(
  'not no never without nobody nothing none neither nor nowhere hardly barely scarcely'.split(' '),
);
/** Words that carry a negation in their meaning: they make up for a "not" that went. */
const IMPLICIT =
  /^(?:fail|refus|deny|unable|reject|avoid|stop|unlike|unlikely|lack|declin|prevent|absent|impossibl|instead|rather|few|little|except|unless|until|only)$/;
const DENIERS = /^(?:no|neither|nor|not|never)$/;
const CLOSE = 0.6;

/** A negation that the claim has and the aligned sentence has not, in the same place, or the other way round. */
export const checkNegation: Check = (comparison) => {
  const [aligned] = comparison.aligned;
  if (!aligned || closeness(comparison, aligned) < CLOSE) return [];
  const moved = movedDenials(comparison, aligned);
  const found = aligned.edits.flatMap((edit) =>
    moved.has(edit) ? [] : checkEdit(comparison, aligned, edit),
  );
  return found.length > 0 ? found : besideFollowed(comparison, lostDenial);
};

/** "No jobs will go", "neither Holt nor Pell came": the negation stands right before what the claim begins with. */
function lostDenial(followed: Followed): Problem[] {
  const { claim, source, aligned } = followed;
  if (claim.some((word) => NEGATIONS.has(word.lower) || isImplicit(word))) return [];
  for (const [at, { lower }] of source.entries()) {
    const next = source[at + 1];
    if (!DENIERS.test(lower) || !next || isKept(followed, at) || !isKept(followed, at + 1)) continue;
    const gap = aligned.sentence.read.text.slice(source[at]?.end, next.start);
    const kept = followed.keptAs[at + 1] ?? 0;
    // "No longer" and "no, he said" deny nothing of what follows; of a noun in the middle other checks read more.
    if (!/^\s$/.test(gap) || (kept > 0 && claim.slice(0, kept).some((word) => word.content))) continue;
    return [limitProblem('negation', followed, [kept, kept], [at, at + 1])];
  }
  return [];
}

/**
 * "No passwords were taken" for "Passwords were not taken": one denial that stands before the noun here and behind the
 * verb there, with nothing but words of the same clause between.
 */
function movedDenials({ claim }: Comparison, { edits, sentence: { read } }: Aligned): ReadonlySet<Edit> {
  const isNo = ({ lower }: Word): boolean => lower === 'no';
  const isNot = ({ lower }: Word): boolean => lower === 'not';
  const moved = new Set<Edit>();
  for (const [at, edit] of edits.entries()) {
    const next = edits[at + 1];
    if (!next) continue;
    const [here, there] = [edit, next].map(
      ({ from, to, sourceFrom, sourceTo }) =>
        [claim.words.slice(from, to), read.words.slice(sourceFrom, sourceTo)] as const,
    );
    if (!here || !there) continue;
    const becameNo = isOnly(here[0], isNo) && count(here[1]) === 0 && isOnly(there[1], isNot);
    const becameNot = isOnly(here[1], isNo) && count(here[0]) === 0 && isOnly(there[0], isNot);
    if (!becameNo && !becameNot) continue;
    const between = becameNo
      ? read.text.slice(read.words[edit.sourceTo]?.start, read.words[next.sourceFrom]?.start)
      : claim.text.slice(claim.words[edit.to]?.start, claim.words[next.from]?.start);
    if (!/[,;:—–“”"]/.test(between)) for (const one of [edit, next]) moved.add(one);
  }
  return moved;
}

/** Whether a run denies once, with the word that is asked for. */
function isOnly(run: readonly Word[], is: (word: Word) => boolean): boolean {
  return run.filter(is).length === 1 && count(run) === 1;
}

function checkEdit(comparison: Comparison, aligned: Aligned, edit: Edit): Problem[] {
  const claimRun = comparison.claim.words.slice(edit.from, edit.to);
  const sourceRun = aligned.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo);
  const added = count(claimRun) - count(sourceRun);
  if (added === 0 || claimRun.some(isImplicit) || sourceRun.some(isImplicit)) return [];
  // What was cut off at either end of the sentence takes its negation with it.
  if (added < 0 && (edit.from === 0 || edit.to === comparison.claim.words.length)) return [];
  const short = claimRun.length <= 3 && sourceRun.length <= 3;
  if (!short && added < 0 && claimRun.length === 0) return [];
  const blocks = short && (edit.left || edit.right);
  return [problem(comparison, aligned, edit, blocks)];
}

function count(run: readonly Word[]): number {
  return run.filter((word) => NEGATIONS.has(word.lower)).length;
}

function isImplicit(word: Word): boolean {
  return IMPLICIT.test(word.stem);
}

/** With nothing to point at in the claim (the negation went), the words on both sides are named. */
function problem(comparison: Comparison, aligned: Aligned, edit: Edit, blocks: boolean): Problem {
  const { words } = comparison.claim;
  const from = edit.to > edit.from ? edit.from : Math.max(0, edit.from - 1);
  const to = edit.to > edit.from ? edit.to : Math.min(words.length, edit.to + 1);
  return {
    type: 'negation',
    text: claimWords(comparison, from, to),
    near: sourceWords(aligned, edit),
    blocks,
  };
}
