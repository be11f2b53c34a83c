import { isStopWord } from '../../domain/text/tokens.js';
import type { Person } from '../read/find-people.js';
import { appositionLength } from '../read/find-role.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { applyEdits, type Edit } from '../rewrite/edits.js';
import { findMentions, type Mention } from '../rewrite/find-mentions.js';

/** A text in which people are named as a reader needs it, and the sentences that introduced them. */
export interface Introduced {
  readonly text: string;
  readonly from: readonly SourceSentence[];
}

const COURTESY = /\b(?:Mr|Mrs|Ms|Miss)\.? $/;

/**
 * Names people in full, with their role, where the brief mentions them first, and by the short form later.
 * Without `withRoles` the name alone is put in full. `met` holds the full names that a reader has met; it grows.
 */
export function introducePeople(
  text: string,
  source: SourceText,
  met: Set<string>,
  others: readonly SourceText[] = [],
  withRoles = true,
): Introduced {
  const edits: Edit[] = [];
  const from: SourceSentence[] = [];
  const here = new Set<string>();
  for (const found of findMentions(text, withOthersPeople(source, others))) {
    const known = withRoles
      ? knownRole(found.person, source, others)
      : { person: { ...found.person, before: null, after: null }, source };
    const mention = { ...found, person: known.person };
    const { person } = mention;
    if (isNamesake(text, mention)) continue;
    const isNew = !met.has(person.full) && !here.has(person.full);
    here.add(person.full);
    const edit = isNew
      ? introduce(text, mention)
      : isRoleNew(text, mention, met)
        ? null
        : shortenMention(text, mention);
    if (isNew && isBare(text, mention, edit)) met.add(withoutRoleOf(person));
    if (!edit) continue;
    edits.push(edit);
    if (isNew) from.push(...introductions(known.person, known.source));
  }
  for (const full of here) met.add(full);
  return edits.length === 0 ? { text, from: [] } : { text: applyEdits(text, edits), from };
}

/** The mark in `met` of somebody whom a reader has met by name alone, though a source has a role for them. */
const withoutRoleOf = ({ full }: Person): string => `${full}, by name alone`;

function isBare(text: string, { person, start, end }: Mention, edit: Edit | null): boolean {
  if ((person.before ?? person.after) === null) return false;
  return edit === null ? !isDescribed(text, start, end) : edit.replacement === person.full;
}

/** The first place that tells the role of somebody whom a reader has met without one. */
function isRoleNew(text: string, mention: Mention, met: Set<string>): boolean {
  const mark = withoutRoleOf(mention.person);
  return met.has(mark) && isDescribed(text, mention.start, mention.end) && met.delete(mark);
}

/** What is called after somebody: "a former Ruiz campaign adviser", "Ruiz administration officials". */
const CALLED_AFTER =
  /^ (?:administration|campaign|family|aides?|advis[eo]rs?|all(?:y|ies)|officials?|supporters?|loyalists?|presidency|era|team|government|regime|foundation|donors?|voters?|backers?|appointees?|nominees?|lawyers?|rall(?:y|ies)|cabinet|children|estate|years)\b/;

/** "The Ruiz administration" is named after her: nobody is met there. */
function isNamesake(text: string, { start, end }: Mention): boolean {
  const behind = text.slice(end);
  return CALLED_AFTER.test(behind) || (/\bthe $/i.test(text.slice(0, start)) && /^ \p{Ll}/u.test(behind));
}

/** A source that calls somebody by the last name alone means whom the others name in full. */
function withOthersPeople(source: SourceText, others: readonly SourceText[]): SourceText {
  const named = (person: Person): string => person.full.split(' ').at(-1) ?? person.full;
  const own = new Set(source.people.map(named));
  const foreign = new Map<string, Person | null>();
  for (const person of others.flatMap(({ people }) => people)) {
    const last = named(person);
    if (own.has(last) || person.short !== last) continue;
    const known = foreign.get(last);
    // Two of one name: nobody can tell which.
    foreign.set(last, known === undefined || known?.full === person.full ? (known ?? person) : null);
  }
  const people = [...foreign.values()].filter((person) => person !== null);
  return people.length === 0 ? source : { ...source, people: [...source.people, ...people] };
}

