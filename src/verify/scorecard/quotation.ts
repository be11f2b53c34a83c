import { findQuotations } from '../../domain/text/quotations.js';
import { extractAttributions } from '../attribution/extract-attributions.js';
import { problemOf } from './accuracy.js';
import { type FaultCount, perSentence, type ScoredBrief, type ScoredSentence } from './fault.js';
import { plainWords } from './plain-words.js';

/** From this many words on quotation marks hold somebody's speech rather than a name or a term. */
const SPEECH_WORDS = 4;

/** Whether quotations are their speakers' own words, with the right speaker beside them. */
export const QUOTATION: readonly FaultCount[] = [
  perSentence('quotation', 'quoted words altered', alteredQuote, hasQuote),
  perSentence(
    'quotation',
    'a quotation with the wrong speaker',
    (sentence, scored) => problemOf(sentence, scored, ['speaker']),
    hasSpeech,
  ),
  perSentence(
    'quotation',
    'quotation marks round words that nobody said',
    (sentence, scored) => problemOf(sentence, scored, ['quote-made']),
    hasQuote,
  ),
  perSentence('quotation', 'a quotation without its speaker', lacksSpeaker, hasSpeech),
];

function hasQuote({ text }: ScoredSentence): boolean {
  return findQuotations(text).length > 0;
}

function hasSpeech({ text, part }: ScoredSentence): boolean {
  return part !== 'headline' && speechIn(text).length > 0;
}

const speechIn = (text: string): string[] =>
  findQuotations(text)
    .map(({ text: words }) => words)
    .filter((words) => words.split(/\s+/).length >= SPEECH_WORDS);

function alteredQuote({ text }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const plain = sources.map((source) => plainWords(source.whole));
  const altered = findQuotations(text).find(({ text: quoted }) => {
    // An honest ellipsis stands for words left out: its parts must be there, one after the other.
    const parts = quoted
      .split(/\s*(?:\[?(?:\.{3}|…)\]?|\[[^\]]*\])\s*/u)
      .map(plainWords)
      .filter((part) => part !== '');
    return parts.length > 0 && !plain.some((source) => holdsInOrder(source, parts));
  });
  return altered ? altered.text : null;
}

function holdsInOrder(source: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = source.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function lacksSpeaker({ text }: ScoredSentence): string | null {
  const spoken = extractAttributions(text).some(({ speaker }) => speaker !== '');
  return spoken ? null : text;
}
