import type { Problem } from '../../domain/claim.js';
import { isKnownName } from '../checks/known-names.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { readWords, type Word } from '../reading/words.js';
import { isAdditive } from './additive.js';
import { type Settled, settledIn, unsettled } from './settled.js';

/** Grammar that may be put in without changing what is said. */
const HARMLESS = /^(?:the|a|an|that|and|to|of|in|on|he|she|it|they|who|which|percent)$/;
/** Words of saying may be put in only where the sentence is somebody's words in the source too. */
const SAYING = /^(?:according|said|says|stated|told|reporters)$/;
/** Words whose loss changes what is said: negations, conditions, doubts, limits. */
const WEIGHTY =
  /^(?:not|no|never|none|nor|neither|without|nobody|nothing|if|unless|until|may|might|could|would|should|alleged|allegedly|reportedly|possibly|perhaps|probably|likely|unlikely|only|almost|nearly|hardly|barely|except|but|although|though|despite|claim|claimed|claims|if|whether|denied|denies|false|falsely|wrongly|mistakenly|about|around|approximately|estimated|up|least|most|more|less|fewer|over|under)$/;
/** "It is old," Holt said, is told as: Holt said it was old. What is only to come is not told so. */
const PRESENT = /^(?:is|are|has|have)$/;
const PAST = /^(?:was|were|had|been)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to)$/;
const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;

/**
 * Whether the claim is one sentence of the source with nothing but words left out that do not change what it
 * says, with a name put for a pronoun, or with its speaker moved to the front.
 */
export function isFaithfulTrim(comparison: Comparison, problems: readonly Problem[]): boolean {
  const [best] = comparison.aligned;
  if (!best || problems.length > 0 || losesSpeaker(comparison, best)) return false;
  const moved = movedStems(comparison, best);
  const settled = settledIn(comparison, best);
  if (!opensAtClause(best, comparison.claim.stems, moved.size > 0, settled)) return false;
  return best.edits.every((whole) => {
    const edit = unsettled(whole, settled);
    return (
      edit === null ||
      (keepsMeaning(comparison, best, edit, moved) && addsNothing(comparison, best, edit, moved))
    );
  });
}

const CONJUNCTION = /^(?:and|but|so|yet|also|however|meanwhile|still|then)$/;

/** The claim opens where its sentence, or a clause of it, does: not in the middle of a phrase. */
function opensAtClause(
  best: Aligned,
  stems: ReadonlySet<string>,
  mayMove: boolean,
  settled: Settled,
): boolean {
  const first = Math.min(best.to.find((target) => target >= 0) ?? 0, ...settled.source);
  const { words, text } = best.sentence.read;
  if (first === 0 || (first === 1 && PRONOUN.test(words[0]?.lower ?? ''))) return true;
  if (mayMove && words.slice(0, first).every((word) => !word.content || stems.has(word.stem))) return true;
  // "…, and the council will vote": the clause opens behind its conjunction.
  const gap = (at: number): string => text.slice(words[at - 1]?.end ?? 0, words[at]?.start);
  if (CONJUNCTION.test(words[first - 1]?.lower ?? '') && /[,;:—–]/.test(gap(first - 1))) return true;
  if (first <= 2 && words.slice(0, first).every((word) => CONJUNCTION.test(word.lower))) return true;
  return /[,;:—–)"”]|\s-\s|--/.test(gap(first));
}

/** A verb of speech of the sentence went, and what was said with it stayed; unless the claim has one of its own. */
function losesSpeaker({ claim }: Comparison, best: Aligned): boolean {
  const { words, speech } = best.sentence.read;
  if (claim.speech.some(({ strength, cue }) => strength === 'speech' && !cue.endsWith('ing'))) return false;
  const kept = [...best.to].filter((target) => target >= 0).map((target) => words[target]?.start ?? 0);
  return speech.some(
    ({ strength, cueStart, start, end }) =>
      strength !== 'stance' && !kept.includes(cueStart) && kept.some((at) => start <= at && at < end),
  );
}

