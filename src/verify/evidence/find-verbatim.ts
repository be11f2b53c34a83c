import { normalise } from '../../domain/text/normalise.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';

/** The stretch of a source that a claim repeats word for word. Offsets into the source's text. */
export interface Verbatim {
  readonly start: number;
  readonly end: number;
  /** One or more whole sentences, not a part of one. */
  readonly whole: boolean;
}

/** Finds the claim in the source, differing in nothing but typography and the last full stop. */
export function findVerbatim(claim: ReadSentence, source: PreparedSource): Verbatim | null {
  const { words } = claim;
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const exact = findExact(claim.text.trim(), source);
  if (exact) return exact;
  const wanted = plain(claim.text);
  let part: Verbatim | null = null;
  for (const position of startsOf(claim, source)) {
    if (!runMatches(claim, source, position)) continue;
    const start = (source.words[position]?.start ?? 0) - first.start;
    const end = closingOf(
      claim.text,
      last.end,
      source.text,
      source.words[position + words.length - 1]?.end ?? 0,
    );
    if (start < 0 || plain(source.text.slice(start, end)) !== wanted) continue;
    const found = { start, end, whole: isWhole(source, start, end) };
    if (found.whole) return found;
    part ??= found;
  }
  return part;
}

/** The claim character for character, as a whole sentence. */
function findExact(wanted: string, source: PreparedSource): Verbatim | null {
  const { text } = source;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (isWhole(source, start, end)) return { start, end, whole: true };
  }
  return null;
}

const MOST_TRIED = 400;

/** Where in the source the claim may begin: found by its rarest word. */
function startsOf({ words }: ReadSentence, source: PreparedSource): number[] {
  let [anchor, places]: [number, readonly number[]] = [0, []];
  words.forEach((word, index) => {
    const found = source.byLower.get(word.lower) ?? [];
    if (index === 0 || found.length < places.length) [anchor, places] = [index, found];
  });
  return places.slice(0, MOST_TRIED).map((place) => place - anchor);
}

function runMatches(claim: ReadSentence, source: PreparedSource, position: number): boolean {
  return claim.words.every((word, index) => source.words[position + index]?.lower === word.lower);
}

/** Takes as much punctuation behind the last word as the claim has; its full stop may be missing in either. */
function closingOf(claimText: string, claimEnd: number, text: string, end: number): number {
  const longest = claimText.trimEnd().length - claimEnd;
  let at = end;
  while (at < text.length && at - end < longest && /[^\p{L}\p{N}\n]/u.test(text[at] ?? '')) at++;
  const slice = text.slice(end, at);
  return end + slice.trimEnd().length;
}

function plain(text: string): string {
  return normalise(text)
    .text.replace(/[.,;:]+$/, '')
    .replace(/[.,]+(["'])$/, '$1')
    .trim();
}

const BULLET = /^[-•*–—\s]*$/;
const CLOSING = /^[\s.!?…。！？"”’'»)\]]*$/;

/**
 * Whether the stretch begins and ends where sentences of the source do. A stop behind "Mr." or "U.S." ends nothing,
 * and a sentence inside a quotation is a part of the sentence that carries the quotation.
 */
function isWhole(source: PreparedSource, start: number, end: number): boolean {
  const { text, sentences } = source;
  const opens = sentences.some(
    (sentence) =>
      sentence.start <= start && start < sentence.end && BULLET.test(text.slice(sentence.start, start)),
  );
  return (
    opens &&
    sentences.some(
      (sentence) =>
        sentence.start < end && end <= sentence.end && CLOSING.test(text.slice(end, sentence.end)),
    )
  );
}