/** The person as the first source that tells a role has them; the sentence's own source first. */
function knownRole(
  person: Person,
  source: SourceText,
  others: readonly SourceText[],
): { person: Person; source: SourceText } {
  const home = others.find(({ people }) => people.includes(person)) ?? source;
  // A source that names somebody once has no short form of the name; another one may.
  const short = person.short ?? shortElsewhere(person, others);
  const own = { person: { ...person, short }, source: home };
  if (person.before !== null || (person.after !== null && !BARE_ROLE.test(person.after))) return own;
  for (const other of others) {
    const same = other.people.find(
      ({ full, before, after }) =>
        full === person.full && (before ?? (BARE_ROLE.test(after ?? '') ? null : after)) !== null,
    );
    if (same) return { person: { ...same, short }, source: other };
  }
  return own;
}

/** "The engineer" is known to its own source's readers. */
const BARE_ROLE = /^the \p{Ll}+$/u;

function shortElsewhere({ full }: Person, others: readonly SourceText[]): string | null {
  const same = others.flatMap(({ people }) => people).find((other) => other.full === full && other.short);
  return same?.short ?? null;
}

/** The sentences that name somebody in full and that tell their role. */
function introductions({ start, roleAt }: Person, { sentences }: SourceText): SourceSentence[] {
  const holds = (at: number) => sentences.find((sentence) => sentence.start <= at && at < sentence.end);
  return [...new Set([holds(start), holds(roleAt)])].filter((sentence) => sentence !== undefined);
}

/** The full name with its role, where a reader meets somebody and the sentence does not say who that is. */
function introduce(text: string, { person, start, end, isFull }: Mention): Edit | null {
  if (isFull && ((person.before ?? person.after) === null || isDescribed(text, start, end))) return null;
  const courtesy = courtesyBefore(text, start) + roleLengthBefore(text, start, person.before);
  const from = start - courtesy;
  return { start: from, end, replacement: firstForm(text.slice(0, from), text.slice(end), person) };
}

/** A word that says nothing of whom it stands before: a verb, a preposition, a conjunction. */
const LEADS_TO_NAME =
  /\b(?:\p{Ll}+ed|said|says|told|wrote|by|from|to|with|and|that|as|but|when|while|after|of|for|if|because|whether|about|against|on|at|under|than|like|where|since|until|before|behind|over|between|including|how|why|or|so) $/u;

/** Whether the name stands where it could stand without any word for who that is: "if Ruiz", "After Ruiz". */
const leadsToName = (before: string): boolean =>
  LEADS_TO_NAME.test(before.replace(/^\p{Lu}(?=\p{Ll}+ $)/u, (capital) => capital.toLowerCase()));