/** Stems that the edits take from one place and put in another, when both texts name the same speaker. */
function movedStems({ claim }: Comparison, best: Aligned): ReadonlySet<string> {
  const same = claim.speech.some((mine) =>
    best.sentence.read.speech.some((theirs) => sharesName(mine.speaker, theirs.speaker)),
  );
  return new Set(same ? best.edits.flatMap((edit) => sourceRun(best, edit).map((word) => word.stem)) : []);
}

function sharesName(one: string, other: string): boolean {
  const names = new Set(readWords(other).map((word) => word.lower));
  return readWords(one).some((word) => (word.content || PRONOUN.test(word.lower)) && names.has(word.lower));
}

function sourceRun(best: Aligned, edit: Edit): readonly Word[] {
  return best.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo);
}

/** The words left out only add and are not weighty, or they come back elsewhere. */
function keepsMeaning({ claim }: Comparison, best: Aligned, edit: Edit, moved: ReadonlySet<string>): boolean {
  const replaced = edit.to > edit.from;
  if (moved.size === 0 && !replaced && !isAdditive(best, edit)) return false;
  const run = sourceRun(best, edit);
  if (isWholeSentence(best, edit)) return true;
  return run.every(
    (word, index) =>
      !WEIGHTY.test(word.lower) ||
      // "must book and should bring": the second verb took its auxiliary with it.
      (index === 1 && run[0]?.lower === 'and' && /^(?:may|might|could|would|should)$/.test(word.lower)) ||
      // "…, up from 30 a year earlier" compares; "up to 30" limits.
      (word.lower === 'up' && run[index + 1]?.lower === 'from') ||
      (moved.size > 0 && claim.words.some((other) => other.lower === word.lower)),
  );
}

/** “It works. It may ship,” Ruiz said: what went is a sentence of its own within the quotation. */
function isWholeSentence({ sentence }: Aligned, { from, to, sourceFrom, sourceTo }: Edit): boolean {
  const { text, words } = sentence.read;
  const before = text.slice(words[sourceFrom - 1]?.end ?? 0, words[sourceFrom]?.start);
  const behind = text.slice(words[sourceTo - 1]?.end, words[sourceTo]?.start ?? text.length);
  return from === to && /[.!?]["”]?\s/.test(before) && /["”]|''/.test(behind);
}

/** The words put in are harmless, moved, or a known name for the pronoun in their place. */
function addsNothing(comparison: Comparison, best: Aligned, edit: Edit, moved: ReadonlySet<string>): boolean {
  const run = comparison.claim.words.slice(edit.from, edit.to);
  const left = sourceRun(best, edit);
  const pronoun = left.length === 1 && PRONOUN.test(left[0]?.lower ?? '');
  const isSaid = run.some((word) => SAYING.test(word.lower)) && isSpoken(comparison, best);
  const isBackshift =
    isTold(comparison) &&
    left.some((word) => PRESENT.test(word.lower)) &&
    !left.some((word) => MODAL.test(word.lower));
  return run.every((word) => {
    if (isBackshift && PAST.test(word.lower)) return true;
    if (isSaid && SAYING.test(word.lower)) return true;
    if (HARMLESS.test(word.lower) || moved.has(word.stem)) return true;
    return pronoun && word.capital && isNamedBefore(comparison, best, word);
  });
}

function isTold({ claim }: Comparison): boolean {
  return claim.speech.some(({ strength }) => strength === 'speech');
}

function isSpoken({ source }: Comparison, { sentence }: Aligned): boolean {
  return source
    .speech()
    .some(({ attribution }) => attribution.start < sentence.end && sentence.start < attribution.end);
}

/** The name stands in the sentences right before, where the pronoun finds it. */
function isNamedBefore({ source }: Comparison, best: Aligned, word: Word): boolean {
  if (!isKnownName(word, source)) return false;
  const { index } = best.sentence;
  return source.sentences.slice(Math.max(0, index - 6), index).some(({ read }) => read.stems.has(word.stem));
}
