import type { Candidate } from '../candidate.js';
import type { Notebook, Taken } from './notebook.js';

const MOST = 3;
/** What a refusal to talk weighs less than what is said to be unknown: it tells a reader of no question left open. */
const NO_WORD = 1;
const MOST_NO_WORDS = 1;

/** "Declined to be interviewed", "did not reply": nothing is named that is not known. */
const UNANSWERED =
  /\b(?:declined to (?:comment|be interviewed|respond)|(?:did|do|does|has|have|had)(?: not|n['’]t) (?:immediately |yet )?(?:respond\p{L}*|repl\p{L}+|return\p{L}*|comment\p{L}*|answer\p{L}*)|could(?: not|n['’]t) (?:immediately )?be (?:immediately )?reached)\b(?! (?:on|about|whether|how|what|when|who|why|where)\b)/u;

/** Takes sentences in which sources say what is not known, not disclosed or not answered. */
export function chooseUnknown(candidates: readonly Candidate[], notebook: Notebook): Taken[] {
  const pool = candidates.filter(
    ({ traits, sentence }) =>
      traits.isUnknown &&
      traits.quotedWords <= sentence.wordCount / 2 &&
      (traits.quotedWords < 4 || traits.speaker !== null),
  );
  const unknown: Taken[] = [];
  const worth = ({ score, text }: Candidate): number => score - (UNANSWERED.test(text) ? NO_WORD : 0);
  while (unknown.length < MOST) {
    const hasNoWord = unknown.filter(({ text }) => UNANSWERED.test(text)).length >= MOST_NO_WORDS;
    const taken = notebook.takeBest(
      hasNoWord ? pool.filter(({ text }) => !UNANSWERED.test(text)) : pool,
      worth,
    );
    if (!taken) break;
    unknown.push(taken);
  }
  return unknown;
}
