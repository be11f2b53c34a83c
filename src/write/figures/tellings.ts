import { CARDINALS, MAGNITUDES } from '../../domain/text/number-words.js';
import { stem } from '../../domain/text/stem.js';
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
  /** Stems of the content words of its whole sentence, figures left out. */
  readonly wide: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whose age it is, in lower-case words, where the name stands beside it. */
  readonly owner: readonly string[] | null;
  /** What is said of whose age it is: "13-year-old boy", "her brother, 6". */
  readonly roles: ReadonlySet<string>;
  /** Months, years and spans of time that its sentence names. */
  readonly times: ReadonlySet<string>;
  /** Months and years that the part with the figure names. */
  readonly dates: ReadonlySet<string>;
  /** How often its report gives this figure, headline included. */
  readonly repeats: number;
  readonly inTitle: boolean;
  /** When its report came out, in milliseconds; null where nobody knows. */
  readonly published: number | null;
  readonly context: FigureContext;
}

/** Ages that people had once: "27 at the time of the murders". */
const THEN = /\bthen[ -]|\bat the time\b|\bwhen (?:he|she|they) (?:was|were)\b/;

/** Every figure of a source, in order. */
export function readTellings(source: SourceText): Telling[] {
  const titled = findMeasures(source.article.title).map((one) => `${kinOf(one)} ${one.value}`);
  const told = source.sentences.flatMap((sentence) => {
    const all = findMeasures(sentence.text);
    return all.map((quantity) => tellingOf(quantity, all, sentence, source));
  });
  const counts = new Map<string, number>();
  for (const key of [...titled, ...told.map(keyOf)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return told.map((one) => ({
    ...one,
    repeats: counts.get(keyOf(one)) ?? 1,
    inTitle: titled.includes(keyOf(one)),
  }));
}

function keyOf({ kin, value }: Telling): string {
  return `${kin} ${value}`;
}

/** Two reports may call the same people by two nouns; things are what they are called. */
function kinOf({ of, unit, noun }: Quantity): string {
  return noun !== '' && unit === null && !of.includes('/') && countsPeople(noun) ? 'people' : of;
}

function tellingOf(
  quantity: Quantity,
  all: readonly Quantity[],
  sentence: SourceSentence,
  source: SourceText,
): Telling {
  const { text } = sentence;
  const end = quantity.start + quantity.words.length;
  const spot = {
    start: quantity.start,
    end: end - quantity.noun.length,
    last: Math.max(0, ...all.map(endOf).filter((stop) => stop <= quantity.start)),
    next: Math.min(text.length, ...all.map(({ start }) => start).filter((start) => start >= end)),
  };
  const [from, to] = partAround(text, quantity.start, end);
  const [before, after] = [withoutVoice(sentence, from, quantity.start), withoutVoice(sentence, end, to)];
  const [head, tail] = [masked(before), masked(after)];
  const modifiers = masked(quantity.noun).slice(0, -1);
  return {
    ...quantity,
    sentence,
    kin:
      quantity.of === 'age' && THEN.test(text.slice(Math.max(0, quantity.start - 24), end + 32))
        ? 'age then'
        : kinOf(quantity),
    near: new Set([...modifiers, ...head, ...tail]),
    beside: new Set([...modifiers, ...head.slice(-2), ...tail.slice(0, 2)]),
    wide: new Set(masked(withoutVoice(sentence, 0, text.length))),
    names: namesIn(source, sentence),
    owner: quantity.of === 'age' ? ownerOf(quantity, sentence, source) : null,
    roles: quantity.of === 'age' ? rolesBeside(text, quantity.start, end) : new Set(),
    times: timesIn(text),
    dates: datesIn(text.slice(from, to), quantity.of === CLOCK),
    repeats: 1,
    inTitle: false,
    published: source.article.published === null ? null : Date.parse(source.article.published),
    context: readContext(text.slice(from, to), text, spot),
  };
}

function endOf({ start, words }: Quantity): number {
  return start + words.length;
}

const NAME_BEFORE = /^(?:,? (?:who )?(?:is|was|aged?|age)?,? ?(?:an? )?|\s?\()$/;
const NAME_BEHIND = /^(?:[- ]years?[- ]old,? (?:\p{Ll}[\p{L}-]* ){0,4})$/u;

/** "Ana Ruiz, 42", "42-year-old nurse Ana Ruiz". */
function ownerOf(
  age: Quantity,
  { start, end, text }: SourceSentence,
  { names }: SourceText,
): string[] | null {
  const here = names.filter((name) => name.start >= start && name.end <= end);
  const owner =
    here.find((name) => NAME_BEHIND.test(text.slice(endOf(age), Math.max(endOf(age), name.start - start)))) ??
    here.find(
      (name) => name.end - start <= age.start && NAME_BEFORE.test(text.slice(name.end - start, age.start)),
    );
  return owner ? owner.text.toLowerCase().split(/\s+/) : null;
}

const ROLES =
  /\b(?:boy|girl|man|woman|son|daughter|brother|sister|father|mother|wife|husband|girlfriend|boyfriend|friend|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandfather|grandmother|suspect|gunman|shooter|driver|victim|student|officer|teacher|singer|actor)\b/gi;

/** The words for a person right before or behind an age. */
function rolesBeside(text: string, start: number, end: number): ReadonlySet<string> {
  const behind = /^(?:[- ]years?[- ]old)((?: [\p{L}'’-]+){0,4})/u.exec(text.slice(end))?.[1] ?? '';
  const before = /(?:\p{L}+ ){0,2}\p{L}+, $/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return new Set([...`${before} ${behind}`.matchAll(ROLES)].map(([role]) => role.toLowerCase()));
}

const NUMERALS = new Set([...CARDINALS.keys(), ...MAGNITUDES.keys()].map(stem));

/** Content terms without what is figure: only years stay, which say of when it is. */
function masked(text: string): string[] {
  return contentTerms(text).filter(
    (term) => (!/\d/.test(term) && !NUMERALS.has(term)) || /^(?:19|20)\d\d$/.test(term),
  );
}

const TIMES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:19|20)\d\d|(?:first|second|third|fourth) (?:quarter|half)|(?:last|next|this|past|previous) (?:year|month|week|quarter|decade))\b/g;

const CLOCK = 'time of day';
const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Two times of day on two days are of two things; what else reports put on two days may be one thing. */
function datesIn(part: string, withDays: boolean): ReadonlySet<string> {
  const days = withDays ? [...part.matchAll(WEEKDAYS)].map(([day]) => day) : [];
  return new Set([...days, ...[...timesIn(part)].filter((time) => !time.includes(' '))]);
}

function timesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(TIMES)].map(([time]) => time.toLowerCase()));
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
