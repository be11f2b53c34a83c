import type { Deed, Phrase, Tagged, Who } from '../../../domain/clauses.js';
import { chunk } from '../../clauses/chunks.js';
import { compareDates } from '../../evidence/compare-dates.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { areAlike, sharedRarity } from './context.js';
import { type Cue, cueAt } from './cues.js';
import type { Pair } from './polar.js';
import { deedsFrom, termsFrom } from './vocabulary.js';

/** What fills one slot of a deed: its day, its place, who did it, why. */
export interface Slot extends Cue {
  readonly kind: 'day' | 'place' | 'doer' | 'cause';
  /** Content stems of the words that fill it. */
  readonly filler: ReadonlySet<string>;
  /** Stem of the word that tells the deed; null where there is none. */
  readonly verb: string | null;
  /** Content stems of the rest of the deed. */
  readonly theme: ReadonlySet<string>;
  /** What the deed's words tell: ends of matters, and deeds that have several words. */
  readonly tells: readonly string[];
  readonly deeds: readonly number[];
}

/** A longer sentence is headings and captions run into each other. */
const LONGEST = 75;
const WHERE =
  /^(?:in|at|on|near|into|from|to|outside|inside|behind|beside|under|off|above|below|by|beneath|through)$/;
const WHEN =
  /day$|^(?:yesterday|today|tonight|week|month|year|morning|evening|night|afternoon|hour|minute|time|moment|end|beginning|spring|summer|autumn|winter|season|century|decade|noon|midnight|dawn|weekend)s?$/;

/** All slots of a report. */
export function findSlots(source: PreparedSource): Slot[] {
  return source.sentences.flatMap((sentence) => {
    const { tagged } = sentence.read;
    if (tagged.length > LONGEST) return [];
    return [
      ...daysIn(source, sentence),
      ...placesIn(source, sentence),
      ...doersIn(source, sentence),
      ...causesIn(source, sentence),
    ];
  });
}

function slot(
  source: PreparedSource,
  sentence: SourceSentence,
  kind: Slot['kind'],
  [at, last]: readonly [number, number],
  deed: Deed | null,
): Slot {
  const { tagged } = sentence.read;
  const cue = cueAt(source, sentence, { at, last, ends: [] });
  const filler = contentOf(tagged.slice(at, last + 1));
  const own = deed ?? cue.deed;
  const words = own ? [...own.words, ...subjectWords(own)] : tagged.map((_, index) => index);
  const theme = contentOf(
    words.flatMap((index) => (index >= at && index <= last ? [] : (tagged[index] ?? []))),
  );
  const verb = verbOf(own, tagged);
  return {
    ...cue,
    deed: own,
    kind,
    filler,
    verb,
    theme,
    tells: endsIn(own, tagged),
    deeds: deedsOf(verb, own, tagged),
  };
}

function subjectWords({ subject }: Deed): number[] {
  return subject?.phrases.flatMap(({ first, last }) => range(first, last)) ?? [];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function contentOf(words: readonly Tagged[]): Set<string> {
  return new Set(words.flatMap(({ content, stem }) => (content ? [stem] : [])));
}

/** The verb; "gift" of "was a gift of", "service" of "was taken out of service" stay in the theme. */
function verbOf(deed: Deed | null, tagged: readonly Tagged[]): string | null {
  if (!deed || deed.verb < 0) return null;
  const main = tagged[deed.verb];
  const [next, behind] = [tagged[deed.verb + 1], tagged[deed.verb + 2]];
  const isPassedOn = next?.lower === 'to' && behind?.content === true && PASSED_ON.test(main?.stem ?? '');
  return (isPassedOn ? behind : main)?.stem ?? null;
}

/** "Is going to build", "voted to reject". */
const PASSED_ON =
  /^(?:go|going|have|hav|plan|vote|decide|decid|intend|choose|manage|manag|begin|start|help|agree|want|opt|move)$/;

function daysIn(source: PreparedSource, sentence: SourceSentence): Slot[] {
  const { tagged, dates } = sentence.read;
  return dates.flatMap(({ start, end, precision, weekday }) => {
    if (precision !== 'day' && weekday === null) return [];
    const at = tagged.findIndex((word) => word.end > start);
    const last = tagged.findLastIndex((word) => word.start < end);
    return at < 0 || last < at ? [] : [slot(source, sentence, 'day', [at, last], null)];
  });
}

function placesIn(source: PreparedSource, sentence: SourceSentence): Slot[] {
  const { tagged, dates } = sentence.read;
  const items = chunk(tagged);
  return items.flatMap((item, index) => {
    const noun = items[index + 1];
    if (item.kind !== 'preposition' || noun?.kind !== 'noun' || noun.phrase.isPronoun) return [];
    if (!WHERE.test(tagged[item.at]?.lower ?? '') || WHEN.test(tagged[noun.phrase.head]?.lower ?? ''))
      return [];
    const start = tagged[noun.phrase.first]?.start ?? 0;
    if (dates.some((date) => date.start <= start + 4 && start < date.end)) return [];
    const found = slot(source, sentence, 'place', spanOf(noun.phrase), null);
    return found.filler.size === 0 || found.verb === null ? [] : [found];
  });
}

function spanOf({ first, last }: Phrase): [number, number] {
  return [first, last];
}

function doersIn(source: PreparedSource, sentence: SourceSentence): Slot[] {
  const { tagged, deeds } = sentence.read;
  return deeds.flatMap((deed) => {
    const doer = deed.isPassive ? deed.agent : deed.subject;
    const [phrase] = doer?.phrases ?? [];
    if (!phrase || phrase.isPronoun || deed.frame || deed.verb < 0 || isOwned(doer)) return [];
    const noun = nominalOf(deed, tagged);
    if (noun) {
      const found = slot(
        source,
        sentence,
        'doer',
        [noun.at + 2, Math.min(noun.at + 6, tagged.length - 1)],
        deed,
      );
      const deeds = deedsOf(noun.stem, null, tagged);
      return [{ ...found, verb: noun.stem, deeds, theme: without(contentOf(tagged), found.filler) }];
    }
    const found = slot(source, sentence, 'doer', spanOf(phrase), deed);
    return found.filler.size === 0 ? [] : [{ ...found, theme: without(contentOf(tagged), found.filler) }];
  });
}

/** "Was a gift of", "was the work of": a noun that tells the deed, with its doer behind. */
function nominalOf({ verb }: Deed, tagged: readonly Tagged[]): { at: number; stem: string } | null {
  if (!/^(?:is|was|are|were)$/.test(tagged[verb]?.lower ?? '')) return null;
  const at = tagged.findIndex(
    ({ pos }, index) =>
      index > verb &&
      index <= verb + 4 &&
      pos === 'NOUN' &&
      /^(?:of|by|from)$/.test(tagged[index + 1]?.lower ?? ''),
  );
  const word = tagged[at];
  return word ? { at, stem: word.stem } : null;
}

function isOwned(who: Who | null): boolean {
  return who?.owner != null;
}

function without(words: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !some.has(word)));
}

