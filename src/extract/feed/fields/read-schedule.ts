import type { FeedSchedule } from '../../../domain/source.js';
import { parseFeedDate } from '../../dates/parse-feed-date.js';
import { elementsOf, trimmedText, type XmlElement } from '../xml/xml-node.js';
import { pickElement, pickText } from './pick-element.js';

/** What a feed that asks for nothing asks for. */
export const NO_SCHEDULE: FeedSchedule = {
  ttl: null,
  interval: null,
  base: null,
  skipHours: [],
  skipDays: [],
  ended: false,
};

const HOUR = 60;
const DAY = 24 * HOUR;
/** RSS 1.0 syndication module, `updatePeriod`; minutes. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};
const DAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** When a feed asks to be read: RSS 2.0 `ttl`, `skipHours` and `skipDays`, the syndication module, CDF. */
export function readSchedule(channel: XmlElement): FeedSchedule {
  return {
    ttl: positive(pickText(channel, 'ttl')),
    interval: syndicationInterval(channel) ?? cdfInterval(channel),
    base: parseFeedDate(pickText(channel, 'sy:updatebase')),
    skipHours: inOrder(namesIn(channel, 'skiphours', 'hour').map(hourOf)),
    skipDays: inOrder(namesIn(channel, 'skipdays', 'day').map(dayOf)),
    ended: false,
  };
}

/** A period with no frequency has one change in it, as the module says. */
function syndicationInterval(channel: XmlElement): number | null {
  const period = PERIODS[pickText(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  if (period === undefined) return null;
  return period / (positive(pickText(channel, 'sy:updatefrequency')) ?? 1);
}

/** `<SCHEDULE><INTERVALTIME DAY="1" HOUR="6"/>` of CDF. */
function cdfInterval(channel: XmlElement): number | null {
  const schedule = pickElement(channel, 'schedule');
  const time = elementsOf(schedule).find(({ name }) => name === 'intervaltime')?.attributes;
  if (!time) return null;
  const of = (unit: string): number => positive(time[unit]) ?? 0;
  return of('day') * DAY + of('hour') * HOUR + of('min') || null;
}

function namesIn(channel: XmlElement, list: string, name: string): string[] {
  return elementsOf(pickElement(channel, list))
    .filter((child) => child.name === name)
    .map((child) => trimmedText(child) ?? '');
}

/** RSS 0.92 counts hours from 1 to 24, 2.0 from 0 to 23: 24 is midnight in both. */
function hourOf(text: string): number | null {
  const hour = Number(text);
  return /^\d{1,2}$/.test(text) && hour <= 24 ? hour % 24 : null;
}

function dayOf(text: string): number | null {
  const day = DAYS.indexOf(text.slice(0, 3).toLowerCase());
  return day < 0 ? null : day;
}

const inOrder = (values: readonly (number | null)[]): number[] =>
  [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);

/** A whole number above zero, as feeds write it; null for anything else. */
function positive(text: string | null | undefined): number | null {
  const value = /^\s*\+?(\d{1,9})(?:\.\d*)?\s*$/.exec(text ?? '')?.[1];
  return value === undefined || Number(value) === 0 ? null : Number(value);
}
