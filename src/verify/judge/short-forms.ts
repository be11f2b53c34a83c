import type { VerifySource } from '../../domain/claim.js';
import { capitalsIn, spellOut } from '../../domain/text/acronyms.js';

/** Three words with capitals in a row: what a short form may stand for. */
const LONG_NAME = /\p{Lu}[\p{L}’'.]+(?:[ -](?:(?:of|the|and|for|in|on|to|&) ){0,3}\p{Lu}[\p{L}’'.]+){2,}/u;

/**
 * The claim with the short form of each name that it spells out and the sources shorten: "the PSB" for "the Port Safety
 * Board (PSB)". Null where there is none. A source must spell it out in the same words, and none in others.
 */
export function inShortForms(sentence: string, sources: readonly VerifySource[]): string | null {
  if (!LONG_NAME.test(sentence)) return null;
  let made = sentence;
  for (const short of new Set(sources.flatMap(({ text }) => capitalsIn(text)))) {
    const long = spellOut(short, made);
    if (!long || !areOne(short, long.text, sources)) continue;
    const end = long.start + long.text.length;
    made = made.slice(0, long.start) + short + made.slice(end).replace(` (${short})`, '');
  }
  return made === sentence ? null : made;
}

function areOne(short: string, long: string, sources: readonly VerifySource[]): boolean {
  const told = sources.flatMap(({ text }) => spellOut(short, text)?.text.toLowerCase() ?? []);
  return told.length > 0 && told.every((one) => one === long.toLowerCase());
}
