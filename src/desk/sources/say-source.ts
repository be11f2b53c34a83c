import type { Source } from '../../domain/source.js';
import type { SourceLine } from '../ports.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';

const KINDS: Readonly<Record<Source['kind'], string>> = {
  feed: 'Feed',
  sitemap: 'News sitemap',
  section: 'Section page',
};

export const nameKind = (kind: Source['kind']): string => KINDS[kind];

/** "every 15 minutes", "every 2 hours"; the cadence follows the outlet, so it is seldom a round number. */
export function sayCadence(minutes: number): string {
  if (minutes < 90) return `every ${count(Math.max(1, Math.round(minutes)), 'minute')}`;
  if (minutes < 36 * 60) return `every ${count(Math.round(minutes / 60), 'hour')}`;
  return `every ${count(Math.round(minutes / 1440), 'day')}`;
}

/** How we learn of its news: pulled at a cadence, or told by its hub. */
export const sayReading = ({ pushed, cadence }: SourceLine): string =>
  pushed ? 'its hub tells us at once' : sayCadence(cadence);

export function sayArticles(aDay: number): string {
  if (aDay === 0) return 'No articles lately';
  return aDay < 1 ? 'Under one article a day' : `${count(Math.round(aDay), 'article')} a day`;
}

/** "1 in 4 in briefs" would mislead where few were read: a percentage, and nothing where nothing was read. */
export function sayShare(share: number | null): string | null {
  if (share === null) return null;
  if (share > 0 && share < 0.01) return 'Under 1 % in briefs';
  return `${Math.round(share * 100)} % in briefs`;
}

/** "Read 09:50, next 10:05". */
export function sayReads({ active, lastReadAt, nextReadAt }: SourceLine, now: Date): string {
  const last = lastReadAt === null ? 'Not read yet' : `Read ${sayListTime(lastReadAt, now)}`;
  if (!active || nextReadAt === null) return last;
  const due = new Date(nextReadAt) <= now ? 'due now' : `next ${sayListTime(nextReadAt, now)}`;
  return `${last}, ${due}`;
}
