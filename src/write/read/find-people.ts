import { genderOfFirstName, isFirstName } from '../../domain/text/first-names.js';
import type { FoundName } from '../../domain/text/names.js';
import { apposedRole, roleAfter, roleBefore, roleInSentence, wholeRole, workAfter } from './find-role.js';
import { joined } from './joined.js';
import { outsideQuotations } from './outside-quotations.js';

/** A person as a source introduces them. */
export interface Person {
  /** The longest form of the name: "Ana Ruiz". */
  readonly full: string;
  /** The form the source uses alone afterwards ("Ruiz"; "Kim" for Kim Jong Un), or null. */
  readonly short: string | null;
  readonly gender: 'f' | 'm' | null;
  /** Title or role as it stands before the name: "Mayor", "port director". */
  readonly before: string | null;
  /** Role as it stands behind the name: "the port's director". */
  readonly after: string | null;
  /** Where the full name stands first. */
  readonly start: number;
  readonly end: number;
  /** Where the text tells the role; that of the full name where it tells none. */
  readonly roleAt: number;
}

const NOT_A_PERSON = new RegExp(
  joined(String.raw`
      \b(?:Inc|Corp|Co|Ltd|LLC|University|College|School|Institute|Ministry|Department|Bank|Group|
      Committee|Commission|Court|House|Party|Union|Association|Street|Avenue|Road|County|City|Council|
      Office|Agency|Times|Post|News|Journal|Press|Wire|Center|Centre|Museum|Hospital|Church|Park|River|
      Lake|Island|Valley|Airport|Station|Authority|Act|Bill|Law|Award|Prize|Cup|League|Games|Day|Week|
      Foundation|Fund|Society|Company|Systems|Technologies|Labs?|Studios?|Airlines|Motors|Energy|
      Capital|Partners|Holdings|Media|Network|Street|State|States|America|American|Africa|Europe|Asia|
      World|National|International|Senate|Congress|Parliament|Army|Navy|Force|Police|North|South|East|
      West|New|San|Los|Saint|Port|Fort|Mount|Black|White|Red|Green|Blue|Democrats?|Republicans?|Street|
      Building|Tower|Hall|Bay|Beach|Hill|Hills|Creek|Springs|Square)\b`),
);
const SPEECH = joined(`
  (?:said|says|told|tells|added|adds|wrote|writes|tweeted|argued|argues|explained|explains|noted|
  notes|warned|warns|announced|claimed|insisted|testified|recalled|replied|asked|acknowledged|denied|
  confirmed|vowed|pledged|urged|predicted|suggested|admitted|declined|spoke|resigned|thinks|believes)`);
/** "A spokeswoman, Annick Dufresne, said": the comma behind a name may close what stands before it. */
const SPEECH_AFTER = new RegExp(`^(?:,[^.;]{3,90})?,? (?:has |had |also )?${SPEECH}\\b`);
const SPEECH_BEFORE = new RegExp(`\\b${SPEECH} (?:\\w+ ){0,3}$`);
const PERSON_TITLE = new RegExp(
  joined(String.raw`
      ^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|president|sen|senator|rep|representative|gov|governor|
      judge|justice|prof|professor|capt|captain|gen|general|col|colonel|lt|lieutenant|sgt|sergeant|
      officer|detective|chancellor|mayor|king|queen|prince|princess|pope|father|rev|rabbi|imam|bishop|
      archbishop|ambassador|congressman|congresswoman|chairman|chairwoman|ceo|coach|sheriff|
      commissioner|secretary|minister|prime)\b`),
  'i',
);

