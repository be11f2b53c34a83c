import { speaksToMachine } from '../model/find-instructions.js';
import { findAddress } from '../model/find-link.js';
import { isSpeech } from '../read/is-speech.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { Doubt, SourceSentence, SourceText } from '../read/source-text.js';
import { lacksFigureOwner } from '../rewrite/find-figure-owner.js';
import { isBoilerplate } from './find-boilerplate.js';
import { faultOfForm } from './find-form.js';
import { isOffer } from './find-offer.js';
import { faultOfVoice, isUnownedOpinion } from './find-voice.js';
import { hasVerb } from './has-verb.js';
import { isUnstopped } from './is-unstopped.js';

/** Why a sentence should stay out. A soft fault may pass where a source has nothing better. */
export interface Fault {
  readonly reason: string;
  readonly isSoft: boolean;
}

/** Why a figure is held back whose owner the sentence beside it names. */
export const UNOWNED_FIGURE = 'a figure without whose it is';

/** Why a line is held back that says something and has no full stop. */
export const UNSTOPPED = 'a line without a full stop';

/** Why a sentence is withheld that speaks to whoever writes instead of reporting. */
export const DOUBTED: Readonly<Record<Doubt, string>> = {
  surely: 'it seems meant for whoever retells the story',
  perhaps: 'it may be meant for whoever retells the story',
};

/** Judges a sentence as it stands in its source; null where nothing speaks against it. */
export function judgeSentence(sentence: SourceSentence, source: SourceText): Fault | null {
  const fault = faultOf(sentence, source);
  const { doubt } = sentence;
  return doubt !== null && fault?.isSoft !== false ? hard(DOUBTED[doubt]) : fault;
}

function faultOf(sentence: SourceSentence, source: SourceText): Fault | null {
  const { text, role } = sentence;
  if (role === 'caption') return hard('a caption');
  if (role === 'heading') return hard('a heading');
  const isOpen = isUnstopped(sentence, source);
  const form = faultOfForm(
    isOpen ? `${text}.` : text,
    sentence.wordCount,
    source.isEnglish,
    endsLine(sentence, source),
  );
  if (form) return hard(form);
  if (!source.isEnglish) return faultOfAim(text);
  if (isBoilerplate(text)) return hard('about the page, not about the event');
  if (isOffer(outsideQuotations(text), source.article.title)) return hard('an offer to the reader');
  if (isByline(text, source)) return hard('about the author');
  const voice = sentence.spokenBy ? null : faultOfVoice(text);
  const aim = voice === null || voice === 'addresses the reader' ? faultOfAim(text) : null;
  if (aim) return aim;
  if (voice === 'addresses the reader') return { reason: voice, isSoft: !source.isOpinion };
  if (voice) return hard(voice);
  if (!hasVerb(text)) return hard('not a whole sentence');
  const isSpoken = sentence.spokenBy !== null || sentence.attributions.some(isSpeech);
  if (isUnownedOpinion(text, isSpoken)) return hard('opinion without its author');
  // "…, their makers say" in an essay is still the essayist's turn of phrase; a quotation is its speaker's own.
  const isQuoted =
    sentence.spokenBy !== null || sentence.attributions.some(({ quote }) => quote !== 'indirect');
  if (source.isOpinion && !isQuoted) return { reason: 'opinion without its author', isSoft: true };
  if (isOpen) return { reason: UNSTOPPED, isSoft: true };
  if (lacksFigureOwner(sentence, source)) return { reason: UNOWNED_FIGURE, isSoft: true };
  return null;
}

/** Whether nothing stands behind the sentence in its line. */
function endsLine({ end }: SourceSentence, { article }: SourceText): boolean {
  return /^\s*(?:\n|$)/.test(article.text.slice(end, end + 8));
}

/** What leads a reader somewhere else, or steers whoever writes from it. */
function faultOfAim(text: string): Fault | null {
  if (speaksToMachine(text)) return hard('an instruction, not reporting');
  return findAddress(text) === null ? null : hard('a link, an address or code');
}

function hard(reason: string): Fault {
  return { reason, isSoft: false };
}

/** A sentence that opens with a name from the byline speaks of the reporter, not of the event. */
function isByline(text: string, { article }: SourceText): boolean {
  const names = (article.byline ?? '').split(/, | and | & /).filter((name) => /\s/.test(name.trim()));
  return names.some(
    (name) =>
      text.startsWith(name.trim()) &&
      /^\S+ \S+(?: \S+)? (?:is|was|has|covers|writes|reports|joined)\b/.test(text),
  );
}