/** Signs of a cause behind what it did. */
const BEHIND =
  /^(?:because|due to|owing to|as a result of|as a consequence of|thanks to|caused by|started by|sparked by|triggered by|set off by|brought about by|brought on by|blamed on|put down to|traced to|traced back to|attributed to|blamed|down to|resulted from|stemmed from|ignited by|the fault of|the work of|result of|on account of|in response to|, as the|, as its|, since the|the reason is|the reason was|the cause was|the cause is|reason for it is)(?: of)?(?= |$)/;
/** Verbs whose subject, a thing, is the cause of what they tell. */
const CAUSING =
  /^(?:kill|caus|start|spark|trigger|ignit|destroy|wreck|ruin|topple|derail|sink|break|bring|lead|forc|poison|damag|stop|delay|burst|flood|prompt|set|bring|knock|cut|crush|explod)$/;
const LONGEST_CAUSE = 10;
const CAUSE_END = /^(?:[,;:.()–—]|but|while|which|who|that|said|says|after|when|as)$/;

function causesIn(source: PreparedSource, sentence: SourceSentence): Slot[] {
  const { tagged, deeds } = sentence.read;
  const behind = tagged.flatMap((_, at) => {
    const text = tagged
      .slice(at, at + 6)
      .map(({ lower }) => lower)
      .join(' ');
    const sign = BEHIND.exec(text)?.[0];
    if (sign === undefined) return [];
    const first = at + sign.split(' ').length;
    const rest = tagged.slice(first + 1, first + LONGEST_CAUSE);
    const end = rest.findIndex(({ lower }) => CAUSE_END.test(lower));
    const last = Math.min(tagged.length - 1, first + (end < 0 ? rest.length : end));
    const found = slot(source, sentence, 'cause', [first, last], null);
    return found.filler.size === 0 ? [] : [{ ...found, theme: without(contentOf(tagged), found.filler) }];
  });
  const reasons = tagged.flatMap((word, at) => {
    if (
      word.lower !== 'so' ||
      tagged[at + 2]?.lower !== 'that' ||
      !/^(?:ADJ|ADV)$/.test(tagged[at + 1]?.pos ?? '')
    )
      return [];
    const first = tagged.findLastIndex(({ lower }, index) => index < at && CAUSE_END.test(lower)) + 1;
    const found = slot(source, sentence, 'cause', [first, at + 1], null);
    return [{ ...found, theme: without(contentOf(tagged), found.filler) }];
  });
  const before = deeds.flatMap((deed) => {
    const [phrase] = deed.subject?.phrases ?? [];
    const verb = tagged[deed.verb];
    if (!phrase || phrase.isPronoun || deed.isPassive || deed.frame || !verb || !CAUSING.test(verb.stem))
      return [];
    if (tagged[phrase.head]?.pos === 'PROPN' && phrase.head > 0) return [];
    const found = slot(source, sentence, 'cause', spanOf(phrase), deed);
    return found.filler.size === 0 ? [] : [{ ...found, theme: without(contentOf(tagged), found.filler) }];
  });
  return [...behind, ...reasons, ...before];
}

