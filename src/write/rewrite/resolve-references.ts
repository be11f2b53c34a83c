import type { FoundName } from '../../domain/text/names.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { type Edit, openWithCapital } from './edits.js';
import { leansOnContext } from './find-dangling.js';
import { findMentions } from './find-mentions.js';
import { resolvePerson } from './resolve-person.js';
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

const GENDERED = /\b(he|she|him|his|her|hers|himself|herself)\b/gi;
const SPEECH_BEHIND = new RegExp(
  joined(String.raw`
      ^(?:['’]s)? (?:(?:has|had|also|later|then) )?(?:said|says|told|added|adds|wrote|writes|tweeted|
      argued|explained|noted|warned|continued|insisted|recalled|replied|asked|acknowledged|concluded|
      joked|testified|stated)\b`),
);
/** "When he arrived, Ruiz said …": the name follows. */
const FRONTED = new RegExp(
  joined(String.raw`
      ^(?:When|While|After|Before|As|Although|Though|If|Since|In|During|With|On|At|For|Despite|By|
      Because|Unlike|Like)\b`),
);
const PERSON_NOUN = new RegExp(
  joined(String.raw`
      \b(?:man|woman|boy|girl|teen(?:ager)?|child|officer|official|driver|victim|suspect|student|
      teacher|mother|father|son|daughter|brother|sister|wife|husband|president|minister|senator|
      governor|mayor|king|queen|pope|player|coach|person|someone|anyone|everyone|nobody|spokes(?:man|
      woman|person)|lawyer|attorney|judge|doctor|nurse|worker|employee|friend|pilot|soldier|farmer|
      researcher|scientist|expert|analyst|leader|chief|director|executive|founder|actor|actress|singer|
      author|professor|candidate|nominee|artist|patient|resident|customer|owner|who)\b`),
  'i',
);
const PLURAL_BEFORE = new RegExp(
  joined(String.raw`
      \b(?!(?:does|has|was|is|says|this|its|his|as|us|less|yes|plus|always|across|unless|besides|
      perhaps|news|business|process|series|whereas|towards|thus|previous|various|who['’]s|it['’]s|
      that['’]s|Mrs|Ms|Congress|virus|campus|press|loss|class|boss|gas|bus|crisis|basis|
      analysis)\b)\p{L}{2,}s\b|\b(?:people|police|men|women|children|and|team|group|family|company|
      government|staff|public|couple|crew|those|everyone|anyone|who|each|majority)\b`),
  'iu',
);

/** Resolves what the sentence's pronouns stand for. `bodyStart` is where the sentence proper begins. */
export function resolveReferences(
  sentence: SourceSentence,
  source: SourceText,
  bodyStart: number,
  known: ReadonlySet<string>,
): References {
  const own = outsideQuotations(sentence.text);
  const opening = openWithCapital(own.slice(bodyStart));
  const thing = resolveOpeningThing(opening, sentence, source);
  if (thing === 'unknown') return { fault: 'opens with a word whose meaning stands elsewhere' };
  const tag = resolveTag(own, sentence, source);
  const rest = tag ? opening.replace(/,? it \p{Ll}+\.$/u, '.') : opening;
  if (leansOnContext(rest, known)) return { fault: 'leans on the sentence before it' };
  const people = resolvePeople(own, bodyStart, sentence, source);
  if ('fault' in people) return people;
  if (tag) return { edits: [...people.edits, tag.edit], from: [...people.from, tag.from] };
  if (thing === null) return people;
  const possessive = /^(?:Its|Their)\b/.test(opening);
  const length = opening.match(/^\p{L}+/u)?.[0].length ?? 0;
  const replacement = possessive ? possessiveOf(thing.words) : thing.words;
  return {
    edits: [{ start: bodyStart, end: bodyStart + length, replacement }, ...people.edits],
    from: [thing.sentence, ...people.from],
  };
}

/** ", it said" at the end: the speaker of the sentence before takes the pronoun's place. */
function resolveTag(
  own: string,
  sentence: SourceSentence,
  source: SourceText,
): { readonly edit: Edit; readonly from: SourceSentence } | null {
  const match = /, it (?:said|says|added|adds|reported|announced|estimated)\.$/.exec(own);
  const speaker = match ? speakerBefore(sentence, source) : null;
  if (!match || !speaker) return null;
  const start = match.index + 2;
  const words = speaker.words.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
  return { edit: { start, end: start + 2, replacement: words }, from: speaker.sentence };
}

function resolveOpeningThing(
  opening: string,
  sentence: SourceSentence,
  source: SourceText,
): ResolvedThing | 'unknown' | null {
  if (/^(?:They|Their)\b/.test(opening)) return resolvePlural(sentence, source) ?? 'unknown';
  if (/^(?:Them|Theirs|Itself|Themselves)\b/.test(opening)) return 'unknown';
  if (!/^Its?\b/.test(opening) || isExpletive(opening)) return null;
  return resolveActor(opening, sentence, source) ?? 'unknown';
}

