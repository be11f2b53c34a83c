import { FIXED_LABELS } from '../../domain/brief.js';
import type { Candidate } from '../candidate.js';
import { isSpeech } from '../read/is-speech.js';
import { wordsIn } from './choose-lede.js';
import type { ChosenSection } from './choose-section.js';
import { leansInQuotation } from './leans-in-quotation.js';
import type { Notebook, Taken } from './notebook.js';

const MOST_QUOTES = 4;
const LEAST = 0.05;
/** A second quotation of one speaker is worth less than the first of another. */
const SAME_SPEAKER = 0.15;

/** "… came a day after the ministry announced …": who speaks in a clause like that is not heard. */
const SUBORDINATE = /\b(?:after|before|when|as|because|since|while|if|though)\b[^,“”"]*$/;
/** Somebody must say this much of the kicker. */
const SAID_SHARE = 0.5;

/** Reports and figures speak too, but nobody is heard. */
const BY_PAPER =
  /^(?:according to|found|wr(?:ote|ites)|ask(?:s|ed)|recall(?:s|ed)|estimate[sd]?|projects?|projected|reports?|reported|expects?|expected)$/i;

/** Takes quotations with their speakers; the kicker tells what somebody said without quoting at length. */
export function chooseSaying(
  quotes: readonly Candidate[],
  told: readonly Candidate[],
  notebook: Notebook,
): ChosenSection | null {
  const speakers = new Map<string, number>();
  const worth = (candidate: Candidate): number => {
    const heard = speakers.get(candidate.traits.speaker ?? '') ?? 0;
    const length = wordsIn(candidate.text) > 45 ? 0.15 : 0;
    return (
      candidate.score +
      0.1 * notebook.noveltyOf(candidate) -
      SAME_SPEAKER * heard -
      length -
      vagueness(candidate)
    );
  };
  const taken: Taken[] = [];
  const clear = quotes.filter((candidate) => !leansInQuotation(candidate));
  while (taken.length < MOST_QUOTES) {
    const quote = notebook.takeBest(
      clear.filter((candidate) => worth(candidate) > LEAST),
      worth,
    );
    if (!quote) break;
    const speaker = quote.candidate.traits.speaker ?? '';
    speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    taken.push(quote);
  }
  const indirect = told.filter(({ sentence, traits }) => {
    return (
      traits.quotedWords < 4 &&
      sentence.attributions.some(
        (said) =>
          said.quote === 'indirect' &&
          isSpeech(said) &&
          !BY_PAPER.test(said.cue) &&
          !SUBORDINATE.test(sentence.text.slice(0, said.speakerStart - sentence.start)) &&
          !/^,? (?:that|which)\b/.test(sentence.text.slice(said.speakerEnd - sentence.start)) &&
          said.end - said.start >= SAID_SHARE * (sentence.end - sentence.start),
      )
    );
  });
  const kicker = taken.length >= 2 ? notebook.takeBest(indirect, (candidate) => candidate.score) : null;
  const [first, ...rest] = taken;
  if (kicker) return { label: FIXED_LABELS.saying, kicker, bullets: taken };
  if (first && rest.length >= 2) return { label: FIXED_LABELS.saying, kicker: first, bullets: rest };
  for (const quote of taken) notebook.giveBack(quote);
  return null;
}

/** Quoted words that open with a pronoun or connective, or are few, tell a reader little on their own. */
function vagueness({ sentence }: Candidate): number {
  const first = sentence.quotations[0]?.text ?? '';
  const words = wordsIn(first);
  const opens =
    /^(?:It|They|That|This|These|Those|The (?:first|second|third|other|same)|He|She|So|But|And|Then|There)\b/.test(
      first,
    );
  return (opens ? 0.2 : 0) + (words < 7 ? 0.1 : 0) + (/\b(?:that|this|it)[.,]?$/.test(first) ? 0.06 : 0);
}
