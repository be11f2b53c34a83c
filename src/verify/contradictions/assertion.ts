import type { Deed, Phrase, Tagged, Who } from '../../domain/clauses.js';
import { stem } from '../../domain/text/stem.js';
import { cueStrength, cueVerb } from '../attribution/cue-words.js';
import { chunk, type Item } from '../clauses/chunks.js';
import { isNegated, NO_SUBJECT, verbGroupOf } from '../clauses/manner.js';
import type { PreparedSource, SourceSentence } from '../reading/prepare-source.js';
import { type Idiom, idiomAt } from './idioms.js';
import { type Outcome, outcomesOf } from './outcomes.js';

/** A deed that a report tells as done, or as not done, with who did it to what. */
export interface Assertion {
  readonly source: PreparedSource;
  readonly sentence: SourceSentence;
  readonly items: readonly Item[];
  readonly deed: Deed;
  /** Index of the word that carries the meaning: "reject" of "voted to reject", "open" of "remained open". */
  readonly word: number;
  /** "Down" of "turned down". */
  readonly particle: string | null;
  /** The end in one word, where the verb alone does not tell it: "approved" for "gave the go-ahead". */
  readonly end: string | null;
  readonly outcomes: readonly Outcome[];
  readonly isNegated: boolean;
  /** Null where nobody is named: "was closed", "died". */
  readonly doer: Who | null;
  /** What or whom it was done to, or who came to it: "the plan", "the driver" of "the driver died". */
  readonly matter: Who | null;
  /** Stems of what was confirmed or denied, where that is a clause; null else. */
  readonly content: ReadonlySet<string> | null;
}

/** What two assertions differ in; `first`: who did it before the other. */
export type Difference = 'outcome' | 'negation' | 'doer' | 'first' | 'cause' | 'day' | 'place';

/** A longer sentence, in words and signs, is headings and captions run into each other. */
const LONGEST = 75;
const OPEN = /^(?:may|might|could|would|will|'ll|'d|wo|should|can|ca|must|shall|to)$/;
const PASSED_ON = /^(?:vote|voted|votes|manage[sd]?|opt(?:s|ed)?|move[sd]?|chose|choose|went|goes)$/;
const LEFT_UNDONE = /^(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?|neglect(?:s|ed)?)$/;
const STATES =
  /^(?:is|are|was|were|been|'s|'re|remain(?:s|ed)?|stay(?:s|ed)?|stand|stood|plead(?:s|ed)?|found|ruled|declared|pronounced|emerged?|escaped?)$/;
