import { FIXED_LABELS } from '../../domain/brief.js';
import type { Candidate } from '../candidate.js';
import { wordsIn } from './choose-lede.js';
import type { ChosenSection } from './choose-section.js';
import type { Notebook, Taken } from './notebook.js';

const MOST_QUOTES = 4;
/** A second quotation of one speaker is worth less than the first of another. */
const SAME_SPEAKER = 0.15;

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
    return candidate.score + 0.1 * notebook.noveltyOf(candidate) - SAME_SPEAKER * heard - length;
  };
  const taken: Taken[] = [];
  while (taken.length < MOST_QUOTES) {
    const quote = notebook.takeBest(quotes, worth);
    if (!quote) break;
    const speaker = quote.candidate.traits.speaker ?? '';
    speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    taken.push(quote);
  }
  const indirect = told.filter(({ sentence, traits }) => {
    return traits.quotedWords < 4 && sentence.attributions.some(({ quote }) => quote === 'indirect');
  });
  const kicker = taken.length >= 2 ? notebook.takeBest(indirect, (candidate) => candidate.score) : null;
  const [first, ...rest] = taken;
  if (kicker) return { label: FIXED_LABELS.saying, kicker, bullets: taken };
  if (first && rest.length >= 2) return { label: FIXED_LABELS.saying, kicker: first, bullets: rest };
  for (const quote of taken) notebook.giveBack(quote);
  return null;
}
