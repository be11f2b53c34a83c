import { joined } from '../read/joined.js';
import type { Edit } from './edits.js';

const RANK = `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|largest|biggest|
  longest|deadliest|costliest|heaviest|strongest|highest|lowest|worst|most \\p{L}+)`;
/** What may begin right behind the noun: a preposition, a participle, a clause. */
const BEHIND = `(?:in|at|of|on|since|to|by|for|from|against|among|under|that|which|ever|\\p{Ll}+ed|held|made|built|
  seen|found|given|taken|set)`;
const RANKED = new RegExp(
  joined(
    `^It(?:[’']s| (is|was)) ((?:the|\\p{L}[\\p{L}’' -]{1,40}[’']s) ${RANK}) ((?:\\p{Ll}[\\p{Ll}-]* ){1,3}?)(?=${BEHIND}\\b)`,
  ),
  'u',
);
/** "It is the third day of": times are counted, not told apart. */
const TIME = /(?:time|day|week|month|year|season|thing|one|place|reason|step|part)s? $/;
const FIRST_TIME =
  /^It(?:[’']s| is| was) the first time (?:that )?(?!it\b|he\b|she\b|they\b|since\b|in\b|for\b|anyone\b)(?=\p{L})/u;
/** "… since May" at the end says since when it is the first time. */
const SPAN = / (?:since [^,;]{3,40}|in (?:\p{Ll}+ ){0,3}(?:years|decades|months|weeks|history))(?=\.$)/u;

/**
 * "It was the second collapse at the mine" → "The collapse was the second at the mine"; "It is the first time
 * voters have" → "For the first time, voters have". Edits of the opening; null where it is neither.
 */
export function equate(opening: string): readonly Edit[] | null {
  const time = FIRST_TIME.exec(opening);
  if (time) {
    const span = SPAN.exec(opening);
    const words = `For the first time${span?.[0] ?? ''}, `;
    const cut = span ? [{ start: span.index, end: span.index + span[0].length, replacement: '' }] : [];
    if (/ since /.test(opening) && !span) return null;
    return [{ start: 0, end: time[0].length, replacement: words }, ...cut];
  }
  const ranked = RANKED.exec(opening);
  const [whole, verb = 'is', rank, noun] = ranked ?? [];
  if (whole === undefined || noun === undefined || TIME.test(noun)) return null;
  return [{ start: 0, end: whole.length, replacement: `The ${noun}${verb} ${rank} ` }];
}