const NOT = /^(?:not|n't|never)$/;

const READ = new WeakMap<PreparedSource, readonly Assertion[]>();

/** What a report tells as done or not done; not what may be, is to be, or was only meant. */
export function readAssertions(source: PreparedSource): readonly Assertion[] {
  const known = READ.get(source);
  if (known) return known;
  const told = source.sentences.flatMap((sentence) => assertionsIn(source, sentence));
  READ.set(source, told);
  return told;
}

function assertionsIn(source: PreparedSource, sentence: SourceSentence): Assertion[] {
  const { tagged, deeds } = sentence.read;
  if (tagged.length > LONGEST) return [];
  const items = chunk(tagged);
  return deeds.flatMap((deed) => {
    const meaning = deed.verb < 0 || isBaseForm(deed, tagged) ? null : meaningOf(deed, tagged);
    if (!meaning || verbGroupOf(deed, tagged).some((lower) => OPEN.test(lower))) return [];
    const told = participantsOf(deed, meaning, items, tagged);
    const isUndone = meaning.isUndone !== (isNegated(deed, tagged) || isNothing(told.matter, tagged));
    return [{ source, sentence, items, deed, word: meaning.word, isNegated: isUndone, ...told }];
  });
}

/** "Urged them to back and pass it": a verb without an ending or an auxiliary tells no deed. */
function isBaseForm({ first, verb }: Deed, tagged: readonly Tagged[]): boolean {
  const lower = tagged[verb]?.lower ?? '';
  if (first !== verb || tagged[verb - 1]?.lower === 'to') return tagged[verb - 1]?.lower === 'to';
  return !/(?:ed|[^s]s|ing)$/.test(lower) && stem(lower) === lower && !SAME_PAST.test(lower);
}

const SAME_PAST = /^(?:shut|cut|hit|put|quit|beat|let|set|hurt|upheld|bid|cost|split|spread)$/;

/** "Found no evidence". */
function isNothing(matter: Who | null, tagged: readonly Tagged[]): boolean {
  return matter?.phrases.some(({ first }) => NO_SUBJECT.test(tagged[first]?.lower ?? '')) ?? false;
}

interface Meaning {
  readonly word: number;
  readonly isUndone: boolean;
  readonly idiom: Idiom | null;
}

/** The word that says what was done: the main verb, the verb that it passes on to, or what stands behind "was". */
function meaningOf({ verb }: Deed, tagged: readonly Tagged[]): Meaning | null {
  const main = tagged[verb];
  if (!main) return null;
  const idiom = idiomAt(verb, tagged);
  if (idiom) return { word: verb, isUndone: false, idiom };
  const [next, behind] = [tagged[verb + 1], tagged[verb + 2]];
  if (next?.lower === 'to' && next.pos === 'PART' && behind?.pos === 'VERB') {
    if (PASSED_ON.test(main.lower)) return { word: verb + 2, isUndone: false, idiom };
    return LEFT_UNDONE.test(main.lower) ? { word: verb + 2, isUndone: true, idiom } : null;
  }
  if (!STATES.test(main.lower)) return { word: verb, isUndone: false, idiom };
  const at = tagged.findIndex(
    ({ pos, stem, lower }, index) =>
      // "Too close to call".
      lower !== 'close' &&
      index > verb &&
      index <= verb + REACH &&
      (pos === 'ADJ' || pos === 'VERB') &&
      outcomesOf(stem, null).length > 0,
  );
  if (at < 0 || tagged[at + 1]?.pos === 'NOUN') return { word: verb, isUndone: false, idiom };
  return { word: at, isUndone: tagged.slice(verb + 1, at).some(({ lower }) => NOT.test(lower)), idiom };
}

/** "Found the former mayor, Ann Reed, not guilty". */
const REACH = 7;

type Participants = Pick<Assertion, 'doer' | 'matter' | 'outcomes' | 'particle' | 'end' | 'content'>;

function participantsOf(
  deed: Deed,
  { word, idiom }: Meaning,
  items: readonly Item[],
  tagged: readonly Tagged[],
): Participants {
  const subject = whoOf(deed);
  if (idiom) return ofIdiom(idiom, subject, items);
  const state =
    word !== deed.verb && tagged[word]?.pos !== 'VERB' ? objectBefore(deed.verb, word, items) : null;
  const object = state ?? objectBehind(word, items, tagged);
  const content = contentOf(word, items, tagged);
  const particle = particleBehind(word, tagged, object);
  const found = subject && isBodyFound(subject, word, tagged);
  const outcomes = found
    ? [DEATH]
    : isEnded(word, object, tagged)
      ? outcomesOf(tagged[word]?.stem ?? '', particle)
      : [];
  const told = { outcomes, particle, content, end: found ? 'dead' : null };
  if (deed.isPassive || object === null || content !== null)
    return { doer: deed.isPassive ? deed.agent : null, matter: subject, ...told };
  return { doer: subject, matter: { phrases: [object], owner: null }, ...told };
}

/** Not "was closing", which has no end yet, nor "opened fire", which opens nothing. */
function isEnded(word: number, object: Phrase | null, tagged: readonly Tagged[]): boolean {
  const lower = tagged[word]?.lower ?? '';
  if (lower.endsWith('ing') && lower !== 'recovering') return false;
  return !(lower.startsWith('open') && object !== null && tagged[object.head]?.lower === 'fire');
}

function ofIdiom(
  { outcomes, objectFrom, end }: Idiom,
  subject: Who | null,
  items: readonly Item[],
): Participants {
  const told = { outcomes, particle: null, content: null, end };
  if (objectFrom === null) return { doer: null, matter: subject, ...told };
  const object = items.find((item) => item.kind === 'noun' && item.phrase.last >= objectFrom);
  if (object?.kind !== 'noun') return { doer: subject, matter: null, ...told };
  return { doer: subject, matter: { phrases: [object.phrase], owner: null }, ...told };
}

const DEATH: Outcome = { matter: 'life', side: 1 };

/** "The body of Dora Finch was found." */
function isBodyFound({ phrases }: Who, word: number, tagged: readonly Tagged[]): boolean {
  if (!/^(?:find|discover|recover)$/.test(tagged[word]?.stem ?? '')) return false;
  return phrases.some(
    ({ head, last }) => last > head && /^(?:body|remains)$/.test(tagged[head]?.lower ?? ''),
  );
}

/** "It said that it had closed the road": the one who says it. */
function whoOf({ subject, frame }: Deed): Who | null {
  return subject?.phrases[0]?.isPronoun && frame?.speaker ? frame.speaker : subject;
}

/** "Found Ann Reed guilty": whom a state is told of. */
function objectBefore(verb: number, word: number, items: readonly Item[]): Phrase | null {
  const found = items.find(
    (item) => item.kind === 'noun' && item.phrase.first > verb && item.phrase.last < word,
  );
  return found?.kind === 'noun' ? found.phrase : null;
}

/** The noun phrase right behind a verb, its adverbs and its particle. */
function objectBehind(word: number, items: readonly Item[], tagged: readonly Tagged[]): Phrase | null {
  let isParted = false;
  const rest = items.slice(placeOf(word, items) + 1);
  for (const [at, item] of rest.entries()) {
    // "The port's pay offer": where "pay" is taken for a verb, the offer is still the object.
    const owned = rest.slice(at + 1, at + 4).find(({ kind }) => kind === 'noun');
    if (item.kind === 'noun' && owned?.kind === 'noun' && tagged[item.phrase.last + 1]?.lower === "'s")
      return { ...owned.phrase, first: item.phrase.first };
    if (item.kind === 'noun') return isWhen(item.phrase, tagged) ? null : item.phrase;
    // "Approved sweeping changes": a participle before its noun.
    if (item.kind === 'verb' && item.group.form === 'gerund' && rest[at + 1]?.kind === 'noun') continue;
    if (item.kind !== 'other' && item.kind !== 'preposition') return null;
    const lower = tagged[item.at]?.lower ?? '';
    if (item.kind === 'preposition' && !PARTICLE.test(lower) && !(isParted && /^(?:with|to)$/.test(lower)))
      return null;
    isParted ||= PARTICLE.test(lower);
  }
  return null;
}

function placeOf(word: number, items: readonly Item[]): number {
  const at = items.findIndex((item) =>
    item.kind === 'verb'
      ? item.group.first <= word && word <= item.group.last
      : 'at' in item && item.at === word,
  );
  return at < 0 ? items.length : at;
}

const PARTICLE = /^(?:down|out|off|up|through|away|ahead)$/;
/** Words for when something was. */
export const WHEN = /day$|^(?:yesterday|today|tonight|week|month|year|morning|evening|night|afternoon)$/;

/** When something was: "died Monday". */
export function isWhen({ head }: Phrase, tagged: readonly Tagged[]): boolean {
  return WHEN.test(tagged[head]?.lower ?? '');
}

function particleBehind(word: number, tagged: readonly Tagged[], object: Phrase | null): string | null {
  const places = [word + 1, ...(object ? [object.last + 1] : [])];
  return places.map((at) => tagged[at]?.lower ?? '').find((lower) => PARTICLE.test(lower)) ?? null;
}

/** "Denied that it had lost the files": the clause behind a verb of speech. */
function contentOf(
  word: number,
  items: readonly Item[],
  tagged: readonly Tagged[],
): ReadonlySet<string> | null {
  const verb = tagged[word];
  if (!verb || cueStrength(verb.lower) === undefined || cueVerb(verb.lower) === undefined) return null;
  const rest = items.slice(placeOf(word, items) + 1);
  const [first, second] = rest;
  const isClause = first?.kind === 'conjunction' || (first?.kind === 'noun' && second?.kind === 'verb');
  if (!isClause) return null;
  return new Set(tagged.slice(word + 1).flatMap(({ content, stem }) => (content ? [stem] : [])));
}
