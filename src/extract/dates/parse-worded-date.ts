import { fullYear, isoInstant } from './instant.js';
import { monthOfName } from './month-names.js';
import { isZoneName, namedZoneOffset, zoneOffset } from './time-zones.js';

/** What the words read so far have settled. */
interface Draft {
  day?: number;
  month?: number;
  year?: number;
  hour: number;
  minute: number;
  second: number;
  offset: number;
  /** An IANA zone, whose offset depends on the finished date. */
  place?: string;
  /** A word with digits that fits nowhere: then nothing is sure. */
  spoilt: boolean;
}

type WordReader = (word: string, draft: Draft) => boolean;

/** The readers in the order they are asked; the first that takes the word ends the search. */
const READERS: readonly WordReader[] = [
  readClock,
  readJoinedDate,
  readIsoWithMonthName,
  readDay,
  readYear,
  readHalfOfDay,
  readZone,
  readPlace,
  readMonth,
];

/** Reads RFC 822 dates and their relatives word by word, in any order: "Thu, 01 Jan 04 19:48:21 GMT". */
export function parseWordedDate(written: string): string | null {
  const draft: Draft = { hour: 0, minute: 0, second: 0, offset: 0, spoilt: false };
  const words = spaced(written).split(' ').filter(Boolean);
  for (const word of words) {
    const taken = READERS.some((reader) => reader(word, draft));
    if (!taken && /\d/.test(word)) return null;
  }
  const { day, month, year, place } = draft;
  if (draft.spoilt || day === undefined || month === undefined || year === undefined) return null;
  const parts = { ...draft, day, month, year };
  if (place === undefined) return isoInstant(parts);
  const wallClock = Date.UTC(fullYear(year), month - 1, day, draft.hour, draft.minute, draft.second);
  const offset = namedZoneOffset(place, wallClock);
  return offset === null ? null : isoInstant({ ...parts, offset });
}

/** Words apart: "3:05 p.m.", "2026T10:00", "10.30.00" behind a year, fractions of seconds left out. */
function spaced(written: string): string {
  return written
    .replace(/\b([ap])\.\s?m\b\.?/gi, '$1m')
    .replace(/(:\d{2}:\d{2})[.,]\d+/, '$1')
    .replace(/(\d{4},? )(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\S)/, (_all, year, hour, minute, second = '00') =>
      [`${year}${hour}`, minute, second].join(':'),
    )
    .replace(/(\d{4})T(?=\d)/, '$1 ')
    .replace(/(:\d{2})(?=[A-Z]{1,5}\b|[+-]\d)/, '$1 ')
    .replace(/[,.]/g, ' ');
}

function readClock(word: string, draft: Draft): boolean {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(am|pm)?$/i.exec(word);
  if (!match) return false;
  draft.hour = Number(match[1]);
  draft.minute = Number(match[2]);
  draft.second = Number(match[3] ?? 0);
  if (match[4]) setHalfOfDay(match[4], draft);
  return true;
}

function setHalfOfDay(half: string, draft: Draft): void {
  draft.hour = (draft.hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** "01-Jan-2004" */
function readJoinedDate(word: string, draft: Draft): boolean {
  const match = /^(\d{1,2})-?(\p{L}{3,})-?(\d{2}|\d{4})$/u.exec(word);
  const month = monthOfName(match?.[2] ?? '');
  if (!match || month === null) return false;
  Object.assign(draft, { day: Number(match[1]), month, year: Number(match[3]) });
  return true;
}

/** "2004-július-13T9:15-05:00": ISO 8601 but for the month. */
function readIsoWithMonthName(word: string, draft: Draft): boolean {
  const match = /^(\d{4})-(\p{L}+)-(\d{1,2})T(\d{1,2}):(\d{2})([+-]\d{2}:\d{2})$/u.exec(word);
  const month = monthOfName(match?.[2] ?? '');
  if (!match || month === null) return false;
  const [, year, , day, hour, minute, zone] = match;
  Object.assign(draft, {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  });
  draft.offset = zoneOffset(zone) ?? 0;
  return true;
}

function readDay(word: string, draft: Draft): boolean {
  if (draft.day !== undefined || !/^\d{1,2}(?:st|nd|rd|th)?$/i.test(word)) return false;
  draft.day = Number.parseInt(word, 10);
  return true;
}

function readYear(word: string, draft: Draft): boolean {
  if (draft.day === undefined || draft.year !== undefined || !/^(?:\d{2}|\d{4})$/.test(word)) return false;
  draft.year = Number(word);
  return true;
}

function readHalfOfDay(word: string, draft: Draft): boolean {
  if (!/^[ap]m$/i.test(word)) return false;
  setHalfOfDay(word, draft);
  return true;
}

function readZone(word: string, draft: Draft): boolean {
  const named = isZoneName(word) && draft.day !== undefined;
  if (!named && !/^[+-]\d{1,2}(?::?\d{2})?$|^(?:gmt|utc|etc)/i.test(word)) return false;
  const offset = zoneOffset(word);
  draft.spoilt ||= offset === null;
  draft.offset = offset ?? 0;
  return true;
}

function readPlace(word: string, draft: Draft): boolean {
  if (!/^[A-Z]\w+\/\w+/.test(word)) return false;
  draft.place = word;
  return true;
}

/** The last month named counts: a weekday may look like one ("mar. 5 janv." is a Tuesday). */
function readMonth(word: string, draft: Draft): boolean {
  if (!/^\p{L}+$/u.test(word)) return false;
  const month = monthOfName(word);
  if (month === null) return false;
  draft.month = month;
  return true;
}
