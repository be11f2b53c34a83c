import type { PageFacts } from '../page-facts.js';
import type { DateSource } from './date-source.js';
import { findDate } from './find-date.js';
import { fromLinkedData, fromMeta, fromMicrodata, fromModified, fromScript } from './from-data.js';
import { fromHeadline, fromLabel, fromLoneLine, fromUpdateLabel, fromUpdateLine } from './from-lines.js';
import { fromAddress, fromLead, fromNamedMarkup, fromTimes } from './from-markup.js';

/** What the page says to machines, surest first. */
const SAID_TO_MACHINES: readonly DateSource[] = [
  fromLinkedData,
  fromMeta,
  fromMicrodata,
  fromAddress,
  fromTimes,
];

/** What is left when the page never says when it was published. */
const SPARE: readonly DateSource[] = [
  fromLabel,
  fromNamedMarkup,
  fromModified,
  fromLead,
  fromScript,
  fromUpdateLabel,
  fromLoneLine,
];

/**
 * When the article was published, as ISO 8601 with the offset where the page gives one. The day that is printed by
 * the headline is what the outlet tells its readers and is believed first; data for machines often holds the day the
 * record was made. Of that data, what names the same day adds the time.
 */
export function readPublished(facts: PageFacts, monthFirst: boolean): string | null {
  const read = (source: DateSource): string | null => source(facts, (text) => findDate(text, monthFirst));
  const printed = read(fromHeadline);
  const stated = SAID_TO_MACHINES.map(read).filter((date) => date !== null);
  if (printed !== null) {
    return (
      stated.find((date) => isSameDay(date, printed)) ??
      stated.find((date) => isSameDay(date, swapDayAndMonth(printed))) ??
      printed
    );
  }
  const [first] = stated;
  const updated = read(fromUpdateLine);
  const isReissued = first === undefined || daysBetween(first, updated ?? first) > REISSUED_AFTER_DAYS;
  if (updated !== null && isReissued && read(fromMeta) === null) return updated;
  return first ?? SPARE.map(read).find((date) => date !== null) ?? null;
}

/**
 * Where only a date of update is printed, and long after the first one, the text we read was written anew then. Not
 * where a meta element names the day of publication: that is kept by hand, JSON-LD alone by the page's machinery.
 */
const REISSUED_AFTER_DAYS = 60;

const daysBetween = (date: string, other: string): number =>
  Math.abs(Date.parse(other.slice(0, 10)) - Date.parse(date.slice(0, 10))) / 86_400_000;

const isSameDay = (date: string, other: string): boolean => date.slice(0, 10) === other.slice(0, 10);

/** "03/04/2024" may have been read the wrong way round. */
const swapDayAndMonth = (date: string): string =>
  `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;

/** When the outlet last changed the article, where it says so. */
export const readModified = (facts: PageFacts, monthFirst: boolean): string | null =>
  fromModified(facts, (text) => findDate(text, monthFirst));
