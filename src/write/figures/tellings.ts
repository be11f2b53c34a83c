import { contentTerms } from '../read/content-terms.js';
import { isSpeech } from '../read/is-speech.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { type FigureContext, readContext } from './context.js';
import { countsPeople } from './counted-nouns.js';
import { findMeasures } from './measures.js';
import type { Quantity } from './quantities.js';

/** A figure where a source tells it, with what its words say of it. */
export interface Telling extends Quantity {
  readonly sentence: SourceSentence;
  /** What kind of thing: like `of`, but people are people whatever they are called. */
  readonly kin: string;
  /** Stems of the content words of its part of the sentence, without the counted noun and whoever says it. */
  readonly near: ReadonlySet<string>;
  /** Stems of the two content words on each side. */
  readonly beside: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly context: FigureContext;
}

/** Every figure of a source, in order. */
export function readTellings(source: SourceText): Telling[] {
  return source.sentences.flatMap((sentence) =>
    findMeasures(sentence.text).map((quantity) => tellingOf(quantity, sentence, source)),
  );
}

/** Two reports may call the same people by two nouns; things are what they are called. */
function kinOf({ of, unit, noun }: Quantity): string {
  return noun !== '' && unit === null && !of.includes('/') && countsPeople(noun) ? 'people' : of;
}

function tellingOf(quantity: Quantity, sentence: SourceSentence, source: SourceText): Telling {
  const { text } = sentence;
  const end = quantity.start + quantity.words.length;
  const [from, to] = partAround(text, quantity.start, end);
  const [before, after] = [withoutVoice(sentence, from, quantity.start), withoutVoice(sentence, end, to)];
  const [head, tail] = [contentTerms(before), contentTerms(after)];
  const modifiers = contentTerms(quantity.noun).slice(0, -1);
  return {
    ...quantity,
    sentence,
    kin: kinOf(quantity),
    near: new Set([...modifiers, ...head, ...tail]),
    beside: new Set([...modifiers, ...head.slice(-2), ...tail.slice(0, 2)]),
    names: namesIn(source, sentence),
    context: readContext(text.slice(from, to), text, quantity.start),
  };
}

/** Parts shorter than this belong to their neighbours: "on Monday,". */
const FEWEST_TERMS = 3;

/** The part of a sentence between commas and the like that holds a span, widened until it says something. */
function partAround(text: string, start: number, end: number): [number, number] {
  const cuts = [0];
  for (const match of text.matchAll(/[;:–—()]|,(?!\d)/g)) cuts.push(match.index);
  cuts.push(text.length);
  let first = cuts.findLastIndex((cut) => cut <= start);
  let last = cuts.findIndex((cut) => cut >= end);
  if (last < 0) last = cuts.length - 1;
  if (first < 0) first = 0;
  while (contentTerms(text.slice(cuts[first], cuts[last])).length < FEWEST_TERMS + 1) {
    if (first === 0 && last === cuts.length - 1) break;
    if (first > 0) first--;
    else last++;
  }
  return [cuts[first] ?? 0, cuts[last] ?? text.length];
}

/** A stretch of a sentence without who says it and the word that says so. */
function withoutVoice({ text, attributions }: SourceSentence, from: number, to: number): string {
  let kept = text.slice(from, to);
  for (const { speaker, cue } of attributions.filter(isSpeech))
    kept = kept.replace(speaker, ' ').replace(cue, ' ');
  return kept;
}

function namesIn({ names }: SourceText, { start, end }: SourceSentence): ReadonlySet<string> {
  return new Set(
    names
      .filter((name) => name.start >= start && name.end <= end)
      .flatMap(({ text }) => text.toLowerCase().split(/\s+/)),
  );
}