const WHYS: Readonly<Record<Slot['kind'], string>> = {
  day: 'Different day',
  place: 'Different place',
  doer: 'Different doer',
  cause: 'Different cause',
};

/** One deed of which two reports fill one slot differently. */
export function pairSlots(mine: readonly Slot[], theirs: readonly Slot[]): Pair[] {
  const [own, others] = [mine, theirs].map((slots) =>
    slots.filter(({ isQuoted, isNegated }) => !isQuoted && !isNegated),
  );
  return (own ?? []).flatMap((a) =>
    (others ?? []).flatMap((b) => {
      if (a.kind !== b.kind) return [];
      const alike = deedsAlike(a, b);
      if (a.kind === 'doer' && alike < SAME_DEED) return [];
      const theme = sharedRarity(a.theme, b.theme);
      if (a.kind === 'cause' ? theme < LEAST_THEME : alike === 0 && theme < MUCH_THEME) return [];
      if (!areApart(a, b)) return [];
      const known = [knows(a.source, mine, b), knows(b.source, theirs, a)].map(Number) as [number, number];
      if (a.kind !== 'day' && known[0] && known[1]) return [];
      return [{ kind: a.kind, why: WHYS[a.kind], a, b, known, alike, theme }];
    }),
  );
}

const SAME_DEED = 0.6;
const LEAST_THEME = 4;
const MUCH_THEME = 8;

/** Whether a report has what the other's slot is filled with; for a day, whether it names that day. */
function knows(source: PreparedSource, own: readonly Slot[], { kind, filler, ...slot }: Slot): boolean {
  if (kind === 'day')
    return own.some((one) => one.kind === 'day' && !daysApart(one, { kind, filler, ...slot }));
  const has = [...filler].filter((stem) => source.byStem.has(stem)).length;
  return has > filler.size / 2;
}

function areApart(a: Slot, b: Slot): boolean {
  if (a.kind === 'day') return daysApart(a, b);
  return ![...a.filler].some((one) => [...b.filler].some((two) => areAlike(one, two) || areKin(one, two)));
}

/** "Planners" and "the planning committee". */
function areKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

function daysApart(a: Slot, b: Slot): boolean {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (!one || !other) return false;
  if (one.weekday !== null && other.weekday !== null && (one.date === null || other.date === null))
    return one.weekday !== other.weekday;
  return compareDates(one, other) === 'different' && one.weekday !== other.weekday;
}

function dateOf({ sentence, at }: Slot): SourceSentence['read']['dates'][number] | undefined {
  const word = sentence.read.tagged[at];
  return sentence.read.dates.find(({ start, end }) => word && word.end > start && word.start < end);
}

const NO_DEED =
  /^(?:be|is|was|are|were|have|has|had|hav|do|go|get|say|tell|know|want|need|seem|appear|make|mak|take|give|come|put|let|add|call)$/;

/** Whether two clauses tell one deed by their verbs: 1 for one verb, less for a synonym or words for one end. */
function deedsAlike(a: Slot, b: Slot): number {
  if (a.verb === null || b.verb === null) return 0;
  const isPlain = NO_DEED.test(a.verb) || NO_DEED.test(b.verb);
  if (a.verb === b.verb && !isPlain) return 1;
  if (!isPlain && areAlike(a.verb, b.verb)) return 0.7;
  if (sharesDeed(a, b)) return 0.7;
  return sharesEnd(a, b) ? 0.5 : 0;
}

function sharesDeed(a: Slot, b: Slot): boolean {
  return b.deeds.some((deed) => a.deeds.includes(deed));
}

function deedsOf(verb: string | null, deed: Deed | null, tagged: readonly Tagged[]): number[] {
  const at = deed?.verb ?? -1;
  const main = tagged[at]?.stem;
  const stems = new Set([verb, main].filter((stem) => stem != null));
  const behind = new Set(tagged.slice(at + 1, at + 5).map(({ stem }) => stem));
  return [...stems].flatMap((stem) =>
    deedsFrom(stem).flatMap(({ rest, deed: known }) =>
      rest.every((other) => behind.has(other)) ? [known] : [],
    ),
  );
}

function sharesEnd(a: Slot, b: Slot): boolean {
  return a.tells.some((end) => b.tells.includes(end));
}

function endsIn(deed: Deed | null, tagged: readonly Tagged[]): string[] {
  if (!deed || deed.verb < 0) return [];
  return range(deed.verb, Math.max(deed.verb, ...deed.words)).flatMap((at) =>
    termsFrom(tagged[at]?.stem ?? '').flatMap(({ rest, end }) =>
      rest.every((stem, step) => tagged.slice(at + 1, at + 4 + step * 2).some((word) => word.stem === stem))
        ? [`${end.matter} ${end.side}`]
        : [],
    ),
  );
}
