import type { Problem } from '../../domain/claim.js';
import type { Quotation } from '../../domain/text/quotations.js';
import type { Speech } from '../attribution/speech.js';
import { align } from '../evidence/align.js';
import type { Comparison } from '../evidence/comparison.js';
import { findQuoted, type QuotedMatch } from '../evidence/find-quoted.js';
import { isShortened } from '../evidence/find-shortened.js';
import { readWords, type Word } from '../reading/words.js';
import { checkBrackets } from './brackets.js';
import type { Check } from './check.js';
import { isKnownName } from './known-names.js';
import { unclosedQuotations } from './unclosed.js';

/** Marks round fewer words may hold a title, with capitals; then a difference is named but does not block. */
const SHORTEST_SPEECH = 3;

/**
 * Every quotation of the claim must stand in the source word for word (typography, the case of the first letter
 * and the last stop aside; an ellipsis skips words, brackets replace them): otherwise `quote`. It must stand
 * there as a quotation too: otherwise `quote-made`.
 */
export const checkQuotes: Check = (comparison) => [
  ...comparison.claim.clause.quotations.flatMap((quotation) => [
    ...checkBrackets(comparison, quotation),
    ...checkQuotation(comparison, quotation),
  ]),
  ...unclosedQuotations(comparison.claim)
    .flatMap((quotation) => checkQuotation(comparison, quotation))
    .filter((problem) => !isMarkedInSource(comparison, problem)),
];

function checkQuotation(comparison: Comparison, quotation: Quotation): Problem[] {
  const parts = partsOf(quotation.text);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length === 0) return [];
  const match = findQuoted(parts, comparison.source);
  const words = parts.flat();
  const isCommon =
    words.some((word) => word.content) && words.every((word) => !word.capital && /\p{L}/u.test(word.text));
  const isSpeech = length >= SHORTEST_SPEECH || isCommon;
  if (match.found === 'quoted') return [];
  if (match.found === 'unquoted')
    return [made(comparison, quotation, match, length > SHORTEST_SPEECH || isCommon)];
  const { text, near } = alteredWords(comparison, quotation);
  return [{ type: 'quote', text, near, blocks: isSpeech && !isTitle(comparison, quotation, words) }];
}

/**
 * "Brown v. Board of Education of Topeka": a work, a case or a kind in marks, with a capital on every word that
 * carries content, all of them known to the source, and said by nobody. It may be written more fully than there.
 */
function isTitle(
  { claim, source }: Comparison,
  { start, end, text }: Quotation,
  words: readonly Word[],
): boolean {
  const content = words.filter((word) => word.content && /\p{L}/u.test(word.text));
  if (content.length < 2 || /[.!?]["”’]?$/.test(text.replace(/\p{Lu}\p{Ll}{0,3}\.$/u, ''))) return false;
  const isSaid = (speech: Speech): boolean =>
    speech.strength === 'speech' && speech.start <= start && end <= speech.end + 1;
  if (claim.speech.some(isSaid)) return false;
  return content.every((word) => word.capital && isKnownName(word, source));
}

/** Whether nothing is wrong with the claim's quotations but parts of names or parentheses that went from them. */
export function onlyShortens({ claim, source }: Comparison): boolean {
  return [...claim.clause.quotations, ...unclosedQuotations(claim)].every((quotation) => {
    const parts = partsOf(quotation.text);
    return (
      findQuoted(parts, source).found === 'quoted' ||
      (parts.length === 1 && isShortened(parts.flat(), source))
    );
  });
}

/** The source has a mark beside the same words, though nothing closes it there either. */
function isMarkedInSource({ source }: Comparison, { type, near }: Problem): boolean {
  const at = type === 'quote-made' && near !== null ? source.text.indexOf(near) : -1;
  if (near === null || at < 0) return false;
  const around =
    source.text.slice(Math.max(0, at - 2), at) + source.text.slice(at + near.length, at + near.length + 3);
  return /["“”„″]|''|``/.test(around);
}

/** The words between ellipses and brackets. */
function partsOf(quoted: string): Word[][] {
  return quoted
    .split(/\[[^\]]*\]|\(?\.\.\.+\)?|\. \. \.|…/)
    .map((part) => readWords(part))
    .filter((part) => part.length > 0);
}

function made(comparison: Comparison, quotation: Quotation, match: QuotedMatch, blocks: boolean): Problem {
  const near =
    match.start === null ? null : comparison.source.text.slice(match.start, match.end ?? match.start);
  return {
    type: 'quote-made',
    text: comparison.claim.text.slice(quotation.start, quotation.end),
    near,
    blocks,
  };
}

/** The first run of quoted words that the nearest source sentence does not have in that place. */
function alteredWords(comparison: Comparison, quotation: Quotation): { text: string; near: string | null } {
  const whole = quotation.text;
  const words = readWords(whole);
  const nearest = comparison.aligned
    .map(({ sentence }) => ({ sentence, alignment: align(words, sentence.read.words) }))
    .sort((a, b) => b.alignment.weight - a.alignment.weight)[0];
  const matched = nearest ? nearest.alignment.to.filter((target) => target >= 0) : new Int16Array();
  const [firstMatch] = matched;
  if (!nearest || firstMatch === undefined || matched.length < 0.4 * words.length)
    return { text: whole, near: null };
  const { text, words: sourceWords } = nearest.sentence.read;
  const near = text.slice(sourceWords[firstMatch]?.start, sourceWords[matched.at(-1) ?? firstMatch]?.end);
  const from = nearest.alignment.to.findIndex((target) => target < 0);
  if (from < 0) return { text: whole, near };
  let to = from;
  while (to + 1 < words.length && (nearest.alignment.to[to + 1] ?? -1) < 0) to++;
  return { text: whole.slice(words[from]?.start, words[to]?.end), near };
}