/** A role, title or description stands beside the name already. */
function isDescribed(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  // "Presidents Ana Ruiz and Piet Osei": the plural before them says what both are.
  if (/\b\p{L}+s (?:\p{Lu}[\p{L}.’'-]+,? ){1,5}and $/u.test(before)) return true;
  const leads = leadsToName(before);
  if (!leads && /\p{Lu}[\p{L}.]+,? $/u.test(before) && !/^\p{Lu}\p{L}+, $/u.test(before)) return true;
  if (!leads && /(?<![,”"] )\b\p{Ll}+ $/u.test(before)) return true;
  return (
    /^, (?!\p{Ll}+(?:ing|ed)\b|and\b|but\b)/u.test(text.slice(end)) ||
    /, $/.test(before) ||
    /^ (?:of|from|at|for)\b/.test(text.slice(end))
  );
}

function firstForm(before: string, after: string, person: Person): string {
  const opens = before === '' || /[,”"] $/.test(before) || leadsToName(before);
  // A title in capitals stands wherever the name does; "port director" needs its place.
  const isTitle = /^(?:\p{Lu}[\p{L}.]+ ?)+$/u.test(person.before ?? '');
  if (person.before !== null && (opens || isTitle)) return `${person.before} ${person.full}`;
  if (person.after !== null && /^ \p{Ll}/u.test(after) && !/^ (?:and|or)\b/.test(after))
    return `${person.full}, ${person.after},`;
  if (person.after !== null && after.startsWith('.')) return `${person.full}, ${person.after}`;
  const title = /^[’']s? /.test(after) ? falseTitle(person.after) : null;
  if (title !== null) return `${title} ${person.full}`;
  return person.full;
}

/** "The harbor master" as it stands before a name that owns something: "harbor master Solveig Brandt’s staff". */
function falseTitle(role: string | null): string | null {
  const words = role?.replace(/^(?:the|an?|\p{Lu}[\p{L}-]+[’']s) (?:\p{L}+[’']s )?/u, '') ?? '';
  return words !== role &&
    /^\p{Ll}+(?:[ -]\p{Ll}+){0,2}$/u.test(words) &&
    !/\b(?:of|in|who|at|for)\b/.test(words)
    ? words
    : null;
}

/** Somebody whom the reader has met: the short form, without courtesy title or a role told before. */
function shortenMention(text: string, { person, start, end, isFull }: Mention): Edit | null {
  const courtesy = courtesyBefore(text, start);
  const told = isFull || person.after === null ? 0 : repeatedRole(text.slice(end), person.after);
  if (told > 0) return withoutRole(person.short ?? person.full, text, start - courtesy, end + told);
  if (!isFull || person.short === null || person.short === person.full)
    return courtesy > 0 ? { start: start - courtesy, end: start, replacement: '' } : null;
  const behind = text.slice(end);
  const apposition = appositionLength(behind);
  // ", 17, of Mill Lane, was shot": its first comma needs the second.
  if (apposition > 0 && /^ (?:of|from|at|in)\b[^,.;]{2,80},/.test(behind.slice(apposition))) return null;
  if (apposition > 0) return withoutRole(person.short, text, start, end + apposition);
  const role = roleLengthBefore(text, start, person.before);
  if (role > 0) {
    return opensTitle(text, start - role) ? { start: start - role, end, replacement: person.short } : null;
  }
  if (!/^(?:[’']s)? \p{Ll}/u.test(behind) || /^ (?:of|from|at|and|or)\b/.test(behind)) return null;
  // "Bill and Melinda Gates": the last name is that of both.
  return /\p{Lu}\p{L}+ (?:(?:and|&) )?$/u.test(text.slice(0, start))
    ? null
    : { start, end, replacement: person.short };
}

const SPEAKS = /^(?:said|says|told|tells|added|adds|wrote|writes)$/;
const OWNS = /^(?:the|an?|its|their|his|her|our|my|your|this|that|these|those)$/;

/**
 * Whether a whole title begins here. "Education Secretary Ana Ruiz" may have been met as "Secretary", and "majority
 * leader" as "leader": half of a title cannot go, and neither can what stands behind an article.
 */
function opensTitle(text: string, at: number): boolean {
  const word = /([\p{L}\p{N}’'.-]+) $/u.exec(text.slice(0, at))?.[1]?.toLowerCase();
  if (word === undefined) return true;
  // "US President Joe Biden": a name in capitals is no "us".
  const isName = /(?<![\p{L}])\p{Lu}{2,} $/u.test(text.slice(0, at));
  const isGrammar = isStopWord(word) && !isName;
  // "Actress and activist Rose Mill": a role that is half of two.
  return SPEAKS.test(word) || (isGrammar && !OWNS.test(word) && !/^(?:and|or)$/.test(word));
}

/**
 * The name alone. What goes on behind the role keeps its comma: "Sung, who was held", "said Ruiz, and the boats
 * sailed". What goes on about the role ("president of the union, which has 40 members") keeps the role.
 */
function withoutRole(name: string, text: string, start: number, end: number): Edit | null {
  const rest = text.slice(end);
  if (/^ (?:which|whose|where|that)\b/.test(rest)) return null;
  const speaks = /\b(?:said|says|told|added|wrote) $/.test(text.slice(0, start));
  const goesOn =
    /^ whom?\b/.test(rest) || (speaks && /^ (?:and|but|while|though|although|because)\b/.test(rest));
  return { start, end, replacement: goesOn ? `${name},` : name };
}

/** Length of the role right before a name, where it is the one that the reader has been told. */
function roleLengthBefore(text: string, start: number, role: string | null): number {
  const words = role === null ? '' : `${role} `;
  return words !== '' && text.slice(0, start).toLowerCase().endsWith(words.toLowerCase()) ? words.length : 0;
}

/** Length of the role behind a short name, with its commas, where it is the one that the reader has been told. */
function repeatedRole(behind: string, role: string): number {
  const apposed = `, ${role},`;
  return behind.startsWith(apposed) ? apposed.length : 0;
}

function courtesyBefore(text: string, start: number): number {
  return COURTESY.exec(text.slice(0, start))?.[0].length ?? 0;
}