/** People that a text names in full, in the order in which it introduces them. */
export function findPeople(text: string, names: readonly FoundName[]): Person[] {
  const own = outsideQuotations(text);
  // What speakers call each other ("Bram did not get that email") is not how the source names them.
  const alone = countSingles(names.filter(({ start }) => own[start] !== ' '));
  const found = new Map<string, Person>();
  for (const name of names) {
    const full = fullNameIn(name.text);
    if (found.has(full) || !looksLikePerson(text, name, full, alone)) continue;
    const whole = wholeName(full, names);
    const person =
      found.get(whole?.text ?? full) ??
      describe(text, whole ?? nameOf(name, full), whole?.text ?? full, alone);
    found.set(person.full, { ...person, gender: person.gender ?? genderOfTitle(name.title) });
  }
  return withoutShorterForms([...found.values()]).map((person) =>
    withRole(withTitle(person, text, names), text),
  );
}

/** "Mr Jackson" is the "Ronny Jackson" whom the text names elsewhere, whatever name Ronny is. */
function wholeName(full: string, names: readonly FoundName[]): FoundName | undefined {
  if (/\s/.test(full)) return undefined;
  return names.find(
    ({ text, title }) =>
      title === null &&
      text.endsWith(` ${full}`) &&
      text.split(/\s+/).length === 2 &&
      !NOT_A_PERSON.test(text),
  );
}

/** A title that the text puts before a later mention of the full name. */
function withTitle(person: Person, text: string, names: readonly FoundName[]): Person {
  if (person.before !== null || person.after !== null) return person;
  const titled = names.find((name) => name.text === person.full && name.title !== null);
  if (!titled) return person;
  const { before, roleAt } = describe(text, titled, person.full, new Map());
  return before === null ? person : { ...person, before, roleAt };
}

/** Mentions of one person that are looked at for a role. */
const MOST_MENTIONS = 12;

/** A role that the text tells with a later mention, where the first one has none. */
function withRole(person: Person, text: string): Person {
  if (person.before !== null || person.after !== null) return person;
  const forms = [person.full, ...(person.short === null ? [] : [person.short])];
  for (const form of forms) {
    let at = text.indexOf(form);
    for (let turn = 0; at >= 0 && turn < MOST_MENTIONS; turn++, at = text.indexOf(form, at + form.length)) {
      // "Willie Lathon, a teacher": his wife's last name stands there too.
      const isOthers =
        form !== person.full && /\p{Lu}[\p{L}’'-]+ $/u.test(text.slice(Math.max(0, at - 24), at));
      const after = isOthers ? null : roleAround(text, at, at + form.length);
      if (after !== null) return { ...person, after, roleAt: at };
    }
  }
  return person;
}

function roleAround(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + 140);
  return (
    roleAfter(behind) ??
    apposedRole(text.slice(Math.max(0, start - 120), start), behind) ??
    workAfter(behind) ??
    roleInSentence(behind)
  );
}

/** The name without "Jr" and without a capitalised role that the text puts before it: "Vendor Glenn Jones". */
function fullNameIn(span: string): string {
  const parts = span.replace(/,? (?:Jr|Sr)\.?$/, '').split(/\s+/);
  const [first = '', second = ''] = parts;
  const isRole = parts.length >= 3 && !isFirstName(first) && isFirstName(second);
  return (isRole ? parts.slice(1) : parts).join(' ');
}

function nameOf(name: FoundName, full: string): FoundName {
  const start = name.start + Math.max(0, name.text.indexOf(full));
  return { ...name, text: full, start, end: start + full.length };
}

