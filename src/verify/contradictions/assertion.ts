import type { Deed, Phrase, Tagged, Who } from '../../domain/clauses.js';
import { cueStrength, cueVerb } from '../attribution/cue-words.js';
import { chunk, type Item } from '../clauses/chunks.js';
import { isNegated, NO_SUBJECT, verbGroupOf } from '../clauses/manner.js';
import type { PreparedSource, SourceSentence } from '../reading/prepare-source.js';
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
  readonly outcomes: readonly Outcome[];
  readonly isNegated: boolean;
  /** Null where nobody is named: "was closed", "died". */
  readonly doer: Who | null;
  /** What or whom it was done to, or who came to it: "the plan", "the driver" of "the driver died". */
  readonly matter: Who | null;
  /** Stems of what was confirmed or denied, where that is a clause; null else. */
  readonly content: ReadonlySet<string> | null;
}

/** A longer sentence, in words and signs, is headings and captions run into each other. */
const LONGEST = 75;
const OPEN = /^(?:may|might|could|would|will|'ll|'d|wo|should|can|ca|must|shall|to)$/;
const PASSED_ON = /^(?:vote|voted|votes|manage[sd]?|opt(?:s|ed)?|move[sd]?|chose|choose|went|goes)$/;
const LEFT_UNDONE = /^(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?|neglect(?:s|ed)?)$/;
const STATES =
  /^(?:is|are|was|were|been|'s|'re|remain(?:s|ed)?|stay(?:s|ed)?|stand|stood|plead(?:s|ed)?|found|ruled|declared|pronounced|emerged?|escaped?)$/;
const NOT = /^(?:not|n't|never)$/;

/** What a report tells as done or not done; not what may be, is to be, or was only meant. */
export function readAssertions(source: PreparedSource, sentence: SourceSentence): Assertion[] {
  const { tagged, deeds } = sentence.read;
  if (tagged.length > LONGEST) return [];
  const items = chunk(tagged);
  return deeds.flatMap((deed) => {
    const meaning = deed.verb < 0 ? null : meaningOf(deed, tagged);
    if (!meaning || verbGroupOf(deed, tagged).some((lower) => OPEN.test(lower))) return [];
    const told = participantsOf(deed, meaning, items, tagged);
    const isUndone = meaning.isUndone !== (isNegated(deed, tagged) || isNothing(told.matter, tagged));
    return [{ source, sentence, items, deed, word: meaning.word, isNegated: isUndone, ...told }];
  });
}

/** "Found no evidence". */
function isNothing(matter: Who | null, tagged: readonly Tagged[]): boolean {
  return matter?.phrases.some(({ first }) => NO_SUBJECT.test(tagged[first]?.lower ?? '')) ?? false;
}

interface Meaning {
  readonly word: number;
  readonly isUndone: boolean;
}

/** The word that says what was done: the main verb, the verb that it passes on to, or what stands behind "was". */
function meaningOf({ verb }: Deed, tagged: readonly Tagged[]): Meaning | null {
  const main = tagged[verb];
  if (!main) return null;
  const [next, behind] = [tagged[verb + 1], tagged[verb + 2]];
  if (next?.lower === 'to' && next.pos === 'PART' && behind?.pos === 'VERB') {
    if (PASSED_ON.test(main.lower)) return { word: verb + 2, isUndone: false };
    return LEFT_UNDONE.test(main.lower) ? { word: verb + 2, isUndone: true } : null;
  }
  if (!STATES.test(main.lower)) return { word: verb, isUndone: false };
  const at = tagged.findIndex(
    ({ pos, stem }, index) =>
      index > verb &&
      index <= verb + REACH &&
      (pos === 'ADJ' || pos === 'VERB') &&
      outcomesOf(stem, null).length > 0,
  );
  if (at < 0 || tagged[at + 1]?.pos === 'NOUN') return { word: verb, isUndone: false };
  return { word: at, isUndone: tagged.slice(verb + 1, at).some(({ lower }) => NOT.test(lower)) };
}

/** "Found the former mayor, Ann Reed, not guilty". */
const REACH = 7;

type Participants = Pick<Assertion, 'doer' | 'matter' | 'outcomes' | 'particle' | 'content'>;

function participantsOf(
  deed: Deed,
  { word }: Meaning,
  items: readonly Item[],
  tagged: readonly Tagged[],
): Participants {
  const state =
    word !== deed.verb && tagged[word]?.pos !== 'VERB' ? objectBefore(deed.verb, word, items) : null;
  const object = state ?? objectBehind(word, items, tagged);
  const subject = whoOf(deed);
  const content = contentOf(word, items, tagged);
  const particle = particleBehind(word, tagged, object);
  const outcomes = outcomesOf(tagged[word]?.stem ?? '', particle);
  const end = { outcomes, particle, content };
  if (deed.isPassive || object === null || content !== null)
    return { doer: deed.isPassive ? deed.agent : null, matter: subject, ...end };
  return { doer: subject, matter: { phrases: [object], owner: null }, ...end };
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
  for (const item of items.slice(placeOf(word, items) + 1)) {
    if (item.kind === 'noun') return isWhen(item.phrase, tagged) ? null : item.phrase;
    // "Approved sweeping changes": a participle before its noun.
    if (
      item.kind === 'verb' &&
      item.group.form === 'gerund' &&
      items[items.indexOf(item) + 1]?.kind === 'noun'
    )
      continue;
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
