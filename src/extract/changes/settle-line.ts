import { plain } from './plain-text.js';

const COUNT = String.raw`\d[\d.,\u00a0]*\s?(?:k|m|bn|thousand|million)?`;
const UNIT = '(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|year)s?';
const DATE = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
const CLOCK = String.raw`(?:at |, )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:z| ?[ap]\.?m\.?)?(?: (?:[a-z]{1,4}t|utc|gmt|uhr))?`;

/** How long ago, and how long it takes to read: pages count these by themselves. */
const ELAPSED = new RegExp(
  String.raw`\b(?:just now|(?:${COUNT}|an?|one) ?${UNIT} ago|(?:${COUNT}|an?) ?-?(?:min|minute|mins|minutes)s?\.? (?:read|reading time|listen|watch))\b`,
  'gi',
);
/** How many have read, shared, answered; taken for a counter only where nothing else stands on the line. */
const COUNTER = new RegExp(
  String.raw`\b${COUNT} ?(?:comments?|views?|shares?|likes?|reads?|readers?|reactions?|replies|responses?|votes?|claps?|watching|listening|people (?:are )?(?:reading|watching)(?: this)?(?: now)?)\b|\b(?:comments?|views?|shares?|likes?|reactions?):? ?\(?${COUNT}\)?`,
  'gi',
);
const STAMP = new RegExp(`\\b${DATE}|${CLOCK}`, 'gi');
/** What stands beside times and counters. */
const LABELS =
  /\b(?:last|first|updated?|published|posted|modified|edited|reading time|read|time|on|at|live|now|today|yesterday|share|save|listen|print|reporter|editor|comments?|views?)\b/gi;
/** Lines that lead to other articles or ask for something. */
const TEASER =
  /^(?:read (?:more|also|next|on)|more (?:on this|from|stories|like this)|related(?: (?:articles?|stories|links?|topics?|coverage))?|see also|also read|also see|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|up next|in pictures|watch|listen|sign up|subscribe|newsletter|follow us|advertisement|sponsored|promoted|mehr zum thema|lesen sie auch|à lire aussi|lire aussi|lea también|leggi anche)\b\s*(?::|-|$)/i;
/** Words of a line that is furniture rather than prose. */
const MOST_WORDS = 14;

/**
 * A line as two readings of a page are compared: without what editors' programs and pages change by themselves. Empty
 * for a line that is all furniture: times, reading times, counters, teasers of other articles.
 */
export function settleLine(line: string): string {
  const text = plain(line);
  if (TEASER.test(text)) return '';
  if (text.split(' ').length > MOST_WORDS) return text;
  const rest = text
    .replace(ELAPSED, ' ')
    .replace(COUNTER, ' ')
    .replace(STAMP, ' ')
    .replace(LABELS, ' ')
    .replace(/[\p{P}\p{S}\s]+/gu, '');
  if (rest === '') return '';
  // Within a sentence an hour more or less may be an edit; a line such as "By Jane Doe - 5 min ago" is none.
  return /[.!?]["']?$/.test(text) ? text : text.replace(ELAPSED, ' ').replace(/\s+/g, ' ').trim();
}