function countSingles(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of names) if (!/\s/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function looksLikePerson(
  text: string,
  name: FoundName,
  full: string,
  alone: ReadonlyMap<string, number>,
): boolean {
  const parts = full.split(/\s+/);
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  if (parts.length > 4 || /\d|&/.test(full) || /^\p{Lu}{4,}$/u.test(parts.at(-1) ?? '')) return false;
  if (name.title !== null && PERSON_TITLE.test(name.title)) return !NOT_A_PERSON.test(full);
  if (parts.length < 2) return false;
  const isKnown = isFirstName(parts[0] ?? '');
  if (NOT_A_PERSON.test(full) && !(isKnown && alone.has(parts.at(-1) ?? ''))) return false;
  if (isKnown) return true;
  if (/\b[Tt]he (?:\w+ )?$/.test(before)) return false;
  const after = text.slice(name.end, name.end + 110);
  const speaks =
    SPEECH_AFTER.test(after) || SPEECH_BEFORE.test(before) || speaksLater(text, parts.at(-1) ?? '', alone);
  if (/^, \d\d,/.test(after)) return true;
  const isDescribed =
    /^, (?:an? \p{Ll}|the \p{Ll}|who )/u.test(after) ||
    /\b(?:[Tt]he|[Aa]n?|[Ii]ts) \p{Ll}[\p{Ll} ]{2,40}, $/u.test(before);
  if (hasPronoun(text, parts.at(-1) ?? '', alone)) return true;
  return speaks && (alone.has(parts.at(-1) ?? '') || isDescribed);
}

/** A last name alone that speaks, answers or declines somewhere: only people and bodies do, and bodies are told apart. */
function speaksLater(text: string, last: string, alone: ReadonlyMap<string, number>): boolean {
  if (!alone.has(last)) return false;
  const spoken = new RegExp(
    `(?<![\\p{L}] )\\b${asPattern(last)} (?:has |had |also |did not |would not |could not )?(?:${SPEECH.slice(3, -1)}|reply|say|comment|respond|who)\\b`,
    'u',
  );
  return spoken.test(text);
}

/** "Sung sat in the second row with his wife": only people have "his" and "her"; firms have "its". */
function hasPronoun(text: string, last: string, alone: ReadonlyMap<string, number>): boolean {
  return (
    alone.has(last) &&
    new RegExp(`\\b${asPattern(last)} \\p{Ll}[^.!?“”"\n]{0,60}\\b(?:his|her)\\b`, 'u').test(text)
  );
}

function asPattern(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '.');
}

function describe(text: string, name: FoundName, full: string, alone: ReadonlyMap<string, number>): Person {
  const parts = full.split(/\s+/);
  const [first = ''] = parts;
  const short = shortForm(parts, alone);
  const titleStart = name.title === null ? name.start : text.lastIndexOf(name.title, name.start);
  const title =
    text
      .slice(titleStart, name.start)
      .trim()
      .replace(/^(?:mr|mrs|ms|miss)\b\.?\s*/i, '') || null;
  const gender = genderOfTitle(name.title) ?? genderOfFirstName(first);
  const worded = roleBefore(text.slice(Math.max(0, titleStart - 90), titleStart));
  const role = [worded, title].filter(Boolean).join(' ');
  const from = name.start - 1 - role.length;
  return {
    full,
    short,
    gender,
    before: role === '' ? null : wholeRole(text.slice(Math.max(0, from - 90), from), role),
    after: roleAfter(text.slice(name.end, name.end + 140)),
    start: name.start,
    end: name.end,
    roleAt: name.start,
  };
}

function genderOfTitle(title: string | null): Person['gender'] {
  if (/\b(?:mr|sir|lord|king|prince|chairman|congressman)\b/i.test(title ?? '')) return 'm';
  return /\b(?:mrs|ms|miss|dame|lady|queen|princess)\b/i.test(title ?? '') ? 'f' : null;
}

/** The part that the text uses alone; the last of two names where it uses none and the first is a first name. */
function shortForm(parts: readonly string[], alone: ReadonlyMap<string, number>): string | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isKnown = isFirstName(first);
  if (alone.has(last)) return last;
  if (alone.has(first) && !isKnown) return first;
  return isKnown && parts.length === 2 ? last : null;
}

/** "Jong Un" beside "Kim Jong Un" is the same person. */
function withoutShorterForms(people: readonly Person[]): Person[] {
  return people.filter(
    (person) =>
      !people.some(
        (other) =>
          other !== person && (other.full.includes(` ${person.full}`) || other.short === person.full),
      ),
  );
}
