import { isStopWord } from '../../domain/text/tokens.js';
import { joined } from '../read/joined.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { type Edit, openWithCapital } from './edits.js';
import { equate } from './equate.js';
import { hasOrphanOwner, hasOrphanPeople, namesOnlySubject, namesPerson } from './find-antecedent.js';
import { leansOnContext } from './find-dangling.js';
import { findOrphanIt, hasOrphanThere, nameOrphan } from './find-orphan-it.js';
import { type Reading, readOwnWords } from './reading.js';
import { resolveOwnerAhead, resolvePerson } from './resolve-person.js';
import {
  isExpletive,
  type ResolvedThing,
  resolveActor,
  resolvePlural,
  speakerBefore,
} from './resolve-thing.js';

/** Edits that put names for pronouns, with the sentences that hold the names; or why it cannot be done. */
export type References =
  | { readonly edits: readonly Edit[]; readonly from: readonly SourceSentence[] }
  | { readonly fault: string };

const NOTHING: References = { edits: [], from: [] };
const GENDERED = /\b(?:he|she|him|his|her|hers|himself|herself)\b/gi;
const SPEECH_BEHIND = new RegExp(
  joined(String.raw`
    ^(?:['’]s)? (?:(?:has|had|also|later|then) )?(?:said|says|told|added|adds|wrote|writes|tweeted|
    argued|explained|noted|warned|continued|insisted|recalled|replied|asked|acknowledged|concluded|
    joked|testified|stated)\b`),
);

/** Resolves what the sentence's pronouns stand for. `bodyStart` is where the sentence proper begins. */
export function resolveReferences(
  sentence: SourceSentence,
  source: SourceText,
  bodyStart: number,
  known: ReadonlySet<string>,
): References {
  const reading = readOwnWords(sentence, source, bodyStart);
  const opening = openWithCapital(reading.own.slice(bodyStart));
  const thing = resolveOpening(opening, reading);
  if ('fault' in thing) return thing;
  const tag = resolveTag(reading);
  // What the tag's pronoun stands for is known now.
  const rest = tag.edits.length > 0 ? opening.replace(/,? it \p{Ll}+\.$/u, '.') : opening;
  if (leansOnContext(rest, known)) return { fault: 'leans on the sentence before it' };
  const people = resolvePeople(reading);
  if ('fault' in people) return people;
  if (hasOrphanPeople(reading)) return { fault: 'speaks of people who are named elsewhere' };
  if (hasOrphanOwner(reading) || hasOrphanThere(reading))
    return { fault: 'speaks of something that is named elsewhere' };
  const object = resolveObject(reading, thing.edits[0]?.replacement ?? null);
  if ('fault' in object) return object;
  return {
    edits: [...thing.edits, ...people.edits, ...object.edits, ...tag.edits],
    from: [...thing.from, ...people.from, ...object.from, ...tag.from],
  };
}

/** "Carraway will run it": what the sentence before names takes the place of the word, where there is no doubt. */
function resolveObject(reading: Reading, actor: string | null): References {
  const orphan = findOrphanIt(reading);
  if (!orphan) return NOTHING;
  const { at, word } = orphan;
  const named = nameOrphan(reading, word, actor);
  if (!named) return { fault: 'speaks of something that is named elsewhere' };
  return {
    edits: [{ start: at, end: at + word.length, replacement: named.words }],
    from: [named.sentence],
  };
}

/** "It plans …", "Their shares …": the actor of the sentence before. */
function resolveOpening(opening: string, reading: Reading): References {
  const pronoun = /^(?:It|Its|They|Their|Them|Theirs|Itself|Themselves)\b/.exec(opening)?.[0];
  const equated = equate(opening);
  if (equated) {
    const { bodyStart } = reading;
    const edits = equated.map(({ start, end, replacement }) => ({
      start: start + bodyStart,
      end: end + bodyStart,
      replacement,
    }));
    return { edits, from: [] };
  }
  if (pronoun === undefined || isExpletive(opening)) return NOTHING;
  const thing = thingBehind(pronoun, opening, reading);
  if (!thing) return { fault: 'opens with a word whose meaning stands elsewhere' };
  const replacement = /^(?:Its|Their)$/.test(pronoun) ? possessiveOf(thing.words) : thing.words;
  const start = reading.bodyStart;
  return { edits: [{ start, end: start + pronoun.length, replacement }], from: [thing.sentence] };
}

function thingBehind(pronoun: string, opening: string, { sentence, source }: Reading): ResolvedThing | null {
  if (pronoun === 'They' || pronoun === 'Their') return resolvePlural(sentence, source);
  return pronoun === 'It' || pronoun === 'Its' ? resolveActor(opening, sentence, source) : null;
}

/** ", it said" at the end: the speaker of the sentence before takes the pronoun's place. */
function resolveTag({ own, sentence, source }: Reading): Exclude<References, { fault: string }> {
  const match = /, it (?:said|says|added|adds|reported|announced|estimated)\.$/.exec(own);
  const speaker = match ? speakerBefore(sentence, source) : null;
  if (!match || !speaker) return { edits: [], from: [] };
  const start = match.index + 2;
  const replacement = speaker.words.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
  return { edits: [{ start, end: start + 2, replacement }], from: [speaker.sentence] };
}

/** The first "he" and the first "she" decide; the rest of the sentence follows them. */
function resolvePeople(reading: Reading): References {
  const edits: Edit[] = [];
  const from: SourceSentence[] = [];
  const settled = new Set<'f' | 'm'>();
  for (const { 0: word, index: at } of reading.own.matchAll(GENDERED)) {
    const gender = /^(?:she|hers?|herself)$/i.test(word) ? 'f' : 'm';
    if (at < reading.bodyStart || settled.has(gender)) continue;
    settled.add(gender);
    const mustResolve = at === reading.bodyStart || isSpeechTag(word, at, reading.own);
    if (!mustResolve && namesPerson(reading, at)) continue;
    const resolved =
      resolvePerson(gender, reading.sentence, reading.source) ??
      (at === reading.bodyStart ? resolveOwnerAhead(gender, reading.sentence, reading.source) : null);
    if (!resolved && at > reading.bodyStart && namesOnlySubject(reading, at)) continue;
    if (!resolved) return { fault: 'speaks of someone who is named elsewhere' };
    const name = resolved.person.short ?? resolved.person.full;
    const end = at + word.length;
    const isPossessive =
      /^his$/i.test(word) || (/^her$/i.test(word) && isFollowedByNoun(reading.own.slice(end)));
    edits.push({ start: at, end, replacement: isPossessive ? possessiveOf(name) : name });
    from.push(resolved.sentence);
  }
  return { edits, from };
}

/** ", he said" and "he said:" name the speaker, who is hardly ever somebody named in what is said. */
function isSpeechTag(word: string, at: number, own: string): boolean {
  if (!/^s?he$/i.test(word)) return false;
  const head = own.slice(0, at);
  return SPEECH_BEHIND.test(own.slice(at + word.length)) && (/[,”"’]\s*$/.test(head) || head.trim() === '');
}

/** "her staff" is a possessive, "her to the quay" is not. */
function isFollowedByNoun(text: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text)?.[1];
  return next !== undefined && (next === 'own' || !isStopWord(next));
}

function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
