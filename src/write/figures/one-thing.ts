import type { Telling } from './tellings.js';

/** Whether two figures of one kind may be of one thing: not of two people, two times or the two ends of a change. */
export function mayBeOne(a: Telling, b: Telling): boolean {
  return mayBeOneOwner(a, b) && !isOtherDate(a, b) && !isBeforeChange(a, b);
}

/** "Up 36 % from February" and "up 25 % from March 2020" measure two things. */
function isOtherDate({ dates: one }: Telling, { dates: other }: Telling): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((date) => other.has(date));
}

/** "Fell to 5.4 % from 5.9 %": where a change began is not where it ended. */
function isBeforeChange(a: Telling, b: Telling): boolean {
  return a.unit !== null && (a.context.before[0] === 'from') !== (b.context.before[0] === 'from');
}

const PEOPLE = 'people';
const TOLD_APART =
  /\b(?:one|another|himself|herself|themselves|includ\w+|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:person|victim|man|woman|boy|girl|child)|(?:and|killing|while) an? (?:[\p{Ll}\d][\p{L}\d-]* ){0,3}(?:girl|boy|man|woman|child|officer|toddler|baby|person))\b/iu;
const ALL_BUT = /^ (?:\p{Ll}+ )?others?\b|^others?\b/u;

/** One more is told apart: "five people were shot and a girl was hurt" are six, "killed three and then himself" four dead. */
export function isToldApart(a: Telling, b: Telling): boolean {
  const less = a.value < b.value ? a : b;
  if (a.kin !== PEOPLE || Math.abs(a.value - b.value) > 1) return false;
  const more = less === a ? b : a;
  const behind = less.sentence.text.slice(less.start + less.words.length - less.noun.length);
  return (
    ALL_BUT.test(behind) || TOLD_APART.test(less.sentence.text) || /\bincluding\b/.test(more.sentence.text)
  );
}

/** Ages are of one person where the names say so; where no name does, both reports must call that person the same. */
function mayBeOneOwner(a: Telling, b: Telling): boolean {
  const [one, other] = [a.owner, b.owner];
  if (one === null && other === null)
    return a.of !== 'age' || [...a.roles].some((role) => b.roles.has(role)) || a.value === b.value;
  if (one === null || other === null) return true;
  if (one.length === 1 || other.length === 1) return one.some((word) => other.includes(word));
  const [last, otherLast] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  return one[0] === other[0] && last.slice(0, LIKE_NAME) === otherLast.slice(0, LIKE_NAME);
}

/** Reports spell names in more than one way: "Corley", "Corely". */
const LIKE_NAME = 3;

const WHOLE = 100;

/** Whether the one is the other and some third count together, or two shares make up a whole. */
export function addsUp(a: Telling, b: Telling, others: readonly Telling[]): boolean {
  if (a.of === 'percent' && Math.abs(a.value + b.value - WHOLE) < 1) return true;
  const [sum, rest] = [a.value + b.value, Math.abs(a.value - b.value)];
  return others.some(
    (third) =>
      third !== a && third !== b && third.unit === a.unit && (third.value === sum || third.value === rest),
  );
}
