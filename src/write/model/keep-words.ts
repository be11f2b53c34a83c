import { type Token, tokens } from '../../domain/text/tokens.js';
import { type Fault, fault } from './fault.js';

/** Words that may come in where others went: none of them tells anything. */
const JOINTS = words('a an the that');

/**
 * Words that what stands beside them depends on: who says it, whether it is so, under what condition, how many of how
 * many. A stretch with one of them is never left out.
 */
const HOLDING = words(`
  if unless whether when whenever once until till where wherever while although though because
  not no never nobody none nothing neither nor without hardly barely cannot
  may might could would should can will shall must
  according reportedly allegedly apparently supposedly purportedly
  only except but however than even just still yet
  about nearly almost virtually around approximately roughly more less over under fewer least most some up
  that`);
const SAYING =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|(?:report|claim|alleg|den[iy]|believ|think|thought|expect|plan|suspect|accus|suggest|estimat|warn|argu|announc|insist|hope|hoping|fear|predict|deman|propos|promis|threat|vow|seek|want|intend|aim|tr(?:y|ies|ied)$|fail|refus|agree|doubt|ask|urg|call|appear|seem|likely|poss|prob|perhaps|maybe)\p{L}*)$/u;

/** What is true of all, none, most or the first of some is not true of others: no place or time of it can go. */
const BOUNDED = words(`
  no not never none nobody nothing neither nor all every each any both only most first last largest least few fewer
  half percent % if unless sole single ever`);

/** Openings of a place or a time behind a whole statement. */
const PLACES = words('at in on after before during within since near outside inside along across');
const DAY = words(`
  on late early morning afternoon evening night
  monday tuesday wednesday thursday friday saturday sunday`);
/** A place or time of more words than this is a clause. */
const LONGEST_PLACE = 8;

const STOP = /[,;:—–()]/u;
const QUOTED = /["“”„«»]|(?:^|[\s(])[‘']|[’'](?=[\s.,;:!?)]|$)/u;

/** Who says it, behind the statement: ", the coast guard said", ", according to the city". */
const TAIL = /^(.{40,}), ((?:according to [^,;:—]+|[^,;:—]+ (?:said|says|added|reported|announced)))\.$/u;

/** A statement and who says it behind it, which is no part of what is to be shortened; empty where nobody does. */
export function partTail(statement: string): { readonly core: string; readonly tail: string } {
  const [, core, tail] = TAIL.exec(statement) ?? [];
  return core === undefined || tail === undefined
    ? { core: statement, tail: '' }
    : { core: `${core}.`, tail: `, ${tail}.` };
}

/** Whether a statement holds somebody's words as they were: those are nobody's to write again. */
export const holdsQuotation = (text: string): boolean => QUOTED.test(text);

/**
 * What a retelling of one statement does besides leaving something out; null where it does nothing else. It may leave
 * out what stands between commas, dashes or brackets, and a place or time at the end, where neither who says it nor
 * whether, how many or under what condition depends on it. No other word comes in, and none changes its place.
 */
export function faultOfRetelling(retold: string, statement: string): Fault | null {
  const [own, given] = [tokens(retold), tokens(statement)];
  const held = new Set(given.map(({ lower }) => lower));
  const strange = own.find(({ lower }) => !held.has(lower) && !JOINTS.has(lower));
  if (strange !== undefined) return fault('a word that the statement does not have', strange.text);
  if (holdsQuotation(retold)) return fault('quotation marks that the statement does not have');
  return isCut(own, given, statement) ? null : fault('more is changed than left out', null, statement);
}

/** Whether the words are the statement's in their order, with nothing gone but what may go. */
function isCut(own: readonly Token[], given: readonly Token[], statement: string): boolean {
  /** How many of the statement's words may be behind, after each word of the retelling. */
  let behind = new Set([0]);
  for (const { lower } of own) {
    const next = new Set<number>(JOINTS.has(lower) ? behind : []);
    for (const from of behind)
      for (let at = from; at < given.length; at++)
        if (given[at]?.lower === lower && mayGo(given, from, at, statement)) next.add(at + 1);
    behind = next;
  }
  return [...behind].some((from) => mayGo(given, from, given.length, statement));
}

/** Whether the words from one to before another may be left out, as one stretch or as two side by side. */
function mayGo(given: readonly Token[], from: number, to: number, statement: string): boolean {
  for (let middle = from; middle < to; middle++)
    if (isLoose(given, from, middle, statement) && isLoose(given, middle, to, statement)) return true;
  return from === to;
}

function isLoose(given: readonly Token[], from: number, to: number, statement: string): boolean {
  if (from === to) return true;
  const gone = given.slice(from, to);
  if (gone.some(({ lower }) => HOLDING.has(lower) || SAYING.test(lower))) return false;
  const between = (at: number): string =>
    statement.slice(given[at - 1]?.end ?? 0, given[at]?.start ?? statement.length);
  const isFree = !given.some(({ lower }, at) => (at < from || at >= to) && isBounded(lower));
  if (isFree && isDay(gone, given[from - 1])) return true;
  if (to < given.length && !STOP.test(between(to))) return false;
  if (from === 0 || STOP.test(between(from))) return true;
  const isWhole = gone.slice(1).every((_, at) => !STOP.test(between(from + at + 1)));
  return isFree && isWhole && PLACES.has(gone[0]?.lower ?? '') && gone.length <= LONGEST_PLACE;
}

/** "on Tuesday evening", wherever it stands; or the "evening" of it alone. */
const isDay = (gone: readonly Token[], before: Token | undefined): boolean =>
  gone.every(({ lower }) => DAY.has(lower)) && (isWeekday(before) || gone.some((token) => isWeekday(token)));

const isWeekday = (token: Token | undefined): boolean =>
  token !== undefined && DAY.has(token.lower) && token.lower.endsWith('day');

const isBounded = (lower: string): boolean =>
  BOUNDED.has(lower) || lower.endsWith("n't") || /^\p{L}{3,}est$/u.test(lower);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
