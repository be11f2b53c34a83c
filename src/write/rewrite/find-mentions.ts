import { OPENERS } from '../../domain/text/name-words.js';
import { isStopWord } from '../../domain/text/tokens.js';
import type { Person } from '../read/find-people.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceText } from '../read/source-text.js';

/** A person's name in a text; offsets into that text. */
export interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  readonly isFull: boolean;
}

/** Where people are named in a text outside its quotations, in reading order. */
export function findMentions(text: string, source: SourceText): Mention[] {
  const own = outsideQuotations(text);
  const mentions: Mention[] = [];
  for (const person of source.people) {
    const short = hasNamesake(person, source) ? null : person.short;
    for (const form of short === null ? [person.full] : [person.full, short]) {
      for (const start of placesOf(form, own)) {
        if (NICKNAME.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) continue;
        const end = start + form.length;
        if (mentions.some((other) => other.start < end && start < other.end)) continue;
        mentions.push({ person, start, end, isFull: form === person.full });
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/**
 * A couple, or a family: nobody can tell whom the short form means. "Joe Biden" and "Joseph R. Biden" are one person;
 * a name of two words counts also where nothing else shows that it is a person's.
 */
function hasNamesake({ full, short }: Person, { people, names }: SourceText): boolean {
  if (short === null) return false;
  const isAnother = (name: string): boolean => name.charAt(0) !== full.charAt(0);
  return (
    people.some((other) => other.short === short && isAnother(other.full)) ||
    names.some(({ text }) => text.endsWith(` ${short}`) && text.split(' ').length === 2 && isAnother(text))
  );
}

const LONGEST_BEFORE = 30;
/** "Laura “Beth” Mulford": what stands before the nickname goes on behind it. */
const NICKNAME = /\p{Lu}[\p{L}’'-]+ ["“‘'(][^"“”‘’'()]{1,20}["”’')] $/u;

/** A name counts where no other capitalised word is glued to it: "Ruiz" is not named in "Ruiz Foundation". */
function placesOf(form: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
    const after = text.slice(at + form.length, at + form.length + 24);
    const isPartOfLonger =
      /[\p{L}\p{N}-]$/u.test(before) || /^(?:[\p{L}\p{N}]|-\p{L}| \p{Lu}\p{L})/u.test(after);
    if (!isPartOfLonger && (form.includes(' ') || !followsName(before))) places.push(at);
  }
  return places;
}

const TITLE = new RegExp(
  joined(`
      ^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Sen|Senator|Rep|Gov|Governor|
      Judge|Justice|Chief|Mayor|Secretary|Minister|Gen|General|Col|Capt|Captain|Officer|Sgt|Lt|
      Chancellor|King|Queen|Prince|Princess|Pope|Attorney|Director|Chairman|Chairwoman|Speaker|Leader|
      Republican|Republicans|Democrat|Democrats|Rev|Detective|Sheriff|Coach|Agent|Commissioner|
      Ambassador|Yesterday|Today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$`),
);

/** Whether a capitalised word that is neither title nor grammar ends right before: then a longer name goes on. */
function followsName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}’'-]*)\.? $/u.exec(before)?.[1];
  // "Michael T. Lowery": one letter is a name's initial.
  if (word?.length === 1 && /\. $/.test(before)) return true;
  if (word === undefined || TITLE.test(word) || isStopWord(word.toLowerCase()) || /[’']s$/.test(word))
    return false;
  // "Whether Ruiz will run": a capital from the sentence's start.
  return !(OPENERS.has(word.toLowerCase()) && /^["“]?\p{L}+ $|[.!?]["”]? ["“]?\p{L}+ $/u.test(before));
}