function resolvePeople(
  own: string,
  bodyStart: number,
  sentence: SourceSentence,
  source: SourceText,
): References {
  const edits: Edit[] = [];
  const from: SourceSentence[] = [];
  const settled = new Set<'f' | 'm'>();
  for (const match of own.matchAll(GENDERED)) {
    const at = match.index;
    const word = match[0].toLowerCase();
    const gender =
      word.startsWith('h') && /^(?:her|hers|herself)$/.test(word) ? 'f' : word === 'she' ? 'f' : 'm';
    if (at < bodyStart || settled.has(gender)) continue;
    const behind = own.slice(at + word.length);
    const mustResolve = at === bodyStart || isSpeechTag(word, own.slice(0, at), behind);
    if (!mustResolve && hasAntecedent(own, bodyStart, at, sentence, source)) {
      settled.add(gender);
      continue;
    }
    const resolved = resolvePerson(gender, sentence, source);
    if (!resolved && at > bodyStart && isOnlySubject(own, bodyStart, at, source)) {
      settled.add(gender);
      continue;
    }
    if (!resolved) return { fault: 'speaks of someone who is named elsewhere' };
    settled.add(gender);
    const name = resolved.person.short ?? resolved.person.full;
    const isPossessive = word === 'his' || (word === 'her' && /^ \p{Ll}/u.test(behind));
    edits.push({ start: at, end: at + word.length, replacement: isPossessive ? possessiveOf(name) : name });
    from.push(resolved.sentence);
  }
  const they = /\b(?:they|them|their|theirs)\b/i.exec(own.slice(bodyStart));
  const named = they
    ? namesBetween(source, sentence.start + bodyStart, sentence.start + bodyStart + they.index)
    : [];
  const isFronted = they !== null && they.index < 40 && FRONTED.test(own.slice(bodyStart));
  if (
    they &&
    !isFronted &&
    named.length < 2 &&
    !PLURAL_BEFORE.test(own.slice(bodyStart, bodyStart + they.index))
  )
    return { fault: 'speaks of people who are named elsewhere' };
  if (hasOrphanThing(own.slice(bodyStart), sentence.start + bodyStart, source))
    return { fault: 'speaks of something that is named elsewhere' };
  return { edits, from };
}

/** "Carraway will run it": an object that nothing before it in the sentence names. */
function hasOrphanThing(body: string, offset: number, source: SourceText): boolean {
  const match = /\b(?:it|them)\b/.exec(body);
  if (!match || match.index === 0) return false;
  if (/^it \p{Ll}+\.$/u.test(body.slice(match.index))) return false;
  const before = body.slice(0, match.index);
  if (
    new RegExp(
      joined(String.raw`
        \b(?:that|whether|if|as|because|when|while|where|how|what|why|and|but|said|says|say|told \S+|or|
        than|until|before|after|though|although|making|make|makes|made|find|finds|found|think|thinks|
        believes?|calling|called|considers?|so),? $`),
      'i',
    ).test(before)
  )
    return false;
  if (namesBetween(source, offset, offset + before.length).length > 1) return false;
  return (
    !/\b(?:the|a|an|its|his|her|their|this|that|these|some|any|each|every|no|one|two|three|more|\d+)\b/i.test(
      before,
    ) && !PLURAL_BEFORE.test(before)
  );
}

/** ", he said" and "he said:" name the speaker, who is hardly ever somebody named in what is said. */
function isSpeechTag(word: string, before: string, behind: string): boolean {
  if (word !== 'he' && word !== 'she') return false;
  return SPEECH_BEHIND.test(behind) && (/[,”"’]\s*$/.test(before) || before.trim() === '');
}

/** "Ruiz plans to run again, she said": nobody else is named and the name opens the sentence. */
function isOnlySubject(own: string, bodyStart: number, at: number, source: SourceText): boolean {
  const mentions = findMentions(own.slice(bodyStart), source);
  const people = new Set(mentions.map(({ person }) => person));
  const first = mentions[0];
  return people.size === 1 && first !== undefined && first.start < 25 && first.end < at - bodyStart;
}

function hasAntecedent(
  own: string,
  bodyStart: number,
  at: number,
  sentence: SourceSentence,
  source: SourceText,
): boolean {
  const before = own.slice(bodyStart, at);
  const people = findMentions(before, source).length;
  // "O'Rourke called him": the object is somebody else than the subject.
  const isObject = /^(?:him|her\b(?! \p{Ll}))/u.test(own.slice(at));
  if (
    isObject &&
    people < 2 &&
    !/,|\b(?:that|who|whom|when|because|after|before|and|but|if|while|as|for|of|with|about|to)\b/.test(before)
  )
    return false;
  if (people > 0 || PERSON_NOUN.test(before)) return true;
  const names = namesBetween(source, sentence.start + bodyStart, sentence.start + at).filter(
    ({ start, text }) =>
      !/^\p{Lu}{2,}$/u.test(text) &&
      !/\b(?:in|at|from|near|to|on|of) (?:the )?$/i.test(own.slice(0, start - sentence.start)),
  );
  if (names.length > 0) return true;
  const isFronted = FRONTED.test(before);
  return isFronted && findMentions(own.slice(at), source).length > 0;
}

function namesBetween(source: SourceText, from: number, to: number): readonly FoundName[] {
  return source.names.filter(({ start, end }) => from <= start && end <= to);
}

function possessiveOf(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}
