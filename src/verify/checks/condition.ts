import type { Problem } from '../../domain/claim.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

const CONDITIONS = /^(?:if|unless|provided|assuming|lest|otherwise)$/;
const CONDITIONAL =
  /^(?:if|unless|provided|assuming|until|when|should|whether|once|would|could|may|might|pending|subject|depend\w*|condition\w*|without|lest)$/;

/**
 * What holds only under a condition must not be told as holding, and what is asked must not be told as so. The
 * condition must stand in the clause of the kept words: a semicolon or "but" ends its reach.
 */
export const checkConditions: Check = (comparison) =>
  besideFollowed(comparison, (followed) => [...lostCondition(followed), ...answeredQuestion(followed)]);

function lostCondition(followed: Followed): Problem[] {
  const { source, claim } = followed;
  if (claim.some((word) => CONDITIONAL.test(word.lower))) return [];
  for (const [index, word] of source.entries()) {
    if (!CONDITIONS.test(word.lower) || isKept(followed, index)) continue;
    if (/^(?:even|as|what|see|ask|asked|know|wonder|check|sure)$/.test(source[index - 1]?.lower ?? ''))
      continue;
    if (/^(?:any|not|anything|only|so|necessary|possible)$/.test(source[index + 1]?.lower ?? '')) continue;
    if (word.lower === 'provided' && source[index + 1]?.lower !== 'that') continue;
    if (word.lower === 'otherwise' || !reachesKept(followed, index)) continue;
    return [
      limitProblem(
        'entailment',
        followed,
        [0, claim.length - 1],
        [index, Math.min(source.length - 1, index + 5)],
      ),
    ];
  }
  return [];
}

/** Whether the condition and most of the kept words are in one clause. */
function reachesKept(followed: Followed, index: number): boolean {
  const { source, aligned } = followed;
  let [from, to] = [index, index];
  const parts = (at: number): boolean =>
    /[;:]|["”“]/.test(aligned.sentence.read.text.slice(source[at - 1]?.end, source[at]?.start)) ||
    /^(?:but|while|although|though|whereas)$/.test(source[at]?.lower ?? '');
  while (from > 0 && !parts(from)) from--;
  while (to + 1 < source.length && !parts(to + 1)) to++;
  let [inside, all] = [0, 0];
  source.forEach((word, at) => {
    if (!word.content || !isKept(followed, at)) return;
    all++;
    if (from <= at && at <= to) inside++;
  });
  return inside > all / 2;
}

function answeredQuestion(followed: Followed): Problem[] {
  const { comparison, claim, source } = followed;
  if (!isAsked(followed) || /\?["”’')\]]*\s*$/.test(comparison.claim.text)) return [];
  if (
    claim.some((word) =>
      /^(?:ask|asks|asked|asking|question\w*|whether|wonder\w*|doubt\w*)$/.test(word.lower),
    )
  )
    return [];
  return [limitProblem('entailment', followed, [0, claim.length - 1], [0, source.length - 1])];
}

/** The kept words stand in the question itself: no stop and no quotation mark parts them from its mark. */
function isAsked(followed: Followed): boolean {
  const { source, aligned } = followed;
  const { text } = aligned.sentence.read;
  const kept = source.filter((word, index) => word.content && isKept(followed, index));
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return false;
  const mark = text.indexOf('?', last.end);
  return (
    mark >= 0 &&
    !/[.!?]["”’']?\s/.test(text.slice(first.start, mark)) &&
    !/["“”‘]/.test(text.slice(last.end, mark))
  );
}
