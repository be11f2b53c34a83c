import { CARDINALS } from '../../domain/text/number-words.js';
import type { Quantity } from './quantities.js';

const HOUR = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const HALF = String.raw`(?:\s?(?:a\.?m\b\.?|p\.?m\b\.?)| o['’]clock|\s?(?:in the (?:morning|afternoon|evening)|at night)\b)`;
const MINUTES = String.raw`(?:five|ten|twenty|twenty[- ]five|(?:a )?quarter|half|\d{1,2})`;
const FORMS: readonly { readonly pattern: RegExp; readonly read: (parts: Parts) => number }[] = [
  {
    pattern: new RegExp(String.raw`\b(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\d))?${HALF}`, 'gi'),
    read: ({ hour, minute }) => hour * 60 + minute,
  },
  {
    pattern: /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b(?!:)/g,
    read: ({ hour, minute }) => hour * 60 + minute,
  },
  {
    pattern: new RegExp(String.raw`\b(?<minute>${MINUTES})(?: minutes)? past (?<hour>${HOUR})\b`, 'gi'),
    read: ({ hour, minute }) => hour * 60 + minute,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<minute>${MINUTES})(?: minutes)? to (?<hour>five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four)\b(?! \p{L}+s\b)`,
      'giu',
    ),
    read: ({ hour, minute }) => hour * 60 - minute,
  },
  { pattern: /\b(?:noon|midday|midnight)\b/gi, read: () => 0 },
];
/** When a page was put up is no news: "Posted: Sunday, August 2, 11:49 AM". */
const STAMPED = /\b(?:posted|updated|published|modified)\b:?[^.;]{0,40}$|\b(?:19|20)\d\d,? $/i;
/** Reports round the minute: "ten past four" is 4.12 too. */
const SLACK = 7;
const ROUGH_SLACK = 20;
const HALF_DAY = 720;

interface Parts {
  readonly hour: number;
  readonly minute: number;
}

/**
 * Times of day in minutes of their half-day: one report has "4 a.m." where the other has "four o'clock", so that the
 * half is not compared.
 */
export function findClockTimes(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.start + one.words.length)) continue;
      const parts = { hour: numberIn(match.groups?.hour), minute: numberIn(match.groups?.minute) };
      if (parts.hour > 24 || STAMPED.test(text.slice(0, start))) continue;
      const value = (read(parts) + HALF_DAY) % HALF_DAY;
      const isRough =
        /\b(?:about|around|shortly (?:before|after)|just (?:before|after)|soon after|before|after|by|nearly) $/i.test(
          text.slice(Math.max(0, start - 18), start),
        );
      const slack = isRough ? ROUGH_SLACK : SLACK;
      found.push({
        value,
        of: 'time of day',
        unit: null,
        words: match[0].trim(),
        noun: '',
        start,
        low: value - slack,
        high: value + slack,
      });
    }
  }
  return found;
}

function numberIn(words: string | undefined): number {
  if (words === undefined) return 0;
  const plain = words.toLowerCase().replace(/^a /, '');
  if (plain === 'quarter') return 15;
  if (plain === 'half') return 30;
  if (/^\d+$/.test(plain)) return Number(plain);
  return plain.split(/[- ]/).reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0);
}
